using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Hcpcs.Reference.Tool;

// hcpcs fees CODE: what Medicare's fee files say of a code.
internal static class FeesCommand
{
    private const string Explanation = """
        Modifiers:
          Of the rows that a file has of a code, the one is shown that fits a claim line with the modifiers that --modifier gives: all modifiers of the
          row are among them, and no other row has more of them. Without --modifier all rows are shown.

        States:
          Amounts of equipment, supplies and nutrition are shown for the state of --state, outside rural areas and in them; with --rural the rural one
          alone or, where there is none, the one that then holds everywhere in the state. CMS lists the rural ZIP codes. JSON has both amounts and,
          as amount, the one that holds: with --rural in rural areas, else outside them. Without --state it has the amounts of all states.

        No amount is adjusted to an area or by a policy: these are the files' numbers, not payments.

        """;

    // The states and areas that a fee schedule can have.
    private static readonly HashSet<string> s_states = new(
        ("AK AL AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MP MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX "
            + "UT VA VI VT WA WI WV WY").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public static Command Create(ToolOutput output)
    {
        var code = new Argument<string>("CODE") { Description = "A code such as E0601." };
        code.Validators.Add(UnknownOption.Refuse);
        var modifiers = new Option<HcpcsModifier[]>("--modifier")
        {
            Description = "A modifier of the claim line, such as RR; may be repeated.",
            HelpName = "M",
            CustomParser = ParseModifiers,
        };
        var state = new Option<string?>("--state")
        {
            Description = "Shows the amounts of a state, such as TX, DC or PR.",
            HelpName = "STATE",
            CustomParser = ParseState,
        };
        var rural = new Option<bool>("--rural") { Description = "Shows the amount in rural areas of the state alone." };
        var format = new Option<string>("--format") { Description = "Text for people, or one JSON object.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var table = new Option<string?>("--table")
        {
            Description = "A fee table that 'hcpcs compile-fees' wrote, instead of the embedded one.",
            HelpName = "FILE",
        };
        table.Validators.Add(TableOption.RefuseEmpty);
        var command = new Command("fees", "Shows what Medicare's fee files say of a code: physician, DMEPOS, enteral, outpatient, laboratory, Part B drug.")
        {
            code, modifiers, state, rural, format, table,
        };
        CommandHelp.AddTo(
            command,
            output,
            [
                "hcpcs fees E0601",
                "hcpcs fees E0601 --modifier RR --state TX",
                "hcpcs fees B4034 --state AL --rural --format json",
            ],
            Explanation);
        command.Validators.Add(result =>
        {
            if (result.GetResult(rural) is not null && result.GetResult(state) is null)
            {
                result.AddError("--rural goes with --state: rural amounts are those of a state.");
            }
        });
        command.SetAction(parsed => Show(
            parsed.GetValue(table) is { } file ? HcpcsFeeTable.Load(file) : HcpcsFeeTable.Embedded,
            parsed.GetRequiredValue(code),
            new FeeQuestion(parsed.GetValue(modifiers) ?? [], parsed.GetValue(state), parsed.GetValue(rural)),
            parsed.GetValue(format) is "json",
            output));
        return command;
    }

    private static int Show(HcpcsFeeTable table, string text, FeeQuestion question, bool asJson, ToolOutput output)
    {
        if (!HcpcsCode.TryParse(text, out var code, out string? reason))
        {
            output.Error.WriteLine(reason);
            return ExitCode.No;
        }

        var answer = FeeAnswer.Find(table, HcpcsDrugTable.Embedded, HcpcsTable.Embedded, code, question);
        if (answer.IsEmpty)
        {
            output.Error.WriteLine(ExplainAbsence(answer, code));
            return ExitCode.No;
        }

        if (asJson)
        {
            FeeJson.Write(answer, output.Text);
        }
        else
        {
            output.Write(FeeReport.Make(answer, HcpcsTable.Embedded));
        }

        return ExitCode.Done;
    }

    // Why no file lists a code, as far as the release tells.
    private static string ExplainAbsence(FeeAnswer answer, HcpcsCode code)
    {
        string files = FeeText.Join(answer.NotListedIn, "or", answer.Record);
        if (answer.Record is null)
        {
            string unknown = $"The HCPCS release of {answer.Release} does not hold the code '{code}'."
                + $"{ShowCommand.ExplainAbsence(answer.Release, code.ToString(), on: null)}";
            return code.IsDental ? unknown : $"{unknown} It is not listed in the {files} either.";
        }

        string ended = answer.Ended is { } end ? string.Create(CultureInfo.InvariantCulture, $"ended on {end:O}, and ") : string.Empty;
        return $"{code} {ended}is not listed in the {files}. That does not say that Medicare does not pay it.";
    }

    private static HcpcsModifier[]? ParseModifiers(ArgumentResult result)
    {
        var modifiers = new List<HcpcsModifier>();
        foreach (var token in result.Tokens)
        {
            if (!HcpcsModifier.TryParse(token.Value, out var modifier, out string? reason))
            {
                result.AddError(reason);
                return null;
            }

            modifiers.Add(modifier);
        }

        return [.. modifiers];
    }

    private static string? ParseState(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (s_states.Contains(text))
        {
            return text.ToUpperInvariant();
        }

        result.AddError($"'{text}' is not the abbreviation of a state, for example TX, DC or PR.");
        return null;
    }
}
