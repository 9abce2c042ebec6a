using System.Security.Cryptography;
using Hcpcs.Reference.Releases.Tests.Independent;
using Hcpcs.Reference.Releases.Tests.Making;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Releases.Tests;

/// <summary>The table that the library carries is the January 2026 release, and nothing but what this compiler makes of it.</summary>
public class EmbeddedTableTests
{
    private const string Text = "HCPC2026_JAN_ANWEB_01122026.txt";

    [SkippableFact]
    public void Compiling_the_January_2026_release_gives_the_table_that_is_committed_byte_for_byte()
    {
        var names = CmsDrugCrosswalk.Read(OfficialFiles.Path(OfficialDrugFile.Crosswalk)).ToProductNames();
        byte[] compiled = Compile(CmsRelease.Read(OfficialFiles.Path(Official.January2026)), names);

        byte[] committed = File.ReadAllBytes(Path.Combine(OfficialFiles.RepositoryRoot, "src", "Hcpcs.Reference", "Tables", "Embedded.hcpcs"));
        compiled.AsSpan().SequenceEqual(committed).Should().BeTrue("the committed table is recompiled whenever the compiler or the format changes");
    }

    [SkippableFact]
    public void Compiling_a_release_twice_gives_the_same_bytes()
    {
        byte[] first = Compile(CmsRelease.Read(OfficialFiles.Path(Official.January2020)));
        byte[] second = Compile(CmsRelease.Read(OfficialFiles.Path(Official.January2020)));

        first.AsSpan().SequenceEqual(second).Should().BeTrue();
    }

    [Fact]
    public void The_embedded_table_is_the_committed_file_and_saves_as_it()
    {
        using var saved = new MemoryStream();
        HcpcsTable.Embedded.Save(saved);

        byte[] committed = File.ReadAllBytes(Path.Combine(OfficialFiles.RepositoryRoot, "src", "Hcpcs.Reference", "Tables", "Embedded.hcpcs"));
        saved.ToArray().AsSpan().SequenceEqual(committed).Should().BeTrue();
    }

    [Fact]
    public void The_embedded_table_is_January_2026_with_8623_codes_and_383_modifiers()
    {
        var release = HcpcsTable.Embedded.Release;

        release.ToString().Should().Be("January 2026");
        release.FirstDay.Should().Be(new DateOnly(2026, 1, 1));
        release.LastDay.Should().Be(new DateOnly(2026, 3, 31));
        release.SourceName.Should().Be(Text);
        release.CodeCount.Should().Be(8623);
        release.ModifierCount.Should().Be(383);
        release.CompanionLists.Should().Be(HcpcsCompanionLists.NotOtherwiseClassified);
        HcpcsTable.Embedded.EnumerateCodes().Should().HaveCount(8623);
        HcpcsTable.Embedded.EnumerateModifiers().Should().HaveCount(383);
    }

    [SkippableFact]
    public void The_embedded_table_has_every_product_name_of_the_January_2026_crosswalk()
    {
        const int CodeColumn = 0, NameColumn = 4;
        var official = OfficialDrugFile.LevelTwoRows(OfficialDrugFile.Crosswalk)
            .Where(row => row[NameColumn].Length > 0 && HcpcsTable.Embedded.Contains(row[CodeColumn]))
            .Select(row => (row[CodeColumn], row[NameColumn].ToUpperInvariant())).ToHashSet();

        var ours = HcpcsTable.Embedded.EnumerateCodes()
            .SelectMany(record => HcpcsTable.Embedded.GetProductNames(record.Code).Select(name => (record.Code.ToString(), name.ToUpperInvariant())));

        ours.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(official);
        official.Count.Should().BeGreaterThan(1000);
        HcpcsTable.Embedded.Release.ProductNamesQuarter.Should().Be(new HcpcsQuarter(2026, 1));
        HcpcsTable.Embedded.Release.ProductNamesSourceSha256.Should().Be(
            Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(OfficialFiles.Path(OfficialDrugFile.Crosswalk)))).ToLowerInvariant());
    }

    [SkippableFact]
    public void The_embedded_table_names_the_hash_of_the_text_that_it_was_compiled_from()
    {
        byte[] text = Official.Bytes(Official.January2026, Text);

        HcpcsTable.Embedded.Release.SourceSha256.Should().Be(Convert.ToHexString(SHA256.HashData(text)).ToLowerInvariant());
    }

    [SkippableTheory]
    [InlineData(Official.January2019, "HCPC2019_CONTR_ANWEB.txt", "2014-06-30", "2012-03-31")]
    [InlineData(Official.January2026, Text, "2014-06-30", "2012-03-31")]
    public void A_release_knows_since_when_it_keeps_terminated_codes_and_modifiers(string zip, string text, string codes, string modifiers)
    {
        var official = Official.Entries(zip, text);
        Earliest(official.Codes).Should().Be(codes);
        Earliest(official.Modifiers).Should().Be(modifiers);

        var release = Official.Read(zip).Release;

        release.EarliestCodeTermination.Should().Be(DateOnly.Parse(codes));
        release.EarliestModifierTermination.Should().Be(DateOnly.Parse(modifiers));

        string? Earliest(IEnumerable<string> identities) =>
            identities.Select(identity => official[identity].GetValueOrDefault("terminationDate")).Where(day => day is not null).Min(StringComparer.Ordinal);
    }

    [SkippableTheory]
    [InlineData(Official.January2025, "HCPC2025_JAN_ANWEB_12172024.txt", 159, 9)]
    [InlineData(Official.January2026, Text, 166, 11)]
    public void The_codes_of_the_NOC_workbook_are_marked_and_no_others(string zip, string text, int listed, int terminated)
    {
        var official = Official.Entries(zip, text);
        var expected = ListedCodes(zip)!;
        expected.Should().HaveCount(listed);
        expected.Count(code => official[code].ContainsKey("terminationDate")).Should().Be(terminated);

        var release = Official.Read(zip);

        release.Release.CompanionLists.Should().Be(HcpcsCompanionLists.NotOtherwiseClassified);
        release.Records.Should().OnlyContain(record => record.NotOtherwiseClassified == expected.Contains(record.Code.ToString()));
        release.Records.Where(record => record.NotOtherwiseClassified is true).Should().HaveCount(listed)
            .And.Subject.Count(record => record.TerminationDate is not null).Should().Be(terminated);
    }

    [SkippableFact]
    public void The_embedded_table_marks_the_codes_of_the_NOC_workbook()
    {
        var listed = HcpcsTable.Embedded.EnumerateCodes().Where(record => record.NotOtherwiseClassified is true).Select(record => record.Code.ToString());

        listed.Should().BeEquivalentTo(ListedCodes(Official.January2026));
    }

    [Theory]
    [InlineData("J3490", true)]
    [InlineData("J7192", true, "the list names it twice")]
    [InlineData("A6609", false, "its wording says 'not otherwise specified', but CMS does not list it")]
    [InlineData("J1885", false)]
    public void The_list_and_not_the_wording_decides_what_is_not_otherwise_classified(string code, bool listed, string because = "")
    {
        HcpcsTable.Embedded.TryGet(HcpcsCode.Parse(code), out var record).Should().BeTrue();

        record!.NotOtherwiseClassified.Should().Be(listed, because);
    }

    [SkippableTheory]
    [InlineData(Official.January2019)]
    [InlineData(Official.January2020)]
    public void A_release_without_a_NOC_workbook_does_not_say_what_is_not_otherwise_classified(string zip)
    {
        var release = Official.Read(zip);

        release.Release.CompanionLists.Should().Be(HcpcsCompanionLists.None);
        release.Notices.Should().ContainSingle(notice => Remarks.IsOnList(notice));
        release.Records.Should().OnlyContain(record => record.NotOtherwiseClassified == null);
        release.ToTable().EnumerateCodes().Should().OnlyContain(record => record.NotOtherwiseClassified == null);
    }

    /// <summary>The codes in the first column of the NOC workbook, read from its XML; <see langword="null"/> for the years that have none.</summary>
    internal static HashSet<string>? ListedCodes(string zip)
    {
        string? member = zip switch
        {
            Official.January2025 => "NOC codes_JAN2025.xlsx",
            Official.January2026 => "NOC codes_JAN2026.xlsx",
            _ => null,
        };
        if (member is null)
        {
            return null;
        }

        var rows = OfficialSheet.Read(Official.Bytes(zip, member)).Rows;
        int header = rows.First(row => row.Value.GetValueOrDefault("A") == "HCPCS").Key;
        return rows.Where(row => row.Key > header).Select(row => row.Value.GetValueOrDefault("A", string.Empty).Trim())
            .Where(code => code.Length > 0).ToHashSet();
    }

    private static byte[] Compile(CmsRelease release, HcpcsProductNames? names = null)
    {
        using var stream = new MemoryStream();
        release.ToTable(names).Save(stream);
        return stream.ToArray();
    }
}
