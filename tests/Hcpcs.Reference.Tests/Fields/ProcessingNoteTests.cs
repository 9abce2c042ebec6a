using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions.Execution;

namespace Hcpcs.Reference.Tests.Fields;

/// <summary>Our sentences on CMS's processing notes against the notes themselves.</summary>
public sealed partial class ProcessingNoteTests
{
    private const string Release = "2026-01/january-2026-alpha-numeric-hcpcs-file.zip";

    /// <summary>
    /// Where a sentence and its note rightly differ in a number: what the sentence leaves out (-) and what it has beyond the note (+).
    /// </summary>
    private static readonly Dictionary<string, string[]> s_differences = new()
    {
        ["0020"] = ["-CPT-4"], // which is CPT
        ["0021"] = ["-CPT-4"],
        ["0034"] = ["-CPT-4"],
        ["0055"] = ["-1862a1a", "+1862", "+1"], // 1862(a)(1)(A)
        ["0063"] = ["-GO100", "+G0100"], // the letter O for a zero
        ["0072"] = ["-L8100", "-L8200", "+L8100-L8200"],
        ["0074"] = ["+4105"], // the act has no section 44105
        ["0077"] = ["-12-97", "+1997"], // the month is spelled out
        ["0097"] = ["-CR1050", "+1050"], // change requests
        ["0102"] = ["-1861FF", "+1861"], // 1861(ff)
        ["0166"] = ["-CR6953", "+6953", "-32.260", "+32", "+260"], // chapter 32, section 260
        ["0171"] = ["-Q2035", "-Q2039", "+Q2035-Q2039"],
    };

    private static SortedDictionary<string, string> ReadNotes()
    {
        string text = OfficialFiles.ReadText(Release, name => name.EndsWith("proc_notes_JAN2026.txt", StringComparison.Ordinal));
        var notes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        string? number = null;
        foreach (string line in text.Split('\n').Select(line => WhiteSpace().Replace(line.Replace('*', ' '), " ").Trim()))
        {
            if (NoteStart().Match(line) is { Success: true } start)
            {
                number = start.Groups[1].Value;
                notes.Add(number, start.Groups[2].Value);
            }
            else if (number is not null && line.Length > 0)
            {
                notes[number] += " " + line;
            }
        }

        return notes;
    }

    [SkippableFact]
    public void Every_note_of_CMS_has_a_meaning_and_no_other_number_has_one()
    {
        var notes = ReadNotes();

        notes.Should().HaveCount(234);
        ProcessingNotes.All.Select(note => note.Code).Should().Equal(notes.Keys);
        foreach (var note in ProcessingNotes.All)
        {
            ProcessingNotes.GetMeaning(note.Code).Should().Be(note.Description);
        }
    }

    [SkippableFact]
    public void Every_note_that_a_code_or_modifier_of_the_release_points_to_has_a_meaning()
    {
        string text = OfficialFiles.ReadText(
            Release, name => name.StartsWith("HCPC2026_JAN_ANWEB", StringComparison.Ordinal)
                && name.EndsWith(".txt", StringComparison.Ordinal));
        string[] numbers = text.Split('\n')
            .Where(line => line.Length > 256 && line[10] is '3' or '7')
            .Select(line => line[252..256].Trim())
            .Where(number => number.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToArray();

        numbers.Should().HaveCount(113);
        numbers.Where(number => ProcessingNotes.GetMeaning(number) is null).Should().BeEmpty();
    }

    [SkippableFact]
    public void Notes_that_CMS_deleted_say_so_with_the_date_and_no_others_do()
    {
        foreach (var (number, note) in ReadNotes())
        {
            var deleted = DeletedNote().Match(note);
            ProcessingNotes.GetMeaning(number)!.StartsWith("CMS deleted this note", StringComparison.Ordinal)
                .Should().Be(deleted.Success, number);
            if (deleted.Success)
            {
                ProcessingNotes.GetMeaning(number).Should().Be($"CMS deleted this note on 19{deleted.Groups[1].Value}-01-01.");
            }
        }
    }

    [SkippableFact]
    public void A_meaning_has_the_codes_and_references_of_its_note_and_no_others()
    {
        using var scope = new AssertionScope();
        foreach (var (number, note) in ReadNotes())
        {
            var official = References(note);
            var ours = References(ProcessingNotes.GetMeaning(number)!);
            var differences = official.Except(ours, StringComparer.Ordinal).Select(reference => "-" + reference)
                .Concat(ours.Except(official, StringComparer.Ordinal).Select(reference => "+" + reference));

            differences.Should().BeEquivalentTo(s_differences.GetValueOrDefault(number, []), $"of note {number}: {note}");
        }
    }

    [SkippableFact]
    public void A_meaning_is_in_our_words()
    {
        foreach (var (number, note) in ReadNotes())
        {
            Words(ProcessingNotes.GetMeaning(number)!).Should().NotBe(Words(note), number);
        }
    }

    [Fact]
    public void A_meaning_is_one_sentence_on_one_line()
    {
        foreach (var (number, meaning) in ProcessingNotes.All.Select(note => (note.Code, note.Description)))
        {
            meaning.Should().MatchRegex(@"^[A-Z0-9][ -~]+[^ ]\.$", number);
            meaning.Should().NotContain("  ", number);
            Regex.Replace(meaning, @"Pub\. |ff\. ", string.Empty).Should().NotMatchRegex(@"[.!?] [A-Z]", number);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("0235")]
    [InlineData("9999")]
    [InlineData("13")]
    [InlineData("00013")]
    [InlineData("+013")]
    [InlineData(" 013")]
    [InlineData("-001")]
    [InlineData("001A")]
    [InlineData("\u0660\u0660\u0661\u0663")]
    public void A_text_that_is_no_number_of_a_note_has_no_meaning(string? number) =>
        ProcessingNotes.GetMeaning(number).Should().BeNull();

    [Fact]
    public void The_list_of_notes_cannot_be_changed() =>
        ProcessingNotes.All.Should().NotBeOfType<HcpcsFieldValue[]>().And.Subject
            .As<IList<HcpcsFieldValue>>().IsReadOnly.Should().BeTrue();

    /// <summary>Everything in a text that has a digit: codes, sections, dates (as ISO writes them), publications (as 100-02).</summary>
    private static HashSet<string> References(string text)
    {
        text = Publication().Replace(text, match => $"100-{int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture):00} ");
        text = SlashDate().Replace(text, match => Iso(match.Groups[3].Value, match.Groups[1].Value, match.Groups[2].Value));
        text = WrittenDate().Replace(text, match => Iso(
            match.Groups[3].Value,
            DateTime.ParseExact(match.Groups[1].Value, "MMMM", CultureInfo.InvariantCulture).Month.ToString(CultureInfo.InvariantCulture),
            match.Groups[2].Value));
        text = ActOf1997().Replace(text, "1997");
        return Reference().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

        static string Iso(string year, string month, string day) =>
            $"{(year.Length == 2 ? "19" : string.Empty)}{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
    }

    private static string Words(string text) => string.Join(' ', Word().Matches(text).Select(match => match.Value.ToUpperInvariant()));

    [GeneratedRegex(@"^(\d{4})--(.*)$")]
    private static partial Regex NoteStart();

    [GeneratedRegex(@"^THIS PROCESSING NOTE DELETED 1/1/(\d\d)\.$")]
    private static partial Regex DeletedNote();

    [GeneratedRegex(@"\b100[.-]0?(\d)\b")]
    private static partial Regex Publication();

    [GeneratedRegex(@"\b(\d\d?)/(\d\d?)/(\d{4}|\d\d)\b")]
    private static partial Regex SlashDate();

    [GeneratedRegex(@"\b([A-Z]{3,9}) (\d\d?), (\d{4})\b")]
    private static partial Regex WrittenDate();

    [GeneratedRegex(@"\((97)\)|`97")]
    private static partial Regex ActOf1997();

    [GeneratedRegex(@"(?:[A-Za-z]+-?)?[0-9][0-9A-Za-z]*(?:[.-][0-9A-Za-z]+)*")]
    private static partial Regex Reference();

    [GeneratedRegex(@"[0-9A-Za-z]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
