using System.Numerics;

namespace Hcpcs.Reference;

// The codes of a fee table and their rows. The rows of a code are made when they are first asked for, and kept.
internal sealed class FeeRows
{
    private const int PositionCount = 26 * 10_000;

    // The codes of all files, in their order.
    private readonly HcpcsCode[] _codes;
    private readonly FeeSection?[] _sections;
    private readonly CodeFees?[] _fees;

    // A bit for each code that there can be, and how many are set before each 64 of them: where a code is takes no search.
    private readonly ulong[] _bits = new ulong[(PositionCount + 63) / 64];
    private readonly int[] _before = new int[(PositionCount + 63) / 64];

    // Throws InvalidDataException: A count or a number is one that cannot be.
    public FeeRows(FeeCursor index, FeeCursor?[] blocks, FeeTexts texts)
    {
        _codes = new HcpcsCode[index.ReadCount(PositionCount)];
        int position = -1;
        for (int i = 0; i < _codes.Length; i++)
        {
            position += (int)index.ReadNumber(max: (ulong)(PositionCount - 1 - position));
            _codes[i] = position < 0 ? default : new HcpcsCode((char)('A' + position / 10_000), position % 10_000);
        }

        index.EnsureEnd();
        foreach (var code in _codes)
        {
            _bits[PositionOf(code) >> 6] |= 1ul << PositionOf(code);
        }

        for (int i = 1; i < _before.Length; i++)
        {
            _before[i] = _before[i - 1] + BitOperations.PopCount(_bits[i - 1]);
        }

        _sections = new FeeSection?[blocks.Length];
        for (int i = 0; i < blocks.Length; i++)
        {
            _sections[i] = blocks[i] is { } block ? new FeeSection(block, (FeeFileKind)i, _codes.Length, texts) : null;
        }

        _fees = new CodeFees?[_codes.Length];
        Codes = Array.AsReadOnly(_codes);
    }

    public IReadOnlyList<HcpcsCode> Codes { get; }

    public FeeSection? Section(FeeFileKind kind) => _sections[(int)kind];

    public CodeFees? Find(HcpcsCode code)
    {
        int position = PositionOf(code);
        ulong bits = _bits[position >> 6], bit = 1ul << position;
        if ((bits & bit) == 0 || code.IsDefault)
        {
            return null;
        }

        int index = _before[position >> 6] + BitOperations.PopCount(bits & (bit - 1));
        return _fees[index] ?? Interlocked.CompareExchange(ref _fees[index], Make(index), null) ?? _fees[index];
    }

    // Checks what only a file from outside can have wrong.
    // Throws InvalidDataException: The message says what.
    public void Check(FeeCursor index, FeeCursor?[] blocks)
    {
        for (int i = 0; i < _codes.Length; i++)
        {
            if (_codes[i].IsDefault || (i > 0 && _codes[i] == _codes[i - 1]))
            {
                throw index.Refuse($"code {i} is not behind the one before it");
            }

            if (!Array.Exists(_sections, section => section?.CountOf(i) > 0))
            {
                throw index.Refuse($"{_codes[i]} has no row in any file");
            }

        }

        // Once each, however many rows name it.
        for (int i = 0; i < _sections.Length; i++)
        {
            if (_sections[i] is { } section)
            {
                section.CheckStates(blocks[i]!.Value);
                for (int number = 0; number < section.ContentCount; number++)
                {
                    var content = section.Content(number);
                    _ = (FeeFileKind)i switch
                    {
                        FeeFileKind.Physician => section.ReadPhysician(default, content),
                        FeeFileKind.Dmepos => section.ReadDmepos(default, content),
                        FeeFileKind.Enteral => section.ReadEnteral(default, content),
                        FeeFileKind.Outpatient => section.ReadOutpatient(default, content),
                        _ => (object)section.ReadLaboratory(default, content),
                    };
                }
            }
        }

        CheckModifiers(index);
    }

    // A code has one row of a file for the same modifiers.
    private void CheckModifiers(FeeCursor index)
    {
        for (int i = 0; i < _codes.Length; i++)
        {
            if (!Array.Exists(_sections, section => section?.CountOf(i) > 1))
            {
                continue;
            }

            var fees = Make(i);
            if (Section(FeeFileKind.Outpatient)?.CountOf(i) > 1
                || fees.Physician.DistinctBy(fee => fee.Modifier).Count() < fees.Physician.Count
                || fees.Dmepos.DistinctBy(fee => fee.Modifiers).Count() < fees.Dmepos.Count
                || fees.Enteral.DistinctBy(fee => fee.Modifiers).Count() < fees.Enteral.Count
                || fees.Laboratory.DistinctBy(fee => fee.Modifier).Count() < fees.Laboratory.Count)
            {
                throw index.Refuse($"{_codes[i]} has two rows of one file with the same modifiers");
            }
        }
    }

    // 0 for no code, as for A0000.
    private static int PositionOf(HcpcsCode code) => code.IsDefault ? 0 : (code.Letter - 'A') * 10_000 + code.Number;

    private CodeFees Make(int index)
    {
        var code = _codes[index];
        return new CodeFees
        {
            Code = code,
            Physician = Make(FeeFileKind.Physician, index, static (section, code, row) => section.ReadPhysician(code, row)),
            Dmepos = Make(FeeFileKind.Dmepos, index, static (section, code, row) => section.ReadDmepos(code, row)),
            Enteral = Make(FeeFileKind.Enteral, index, static (section, code, row) => section.ReadEnteral(code, row)),
            Outpatient = Make(FeeFileKind.Outpatient, index, static (section, code, row) => section.ReadOutpatient(code, row)) is { IsEmpty: false } outpatient
                ? outpatient[0]
                : null,
            Laboratory = Make(FeeFileKind.Laboratory, index, static (section, code, row) => section.ReadLaboratory(code, row)),
        };
    }

    private ValueList<T> Make<T>(FeeFileKind kind, int index, Func<FeeSection, HcpcsCode, FeeCursor, T> make)
    {
        if (Section(kind) is not { } section || section.CountOf(index) == 0)
        {
            return default;
        }

        var made = new T[section.CountOf(index)];
        for (int i = 0; i < made.Length; i++)
        {
            made[i] = make(section, _codes[index], section.RowOf(index, i));
        }

        return ValueList.Create<T>(made);
    }
}
