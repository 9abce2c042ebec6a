using System.Text;

namespace Hcpcs.Reference;

// The words that people type and CMS does not write: Knowledge/LayWords.txt, whose header says how a line reads and where it comes from. Read
// when the first index is made.
internal sealed class LayWords
{
    // The most words of a phrase.
    public const int MaxPhrase = 5;

    private static readonly Lazy<LayWords> s_current = new(static () => new LayWords(ReadFile()));

    // By the hash of its phrase, what a line says.
    private readonly Dictionary<ulong, LayPhrase> _phrases = [];

    // The words with a meaning of their own in a search, by their hash.
    private readonly Dictionary<ulong, LayWordClass> _classes = [];

    private readonly Dictionary<ulong, RowTraits> _traits = [];
    private readonly List<(string Word, RowTraits Traits)> _traitWords = [];

    private readonly List<string> _plainWords = [];

    // The words of all phrases, and their hashes.
    private readonly List<string> _words = [];
    private readonly HashSet<ulong> _wordHashes = [];

    private LayWords(string text)
    {
        foreach (string line in text.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[')
            {
                int end = line.IndexOf(']');
                AddClass(line[1..end], line[(end + 1)..]);
            }
            else
            {
                int separator = line.IndexOfAny(['=', '>']);
                var entry = new LayPhrase(line[(separator + 1)..].Trim(), isPointer: line[separator] == '>');
                foreach (string phrase in line[..separator].Split(','))
                {
                    AddPhrase(phrase, entry);
                }
            }
        }
    }

    public static LayWords Current => s_current.Value;

    // The words of a description that say what a row is.
    public IReadOnlyList<(string Word, RowTraits Traits)> TraitWords => _traitWords;

    // The words by which a description says that it is not about variants.
    public IReadOnlyList<string> PlainWords => _plainWords;

    // What a phrase, given by its hash, stands for.
    public LayPhrase? Find(ulong phrase) => _phrases.GetValueOrDefault(phrase);

    // What a word is in a search.
    public LayWordClass ClassOf(ulong word) => _classes.GetValueOrDefault(word);

    // What a word of a search asks for, so that it is not put behind.
    public RowTraits TraitsOf(ulong word) => _traits.GetValueOrDefault(word);

    // Whether a word is in a phrase.
    public bool Has(ReadOnlySpan<char> word) => _wordHashes.Contains(StemHash(word));

    // The word of a phrase that differs from one by a typing error, if there is just one.
    public string? FindNear(ReadOnlySpan<char> word)
    {
        string? found = null;
        foreach (string other in _words)
        {
            if (other.Length >= SearchWords.MinNearLength && other[0] == word[0] && Math.Abs(other.Length - word.Length) <= 1
                && SearchWords.IsNear(word, other, asPrefix: false))
            {
                if (found is not null)
                {
                    return null;
                }

                found = other;
            }
        }

        return found;
    }

    // The hash of a word without the s of its plural.
    public static ulong StemHash(ReadOnlySpan<char> word)
    {
        if (word.Length <= 3 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
        {
            return SearchWords.Hash(word);
        }

        if (word.Length == 4 || !word.EndsWith("ies"))
        {
            return SearchWords.Hash(word[..^1]);
        }

        Span<char> stem = stackalloc char[word.Length - 2];
        word[..^3].CopyTo(stem);
        stem[^1] = 'y';
        return SearchWords.Hash(stem);
    }

    private void AddClass(string name, string words)
    {
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            ulong hash = SearchWords.Hash(word);
            switch (name)
            {
                case "stop": _classes[hash] = LayWordClass.Stop; break;
                case "unit": _classes[hash] = LayWordClass.Unit; break;
                case "form": _classes[hash] = LayWordClass.Form; break;
                case "plain": _plainWords.Add(word); break;
                case "modifier": _classes[hash] = LayWordClass.Modifier; break;
                default:
                    var traits = Enum.Parse<RowTraits>(name, ignoreCase: true);
                    _traits[hash] = traits;
                    if (traits != RowTraits.Report)
                    {
                        _traitWords.Add((word, traits));
                    }

                    break;
            }
        }
    }

    private void AddPhrase(ReadOnlySpan<char> phrase, LayPhrase entry)
    {
        Span<char> word = stackalloc char[SearchWords.MaxLength];
        ulong hash = 0;
        for (int place = 0; SearchWords.Next(phrase, ref place, word, out _, out int length, out _);)
        {
            ulong stem = StemHash(word[..length]);
            hash = hash * SearchWords.HashFactor + stem;
            if (_wordHashes.Add(stem))
            {
                _words.Add(word[..length].ToString());
            }
        }

        _phrases[hash] = entry;
    }

    // The lines of the table that say something, for those who read it elsewhere.
    public static string ReadLines() => string.Join(
        '\n', ReadFile().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(static line => line[0] != '#'));

    private static string ReadFile()
    {
        using var stream = typeof(LayWords).Assembly.GetManifestResourceStream("Hcpcs.Reference.LayWords.txt")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.ASCII.GetString(bytes);
    }
}
