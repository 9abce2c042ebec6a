namespace Hcpcs.Reference;

// What a search was asked: its words, one that occurs again once, and how they stand together. Used again for the next search.
internal sealed class SearchQuery
{
    private readonly Word[] _words = new Word[SearchWords.MaxWords];
    private readonly char[] _characters = new char[(SearchWords.MaxWords + 1) * SearchWords.MaxLength];
    private int _sequenceCount;

    // The number of different words.
    public int Count { get; private set; }

    // The hash of the whole text, as SearchIndex.FindText knows it.
    public ulong Hash { get; private set; }

    // The word that the text ends in, which may still be being typed; -1 where it ends in none that counts.
    public int Last { get; private set; }

    // A word in lower case.
    public ReadOnlySpan<char> this[int i] => _characters.AsSpan(_words[i].Start, _words[i].Length);

    // Reads the words of a text.
    public void Read(ReadOnlySpan<char> text)
    {
        Count = _sequenceCount = 0;
        Hash = 0;
        Last = -1;
        text = text[..Math.Min(text.Length, SearchWords.MaxTextLength)];
        int used = 0;
        for (int place = 0; SearchWords.Next(text, ref place, _characters.AsSpan(used), out _, out int length, out ulong hash);)
        {
            Hash = Hash * SearchWords.HashFactor + hash;
            int word = Known(hash);
            if (word < 0 && Count < SearchWords.MaxWords)
            {
                word = Count++;
                _words[word] = new Word { Start = used, Length = length, Hash = hash, Place = _sequenceCount };
                used += length;
            }

            _sequenceCount++;
            Last = place == text.Length ? word : -1;
        }
    }

    // Takes away the word that the text ends in, unless it was typed before too: then it is one of the others as well.
    public void RemoveLast()
    {
        Count -= _words[Last].Place == _sequenceCount - 1 ? 1 : 0;
        Last = -1;
    }

    // The hash of the whole text with another word, given by its hash, in the place of one.
    public ulong HashWith(int i, ulong word)
    {
        ulong change = word - _words[i].Hash;
        for (int after = _sequenceCount - 1 - _words[i].Place; after > 0; after--)
        {
            change *= SearchWords.HashFactor;
        }

        return Hash + change;
    }

    private int Known(ulong hash)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_words[i].Hash == hash)
            {
                return i;
            }
        }

        return -1;
    }

    // A word: its characters, its hash, and where in the text it came first.
    private struct Word
    {
        public int Start, Length, Place;
        public ulong Hash;
    }
}
