using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hcpcs.Reference;

// What a search has to know of a release, as one JSON object for a search in another language: docs/guide/site.md has its members. The postings are left
// out: whoever reads the words of the texts, in the order in which they stand here, makes them again, and the texts are wanted for showing anyway.
internal static class SearchIndexJson
{
    // Day 0 of the dates: 1970-01-01, from which JavaScript counts.
    private static readonly int s_dayZero = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    public static void Write(SearchIndex index, Stream stream)
    {
        // Made again rather than kept: an index that is only searched needs none of this.
        var builder = new SearchIndexBuilder(index.Table);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("release", index.Table.Release.ToString());
        json.WriteNumber("lastDay", index.Table.Release.LastDay.DayNumber - s_dayZero);
        json.WriteNumber("codeCount", index.CodeCount);
        WriteRows(json, index, "identities", static (rows, index, row) => rows.WriteStringValue(row < index.CodeCount ? index.Code(row).ToString() : index.Modifier(row).ToString()));
        WriteRows(json, index, "short", static (rows, index, row) => rows.WriteStringValue(TextOf(index, row, place: 0)));
        WriteRows(json, index, "long", static (rows, index, row) => rows.WriteStringValue(TextOf(index, row, place: 1)));
        WriteRows(json, index, "first", static (rows, index, row) => WriteDay(rows, index.SourceOf(row, out int sourceRow).FirstDay(sourceRow)));
        WriteRows(json, index, "last", static (rows, index, row) => WriteDay(rows, (int)index.SourceOf(row, out int sourceRow).LastDay(sourceRow)));
        json.WriteString("traits", Digits(index.RowCount, row => (int)index.TraitsOf(row)));
        json.WriteString("heads", Digits(index.RowCount, row => builder.HeadLengths[row]));
        WriteNames(json, index);
        WriteSections(json, index);
        WriteNotes(json, index);
        json.WriteString("layWords", LayWords.ReadLines());
        json.WriteString("abbreviations", Abbreviations.Data);
        json.WriteStartArray("spellings");
        foreach (var (british, american) in Respelling.Spellings)
        {
            json.WriteStringValue($"{british} {american}");
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRows(Utf8JsonWriter json, SearchIndex index, string name, Action<Utf8JsonWriter, SearchIndex, int> write)
    {
        json.WriteStartArray(name);
        for (int row = 0; row < index.RowCount; row++)
        {
            write(json, index, row);
        }

        json.WriteEndArray();
    }

    // One hexadecimal digit a row.
    private static string Digits(int count, Func<int, int> digit)
    {
        var digits = new StringBuilder(count);
        for (int row = 0; row < count; row++)
        {
            digits.Append("0123456789abcdef"[digit(row)]);
        }

        return digits.ToString();
    }

    private static string TextOf(SearchIndex index, int row, int place) => index.SourceOf(row, out int sourceRow).Texts.Read(2 * sourceRow + place);

    // A day from day zero on; null where the release has none.
    private static void WriteDay(Utf8JsonWriter json, int dayNumber)
    {
        if (dayNumber < 0)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteNumberValue(dayNumber - s_dayZero);
        }
    }

    // The names in alphabetical order, each before its row.
    private static void WriteNames(Utf8JsonWriter json, SearchIndex index)
    {
        json.WriteStartArray("names");
        for (int name = 0; name < index.NameCount; name++)
        {
            json.WriteStringValue(index.Name(name));
            json.WriteNumberValue(index.NameRow(name));
        }

        json.WriteEndArray();
    }

    // The sections that have codes: the first row, the row after the last, the name.
    private static void WriteSections(Utf8JsonWriter json, SearchIndex index)
    {
        json.WriteStartArray("sections");
        for (int row = 0; row < index.CodeCount;)
        {
            int first = row;
            var section = HcpcsSection.Of(index.Code(row));
            while (++row < index.CodeCount && section is not null && index.Code(row) <= section.Last)
            {
            }

            if (section is not null)
            {
                json.WriteNumberValue(first);
                json.WriteNumberValue(row);
                json.WriteStringValue(section.Name);
            }
        }

        json.WriteEndArray();
    }

    // The texts of the sourced notes, each after its row.
    private static void WriteNotes(Utf8JsonWriter json, SearchIndex index)
    {
        json.WriteStartArray("notes");
        for (int row = 0; row < index.CodeCount; row++)
        {
            int firstDay = index.Table.CodeRows.FirstDay(row);
            if (ClinicalNote.Find(index.Code(row), firstDay < 0 ? null : DateOnly.FromDayNumber(firstDay)) is { } note)
            {
                json.WriteNumberValue(row);
                json.WriteStringValue(string.Join('\n', SearchIndexBuilder.TextsOf(note)));
            }
        }

        json.WriteEndArray();
    }
}
