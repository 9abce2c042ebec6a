using System.Buffers;
using System.Text;

namespace Hcpcs.Reference;

// What a search was asked: its words, one that occurs again once, and how they stand together. Used again for the next search.
internal sealed class SearchQuery
{
    private const string Separators = " ,;:()";

    private static readonly SearchValues<char> s_separators = SearchValues.Create(Separators);

    private readonly Word[] _words = new Word[SearchWords.MaxWords];
    private readonly char[] _characters = new char[(SearchWords.MaxWords + 1) * SearchWords.MaxLength];
    private readonly Word[] _rewritten = new Word[SearchWords.MaxWords];
    private readonly List<HcpcsSearchPointer> _pointers = [];
    private readonly List<HcpcsSearchAlias> _aliases = [];
    private int _sequenceCount;

    // The number of different words.
    public int Count { get; private set; }

    // How many of the words an entry must have.
    public int RequiredCount { get; private set; }

    // What is asked for by a word of its own, and then is not put behind.
    public RowTraits Traits { get; private set; }

    // Whether the text says that a modifier is sought.
    public bool WantsModifier { get; private set; }

    // Whether the text has a code of another code set, which then is what is asked for.
    public bool HasOtherCode { get; private set; }

    // What Level II does not have, each as typed with what the table of lay words says of it.
    public IReadOnlyList<HcpcsSearchPointer> Pointers => _pointers;

    // What CMS calls otherwise.
    public IReadOnlyList<HcpcsSearchAlias> Aliases => _aliases;

    // The hash of the whole text, as SearchIndex.FindText knows it.
    public ulong Hash { get; private set; }

    // The word that the text ends in, which may still be being typed; -1 where it ends in none that counts.
    public int Last { get; private set; }

    // A word in lower case.
    public ReadOnlySpan<char> this[int i] => TextOf(_words[i]);

    // The words of which one is looked for in place of a word that was typed; null where that is the word itself.
    public string[]? Alternatives(int i) => _words[i].Alternatives;

    // Whether the word that was typed is looked for beside its alternatives.
    public bool IsTyped(int i) => _words[i].IsTyped;

    // Whether a word need not be there only because the typed one, beside which it is meant, is there too.
    public bool IsMeant(int i) => _words[i].IsMeant;

    // Whether an entry must have a word.
    public bool IsRequired(int i) => !_words[i].IsOptional;

    // Whether a word was typed with an error, which has been corrected.
    public bool IsCorrected(int i) => _words[i].IsCorrected;

    // Reads the words of a text.
    public void Read(ReadOnlySpan<char> text)
    {
        Count = RequiredCount = _sequenceCount = 0;
        Traits = RowTraits.None;
        WantsModifier = false;
        _pointers.Clear();
        _aliases.Clear();
        Hash = 0;
        Last = -1;
        text = text[..Math.Min(text.Length, SearchWords.MaxTextLength)];
        ReadOtherCodes(text);
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

        RequiredCount = Count;
    }

    // Notes the codes of other code sets in a text.
    private void ReadOtherCodes(ReadOnlySpan<char> text)
    {
        HasOtherCode = false;
        while (!(text = text.TrimStart(Separators)).IsEmpty)
        {
            int length = text.IndexOfAny(s_separators);
            var part = length < 0 ? text : text[..length];
            text = text[part.Length..];
            string? target = CodeText.IsLevelOneCode(part) ? "a CPT (HCPCS Level I) code"
                : part.Length == 5 && (part[0] | 0x20) == 'd' && char.IsAsciiDigit(part[1]) && HcpcsCode.TryParse(part, out _) ? "a CDT code"
                : IsDiagnosis(part) ? "an ICD-10-CM code"
                : NdcCode.TryParse(part, out _) ? "a National Drug Code (NDC)"
                : null;
            if (target is not null)
            {
                HasOtherCode = true;
                _pointers.Add(new HcpcsSearchPointer { Text = part.ToString(), Target = target });
            }
            else if (HcpcsCode.TryParse(part, out _))
            {
                HasOtherCode = false;
                return;
            }
        }
    }

    // Whether a text has the shape of a diagnosis with its point: E11.9.
    private static bool IsDiagnosis(ReadOnlySpan<char> text)
    {
        if (text.Length is < 5 or > 8 || text[3] != '.' || !char.IsAsciiLetter(text[0]) || !char.IsAsciiDigit(text[1]))
        {
            return false;
        }

        foreach (char c in text[4..])
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return char.IsAsciiLetterOrDigit(text[2]);
    }

    // Puts CMS's words in the place of those that people use, and tells which words an entry must have.
    public void Rewrite(SearchIndex index)
    {
        Correct(index);
        ReplacePhrases(index);
        MarkOptional();
        if (HasOtherCode || _pointers.Count > 0 && !HasMoreThanPointers())
        {
            Count = RequiredCount = 0;
        }
    }

    // Makes a word one that need not be there.
    public void MakeOptional(int i)
    {
        if (!_words[i].IsOptional)
        {
            _words[i].IsOptional = true;
            RequiredCount--;
        }
    }

    private ReadOnlySpan<char> TextOf(in Word word) => word.Text is { } text ? text : _characters.AsSpan(word.Start, word.Length);

    // Puts other spellings, and two words for one, in the place of what neither the index nor the table of lay words knows.
    private void Correct(SearchIndex index)
    {
        int count = 0, last = -1;
        for (int i = 0; i < Count; i++)
        {
            int before = count;
            var word = this[i];
            if (IsKnown(index, word))
            {
                Append(_words[i], ref count);
            }
            else if (Respelling.Find(index, word) is { } spelling)
            {
                Append(new Word { Text = spelling, Length = spelling.Length, IsCorrected = true }, ref count);
            }
            else if (SearchWords.LetterCount(word) >= SearchWords.MinNearLength && LayWords.Current.FindNear(word) is { } near)
            {
                Append(new Word { Text = near, Length = near.Length, IsCorrected = true }, ref count);
            }
            else if (Respelling.Split(index, word) is var (first, second) && first is not null && !index.HasNear(word))
            {
                Append(new Word { Text = first, Length = first.Length }, ref count);
                Append(new Word { Text = second, Length = second.Length }, ref count);
            }
            else
            {
                Append(_words[i], ref count);
            }

            last = i == Last && before < count && _rewritten[before].Text is null ? before : last;
        }

        Take(count, last);
    }

    // Whether a word is one of the index, begins one, or is in the table of lay words.
    public static bool IsKnown(SearchIndex index, ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || index.HasPrefix(word))
        {
            return true;
        }

        var codes = index.FindCodes(word);
        return codes.First < codes.End || LayWords.Current.Has(word) || index.HasForms(word);
    }

    private void ReplacePhrases(SearchIndex index)
    {
        int count = 0, last = -1;
        for (int i = 0; i < Count;)
        {
            if (FindPhrase(i, out int length) is not { } phrase || !IsIn(index, phrase))
            {
                last = i == Last ? count : last;
                Append(_words[i++], ref count);
                continue;
            }

            if (phrase.IsPointer)
            {
                for (int place = i; place < i + length; place++)
                {
                    Append(_words[place] with { IsPointed = true }, ref count);
                }

                _pointers.Add(new HcpcsSearchPointer { Text = Typed(i, length), Target = phrase.Target });
            }
            else if (Typed(i, length) is var typed && !phrase.IsSaidBy(typed))
            {
                _aliases.Add(new HcpcsSearchAlias { Text = typed, Words = phrase.RequiredWords });
            }

            // A word that CMS writes too still finds all that has it; what it stands for comes first.
            bool isWritten = length == 1 && !phrase.IsPointer && index.Find(this[i]) >= 0;
            for (int slot = 0; slot < phrase.Slots.Length; slot++)
            {
                bool isTyped = isWritten && slot == 0;
                Append(
                    new Word
                    {
                        Text = isTyped ? _words[i].Text : phrase.Slots[slot].Words[0],
                        Start = _words[i].Start,
                        Length = _words[i].Length,
                        Alternatives = phrase.Slots[slot].Words,
                        IsTyped = isTyped,
                        IsMeant = isWritten && phrase.Slots[slot].IsRequired,
                        IsOptional = !isTyped && (isWritten || !phrase.Slots[slot].IsRequired),
                        IsCorrected = _words[i].IsCorrected,
                    },
                    ref count);
            }

            i += length;
        }

        Take(count, last);
    }

    private string Typed(int first, int length)
    {
        var typed = new StringBuilder();
        for (int place = first; place < first + length; place++)
        {
            typed.Append(typed.Length > 0 ? " " : null).Append(this[place]);
        }

        return typed.ToString();
    }

    // The longest phrase of the table of lay words that begins at a word.
    public LayPhrase? FindPhrase(int i, out int length)
    {
        for (length = Math.Min(LayWords.MaxPhrase, Count - i); length > 0; length--)
        {
            ulong hash = 0;
            for (int place = i; place < i + length; place++)
            {
                hash = hash * SearchWords.HashFactor + LayWords.StemHash(this[place]);
            }

            if (LayWords.Current.Find(hash) is { } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    // Whether a release has CMS's words for a phrase.
    private static bool IsIn(SearchIndex index, LayPhrase phrase)
    {
        foreach (var slot in phrase.Slots)
        {
            bool isIn = !slot.IsRequired;
            for (int i = 0; i < slot.Words.Length && !isIn; i++)
            {
                isIn = index.Find(slot.Words[i]) >= 0 || index.HasForms(slot.Words[i]);
            }

            if (!isIn)
            {
                return false;
            }
        }

        return true;
    }

    private void Append(in Word word, ref int count)
    {
        if (count < _rewritten.Length)
        {
            _rewritten[count++] = word;
        }
    }

    private void Take(int count, int last)
    {
        _rewritten.AsSpan(0, count).CopyTo(_words);
        Count = RequiredCount = count;
        Last = last;
    }

    // Stop words need not be there, nor amounts: 80 mg may be how much of a drug was given, of which the code is for 1 mg.
    private void MarkOptional()
    {
        var table = LayWords.Current;
        for (int i = 0; i < Count; i++)
        {
            ulong hash = SearchWords.Hash(this[i]);
            Traits |= table.TraitsOf(hash);
            if (_words[i].Alternatives is not null)
            {
                continue;
            }

            var kind = table.ClassOf(hash);
            WantsModifier |= kind == LayWordClass.Modifier;
            _words[i].IsOptional = kind is LayWordClass.Stop or LayWordClass.Unit or LayWordClass.Modifier || IsAmount(i);
        }

        CountRequired();
        if (RequiredCount == 0)
        {
            for (int i = 0; i < Count; i++)
            {
                _words[i].IsOptional = false;
            }

            CountRequired();
        }
    }

    // Whether a text says more than where the table points: then what entries have all its words is shown too. The form of a drug is not more.
    private bool HasMoreThanPointers()
    {
        for (int i = 0; i < Count; i++)
        {
            if (!_words[i].IsOptional && !_words[i].IsPointed && LayWords.Current.ClassOf(SearchWords.Hash(this[i])) != LayWordClass.Form)
            {
                return true;
            }
        }

        return false;
    }

    private void CountRequired()
    {
        RequiredCount = 0;
        for (int i = 0; i < Count; i++)
        {
            RequiredCount += _words[i].IsOptional ? 0 : 1;
        }
    }

    // Whether a word is a number beside a unit: 80 mg, box of 100.
    private bool IsAmount(int i)
    {
        if (!char.IsAsciiDigit(this[i][0]))
        {
            return false;
        }

        int before = i > 0 && this[i - 1] is "of" ? i - 2 : i - 1;
        return IsUnit(i + 1) || IsUnit(before);
    }

    private bool IsUnit(int i) =>
        i >= 0 && i < Count && LayWords.Current.ClassOf(SearchWords.Hash(this[i])) == LayWordClass.Unit;

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

    // A word: its characters, its hash, and where in the text it came first; or the text, or texts, that took its place.
    private struct Word
    {
        public int Start, Length, Place;
        public ulong Hash;
        public string? Text;
        public string[]? Alternatives;
        public bool IsOptional, IsCorrected, IsPointed, IsTyped, IsMeant;
    }
}
