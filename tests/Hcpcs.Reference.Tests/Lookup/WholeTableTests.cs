using System.Text;
using System.Text.Json;

namespace Hcpcs.Reference.Tests.Lookup;

/// <summary>The embedded table against the official text, entry by entry.</summary>
public class WholeTableTests
{
    private static readonly IHcpcsLookup s_lookup = HcpcsTable.Embedded;

    [SkippableFact]
    public void Every_official_code_is_found_in_every_spelling_and_no_other_is()
    {
        var official = OfficialRelease.Codes.Select(OfficialRelease.Identity).ToHashSet(StringComparer.Ordinal);
        official.Should().HaveCount(8_623);
        for (char letter = 'A'; letter <= 'Z'; letter++)
        {
            for (int number = 0; number <= 9999; number++)
            {
                string text = letter + number.ToString("D4", null);
                byte[] utf8 = Encoding.UTF8.GetBytes(text);
                bool expected = official.Contains(text);
                bool agrees = s_lookup.Contains(new HcpcsCode(letter, number)) == expected
                    && s_lookup.Contains(text) == expected
                    && s_lookup.Contains(text.AsSpan()) == expected
                    && s_lookup.Contains(utf8) == expected
                    && s_lookup.TryGet(text.ToLowerInvariant(), out HcpcsRecord? record) == expected
                    && s_lookup.TryGet(utf8, out HcpcsRecord? same) == expected
                    && s_lookup.TryGetValidity(text, out _) == expected
                    && ReferenceEquals(record, same)
                    && (record is null || record.Code.ToString() == text);
                if (!agrees)
                {
                    Assert.Fail($"{text} should {(expected ? string.Empty : "not ")}be found.");
                }
            }
        }
    }

    [SkippableFact]
    public void Every_official_modifier_is_found_and_no_other_is()
    {
        var official = OfficialRelease.Modifiers.Select(OfficialRelease.Identity).ToHashSet(StringComparer.Ordinal);
        official.Should().HaveCount(383);
        const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        foreach (string text in from first in Alphabet from second in Alphabet select $"{first}{second}")
        {
            s_lookup.ContainsModifier(text).Should().Be(official.Contains(text), text);
            s_lookup.TryGetModifier(Encoding.UTF8.GetBytes(text), out HcpcsModifierRecord? record).Should().Be(official.Contains(text), text);
            record?.Modifier.ToString().Should().Be(text);
        }
    }

    [SkippableFact]
    public void Validity_is_that_of_the_official_dates()
    {
        foreach (string line in OfficialRelease.Codes)
        {
            s_lookup.TryGetValidity(OfficialRelease.Identity(line), out var validity).Should().BeTrue();
            validity.Should().Be(new ValidityPeriod(OfficialRelease.Added(line), OfficialRelease.Terminated(line) ?? DateOnly.MaxValue), line[..5]);
            s_lookup.Get(OfficialRelease.Identity(line)).Validity.Should().Be(validity);
        }

        foreach (string line in OfficialRelease.Modifiers)
        {
            s_lookup.TryGetModifierValidity(OfficialRelease.Identity(line), out var validity).Should().BeTrue();
            validity.Should().Be(new ValidityPeriod(OfficialRelease.Added(line), OfficialRelease.Terminated(line) ?? DateOnly.MaxValue), line[..5]);
        }
    }

    [SkippableFact]
    public void Enumeration_is_in_code_order_and_complete()
    {
        s_lookup.EnumerateCodes().Select(record => record.Code.ToString())
            .Should().Equal(OfficialRelease.Codes.Select(OfficialRelease.Identity).Order(StringComparer.Ordinal));
        s_lookup.EnumerateModifiers().Select(record => record.Modifier.ToString())
            .Should().Equal(OfficialRelease.Modifiers.Select(OfficialRelease.Identity).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_dictionaries_hold_the_same_instances_as_the_lookup()
    {
        s_lookup.ToFrozenDictionary().Should().HaveCount(s_lookup.Release.CodeCount);
        s_lookup.ToFrozenModifierDictionary().Should().HaveCount(s_lookup.Release.ModifierCount);
        s_lookup.ToFrozenDictionary().Should().BeSameAs(s_lookup.ToFrozenDictionary(), "it is made once");
        foreach (var record in s_lookup.EnumerateCodes())
        {
            s_lookup.ToFrozenDictionary()[record.Code].Should().BeSameAs(record);
        }
    }

    [Fact]
    public void Every_record_survives_JSON_and_a_table_file()
    {
        using var file = new MemoryStream();
        HcpcsTable.Embedded.Save(file);
        file.Position = 0;
        var loaded = HcpcsTable.Load(file);

        foreach (var record in s_lookup.EnumerateCodes())
        {
            bool survives = JsonSerializer.Deserialize<HcpcsRecord>(JsonSerializer.SerializeToUtf8Bytes(record))! == record
                && loaded.Get(record.Code) == record;
            if (!survives)
            {
                Assert.Fail($"{record.Code} does not survive.");
            }
        }

        foreach (var record in s_lookup.EnumerateModifiers())
        {
            JsonSerializer.Deserialize<HcpcsModifierRecord>(JsonSerializer.SerializeToUtf8Bytes(record)).Should().Be(record);
            loaded.Get(record.Modifier).Should().Be(record);
        }

        loaded.Release.Should().Be(s_lookup.Release);
    }

    [Fact]
    public void Racing_threads_get_the_same_instance()
    {
        using var file = new MemoryStream();
        HcpcsTable.Embedded.Save(file);
        file.Position = 0;
        var fresh = HcpcsTable.Load(file);
        var codes = s_lookup.EnumerateCodes().Select(record => record.Code).ToArray();
        var seen = new HcpcsRecord[4][];

        Parallel.For(0, seen.Length, new ParallelOptions { MaxDegreeOfParallelism = seen.Length }, thread =>
            seen[thread] = Array.ConvertAll(codes, code => fresh.Get(code)));

        for (int i = 0; i < codes.Length; i++)
        {
            seen.Should().OnlyContain(records => ReferenceEquals(records[i], seen[0][i]));
        }
    }
}
