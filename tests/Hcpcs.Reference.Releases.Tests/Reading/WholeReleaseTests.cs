using System.Security.Cryptography;
using System.Text.Json;
using Hcpcs.Reference.Releases.Tests.Independent;
using Hcpcs.Reference.Releases.Tests.Making;

namespace Hcpcs.Reference.Releases.Tests;

/// <summary>
/// Each official release that has a fixed-width text, whole: every code, every modifier, every field, compared with the text as the tests
/// read it themselves.
/// </summary>
public class WholeReleaseTests
{
    public static TheoryData<string, string, int, int, int> Releases => new()
    {
        { Official.January2019, "HCPC2019_CONTR_ANWEB.txt", 6440, 360, 2019 },
        { Official.January2020, "HCPC2020_ANWEB_w_disclaimer.txt", 6710, 369, 2020 },
        { Official.January2025, "HCPC2025_JAN_ANWEB_12172024.txt", 8259, 383, 2025 },
        { Official.January2026, "HCPC2026_JAN_ANWEB_01122026.txt", 8623, 383, 2026 },
    };

    public static TheoryData<string, string> Texts
    {
        get
        {
            var texts = new TheoryData<string, string>();
            foreach (object[] row in Releases)
            {
                texts.Add((string)row[0], (string)row[1]);
            }

            return texts;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Releases))]
    public void A_release_has_all_codes_and_modifiers_of_its_text_in_its_order(string zip, string text, int codes, int modifiers, int year)
    {
        var official = Official.Entries(zip, text);

        var release = Official.Read(zip);

        release.Records.Select(record => record.Code.ToString()).Should().Equal(official.Codes);
        release.Modifiers.Select(record => record.Modifier.ToString()).Should().Equal(official.Modifiers);
        release.Records.Should().HaveCount(codes);
        release.Modifiers.Should().HaveCount(modifiers);
        release.Release.CodeCount.Should().Be(codes);
        release.Release.ModifierCount.Should().Be(modifiers);
        release.Release.FirstDay.Should().Be(new DateOnly(year, 1, 1));
        release.Release.LastDay.Should().Be(new DateOnly(year, 3, 31));
        release.Release.SourceName.Should().Be(text);
        release.Release.SourceSha256.Should().Be(Convert.ToHexString(SHA256.HashData(Official.Bytes(zip, text))).ToLowerInvariant());
    }

    [SkippableTheory]
    [MemberData(nameof(Texts))]
    public void Every_field_of_every_entry_is_what_the_text_says(string zip, string text)
    {
        var official = WithListed(zip, Official.Entries(zip, text));

        official.DifferencesTo(LibraryEntries.Of(Official.Read(zip))).Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(Texts))]
    public void Every_field_is_still_the_same_after_the_table_was_saved_and_loaded(string zip, string text)
    {
        var official = WithListed(zip, Official.Entries(zip, text));
        var release = Official.Read(zip);
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "release.hcpcs");
        release.ToTable().Save(path);

        var table = HcpcsTable.Load(path);

        official.DifferencesTo(LibraryEntries.Of(table.EnumerateModifiers(), table.EnumerateCodes())).Should().BeEmpty();
        table.EnumerateCodes().Select(record => record.Code.ToString()).Should().BeInAscendingOrder(StringComparer.Ordinal);
        table.Release.Should().Be(release.Release);
        var found = LibraryEntries.Of(
            official.Modifiers.Select(modifier => table.TryGet(HcpcsModifier.Parse(modifier), out var record) ? record : null!),
            official.Codes.Select(code => table.TryGet(HcpcsCode.Parse(code), out var record) ? record : null!));
        official.DifferencesTo(found).Should().BeEmpty("looking an entry up gives what enumerating gives");
    }

    [SkippableTheory]
    [MemberData(nameof(Texts))]
    public void Every_property_of_the_JSON_is_what_the_text_says_and_reads_back_to_the_same_record(string zip, string text)
    {
        var official = WithListed(zip, Official.Entries(zip, text));
        var release = Official.Read(zip);
        var json = new OfficialEntries();
        foreach (var modifier in release.Modifiers)
        {
            string written = JsonSerializer.Serialize(modifier);
            json.AddJson(written);
            Assert.Equal(modifier, JsonSerializer.Deserialize<HcpcsModifierRecord>(written));
        }

        foreach (var record in release.Records)
        {
            string written = JsonSerializer.Serialize(record);
            json.AddJson(written);
            Assert.Equal(record, JsonSerializer.Deserialize<HcpcsRecord>(written));
        }

        official.DifferencesTo(json).Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(Texts))]
    public void Only_banners_and_blank_lines_are_skipped_and_each_is_reported(string zip, string text)
    {
        var others = Official.Entries(zip, text).OtherLines;

        var release = Official.Read(zip);

        release.SkippedLineCount.Should().Be(others.Count);
        release.OnContent().Select(notice => notice.Location).Should().Equal(others.Select(number => $"line {number}"));
        release.OnContent().Should().OnlyContain(notice => notice.File == text && notice.Message.StartsWith("skipped: "));
    }

    [SkippableFact]
    public void Whoever_waits_is_told_how_many_lines_have_been_read()
    {
        string text = Official.Text(Official.January2020, "HCPC2020_ANWEB_w_disclaimer.txt");
        using var folder = new TemporaryFolder();
        var told = new Progress();

        CmsRelease.Read(folder.Write("HCPC2020_ANWEB_w_disclaimer.txt", text), told);

        told.Numbers.Should().BeInAscendingOrder().And.HaveCountGreaterThan(10);
        told.Numbers[^1].Should().Be(text.Count(c => c == '\n'));
    }

    /// <summary>The text does not say which codes are not otherwise classified: the workbook beside it does, from 2025 on.</summary>
    private static OfficialEntries WithListed(string zip, OfficialEntries text)
    {
        var entries = new OfficialEntries();
        var listed = EmbeddedTableTests.ListedCodes(zip);
        foreach (string identity in text.Identities)
        {
            entries.Add(identity, text[identity].Select(field => KeyValuePair.Create(field.Key, (string?)field.Value)));
            if (listed?.Contains(identity) is true)
            {
                entries.Set(identity, "notOtherwiseClassified", "true");
            }
        }

        return entries;
    }

    private sealed class Progress : IProgress<int>
    {
        public List<int> Numbers { get; } = [];

        public void Report(int value) => Numbers.Add(value);
    }
}
