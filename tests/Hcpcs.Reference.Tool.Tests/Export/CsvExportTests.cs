using System.Text;
using Hcpcs.Reference.Releases.Tests.Independent;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Tool.Tests;

public sealed class CsvExportTests
{
    private static readonly HcpcsRelease s_release = new(new HcpcsQuarter(2026, 1));

    [Fact]
    public void The_header_has_the_names_of_the_JSON()
    {
        var rows = Parse(ToolRun.Of("export", "--format", "csv").Output);

        rows[0].Should().Equal(
            "kind", "code", "shortDescription", "longDescription", "pricingIndicators", "multiplePricingIndicator",
            "coverageIssuesManualReferences", "medicareCarriersManualReferences", "statute", "labCertifications", "crossReferences", "coverage",
            "ascPaymentGroup", "ascPaymentGroupEffectiveDate", "mogPaymentGroup", "mogPaymentPolicyIndicator", "mogEffectiveDate",
            "processingNote", "betos", "typesOfService", "anesthesiaBaseUnits", "addedDate", "actionEffectiveDate", "terminationDate",
            "actionCode", "notOtherwiseClassified");
        rows.Should().HaveCount(1 + 8623 + 383).And.OnlyContain(row => row.Length == rows[0].Length);
    }

    [SkippableFact]
    public void Every_field_is_that_of_the_official_file()
    {
        var official = OfficialEntries.ReadText(OfficialFiles.ReadText(
            OfficialFiles.January2026,
            name => name.Contains("ANWEB", StringComparison.Ordinal) && name.EndsWith(".txt", StringComparison.Ordinal)));

        var rows = Parse(ToolRun.Of("export", "--format", "csv").Output);

        var exported = new OfficialEntries();
        foreach (string[] row in rows.Skip(1))
        {
            row[0].Should().Be(row[1].Length == 5 ? "code" : "modifier");
            exported.Add(row[1], rows[0].Zip(row, KeyValuePair.Create<string, string?>).Skip(2).SkipLast(1));
        }

        official.DifferencesTo(exported).Should().BeEmpty();
        exported.Identities.Should().HaveCount(official.Identities.Count);
    }

    [Fact]
    public void Whether_a_code_is_listed_as_not_otherwise_classified_has_three_states()
    {
        var rows = Parse(ToolRun.Of("export", "--format", "csv").Output).Skip(1).ToDictionary(row => row[1], row => row[^1]);

        rows.Where(row => row.Value == "true").Select(row => row.Key).Should().BeEquivalentTo(
            HcpcsTable.Embedded.EnumerateCodes().Where(record => record.NotOtherwiseClassified is true).Select(record => record.Code.ToString()))
            .And.HaveCount(166).And.Contain("C9399");
        rows["J1412"].Should().Be("false");
        rows["JZ"].Should().BeEmpty("the list has no modifiers");
        Export(new HcpcsRecord { Code = HcpcsCode.Parse("J1412") })[1][^1].Should().BeEmpty("the table was made without the list");
    }

    [Fact]
    public void No_value_of_the_release_is_a_formula_or_takes_more_than_a_line()
    {
        var values = Parse(ToolRun.Of("export", "--format", "csv").Output).SelectMany(row => row).Where(value => value.Length > 0);

        values.Should().OnlyContain(value => !"=+-@\t\r".Contains(value[0]) && !value.Contains('\n') && !value.Contains('\r'));
    }

    [SkippableTheory]
    [InlineData("2019-01/2019-Alpha-Numeric-HCPCS-File.zip")]
    [InlineData("2020-01/2020-Alpha-Numeric-HCPCS-File.zip")]
    [InlineData("2025-01/hcpcs-2025.zip")]
    [InlineData("2026-01/january-2026-alpha-numeric-hcpcs-file.zip")]
    public void No_release_has_a_bar_in_a_value(string zip)
    {
        string text = OfficialFiles.ReadText(
            zip, name => name.Contains("ANWEB", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase));

        text.Should().NotContain("|");
    }

    [Fact]
    public void Rows_end_with_a_line_feed_and_quote_as_RFC_4180_has_it()
    {
        using var folder = new TemporaryFolder();
        string table = folder.SaveTable(
            s_release,
            [
                new HcpcsRecord
                {
                    Code = HcpcsCode.Parse("A0001"),
                    ShortDescription = "a|b",
                    LongDescription = "5\" wheel, \"soft\"\r\nµg",
                    PricingIndicators = [PricingIndicator.Drugs, (PricingIndicator)0],
                    CrossReferences = [new CrossReference("A0002"), new CrossReference("99213")],
                    AnesthesiaBaseUnits = 0,
                    AddedDate = new DateOnly(2026, 1, 1),
                    NotOtherwiseClassified = true,
                },
            ],
            new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("JZ"), LongDescription = "=1+1" });
        using var output = new MemoryStream();

        Program.Run(["export", "--format", "csv", "--table", table], output, TextWriter.Null).Should().Be(0);

        string text = Encoding.UTF8.GetString(output.ToArray());
        text[(text.IndexOf('\n') + 1)..].Should().Be(
            "code,A0001,a|b,\"5\"\" wheel, \"\"soft\"\"\r\nµg\",51|00,,,,,,A0002|99213,,,,,,,,,,0,2026-01-01,,,,true\n"
            + $"modifier,JZ,,=1+1{new string(',', 22)}\n");
        text[0].Should().Be('k', "there is no byte order mark");
        Parse(text).Should().OnlyContain(row => row.Length == 26);
        Parse(text)[1][3].Should().Be("5\" wheel, \"soft\"\r\nµg");
    }

    [Fact]
    public void A_bar_within_a_value_of_a_list_is_refused()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("export.csv"), table = folder.SaveTable(
            s_release, [new HcpcsRecord { Code = HcpcsCode.Parse("A0001"), MedicareCarriersManualReferences = ["21|25"] }]);

        ToolRun.Of("export", "--format", "csv", "--table", table, "--output", file)
            .ShouldFailWith("'21|25' in medicareCarriersManualReferences of A0001 holds a bar");

        File.Exists(file).Should().BeFalse();
        ToolRun.Of("export", "--table", table).ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_terminal_gets_no_control_characters()
    {
        using var folder = new TemporaryFolder();
        string table = folder.SaveTable(
            s_release, [new HcpcsRecord { Code = HcpcsCode.Parse("A0001"), ShortDescription = "red \u001B[31m" }]);
        using var output = new MemoryStream();
        using var terminal = new StringWriter();

        Program.Run(["export", "--format", "csv", "--table", table], output, TextWriter.Null, new Terminal(terminal)).Should().Be(0);

        Encoding.UTF8.GetString(output.ToArray()).Should().Contain("code,A0001,red  [31m,").And.NotContain("\u001B");
        ToolRun.Of("export", "--format", "csv", "--table", table).Output.Should().Contain("red \u001B[31m");
    }

    private static List<string[]> Export(HcpcsRecord record)
    {
        using var folder = new TemporaryFolder();
        return Parse(ToolRun.Of("export", "--format", "csv", "--table", folder.SaveTable(s_release, [record])).Output);
    }

    /// <summary>RFC 4180, rule by rule: fields between commas, rows between line ends, quotation marks doubled within quotation marks.</summary>
    private static List<string[]> Parse(string text)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var field = new StringBuilder();
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (isQuoted)
            {
                if (c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append(text[++i]);
                }
                else if (c == '"')
                {
                    isQuoted = false;
                    (text[i + 1] is ',' or '\n').Should().BeTrue("a quoted field ends with its quotation mark");
                }
                else
                {
                    field.Append(c);
                }
            }
            else if (c == '"')
            {
                field.Length.Should().Be(0, "a quotation mark opens a field");
                isQuoted = true;
            }
            else if (c is ',' or '\n')
            {
                row.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
            {
                field.Append(c);
            }
        }

        (isQuoted || row.Count > 0 || field.Length > 0).Should().BeFalse("the last row ends with a line feed");
        return rows;
    }
}
