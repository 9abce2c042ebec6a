using System.Text.Json;

namespace Hcpcs.Reference.Tool.Tests;

public sealed class ShowJsonTests
{
    private const string J1412 =
        """
        {"code":"J1412","shortDescription":"Inj roctavian ml 2x10^13vc g",
        "longDescription":"Injection, valoctocogene roxaparvovec-rvox, per ml, containing nominal 2 x 10^13 vector genomes",
        "pricingIndicators":["51"],"multiplePricingIndicator":"A","coverage":"C","ascPaymentGroup":"YY",
        "ascPaymentGroupEffectiveDate":"2024-01-01","betos":"O1E","typesOfService":["1","P"],"anesthesiaBaseUnits":0,
        "addedDate":"2024-01-01","actionEffectiveDate":"2024-01-01","actionCode":"N"}
        """;

    [Fact]
    public void Json_is_the_record_with_its_page_as_one_object_on_one_line()
    {
        var run = ToolRun.Of("show", "J1412", "--format", "json");

        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().ContainSingle();
        run.Output.Should().StartWith(J1412.ReplaceLineEndings(string.Empty)[..^1] + ",\"page\":{\"code\":\"J1412\",").And.EndWith("}}\n");
    }

    [Theory]
    [InlineData("J1412")]
    [InlineData("A0999")]
    [InlineData("G9871")]
    public void Json_is_what_the_library_serializes(string code)
    {
        var record = HcpcsTable.Embedded.Get(code);

        ToolRun.Of("show", code, "--format", "json").Output.Should().StartWith(
            JsonSerializer.Serialize(record, HcpcsJsonContext.Default.HcpcsRecord)[..^1] + ",\"page\":{");
    }

    [Fact]
    public void A_modifier_has_json_too()
    {
        using var json = JsonDocument.Parse(ToolRun.Of("show", "jz", "--format", "json").Output);

        json.RootElement.GetProperty("modifier").GetString().Should().Be("JZ");
        json.RootElement.GetProperty("addedDate").GetString().Should().Be("2023-01-01");
    }

    [Theory]
    [InlineData("J1412", "2026-01-15", true, 0)]
    [InlineData("J1412", "2023-12-31", false, 1)]
    [InlineData("JZ", "2023-01-01", true, 0)]
    [InlineData("JZ", "2022-12-31", false, 1)]
    public void On_a_day_the_object_ends_with_the_answer(string code, string day, bool valid, int exitCode)
    {
        var run = ToolRun.Of("show", code, "--format", "json", "--on", day);

        run.ExitCode.Should().Be(exitCode);
        run.Error.Should().BeEmpty();
        run.OutputLines.Should().ContainSingle();
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.EnumerateObject().Last().Name.Should().Be("page");
        var last = json.RootElement.EnumerateObject().SkipLast(1).Last();
        last.Name.Should().Be("validOn");
        last.Value.EnumerateObject().Select(property => property.Name).Should().Equal("date", "valid");
        last.Value.GetProperty("date").GetString().Should().Be(day);
        last.Value.GetProperty("valid").GetBoolean().Should().Be(valid);
    }

    [Fact]
    public void The_rest_of_the_object_does_not_depend_on_the_day()
    {
        string without = ToolRun.Of("show", "J1412", "--format", "json").Output;
        int page = without.IndexOf(",\"page\":", StringComparison.Ordinal);

        ToolRun.Of("show", "J1412", "--format", "json", "--on", "2026-01-15").Output.Should().StartWith(without[..page] + ",\"validOn\":");
    }

    [Fact]
    public void On_a_terminal_json_stays_plain()
    {
        using var output = new MemoryStream();
        using var terminal = new StringWriter();

        Program.Run(["show", "J1412", "--format", "json"], output, TextWriter.Null, new Terminal(terminal)).Should().Be(0);

        terminal.ToString().Should().BeEmpty();
        output.ToArray().Should().StartWith("{\"code\":\"J1412\""u8.ToArray());
    }
}
