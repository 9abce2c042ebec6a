using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using Hcpcs.Reference.Tables;

namespace Hcpcs.Reference;

// Every word of a release with the entries that have it. Rows are numbered through: the codes in order, then the modifiers. A posting is a
// row and, in its low bits, the fields in which the row has the word. Immutable, but for the runs that it keeps for the next searches.
internal sealed class SearchIndex
{
    [ThreadStatic]
    private static List<int>? t_found;

    // The indexes that are in use, each for as long as its lookup is.
    private static readonly ConditionalWeakTable<IHcpcsLookup, Place> s_places = [];

    public const int FieldBits = 7, MaxRowBits = 18;

    public const uint FieldMask = (1 << FieldBits) - 1;

    // Set beside the fields where a word is in the beginning of the long description, which names the thing itself.
    public const uint Head = 1 << 6;

    // Of what is in the low bits of a posting, the fields.
    public const uint PublicFields = Head - 1;

    // The words in order, one after another, with where each begins.
    private readonly char[] _characters;

    private readonly int[] _starts;

    // The first four characters of each word as a number, which orders as the words do.
    private readonly ulong[] _keys;

    // Which letters a word has, for finding its neighbours.
    private readonly uint[] _letters;

    private readonly int[] _postingStarts;
    private readonly uint[] _postings;

    // The other way round: the words of each row, each with the fields in its low bits.
    private readonly int[] _rowStarts;

    private readonly uint[] _rowWords;

    // The hashes of whole names and descriptions in order, and the rows that have them.
    private readonly ulong[] _textHashes;

    private readonly int[] _textRows;

    // How many different words the short description of a row has.
    private readonly byte[] _shortLengths;

    private readonly RowTraits[] _traits;

    // The positions of the codes, in order.
    private readonly int[] _codes;

    private readonly int[] _modifiers;

    // The product names in alphabetical order, and the rows that have them.
    private readonly string[] _names;

    private readonly int[] _nameRows;

    // The hashes of abbreviations and words, and the numbers of what each stands for; -1 where the release has it not.
    private readonly ulong[] _abbreviationHashes;

    private readonly int[] _abbreviations;

    // These hashes by their highest bits: the first one with these bits, and for each hash the next; -1 behind the last.
    private const int AbbreviationBits = 10;

    private readonly short[] _firstAbbreviations = new short[1 << AbbreviationBits];

    private readonly short[] _nextAbbreviations;

    // The rows that have a word with an initial, made when they are first asked for: what one letter begins is more than all that longer texts do.
    private readonly RowSet?[] _rowsOfInitials = new RowSet?[sbyte.MaxValue + 1];

    // What searches worked with; as many as can run at a time find one here.
    private readonly SearchRun?[] _idleRuns = new SearchRun?[Environment.ProcessorCount];

    private SearchIndex(SearchIndexBuilder builder)
    {
        Table = builder.Table;
        _codes = builder.Codes;
        _modifiers = builder.Modifiers;
        _shortLengths = builder.ShortLengths;
        builder.TakeWords(
            out _characters, out _starts, out _keys, out _letters, out _postingStarts, out _postings, out _rowStarts, out _rowWords);
        builder.TakeTexts(out _textHashes, out _textRows, out _names, out _nameRows);
        _abbreviationHashes = new ulong[2 * Abbreviations.Count];
        _abbreviations = new int[2 * Abbreviations.Count];
        int count = 0;
        Abbreviations.ForEach((abbreviation, word) =>
        {
            (_abbreviationHashes[count], _abbreviations[count++]) = (SearchWords.Hash(abbreviation), Find(word));
            (_abbreviationHashes[count], _abbreviations[count++]) = (SearchWords.Hash(word), Find(abbreviation));
        });
        _nextAbbreviations = new short[count];
        Array.Fill(_firstAbbreviations, (short)-1);
        while (--count >= 0)
        {
            ref short first = ref _firstAbbreviations[_abbreviationHashes[count] >> 64 - AbbreviationBits];
            (_nextAbbreviations[count], first) = (first, (short)count);
        }

        _traits = builder.Traits;
        foreach (var (word, traits) in LayWords.Current.TraitWords)
        {
            MarkRowsWith(Find(word), traits);
        }

        foreach (string word in LayWords.Current.PlainWords)
        {
            MarkRowsWith(Find(word), RowTraits.Variant, isClear: true);
        }
    }

    // The table whose words these are. A lookup that is not a table is copied into one.
    public HcpcsTable Table { get; }

    public int WordCount => _keys.Length;

    public int RowCount => _codes.Length + _modifiers.Length;

    public int CodeCount => _codes.Length;

    // The index of a lookup of one release: made when it is first asked for, and one for all who search that lookup.
    public static SearchIndex Of(IHcpcsLookup lookup)
    {
        var place = s_places.GetValue(lookup, static _ => new Place());
        return place.Index ?? Make(lookup, place);
    }

    // Whether the index of a lookup has been made.
    public static bool IsMadeFor(IHcpcsLookup lookup) => s_places.TryGetValue(lookup, out var place) && place.Index is not null;

    // Gives what a search works with. Whoever takes a run gives it back after its last look at the index.
    public SearchRun TakeRun()
    {
        foreach (ref var place in _idleRuns.AsSpan())
        {
            if (Interlocked.Exchange(ref place, null) is { } run)
            {
                return run;
            }
        }

        return new SearchRun(this);
    }

    // Keeps a run for the next search.
    public void GiveBack(SearchRun run)
    {
        foreach (ref var place in _idleRuns.AsSpan())
        {
            if (Interlocked.CompareExchange(ref place, run, null) is null)
            {
                return;
            }
        }
    }

    public ReadOnlySpan<uint> Postings => _postings;

    public int ShortLength(int row) => _shortLengths[row];

    // What puts a row behind others.
    public RowTraits TraitsOf(int row) => _traits[row];

    public HcpcsCode Code(int row) => row < _codes.Length ? HcpcsCode.FromPosition(_codes[row]) : default;

    public HcpcsModifier Modifier(int row) => row < _codes.Length ? default : HcpcsModifier.FromPosition(_modifiers[row - _codes.Length]);

    // The record of a row.
    public HcpcsEntry Entry(int row)
    {
        if (Table.TryGet(Code(row), out var record))
        {
            return record;
        }

        return Table.TryGet(Modifier(row), out var modifier) ? modifier : throw new UnreachableException();
    }

    // Where the table has a row.
    public EntrySection SourceOf(int row, out int sourceRow)
    {
        bool isCode = row < _codes.Length;
        sourceRow = isCode ? row : row - _codes.Length;
        return isCode ? Table.CodeRows : Table.ModifierRows;
    }

    public ReadOnlySpan<char> Word(int word) => _characters.AsSpan(_starts[word], _starts[word + 1] - _starts[word]);

    // The postings of a word, or of words that follow each other.
    public (int Start, int End) PostingsOf(int first, int end) => (_postingStarts[first], _postingStarts[end]);

    // The postings of a word.
    public ReadOnlySpan<uint> PostingsOf(int word) => _postings.AsSpan(_postingStarts[word], _postingStarts[word + 1] - _postingStarts[word]);

    // The rows of all words with an initial; null for one that is not ASCII.
    public RowSet? RowsOfInitial(char initial)
    {
        if (initial >= _rowsOfInitials.Length)
        {
            return null;
        }

        var rows = Volatile.Read(ref _rowsOfInitials[initial]);
        if (rows is null)
        {
            var (first, end) = FindPrefix([initial]);
            var (start, stop) = PostingsOf(first, end);
            rows = new RowSet(RowCount);
            rows.Add(_postings.AsSpan(start, stop - start));
            Volatile.Write(ref _rowsOfInitials[initial], rows);
        }

        return rows;
    }

    // The words of a row, each with the fields that have it in its low bits.
    public ReadOnlySpan<uint> WordsOf(int row) => _rowWords.AsSpan(_rowStarts[row], _rowStarts[row + 1] - _rowStarts[row]);

    // In which fields a row has a word; -1 is not a word.
    public HcpcsSearchFields FieldsOf(int row, int word)
    {
        var postings = word < 0 ? default : PostingsOf(word);
        int low = 0, high = postings.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (postings[middle] >> FieldBits < (uint)row)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < postings.Length && postings[low] >> FieldBits == (uint)row
            ? (HcpcsSearchFields)(postings[low] & PublicFields)
            : HcpcsSearchFields.None;
    }

    // The number of a word, or -1.
    public int Find(ReadOnlySpan<char> word)
    {
        int place = LowerBound(word);
        return place < _keys.Length && Word(place).SequenceEqual(word) ? place : -1;
    }

    // The words that begin with a text.
    public (int First, int End) FindPrefix(ReadOnlySpan<char> prefix)
    {
        int first = LowerBound(prefix), low = first, high = _keys.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Word(middle).StartsWith(prefix))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return (first, low);
    }

    // The singular or the plural of a word.
    public void FindForms(ReadOnlySpan<char> word, List<int> found)
    {
        if (word.Length is < 3 or > SearchWords.MaxLength - 2 || !char.IsAsciiLetterLower(word[^1]))
        {
            return;
        }

        Span<char> other = stackalloc char[SearchWords.MaxLength];
        word.CopyTo(other);
        int length = word.Length;
        if (word[^1] != 's')
        {
            other[length] = 's';
            AddFound(other[..(length + 1)], found);
            if (word[^1] == 'y')
            {
                "ies".CopyTo(other[(length - 1)..]);
                AddFound(other[..(length + 2)], found);
                return;
            }
        }
        else if (word[^2] != 's')
        {
            AddFound(word[..^1], found);
            if (word.EndsWith("ies"))
            {
                other[length - 3] = 'y';
                AddFound(other[..(length - 2)], found);
                return;
            }

            if (word[^2] is 'e' or 'i')
            {
                // Orthosis and orthoses, boxes and box.
                other[length - 2] = word[^2] == 'e' ? 'i' : 'e';
                AddFound(other[..length], found);
                if (word[^2] == 'e')
                {
                    AddFound(word[..^2], found);
                }

                return;
            }
        }

        "es".CopyTo(other[length..]);
        AddFound(other[..(length + 2)], found);
    }

    // Whether a word of an entry begins so.
    public bool HasPrefix(ReadOnlySpan<char> prefix)
    {
        int place = LowerBound(prefix);
        return place < _keys.Length && Word(place).StartsWith(prefix);
    }

    // Whether entries have the singular or the plural of a word.
    public bool HasForms(ReadOnlySpan<char> word)
    {
        var found = TakeList();
        FindForms(word, found);
        return found.Count > 0;
    }

    // Whether entries have a word that differs from one by a typing error.
    public bool HasNear(ReadOnlySpan<char> word)
    {
        var found = TakeList();
        FindNear(word, asPrefix: false, found);
        return found.Count > 0;
    }

    private static List<int> TakeList()
    {
        var list = t_found ??= [];
        list.Clear();
        return list;
    }

    private void AddFound(ReadOnlySpan<char> word, List<int> found)
    {
        if (Find(word) is >= 0 and var number && !found.Contains(number))
        {
            found.Add(number);
        }
    }

    private void MarkRowsWith(int word, RowTraits traits, bool isClear = false)
    {
        foreach (uint posting in word < 0 ? default : PostingsOf(word))
        {
            if ((posting & (uint)(HcpcsSearchFields.ShortDescription | HcpcsSearchFields.LongDescription)) != 0)
            {
                ref var marked = ref _traits[posting >> FieldBits];
                marked = isClear ? marked & ~traits : marked | traits;
            }
        }
    }

    // What a word abbreviates, or what abbreviates it.
    public void FindAbbreviations(ReadOnlySpan<char> word, List<int> found)
    {
        ulong hash = SearchWords.Hash(word);
        for (int i = _firstAbbreviations[hash >> 64 - AbbreviationBits]; i >= 0; i = _nextAbbreviations[i])
        {
            if (_abbreviationHashes[i] == hash && _abbreviations[i] >= 0 && !found.Contains(_abbreviations[i]))
            {
                found.Add(_abbreviations[i]);
            }
        }
    }

    // The words that differ from one by a typing error; with a prefix, also those that begin so and with the same letter.
    public void FindNear(ReadOnlySpan<char> word, bool asPrefix, List<int> found)
    {
        uint letters = LettersOf(word);
        for (int i = 0; i < _letters.Length; i++)
        {
            // One error changes at most two of the letters that a word has.
            if (BitOperations.PopCount(_letters[i] ^ letters) <= 2
                && _starts[i + 1] - _starts[i] - word.Length is >= -1 and <= 1 && IsNear(i, word, asPrefix: false))
            {
                found.Add(i);
            }
        }

        if (asPrefix && found.Count == 0 && word.Length >= SearchWords.MinNearPrefixLength)
        {
            var (first, end) = FindPrefix(word[..1]);
            for (int i = first; i < end; i++)
            {
                if (IsNear(i, word, asPrefix: true))
                {
                    found.Add(i);
                }
            }
        }
    }

    private bool IsNear(int i, ReadOnlySpan<char> word, bool asPrefix)
    {
        var other = Word(i);
        return other.Length >= SearchWords.MinNearLength
            && (other[0] == word[0] || Math.Max(word.Length, other.Length) > SearchWords.MinNearLength) && !other.SequenceEqual(word) && SearchWords.IsNear(word, other, asPrefix);
    }

    // The rows of which a name or description is, as a whole, the words with this hash.
    public ReadOnlySpan<int> FindText(ulong hash)
    {
        int low = 0, high = _textHashes.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_textHashes[middle] < hash)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        while (high < _textHashes.Length && _textHashes[high] == hash)
        {
            high++;
        }

        return _textRows.AsSpan(low, high - low);
    }

    // The row of the modifier that a word is, or -1.
    public int FindModifier(ReadOnlySpan<char> word)
    {
        int place = word.Length == HcpcsModifier.Length && HcpcsModifier.TryParse(word, out var modifier)
            ? Array.BinarySearch(_modifiers, modifier.Position)
            : -1;
        return place < 0 ? -1 : _codes.Length + place;
    }

    // The rows of the codes that a word in lower case is the beginning of; a letter alone begins none.
    public (int First, int End) FindCodes(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > HcpcsCode.Length || !char.IsAsciiLetter(word[0]))
        {
            return default;
        }

        int position = word[0] - 'a', step = 1;
        for (int i = 1; i < HcpcsCode.Length; i++)
        {
            position *= 10;
            if (i >= word.Length)
            {
                step *= 10;
            }
            else if (char.IsAsciiDigit(word[i]))
            {
                position += word[i] - '0';
            }
            else
            {
                return default;
            }
        }

        return (FirstAtOrAfter(position), FirstAtOrAfter(position + step));
    }

    // The product names that begin with a text, in alphabetical order.
    public (int First, int End) FindNames(string prefix)
    {
        int low = 0, high = _names.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (string.Compare(_names[middle], prefix, StringComparison.OrdinalIgnoreCase) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        while (high < _names.Length && _names[high].StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        {
            high++;
        }

        return (low, high);
    }

    public int NameCount => _names.Length;

    public string Name(int name) => _names[name];

    public int NameRow(int name) => _nameRows[name];

    private int FirstAtOrAfter(int position)
    {
        int place = Array.BinarySearch(_codes, position);
        return place < 0 ? ~place : place;
    }

    private int LowerBound(ReadOnlySpan<char> word)
    {
        ulong key = KeyOf(word);
        int low = 0, high = _keys.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            ulong other = _keys[middle];
            if (other < key || other == key && Compare(Word(middle), word) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // The order of two words. The runtime's own comparison is compiled anew in each process, and badly at first.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Compare(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        for (int i = 0; i < one.Length && i < other.Length; i++)
        {
            if (one[i] != other[i])
            {
                return one[i] - other[i];
            }
        }

        return one.Length - other.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong KeyOf(ReadOnlySpan<char> word)
    {
        ulong key = 0;
        for (int i = 0; i < sizeof(ulong) / sizeof(char); i++)
        {
            key = key << 16 | (i < word.Length ? word[i] : 0u);
        }

        return key;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint LettersOf(ReadOnlySpan<char> word)
    {
        uint letters = 0;
        foreach (char c in word)
        {
            letters |= 1u << c;
        }

        return letters;
    }

    // Making takes some milliseconds and megabytes: those who come first at the same time wait for one of them.
    private static SearchIndex Make(IHcpcsLookup lookup, Place place)
    {
        lock (place)
        {
            return place.Index ??= new SearchIndex(new SearchIndexBuilder(SearchedTable.Of(lookup)));
        }
    }

    // Where the index of a lookup is, once it is made.
    private sealed class Place
    {
        public volatile SearchIndex? Index;
    }
}
