using System.Text;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>
/// Whether searches find what they must, counted over every code and every product name of the official crosswalk files. The tests
/// measure by the same code.
/// </summary>
internal sealed class SearchQuality
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private readonly HcpcsSearch _search;
    private readonly HcpcsRecord[] _records;
    private readonly ILookup<string, HcpcsCode> _names;

    /// <param name="search">What is measured.</param>
    /// <param name="names">The product names of the crosswalk with the codes that it gives for them.</param>
    public SearchQuality(HcpcsSearch search, ILookup<string, HcpcsCode> names)
    {
        _search = search;
        _records = [.. search.Lookup.EnumerateCodes()];
        _names = names;
    }

    /// <summary>Reads the product names of a crosswalk file and their Level II codes. The header is in line 9; rows of CPT codes are left out.</summary>
    public static ILookup<string, HcpcsCode> ReadNames(string path) => (
        from line in File.ReadLines(path, Encoding.Latin1).Skip(9)
        let cells = Cells(line)
        where cells.Count > 4 && cells[4].Length > 0 && cells[0].Length > 0 && char.IsAsciiLetter(cells[0][0])
        select (Name: cells[4], Code: HcpcsCode.Parse(cells[0]))).Distinct()
        .ToLookup(row => row.Name, row => row.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>How many codes their own short description finds among the first hits.</summary>
    public QualityFigure ShortDescriptions(int first) => Count(
        _records, record => Codes(record.ShortDescription, first).Contains(record.Code), record => $"{record.Code} {record.ShortDescription}");

    /// <summary>How many product names find one of their codes among the first hits.</summary>
    public QualityFigure Names(int first, Func<string, bool>? isAsked = null) => Count(
        _names.Where(name => isAsked?.Invoke(name.Key) ?? true), name => Codes(name.Key, first).Any(name.Contains), name => name.Key);

    /// <summary>
    /// How many short descriptions and names with one letter changed, left out or doubled, in one word of six letters or more, still find a
    /// code that has the text. Each text is misspelt in each of the three ways; where is drawn at random.
    /// </summary>
    public QualityFigure Misspelt(int first, int seed)
    {
        var random = new Random(seed);
        var withText = _records.ToLookup(record => record.ShortDescription, record => record.Code, StringComparer.Ordinal);
        return Count(
            from text in withText.SelectMany(same => same.Select(_ => same)).Concat(_names)
            from way in Enumerable.Range(0, 3)
            let misspelt = Misspell(text.Key, way, random)
            where misspelt is not null
            select (text, misspelt),
            item => Codes(item.misspelt!, first).Any(item.text.Contains),
            item => $"{item.misspelt} ({item.text.Key})");
    }

    private HcpcsCode[] Codes(string text, int first) =>
        [.. _search.Search(text, new HcpcsSearchOptions { Limit = first }).Hits.Select(hit => hit.Code ?? default)];

    private static QualityFigure Count<T>(IEnumerable<T> items, Func<T, bool> isFound, Func<T, string> describe)
    {
        int count = 0;
        var missed = new List<string>();
        foreach (var item in items)
        {
            count++;
            if (!isFound(item))
            {
                missed.Add(describe(item));
            }
        }

        return new QualityFigure(count, missed);
    }

    private static string? Misspell(string text, int way, Random random)
    {
        var words = new List<Range>();
        for (int i = 0, start = 0; i <= text.Length; i++)
        {
            if (i == text.Length || !char.IsAsciiLetter(text[i]))
            {
                if (i - start >= 6)
                {
                    words.Add(start..i);
                }

                start = i + 1;
            }
        }

        if (words.Count == 0)
        {
            return null;
        }

        var word = words[random.Next(words.Count)];
        int place = random.Next(word.Start.Value, word.End.Value);
        char letter = text[place];
        string written = way switch
        {
            0 => Letters.Where(other => other != char.ToLowerInvariant(letter)).ElementAt(random.Next(Letters.Length - 1)).ToString(),
            1 => string.Empty,
            _ => new string(letter, 2),
        };
        return string.Concat(text.AsSpan(0, place), written, text.AsSpan(place + 1));
    }

    /// <summary>The cells of a line of CSV without line breaks in cells.</summary>
    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        bool isQuoted = false;
        foreach (char c in line)
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (c == ',' && !isQuoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString().Trim());
        return cells;
    }
}
