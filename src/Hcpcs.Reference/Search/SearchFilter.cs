namespace Hcpcs.Reference;

// Which rows a caller wants.
internal readonly struct SearchFilter
{
    private readonly SearchIndex _index;
    private readonly HcpcsSearchOptions _options;

    public SearchFilter(SearchIndex index, HcpcsSearchOptions options)
    {
        _index = index;
        _options = options;
        PassesAll = options is { ValidOn: null, Section: null, IsModifier: null, Betos: null, PricingIndicator: null, Coverage: null };
    }

    // Whether nothing is left out.
    public bool PassesAll { get; }

    public bool Passes(int row)
    {
        if (PassesAll)
        {
            return true;
        }

        var rows = _index.SourceOf(row, out int sourceRow);
        if (_options.IsModifier is { } isModifier && isModifier == row < _index.CodeCount)
        {
            return false;
        }

        if (_options.ValidOn is { DayNumber: var day }
            && (rows.FirstDay(sourceRow) > day || rows.LastDay(sourceRow) < (uint)(_options.ValidThrough?.DayNumber ?? day)))
        {
            return false;
        }

        if (_options.Section is { } section
            && (row >= _index.CodeCount || _index.Code(row) < section.First || _index.Code(row) > section.Last))
        {
            return false;
        }

        if (_options is { Betos: null, PricingIndicator: null, Coverage: null })
        {
            return true;
        }

        var fields = rows.SharedFields(sourceRow);
        return (_options.Betos is not { } betos || fields.Betos == betos)
            && (_options.PricingIndicator is not { } pricing || fields.PricingIndicators.Contains(pricing))
            && (_options.Coverage is not { } coverage || fields.Coverage == coverage);
    }

    // How many of the rows that have a word are wanted.
    public int CountRows(int word)
    {
        var postings = _index.PostingsOf(word);
        if (PassesAll)
        {
            return postings.Length;
        }

        int count = 0;
        foreach (uint posting in postings)
        {
            count += Passes((int)(posting >> SearchIndex.FieldBits)) ? 1 : 0;
        }

        return count;
    }
}
