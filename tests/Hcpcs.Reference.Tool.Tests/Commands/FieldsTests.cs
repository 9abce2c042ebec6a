namespace Hcpcs.Reference.Tool.Tests;

/// <summary>The list of fields, against CMS's record layout.</summary>
public sealed class FieldsTests
{
    private static readonly string[][] s_fields = Split(ToolRun.Of("fields").OutputLines);

    [Fact]
    public void Every_field_of_the_layout_that_carries_data_is_listed_by_number()
    {
        var titles = s_fields.Select(lines => lines[0]).ToList();

        int[] numbers = [1, 4, 6, .. Enumerable.Range(7, 17), .. Enumerable.Range(25, 6)];
        titles.Should().HaveCount(numbers.Length + 1);
        foreach (int number in numbers)
        {
            titles.Should().ContainSingle(title => title.StartsWith($"Field {number}: "));
        }

        titles[^1].Should().StartWith("Not in the record layout: Not Otherwise Classified");
    }

    [Fact]
    public void A_field_shows_place_names_definition_and_values()
    {
        string[] field = Field(9);

        field[0].Should().Be("Field 9: HCPCS Pricing Indicator Code");
        field.Should().ContainInOrder(
            "Positions: 120-121, up to 4 times, to 127",
            "Alias: HCPCS_PRCNG_IND_CD",
            "JSON name: pricingIndicators");
        field.Should().Contain(line => line.StartsWith("Definition: CMS's remark on the method"));
        field.Should().Contain("        51  Drugs").And.Contain("        99  Value not established");
    }

    [Theory]
    [InlineData(1, "Positions: 1-5")]
    [InlineData(4, "Positions: 4-5")]
    [InlineData(8, "Positions: 92-119")]
    [InlineData(14, "Positions: 181-183, up to 8 times, to 204")]
    [InlineData(25, "Positions: 261, up to 5 times, to 265")]
    [InlineData(29, "Positions: 285-292")]
    [InlineData(30, "Positions: 293")]
    public void Positions_are_those_of_the_layout(int number, string line) => Field(number).Should().Contain(line);

    [Theory]
    [InlineData(16, "C  Carrier judgment")]
    [InlineData(23, "O1E  Other drugs")]
    [InlineData(25, "P  Lump sum purchase of DME, prosthetics, orthotics")]
    [InlineData(30, "N  No maintenance for this code")]
    public void Values_are_listed_with_their_meaning(int number, string line) =>
        Field(number).Should().Contain(other => other.EndsWith(line, StringComparison.Ordinal));

    [Fact]
    public void A_field_without_defined_values_lists_none() =>
        Field(7).Should().NotContain(line => line.StartsWith("Values: ", StringComparison.Ordinal));

    [Fact]
    public void On_a_terminal_every_field_is_listed()
    {
        var run = ToolRun.OnTerminal("fields");

        run.ExitCode.Should().Be(0);
        run.Output.Should().ContainAll("Field 9: HCPCS Pricing Indicator Code", "pricingIndicators", "Drugs");
    }

    [Theory]
    [InlineData("Field 16: HCPCS Coverage Code", "16")]
    [InlineData("Field 16: HCPCS Coverage Code", "coverage")]
    [InlineData("Field 9: HCPCS Pricing Indicator Code", "hcpcs_prcng_ind_cd")]
    [InlineData("Field 23: HCPCS Berenson-Eggers Type Of Service Code", "berenson-eggers")]
    public void A_field_is_found_by_number_alias_JSON_name_or_words(string title, params string[] words)
    {
        var run = ToolRun.Of(["fields", .. words]);

        run.ExitCode.Should().Be(0);
        run.OutputLines.Where(line => line.StartsWith("Field ", StringComparison.Ordinal)).Should().Equal(title);
    }

    [Fact]
    public void Words_of_several_names_find_several_fields() =>
        ToolRun.Of("fields", "pricing", "indicator").OutputLines.Where(line => line.StartsWith("Field ", StringComparison.Ordinal)).Should().Equal(
            "Field 9: HCPCS Pricing Indicator Code", "Field 10: HCPCS Multiple Pricing Indicator Code");

    [Fact]
    public void What_names_no_field_is_no()
    {
        ToolRun.Of("fields", "J1412").ShouldSayNoWith("No field has the number or name 'J1412'. 'hcpcs fields' lists all.");
        ToolRun.Of("fields", "covrage").ShouldSayNoWith("Did you mean 'coverage'?");
    }

    private static string[] Field(int number) => s_fields.Single(lines => lines[0].StartsWith($"Field {number}: ", StringComparison.Ordinal));

    /// <summary>The fields, which a blank line separates.</summary>
    private static string[][] Split(string[] lines) =>
        [.. string.Join('\n', lines).Split("\n\n").Select(field => field.Split('\n'))];
}
