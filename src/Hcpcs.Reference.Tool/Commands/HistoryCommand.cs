using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace Hcpcs.Reference.Tool;

// hcpcs history CODE, hcpcs history --retroactive-since RELEASE: what releases had of an entry, and what they changed backwards.
internal static class HistoryCommand
{
    private const string NotKnown = "not known";

    public static Command Create(ToolOutput output)
    {
        var code = new Argument<string?>("CODE") { Description = "A code such as J1440, or a two-character modifier such as CS.", Arity = ArgumentArity.ZeroOrOne };
        code.Validators.Add(UnknownOption.Refuse);
        var on = new DayOption("A date of service: says what is known of that day.");
        var known = new KnownOption("--known", "With --on: what was known in this release, such as 2025-01.");
        var since = new KnownOption(
            "--retroactive-since",
            "Instead of a code: what releases after this one changed for days that had passed, up to the last day of the older release.");
        var format = new Option<string>("--format") { Description = "Text for people, JSON, or CSV of retroactive changes.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "csv");
        var history = new HistoryTableOption();
        var command = new Command("history", "Says what the releases in hand had of a code or modifier, one after another, and what they changed backwards.")
        {
            code, on, known, since, format, history,
        };
        CommandHelp.AddTo(
            command,
            output,
            [
                "hcpcs history J1440",
                "hcpcs history J0570 --on 2025-03-01 --known 2025-01",
                "hcpcs history --retroactive-since 2025-01 --format csv",
            ]);
        command.Validators.Add(result =>
        {
            bool isSince = result.GetResult(since) is not null;
            if (result.GetValue(code) is null != isSince)
            {
                result.AddError("Give a code, or --retroactive-since and a release");
            }

            if (isSince && result.GetResult(on) is not null)
            {
                result.AddError("--on goes with a code.");
            }

            if (result.GetResult(known) is not null && result.GetResult(on) is null)
            {
                result.AddError("--known goes with --on.");
            }

            if (!isSince && result.GetValue(format) is "csv")
            {
                result.AddError("--format csv goes with --retroactive-since. 'hcpcs export --history --format csv' has every version.");
            }
        });
        command.SetAction(parsed => parsed.GetValue(code) is { } text
            ? Show(history.Open(parsed), text, parsed.GetValue(on), parsed.GetValue(known), parsed.GetRequiredValue(format) is "json", output)
            : ListChanges(history.Open(parsed), parsed.GetValue(since)!.Value, parsed.GetRequiredValue(format), output));
        return command;
    }

    private static int Show(HcpcsHistory history, string text, DateOnly? on, HcpcsVersion? known, bool isJson, ToolOutput output)
    {
        bool isModifier = text.Trim().Length == HcpcsModifier.Length;
        HcpcsCode code = default;
        HcpcsModifier modifier = default;
        string? reason;
        if (isModifier ? !HcpcsModifier.TryParse(text, out modifier, out reason) : !HcpcsCode.TryParse(text, out code, out reason))
        {
            output.Error.WriteLine(reason);
            return ExitCode.No;
        }

        var versions = isModifier ? history.GetVersions(modifier) : history.GetVersions(code);
        var meanings = isModifier ? history.GetMeanings(modifier) : history.GetMeanings(code);
        if (versions.IsEmpty)
        {
            output.Error.WriteLine(
                $"The history, {history.Releases[0]} to {history.Releases[^1]}, does not hold the {(isModifier ? "modifier" : "code")} "
                + $"{(isModifier ? modifier.ToString() : code.ToString())}.");
            return ExitCode.No;
        }

        HcpcsHistoryStatus? status = (on, known) switch
        {
            ({ } day, { } release) => isModifier ? history.GetStatus(modifier, day, release) : history.GetStatus(code, day, release),
            ({ } day, null) => isModifier ? history.GetStatus(modifier, day) : history.GetStatus(code, day),
            _ => null,
        };
        if (isJson)
        {
            WriteJson(versions, meanings, status, output.Text);
        }
        else
        {
            HistoryPage.Write(history, versions, meanings, output);
            if (status is { } answer)
            {
                output.Text.WriteLine();
                output.Text.WriteLine(
                    $"On {Format(on!.Value)}{(known is { } release ? $", as known in {release}" : string.Empty)}: {Describe(answer)}; {answer.Evidence}");
            }
        }

        return status is { IsPlainlyValid: false } ? ExitCode.No : ExitCode.Done;
    }

    private static void WriteJson(
        ValueList<HcpcsEntryVersion> versions, ValueList<HcpcsMeaning> meanings, HcpcsHistoryStatus? status, TextWriter writer)
    {
        writer.Write('{');
        if (status is { } answer)
        {
            writer.Write($"\"status\":{JsonSerializer.Serialize(answer, HcpcsHistoryJsonContext.Default.HcpcsHistoryStatus)},");
        }

        writer.Write("\"meanings\":[");
        writer.Write(string.Join(',', meanings.Select(meaning => JsonSerializer.Serialize(meaning, HcpcsHistoryJsonContext.Default.HcpcsMeaning))));
        writer.Write("],\"versions\":[");
        writer.Write(string.Join(',', versions.Select(version => JsonSerializer.Serialize(version, HcpcsHistoryJsonContext.Default.HcpcsEntryVersion))));
        writer.Write("]}\n");
    }

    private static int ListChanges(HcpcsHistory history, HcpcsVersion since, string format, ToolOutput output)
    {
        var rows = new CsvRows(output.Stream, isTerminal: output.Terminal is not null);
        if (format is "csv")
        {
            rows.Write(["identity", "kind", "firstDay", "lastDay", "from", "to", "earlier", "later", "shortDescription"]);
        }

        int count = 0;
        foreach (var change in history.EnumerateRetroactiveChanges(since))
        {
            count++;
            switch (format)
            {
                case "csv":
                    rows.Write(
                    [
                        change.Identity, Name(change.Kind), Format(change.FirstDay), Format(change.LastDay), Name(change.From), Name(change.To),
                        change.Earlier.ToString(), change.Later.ToString(), change.Entry.ShortDescription,
                    ]);
                    break;
                case "json":
                    output.Text.Write($"{JsonSerializer.Serialize(change, HcpcsHistoryJsonContext.Default.HcpcsRetroactiveChange)}\n");
                    break;
                default:
                    output.Text.WriteLine(ForeignText.OneLine(
                        $"{change.Identity,-5}  {Format(change.FirstDay)} to {Format(change.LastDay)}  {Describe(change.From)}, since {change.Later} {DescribeTo(history, change)} "
                        + $"({Describe(change.Kind)}): {change.Entry.ShortDescription}"));
                    break;
            }
        }

        if (format is "csv")
        {
            rows.Complete();
        }
        else if (format is "text")
        {
            output.Text.WriteLine(
                $"{count} {(count == 1 ? "change" : "changes")} since {since}, of releases up to {history.Releases[^1].Version}. "
                + "Each is listed up to the last day of the older release, which says nothing about later days.");
        }

        return ExitCode.Done;
    }

    // A name as JSON has it.
    public static string Name<T>(T value)
        where T : struct, Enum =>
        value.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : string.Empty;

    // Two things are told apart: that the entry is not in a release, and that the releases do not say whether it was valid.
    private static string Describe(HcpcsHistoryStatus answer) => answer switch
    {
        { Evidence.Kind: HcpcsEvidenceKind.ReopenedGap } => NotKnown,
        {
            Status: HcpcsStatus.Unknown,
            Evidence.Kind: not (HcpcsEvidenceKind.Observed or HcpcsEvidenceKind.Unchanged or HcpcsEvidenceKind.AfterLast),
        }
        => NotKnown,
        _ => Describe(answer.Status),
    };

    // What had ended and is spanned again is not plainly valid: up to a reactivation from a later day it is a gap.
    private static string DescribeTo(HcpcsHistory history, HcpcsRetroactiveChange change)
    {
        if (change is not { From: HcpcsStatus.Terminated, To: HcpcsStatus.Valid })
        {
            return Describe(change.To);
        }

        var (first, last) = (Describe(StatusOn(change.FirstDay)), Describe(StatusOn(change.LastDay)));
        return first.Equals(last, StringComparison.Ordinal) ? first : $"{first}, then {last}";

        HcpcsHistoryStatus StatusOn(DateOnly day) => change.Entry is HcpcsRecord record
            ? history.GetStatus(record.Code, day, change.Later)
            : history.GetStatus(((HcpcsModifierRecord)change.Entry).Modifier, day, change.Later);
    }

    private static string Describe(HcpcsStatus status) => status switch
    {
        HcpcsStatus.Valid => "valid",
        HcpcsStatus.NotYetEffective => "not yet effective",
        HcpcsStatus.Terminated => "terminated",
        HcpcsStatus.OutsideCoverage => "outside of what the releases cover",
        _ => "not in the release",
    };

    private static string Describe(HcpcsRetroactiveChangeKind kind) => kind switch
    {
        HcpcsRetroactiveChangeKind.Ended => "ended",
        HcpcsRetroactiveChangeKind.EndMoved => "end moved",
        HcpcsRetroactiveChangeKind.Reopened => "reopened",
        HcpcsRetroactiveChangeKind.Reworded => "reworded",
        HcpcsRetroactiveChangeKind.AddedBackdated => "added backdated",
        _ => "withdrawn",
    };

    public static string Format(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
