using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;

namespace Hcpcs.Reference.Tool;

// hcpcs units CODE AMOUNT: how many billing units an amount is.
internal static class UnitsCommand
{
    public static Command Create(ToolOutput output)
    {
        var code = new Argument<string>("CODE") { Description = "A code such as J0696." };
        code.Validators.Add(UnknownOption.Refuse);
        var amount = new Argument<BillingAmount>("AMOUNT")
        {
            Description = "A number and its unit, such as 1 g, 250mg, 1,000 mg or 2 hours.",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = ParseAmount,
        };
        var format = new Option<string>("--format") { Description = "Text for people, or one JSON object.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("units", "Says how many billing units of a code an amount is, after the code's description.")
        {
            code, amount, format,
        };
        CommandHelp.AddTo(
            command,
            output,
            [
                "hcpcs units J0696 1 g",
                "hcpcs units J1885 30 mg",
                "hcpcs units J0696 1.1 g --format json",
            ]);
        command.SetAction(parsed => Show(
            HcpcsTable.Embedded, parsed.GetRequiredValue(code), parsed.GetRequiredValue(amount), parsed.GetValue(format) is "json", output));
        return command;
    }

    private static int Show(HcpcsTable table, string text, BillingAmount amount, bool asJson, ToolOutput output)
    {
        HcpcsRecord record;
        try
        {
            record = table.Get(text);
        }
        catch (Exception exception) when (exception is FormatException or KeyNotFoundException)
        {
            output.Error.WriteLine(exception.Message);
            return ExitCode.No;
        }

        if (BillingUnit.Of(record) is not { } unit)
        {
            output.Error.WriteLine($"The description of {record.Code} does not state a billing unit in the release of {table.Release}.");
            return ExitCode.No;
        }

        if (unit.GetUnits(amount) is not { } units)
        {
            output.Error.WriteLine(ExplainSilence(record.Code, unit, amount));
            return ExitCode.No;
        }

        var answer = new UnitsAnswer(record.Code, amount, unit, units, unit.GetRemainder(amount));
        if (asJson)
        {
            output.Text.Write(JsonSerializer.Serialize(answer, UnitsJsonContext.Default.UnitsAnswer));
            output.Text.Write('\n');
        }
        else
        {
            output.Write(MakeReport(answer, record));
        }

        return ExitCode.Done;
    }

    private static BillingAmount ParseAmount(ArgumentResult result)
    {
        if (!BillingAmount.TryParse(string.Join(' ', result.Tokens.Select(token => token.Value)), out var amount, out string? reason))
        {
            result.AddError(reason);
        }

        return amount;
    }

    private static string ExplainSilence(HcpcsCode code, BillingUnit unit, BillingAmount amount) =>
        !unit.Parts.IsEmpty ? $"{code} is billed per {unit}, of several substances: one amount does not tell the units."
        : unit.IsUpTo && (unit with { IsUpTo = false }).GetUnits(amount) is not null
            ? $"{code} is for {unit.Wording}: other amounts have codes of their own, and one unit is any amount in that range."
        : $"{code} is billed per {unit}: {amount} cannot be converted to it.";

    private static Report MakeReport(UnitsAnswer answer, HcpcsRecord record)
    {
        List<ReportItem> items =
        [
            new("Code", [new(answer.Code.ToString(), record.ShortDescription)]),
            new("Billing unit", [new(answer.BillingUnit.ToString(), $"\"{answer.BillingUnit.Wording}\" in the description")]),
        ];
        if (answer.Remainder is { } remainder)
        {
            var full = new HcpcsUnits(answer.Units.Whole - 1);
            // Payers round time and distance by rules of their own: mileage is billed to the tenth.
            string next = remainder.Unit is "minute" or "hour" or "day" or "mile" or "statute mile" ? string.Empty : $"; the next whole unit is {answer.Units.Whole:#,0}";
            items.Add(new("Remainder", $"{remainder} beyond {full}{next}"));
        }

        return new Report($"{answer.Code} for {answer.Amount}: {answer.Units}", items);
    }
}
