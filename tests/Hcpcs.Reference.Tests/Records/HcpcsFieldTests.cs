using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Tests.Records;

public partial class HcpcsFieldTests
{
    [SkippableFact]
    public void Number_name_alias_positions_and_occurrences_are_those_of_the_record_layout()
    {
        string layout = OfficialFiles.ReadText(OfficialFiles.January2026, name => name.EndsWith("recordlayout.txt", StringComparison.Ordinal));
        var official = new Dictionary<int, (string Name, int Length, int Start, int End, string Alias, int Occurs)>();
        foreach (Match match in LayoutField().Matches(layout))
        {
            string body = match.Groups["body"].Value;
            official.Add(
                int.Parse(match.Groups["number"].Value, null),
                (Regex.Replace(match.Groups["name"].Value.Trim(), @"\s+", " "),
                int.Parse(match.Groups["length"].Value, null),
                int.Parse(match.Groups["start"].Value, null),
                int.Parse(match.Groups["end"].Value, null),
                Regex.Match(body, @"STANDARD\s+ALIAS\s*:\s*(\S+)").Groups[1].Value,
                Regex.Match(body, @"OCCURS MAX:\s*(\d+)") is { Success: true } occurs ? int.Parse(occurs.Groups[1].Value, null) : 1));
        }

        // Left out: 2 redefines 1, 3, 24 and 31 are fillers, 5 numbers the lines.
        HcpcsField.All.Where(field => field.Number > 0).Select(field => field.Number).Should()
            .BeEquivalentTo(official.Keys.Except([2, 3, 5, 24, 31]));
        foreach (var field in HcpcsField.All.Where(field => field.Number > 0))
        {
            (field.Name, field.Length, field.Start, field.End, field.Alias, field.MaxOccurs).Should().Be(official[field.Number], field.Name);
        }
    }

    [Fact]
    public void Every_field_has_a_definition_and_the_coded_ones_have_values()
    {
        foreach (var field in HcpcsField.All)
        {
            field.Definition.Should().EndWith(".", field.Name);
            (field.Values.Count > 0).Should().Be(field.Kind == HcpcsFieldKind.Coded, field.Name);
        }

        HcpcsField.All.Select(field => field.JsonName).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_values_of_J1412_are_those_of_the_official_record()
    {
        var record = HcpcsTable.Embedded.Get("J1412");

        HcpcsField.PricingIndicators.GetValues(record).Should().Equal("51");
        HcpcsField.PricingIndicators.Describe("51").Should().Be("Drugs");
        HcpcsField.MultiplePricingIndicator.GetValues(record).Should().Equal("A");
        HcpcsField.Coverage.Describe(HcpcsField.Coverage.GetValues(record)[0]).Should().Be("Carrier judgment");
        HcpcsField.AscPaymentGroup.GetValues(record).Should().Equal("YY");
        HcpcsField.AscPaymentGroupEffectiveDate.GetValues(record).Should().Equal("2024-01-01");
        HcpcsField.Betos.Describe("O1E").Should().Be("Other drugs");
        HcpcsField.TypesOfService.GetValues(record).Should().Equal("1", "P");
        HcpcsField.TypesOfService.Describe("P").Should().Be("Lump sum purchase of DME, prosthetics, orthotics");
        HcpcsField.AnesthesiaBaseUnits.GetValues(record).Should().Equal("0");
        HcpcsField.ActionCode.Describe("N").Should().Be("No maintenance for this code");
        HcpcsField.RecordKind.GetValues(record).Should().Equal("3");
        HcpcsField.Statute.GetValues(record).Should().BeEmpty();
        HcpcsField.Modifier.GetValues(record).Should().BeEmpty();
        HcpcsField.Betos.Describe("X9X").Should().BeNull();
    }

    [GeneratedRegex(
        @"^ {0,4}(?<number>\d{1,2})\.\s+(?<name>[^\r\n]+?)\s*\r?\n\s+(?<length>\d+)\s+(?<start>\d+)\s+(?<end>\d+)(?<body>.*?)(?=^ {0,4}\d{1,2}\.\s|^\s*\*{10}|\z)",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex LayoutField();
}
