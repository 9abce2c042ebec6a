using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Tool;

// hcpcs rules: the rules on claims, each with the text in which it was read.
internal static class RulesCommand
{
    private const string Json = "json", Markdown = "markdown";

    public static Command Create(ToolOutput output)
    {
        var format = new Option<string>("--format") { Description = "Text, JSON, or the Markdown of docs/reference/rules.md.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", Json, Markdown);
        var command = new Command("rules", "Lists the rules by which 'hcpcs validate' judges claims: days, payer, severity, and where each is stated.") { format };
        CommandHelp.AddTo(
            command,
            output,
            [
                "hcpcs rules",
                "hcpcs rules --format json",
                "hcpcs rules --format markdown > rules.md",
            ]);
        command.SetAction(parsed =>
        {
            switch (parsed.GetRequiredValue(format))
            {
                case Json:
                    foreach (var rule in ClaimRules.All)
                    {
                        output.Text.WriteLine(rule is ModifierRule modifiers
                            ? JsonSerializer.Serialize(modifiers, HcpcsClaimsJsonContext.Default.ModifierRule)
                            : JsonSerializer.Serialize(rule, HcpcsClaimsJsonContext.Default.ClaimRule));
                    }

                    break;
                case Markdown:
                    WriteMarkdown(output.Text);
                    break;
                default:
                    foreach (var rule in ClaimRules.All)
                    {
                        output.Write(MakeReport(rule));
                        output.WriteBlank();
                    }

                    break;
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Report MakeReport(ClaimRule rule) => new(
        rule.Id,
        [
            .. List(rule).Select(fact => new ReportItem(fact.Name, fact.Text)),
            .. rule.Reference is { } reference ? [new ReportItem("Address", reference.Url)] : Array.Empty<ReportItem>(),
        ]);

    private static void WriteMarkdown(TextWriter text)
    {
        text.Write("""
            # Rules on claims

            Each rule by which [whole claims](../guide/claim-rules.md) are judged, with the text in which it was read. `hcpcs rules --format markdown` writes this page.

            A text of a Medicare contractor speaks for the contractor; what it says of CMS's policy is taken as that. Where a rule follows from the meanings of two modifiers
            that exclude each other, the reference is CMS's release. An address may have moved since.

            """.ReplaceLineEndings("\n"));
        foreach (var rule in ClaimRules.All)
        {
            text.Write($"\n## {rule.Id}\n\n{rule.Sentence}\n\n");
            foreach (var (name, fact) in List(rule).Skip(1))
            {
                text.Write(name is "Stated in" ? $"- {name}: [{fact}]({rule.Reference!.Url})\n" : $"- {name}: {fact}\n");
            }
        }
    }

    // What there is to say of a rule, its sentence first.
    private static IEnumerable<(string Name, string Text)> List(ClaimRule rule)
    {
        yield return ("Rule", rule.Sentence);
        yield return ("Finding", $"{rule.Reason}, {rule.Severity.ToString().ToLowerInvariant()}");
        yield return ("Payer", rule.Payer == RulePayer.Any ? "any" : rule.Payer.ToString());
        if (rule.Claims != RuleClaims.Any)
        {
            yield return ("Claims", rule.Claims.ToString().ToLowerInvariant());
        }

        if (rule.From is not null || rule.Through is not null)
        {
            string from = rule.From is { } first ? string.Create(CultureInfo.InvariantCulture, $"from {first:O}") : string.Empty;
            string through = rule.Through is { } last ? string.Create(CultureInfo.InvariantCulture, $" to {last:O}") : string.Empty;
            yield return ("Days of service", (from + through).Trim());
        }

        if (rule is ModifierRule modifiers)
        {
            foreach (var part in ListModifiers(modifiers))
            {
                yield return part;
            }
        }

        if (rule.Reference is { } reference)
        {
            yield return ("Stated in", reference.Title + (reference.Date is { } date ? $", {date}" : string.Empty));
        }
    }

    private static IEnumerable<(string Name, string Text)> ListModifiers(ModifierRule rule)
    {
        if (!rule.Codes.IsEmpty)
        {
            yield return ("Codes", string.Join(", ", rule.Codes.AsEnumerable()));
        }

        if (rule.OnlyRentedOrBought)
        {
            yield return ("Codes", "those of which every row in the DMEPOS and enteral fee schedules bears NU, RR or UE");
        }

        foreach (var (name, list) in new[]
        {
            ("With", rule.With), ("Not with", rule.Unless), ("Requires one of", rule.RequiresOneOf), ("Excludes", rule.Excludes),
        })
        {
            if (!list.IsEmpty)
            {
                yield return (name, string.Join(", ", list.AsEnumerable()));
            }
        }
    }
}
