namespace Hcpcs.Reference.Claims;

// Where the claims of a batch end, or the parts of those that are cut.
internal sealed class ClaimParts
{
    private (int End, bool IsCut)[] _parts = new (int, bool)[64];
    private int _count;

    // The one that was found last.
    private int _found;

    public bool IsEmpty => _count == 0;

    public void Clear() => (_count, _found) = (0, 0);

    // Adds a claim, or a part of one that is cut.
    // end: The number of the line behind it.
    public void Add(int end, bool isCut)
    {
        if (_count == _parts.Length)
        {
            Array.Resize(ref _parts, 2 * _count);
        }

        _parts[_count++] = (end, isCut);
    }

    // Finds the one that a line is in. They are asked for one after the other in nearly all cases.
    public (int End, bool IsCut) Find(int line)
    {
        if (_found > 0 && _parts[_found - 1].End > line)
        {
            _found = 0;
        }

        while (_parts[_found].End <= line)
        {
            _found++;
        }

        return _parts[_found];
    }
}
