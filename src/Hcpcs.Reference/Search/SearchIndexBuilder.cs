using System.Runtime.CompilerServices;
using System.Text;
using Hcpcs.Reference.Tables;

namespace Hcpcs.Reference;

// Reads every text of a table once and collects what SearchIndex keeps. Makes no record and hardly a string.
// What goes through all words is compiled with full optimization at once: the index is built once, before the runtime could notice that it
// pays.
internal sealed class SearchIndexBuilder
{
    private const int MaxHeadWords = 6;

    private readonly char[] _word = new char[SearchWords.MaxLength];

    // The first words of the text that was added last, each with its number, where it begins, and where reading goes on behind it.
    private readonly (int Number, int Start, int After)[] _firstWords = new (int, int, int)[MaxHeadWords];
    private int _firstCount;

    private byte[] _bytes = new byte[8192];
    private char[] _text = new char[8192];
    private readonly byte[] _vocabulary;
    private readonly int[] _vocabularyStarts;

    // The words in the order of their first occurrence.
    private char[] _characters = new char[1 << 17];
    private int[] _starts = new int[1 << 14];
    private uint[] _hashes = new uint[1 << 14];
    private int[] _lastPosting = new int[1 << 14];
    private int[] _slots = new int[1 << 15];
    private int _wordCount;

    // The postings in the order of the rows.
    private uint[] _postings = new uint[260_000];
    private uint[] _postingWords = new uint[260_000];
    private int _postingCount;

    private ulong[] _textHashes = new ulong[1 << 15];
    private int[] _textRows = new int[1 << 15];
    private int _textCount;

    private int _section;

    // The words of the section of the last row: hundreds of rows in a row have the same.
    private readonly List<int> _sectionWords = [];

    private readonly List<string> _names = [];
    private readonly List<int> _nameRows = [];
    private HashSet<string> _namesOfRow = [];

    public SearchIndexBuilder(HcpcsTable table)
    {
        Table = table;
        Codes = Positions(table.CodeRows);
        Modifiers = Positions(table.ModifierRows);
        ShortLengths = new byte[Codes.Length + Modifiers.Length];
        Traits = new RowTraits[ShortLengths.Length];
        HeadLengths = new byte[ShortLengths.Length];
        _vocabulary = table.CodeRows.Texts.Vocabulary.CopyAll(out _vocabularyStarts);
        for (int row = 0; row < Codes.Length; row++)
        {
            AddDescriptions(table.CodeRows, row, row);
            AddOther(table, row);
        }

        for (int row = 0; row < Modifiers.Length; row++)
        {
            AddDescriptions(table.ModifierRows, row, Codes.Length + row);
        }
    }

    public HcpcsTable Table { get; }

    public int[] Codes { get; }

    public int[] Modifiers { get; }

    public byte[] ShortLengths { get; }

    public RowTraits[] Traits { get; }

    // With how many words the long description of a row names the thing.
    public byte[] HeadLengths { get; }

    private static int[] Positions(EntrySection rows)
    {
        int[] positions = new int[rows.Count];
        for (int i = 0, position = -1; i < positions.Length; i++)
        {
            positions[i] = position = rows.NextPosition(position);
        }

        return positions;
    }

    // Adds what other sources than the descriptions say of a code. It has its own method: most codes have none of it.
    private void AddOther(HcpcsTable table, int row)
    {
        var code = HcpcsCode.FromPosition(Codes[row]);
        foreach (string name in table.GetProductNames(code).AsSpan())
        {
            AddName(name, row);
        }

        var sections = HcpcsSection.All;
        while (_section < sections.Count && sections[_section].Last < code)
        {
            _section++;
            _sectionWords.Clear();
        }

        if (_section < sections.Count && sections[_section].First <= code)
        {
            AddSection(sections[_section].Name, row);
            Traits[row] = SectionTable.TraitOf(code) == SectionTrait.Reports || sections[_section].Name.StartsWith("Quality", StringComparison.Ordinal) ? RowTraits.Report : RowTraits.None;
        }

        int firstDay = table.CodeRows.FirstDay(row);
        if (ClinicalNote.Find(code, firstDay < 0 ? null : DateOnly.FromDayNumber(firstDay)) is { } note)
        {
            AddNote(note, row);
        }
    }

    private void AddDescriptions(EntrySection rows, int sourceRow, int row)
    {
        int before = _postingCount;
        AddDescription(rows, sourceRow, row, isLong: false);
        ShortLengths[row] = (byte)Math.Min(_postingCount - before, byte.MaxValue);
        AddDescription(rows, sourceRow, row, isLong: true);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddDescription(EntrySection rows, int sourceRow, int row, bool isLong)
    {
        int length = rows.Texts.CopyUtf8(2 * sourceRow + (isLong ? 1 : 0), _vocabulary, _vocabularyStarts, ref _bytes);
        if (length > _text.Length)
        {
            _text = new char[_bytes.Length];
        }

        // Nearly all is ASCII, where UTF-8 and Latin-1 agree; the first use of UTF-8 costs milliseconds.
        var bytes = _bytes.AsSpan(0, length);
        length = Ascii.IsValid(bytes) ? Encoding.Latin1.GetChars(bytes, _text) : Encoding.UTF8.GetChars(bytes, _text);
        var text = _text.AsSpan(0, length);
        AddText(text, row, isLong ? HcpcsSearchFields.LongDescription : HcpcsSearchFields.ShortDescription);
        if (isLong)
        {
            AddHead(text, row);
        }
    }

    // Marks the words with which a long description begins, up to the first comma or the like: CMS names the thing first, then its kinds.
    // A single word there says only in what form something is given (Injection, ...), and the part after it counts as well.
    // text: The one whose words were added last.
    private void AddHead(ReadOnlySpan<char> text, int row)
    {
        for (int count = 0, end = 0; count < _firstCount; count++)
        {
            var (number, start, after) = _firstWords[count];
            if (count > 1 && text[end..start].IndexOfAny(',', ';', '(') >= 0
                || count > 0 && WordAt(number) is "for" or "with" or "without" or "per" or "includes" or "including" or "used")
            {
                break;
            }

            AddPosting(number, row, (HcpcsSearchFields)SearchIndex.Head);
            HeadLengths[row]++;
            end = after;
        }
    }

    private void AddSection(string name, int row)
    {
        if (_sectionWords.Count == 0)
        {
            for (int place = 0; SearchWords.Next(name, ref place, _word, out _, out int length, out ulong hash);)
            {
                _sectionWords.Add(Number(_word.AsSpan(0, length), (uint)hash));
            }
        }

        foreach (int number in _sectionWords)
        {
            AddPosting(number, row, HcpcsSearchFields.Section);
        }
    }

    private void AddName(string name, int row)
    {
        if (_nameRows.Count == 0 || _nameRows[^1] != row)
        {
            _namesOfRow = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        }

        if (!_namesOfRow.Add(name))
        {
            return;
        }

        AddText(name, row, HcpcsSearchFields.Name);
        _names.Add(name);
        _nameRows.Add(row);
    }

    private void AddNote(ClinicalNote note, int row)
    {
        foreach (string name in note.Names)
        {
            AddName(name, row);
        }

        foreach (string text in TextsOf(note))
        {
            Add(text, row, HcpcsSearchFields.Note);
        }
    }

    // The texts of a note that are searched, beside its names.
    public static string[] TextsOf(ClinicalNote note) => [note.WhatItIs, note.UsedFor, note.HowGiven, note.PlainLanguage];

    private void AddText(ReadOnlySpan<char> text, int row, HcpcsSearchFields field)
    {
        ulong hash = Add(text, row, field);
        if (hash != 0)
        {
            if (_textCount == _textHashes.Length)
            {
                Array.Resize(ref _textHashes, 2 * _textCount);
                Array.Resize(ref _textRows, 2 * _textCount);
            }

            _textHashes[_textCount] = hash;
            _textRows[_textCount++] = row;
        }
    }

    // Adds the words of a text; gives the hash of them all, zero where there is none.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong Add(ReadOnlySpan<char> text, int row, HcpcsSearchFields field)
    {
        ulong whole = 0;
        text = text[..Math.Min(text.Length, SearchWords.MaxTextLength)];
        int count = 0;
        for (int place = 0; SearchWords.Next(text, ref place, _word, out int start, out int length, out ulong hash);)
        {
            whole = whole * SearchWords.HashFactor + hash;
            int number = Number(_word.AsSpan(0, length), (uint)hash);
            AddPosting(number, row, field);
            if (count < MaxHeadWords)
            {
                _firstWords[count++] = (number, start, place);
            }
        }

        _firstCount = count;
        return whole;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddPosting(int number, int row, HcpcsSearchFields field)
    {
        int last = _lastPosting[number] - 1;
        if (last >= 0 && _postings[last] >> SearchIndex.FieldBits == (uint)row)
        {
            _postings[last] |= (uint)field;
            return;
        }

        if (_postingCount == _postings.Length)
        {
            Array.Resize(ref _postings, 2 * _postingCount);
            Array.Resize(ref _postingWords, 2 * _postingCount);
        }

        _postings[_postingCount] = (uint)row << SearchIndex.FieldBits | (uint)field;
        _postingWords[_postingCount] = (uint)number;
        _lastPosting[number] = ++_postingCount;
    }

    // The number of a word, a new one for a new word.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Number(ReadOnlySpan<char> word, uint hash)
    {
        uint mask = (uint)_slots.Length - 1;
        uint slot = hash & mask;
        for (int number; (number = _slots[slot] - 1) >= 0; slot = slot + 1 & mask)
        {
            if (_hashes[number] == hash && word.SequenceEqual(_characters.AsSpan(_starts[number], _starts[number + 1] - _starts[number])))
            {
                return number;
            }
        }

        int added = _wordCount++, start = _starts[added];
        if (_wordCount + 1 >= _starts.Length)
        {
            Array.Resize(ref _starts, 2 * _starts.Length);
            Array.Resize(ref _hashes, _starts.Length);
            Array.Resize(ref _lastPosting, _starts.Length);
        }

        while (start + word.Length > _characters.Length)
        {
            Array.Resize(ref _characters, 2 * _characters.Length);
        }

        word.CopyTo(_characters.AsSpan(start));
        _starts[added + 1] = start + word.Length;
        _hashes[added] = hash;
        _slots[slot] = added + 1;
        if (2 * _wordCount > _slots.Length)
        {
            Rehash();
        }

        return added;
    }

    private void Rehash()
    {
        _slots = new int[2 * _slots.Length];
        uint mask = (uint)_slots.Length - 1;
        for (int number = 0; number < _wordCount; number++)
        {
            uint slot = _hashes[number] & mask;
            while (_slots[slot] != 0)
            {
                slot = slot + 1 & mask;
            }

            _slots[slot] = number + 1;
        }
    }

    // Puts the words in order and the postings of each together.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void TakeWords(
        out char[] characters, out int[] starts, out ulong[] keys, out uint[] letters, out int[] postingStarts, out uint[] postings,
        out int[] rowStarts, out uint[] rowWords)
    {
        int[] order = new int[_wordCount];
        keys = new ulong[_wordCount];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
            keys[i] = SearchIndex.KeyOf(WordAt(i));
        }

        Sort(ref keys, ref order);
        SortWithinKeys(keys, order);

        characters = new char[_starts[_wordCount]];
        starts = new int[_wordCount + 1];
        letters = new uint[_wordCount];
        int[] numbers = new int[_wordCount];
        for (int i = 0; i < order.Length; i++)
        {
            var word = WordAt(order[i]);
            word.CopyTo(characters.AsSpan(starts[i]));
            starts[i + 1] = starts[i] + word.Length;
            letters[i] = SearchIndex.LettersOf(word);
            numbers[order[i]] = i;
        }

        postingStarts = new int[_wordCount + 1];
        for (int i = 0; i < _postingCount; i++)
        {
            postingStarts[numbers[_postingWords[i]] + 1]++;
        }

        for (int i = 0; i < _wordCount; i++)
        {
            postingStarts[i + 1] += postingStarts[i];
        }

        postings = new uint[_postingCount];
        int[] next = _lastPosting;
        postingStarts.AsSpan(0, _wordCount).CopyTo(next);
        for (int i = 0; i < _postingCount; i++)
        {
            postings[next[numbers[_postingWords[i]]]++] = _postings[i];
        }

        // What was collected in the order of the rows becomes the words of each row, in its place.
        rowStarts = new int[ShortLengths.Length + 1];
        rowWords = _postingWords;
        for (int i = 0; i < _postingCount; i++)
        {
            rowStarts[(_postings[i] >> SearchIndex.FieldBits) + 1] = i + 1;
            rowWords[i] = (uint)numbers[_postingWords[i]] << SearchIndex.FieldBits | _postings[i] & SearchIndex.FieldMask;
        }

        for (int row = 0; row < ShortLengths.Length; row++)
        {
            rowStarts[row + 1] = Math.Max(rowStarts[row + 1], rowStarts[row]);
        }
    }

    // Sorts numbers by their bytes, the lowest first, and the values with them. Array.Sort would be compiled for these types first, and
    // badly.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sort(ref ulong[] keys, ref int[] values)
    {
        ulong[] otherKeys = new ulong[keys.Length];
        int[] otherValues = new int[keys.Length], places = new int[256];
        for (int shift = 0; shift < 64; shift += 8)
        {
            Array.Clear(places);
            for (int i = 0; i < keys.Length; i++)
            {
                places[(byte)(keys[i] >> shift)]++;
            }

            int place = 0;
            for (int i = 0; i < places.Length; i++)
            {
                (places[i], place) = (place, place + places[i]);
            }

            for (int i = 0; i < keys.Length; i++)
            {
                place = places[(byte)(keys[i] >> shift)]++;
                otherKeys[place] = keys[i];
                otherValues[place] = values[i];
            }

            (keys, otherKeys) = (otherKeys, keys);
            (values, otherValues) = (otherValues, values);
        }
    }

    private ReadOnlySpan<char> WordAt(int number) => _characters.AsSpan(_starts[number], _starts[number + 1] - _starts[number]);

    // Words that begin alike are mostly few, for which an insertion sort does.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SortWithinKeys(ulong[] keys, int[] order)
    {
        for (int first = 0, end; first < order.Length; first = end)
        {
            for (end = first + 1; end < order.Length && keys[end] == keys[first];)
            {
                end++;
            }

            if (end - first > 16)
            {
                order.AsSpan(first, end - first).Sort((one, other) => SearchIndex.Compare(WordAt(one), WordAt(other)));
                continue;
            }

            for (int i = first + 1; i < end; i++)
            {
                int word = order[i], place = i;
                for (; place > first && SearchIndex.Compare(WordAt(order[place - 1]), WordAt(word)) > 0; place--)
                {
                    order[place] = order[place - 1];
                }

                order[place] = word;
            }
        }
    }

    public void TakeTexts(out ulong[] hashes, out int[] rows, out string[] names, out int[] nameRows)
    {
        hashes = _textHashes.AsSpan(0, _textCount).ToArray();
        rows = _textRows.AsSpan(0, _textCount).ToArray();
        Sort(ref hashes, ref rows);
        names = [.. _names];
        nameRows = [.. _nameRows];
        Array.Sort(names, nameRows, StringComparer.OrdinalIgnoreCase);
    }
}
