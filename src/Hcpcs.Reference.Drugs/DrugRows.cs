using System.Collections;

namespace Hcpcs.Reference;

// The rows of one kind, in the order of their file, found by their code. A row of a file is made when it is first asked for, and kept.
internal sealed class DrugRows<T> : IReadOnlyList<T>
    where T : class
{
    private readonly HcpcsCode[] _codes;
    private readonly T?[] _rows;
    private readonly Func<int, T>? _make;

    // The numbers of the rows in the order of their codes; those of one code in their own order.
    private readonly int[] _byCode;

    // Rows that are made already.
    public DrugRows(T[] rows, Func<T, HcpcsCode> code)
        : this(Array.ConvertAll(rows, row => code(row)), rows, make: null)
    {
    }

    // Rows that are made of what lies in a file.
    public DrugRows(HcpcsCode[] codes, Func<int, T> make)
        : this(codes, new T?[codes.Length], make)
    {
    }

    private DrugRows(HcpcsCode[] codes, T?[] rows, Func<int, T>? make)
    {
        _codes = codes;
        _rows = rows;
        _make = make;
        _byCode = new int[codes.Length];
        bool sorted = true;
        for (int i = 0; i < codes.Length; i++)
        {
            _byCode[i] = i;
            sorted &= i == 0 || codes[i - 1].CompareTo(codes[i]) <= 0;
        }

        if (!sorted)
        {
            Array.Sort(_byCode, (left, right) => codes[left].CompareTo(codes[right]) is not 0 and var order ? order : left.CompareTo(right));
        }
    }

    public int Count => _rows.Length;

    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return _rows[index] ?? Interlocked.CompareExchange(ref _rows[index], _make!(index), null) ?? _rows[index]!;
        }
    }

    // The rows of a code, in the order of the file.
    public T[] Of(HcpcsCode code)
    {
        int first = FirstOf(code), end = first;
        while (end < _byCode.Length && _codes[_byCode[end]] == code)
        {
            end++;
        }

        var rows = new T[end - first];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = this[_byCode[first + i]];
        }

        return rows;
    }

    // The only row of a code, or the first.
    public T? Find(HcpcsCode code) => FirstOf(code) is var first && first < _byCode.Length && _codes[_byCode[first]] == code ? this[_byCode[first]] : null;

    // A code that has two rows; null where none has.
    public HcpcsCode? FindRepeatedCode()
    {
        for (int i = 1; i < _byCode.Length; i++)
        {
            if (_codes[_byCode[i - 1]] == _codes[_byCode[i]])
            {
                return _codes[_byCode[i]];
            }
        }

        return null;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // The place of the first row of a code in the order of codes, or where it would be.
    private int FirstOf(HcpcsCode code)
    {
        int first = 0, end = _byCode.Length;
        while (first < end)
        {
            int middle = (first + end) >>> 1;
            if (_codes[_byCode[middle]].CompareTo(code) < 0)
            {
                first = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return first;
    }
}
