using System.Collections.ObjectModel;
using System.Globalization;

namespace Hcpcs.Reference;

/// <summary>
/// What CMS's processing notes say, by number: the notes that records of codes and modifiers point to and that CMS publishes beside each
/// release (Appendix A of the HCPCS manual).
/// </summary>
/// <remarks>
/// <para>
/// Each meaning is one sentence in this library's words, not CMS's text. It keeps the codes, manuals, sections and dates of the note as
/// they are; many of those have since been superseded, so a note points into CMS's manuals rather than stating the rule in force.
/// Notes that CMS marks as deleted are in the list and say so. CPT codes appear as bare numbers.
/// </para>
/// <para>
/// Source: record layout field 22 (positions 253-256) and the processing notes of January 2026, numbers 0001 to 0234. <c>0000</c>, which
/// releases of 2018 contain, is not a CMS note. Thread-safe.
/// </para>
/// </remarks>
public static class ProcessingNotes
{
    private const int NumberLength = 4;

    /// <summary>All notes in the order of their numbers; the code of each is its number, four digits.</summary>
    public static IReadOnlyList<HcpcsFieldValue> All => Table.ReadOnly;

    /// <summary>What a note says, in one sentence.</summary>
    /// <param name="number">The number as the record holds it: four digits, such as <c>0013</c>.</param>
    /// <returns>
    /// The sentence; <see langword="null"/> when the text is not four digits or is not a number of CMS's notes of January 2026.
    /// </returns>
    public static string? GetMeaning(string? number) =>
        number?.Length == NumberLength && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int position)
            && position > 0 && position <= Table.ReadOnly.Count
            ? Table.ReadOnly[position - 1].Description
            : null;

    // A class of its own, so that the notes are read when the first one is asked for.
    private static class Table
    {
        // Without gaps: note n is at n - 1.
        internal static readonly ReadOnlyCollection<HcpcsFieldValue> ReadOnly = Array.AsReadOnly(Read());

        // Fields/ProcessingNotes.txt: on each line the number of a note, a blank, and what it says.
        private static HcpcsFieldValue[] Read()
        {
            using var stream = typeof(ProcessingNotes).Assembly.GetManifestResourceStream("Hcpcs.Reference.ProcessingNotes.txt")!;
            using var reader = new StreamReader(stream);
            var notes = new List<HcpcsFieldValue>();
            while (reader.ReadLine() is { } line)
            {
                notes.Add(new HcpcsFieldValue { Code = line[..NumberLength], Description = line[(NumberLength + 1)..] });
            }

            return [.. notes];
        }
    }
}
