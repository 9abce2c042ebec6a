namespace Hcpcs.Reference;

// Puts the completions of one text together, in their order; those before the offset and after the limit are only counted.
internal sealed class CompletionList
{
    private const int MaxWords = 3;

    private readonly SearchIndex _index;
    private readonly SearchRun _run;
    private readonly string _prefix;
    private readonly string _typed;
    private readonly HcpcsSearchOptions _options;
    private readonly SearchFilter _filter;
    private readonly List<HcpcsCompletion> _completions;
    private int _lastStart;
    private int _total;

    public CompletionList(SearchIndex index, SearchRun run, string prefix, HcpcsSearchOptions options)
    {
        _index = index;
        _run = run;
        _prefix = prefix;
        _typed = prefix.Trim();
        _options = options;
        _filter = new SearchFilter(index, options);
        _completions = [];
    }

    public HcpcsCompletionResult Make()
    {
        if (_typed.Length is 0 or > SearchWords.MaxTextLength)
        {
            return HcpcsCompletionResult.Nothing;
        }

        Span<int> words = stackalloc int[MaxWords];
        words = words[.._run.CompleteLastWord(_prefix, _filter, words)];
        _lastStart = words.IsEmpty ? 0 : StartOfLastWord(_prefix);
        var codes = FindCodes(out int modifier);
        var names = _index.FindNames(_typed);
        AddCodes(modifier, codes);
        AddNames(names, ref words);
        AddWords(words);
        AddEntries(modifier, codes, names);
        return _total == 0
            ? HcpcsCompletionResult.Nothing
            : new HcpcsCompletionResult { Completions = new ValueList<HcpcsCompletion>([.. _completions]), Total = _total };
    }

    // The rows of the codes that begin so, and of the modifier that the text is.
    private (int First, int End) FindCodes(out int modifier)
    {
        modifier = -1;
        if (_typed.Length > HcpcsCode.Length)
        {
            return default;
        }

        Span<char> lower = stackalloc char[HcpcsCode.Length];
        ReadOnlySpan<char> text = lower[.._typed.AsSpan().ToLowerInvariant(lower)];
        modifier = _index.FindModifier(text);
        return _index.FindCodes(text);
    }

    private void AddCodes(int modifier, (int First, int End) codes)
    {
        if (modifier >= 0)
        {
            AddWanted(HcpcsCompletionKind.Code, modifier, name: null);
        }

        for (int row = codes.First; row < codes.End; row++)
        {
            AddWanted(HcpcsCompletionKind.Code, row, name: null);
        }
    }

    // Adds the product names that begin so, and takes out of the words what is one of them.
    private void AddNames((int First, int End) names, ref Span<int> words)
    {
        for (int i = names.First; i < names.End; i++)
        {
            if (!AddWanted(HcpcsCompletionKind.Name, _index.NameRow(i), _index.Name(i)))
            {
                continue;
            }

            int left = 0;
            foreach (int word in words)
            {
                if (!IsWithWord(_index.Name(i), word))
                {
                    words[left++] = word;
                }
            }

            words = words[..left];
        }
    }

    private void AddWords(ReadOnlySpan<int> words)
    {
        foreach (int word in words)
        {
            if (IsNextShown())
            {
                Add(HcpcsCompletionKind.Word, WithWord(word), row: -1);
            }
        }
    }

    // Adds what a search finds beside the codes and names that are there already.
    private void AddEntries(int modifier, (int First, int End) codes, (int First, int End) names)
    {
        // Where no place is left, entries are only counted. Where one is, all that are there already may be among the best.
        _run.Search(_typed, _total < _options.Reach ? _options.Reach : 0, _filter);
        Exclude(modifier);
        for (int row = codes.First; row < codes.End; row++)
        {
            Exclude(row);
        }

        for (int i = names.First; i < names.End; i++)
        {
            Exclude(_index.NameRow(i));
        }

        int after = _total + _run.Total;
        for (int i = 0; i < _run.Count && _completions.Count < _options.Limit; i++)
        {
            var (row, match, _) = _run[i];
            if (!_run.IsExcluded(row) && IsNextShown())
            {
                Add(HcpcsCompletionKind.Entry, ShortDescription(row), row, MatchedWords.HasErrors(match));
            }
        }

        _total = after;
    }

    private void Exclude(int row)
    {
        if (row >= 0 && _filter.Passes(row))
        {
            _run.Exclude(row);
        }
    }

    // Adds a row, unless the filter refuses it.
    private bool AddWanted(HcpcsCompletionKind kind, int row, string? name)
    {
        if (!_filter.Passes(row))
        {
            return false;
        }

        if (IsNextShown())
        {
            Add(kind, name ?? ShortDescription(row), row);
        }

        return true;
    }

    // Counts one more completion; gives whether it is one of those asked for.
    private bool IsNextShown() => ++_total > _options.Offset && _completions.Count < _options.Limit;

    // row: The entry that it leads to; -1 for a word.
    private void Add(HcpcsCompletionKind kind, string text, int row, bool errors = false) =>
        _completions.Add(new HcpcsCompletion
        {
            Kind = kind,
            Text = text,
            Code = row >= 0 && row < _index.CodeCount ? _index.Code(row) : null,
            Modifier = row >= _index.CodeCount ? _index.Modifier(row) : null,
            Highlights = MatchedWords.Find(_typed, text, prefixes: true, errors, wholeWords: false),
        });

    private string ShortDescription(int row) => _index.SourceOf(row, out int sourceRow).ReadShortDescription(sourceRow);

    // The text with its last word completed.
    private string WithWord(int word) => string.Concat(_prefix.AsSpan(0, _lastStart), _index.Word(word));

    // Whether a name is the text with its last word completed.
    private bool IsWithWord(ReadOnlySpan<char> name, int word) =>
        name.Length == _lastStart + _index.Word(word).Length
        && name[.._lastStart].Equals(_prefix.AsSpan(0, _lastStart), StringComparison.OrdinalIgnoreCase)
        && name[_lastStart..].Equals(_index.Word(word), StringComparison.OrdinalIgnoreCase);

    private static int StartOfLastWord(string text)
    {
        int last = 0;
        Span<char> buffer = stackalloc char[SearchWords.MaxLength];
        for (int place = 0; SearchWords.Next(text, ref place, buffer, out int start, out _, out _);)
        {
            last = start;
        }

        return last;
    }
}
