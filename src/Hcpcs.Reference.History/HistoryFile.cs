using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using static Hcpcs.Reference.HistoryFormat;

namespace Hcpcs.Reference;

// A history file in memory, read in place. Opening it reads its counts and the days of its releases; all else is read when it is asked for.
internal sealed class HistoryFile
{
    private readonly byte[] _file;
    private readonly string _name;
    private readonly int _releaseTexts, _releaseTextsLength, _codeIndex, _modifierIndex, _runs, _sharedRows, _entries, _texts;
    private readonly int[] _dateDays, _firstDays;
    private readonly HcpcsEvidence[] _observed, _unchanged, _changed;
    private readonly SharedRow?[] _shared;

    // Opens a file that is known to be right, but for the sums of its lengths.
    // Throws InvalidDataException: A count or length is one that cannot be.
    public HistoryFile(byte[] file, string name)
    {
        _file = file;
        _name = name;
        int at = SealedTable.HeaderLength;
        if (file.Length < at + CountsLength)
        {
            throw Refuse("it ends within its counts");
        }

        ReleaseCount = Count(0, MaxReleases);
        CodeCount = Count(1, CodePositions);
        ModifierCount = Count(2, ModifierPositions);
        RunCount = Count(3, MaxLength / RunLength);
        DateCount = Count(4, ushort.MaxValue);
        SharedCount = Count(5, MaxLength);
        _releaseTextsLength = Count(6, MaxLength);
        SharedLength = Count(7, MaxLength);
        EntriesLength = Count(8, MaxLength);
        TextsLength = Count(9, MaxLength);
        at += CountsLength;
        int releases = Take(ReleaseCount * ReleaseLength);
        _releaseTexts = Take(_releaseTextsLength);
        int dates = Take(DateCount * sizeof(uint));
        _codeIndex = Take(IndexLength(CodePositions));
        _modifierIndex = Take(IndexLength(ModifierPositions));
        _runs = Take(RunCount * RunLength);
        _sharedRows = Take(SharedLength);
        _entries = Take(EntriesLength);
        _texts = Take(TextsLength);
        if (at != file.Length || ReleaseCount == 0)
        {
            throw Refuse($"its parts have {at} bytes, and it has {file.Length}");
        }

        _shared = new SharedRow?[SharedCount];
        _dateDays = new int[DateCount + 1];
        for (int i = 1; i <= DateCount; i++)
        {
            _dateDays[i] = (int)UInt32At(dates + (i - 1) * sizeof(uint));
        }

        Spans = new ReleaseSpan[ReleaseCount];
        for (int i = 0; i < Spans.Length; i++)
        {
            int place = releases + i * ReleaseLength;
            Spans[i] = ReleaseSpan.Of(UInt32At(place), UInt32At(place + 4), UInt32At(place + 8), UInt32At(place + 12), UInt32At(place + 16))
                ?? throw Refuse($"its release {i} has a number that is not a day or a revision");
        }

        _firstDays = Array.ConvertAll(Spans, span => span.FirstDay);
        _observed = Array.ConvertAll(Spans, span => new HcpcsEvidence { Kind = HcpcsEvidenceKind.Observed, Earlier = span.Version });
        _unchanged = MakePairs(HcpcsEvidenceKind.Unchanged);
        _changed = MakePairs(HcpcsEvidenceKind.Changed);
        _unchanged[^1] = new HcpcsEvidence { Kind = HcpcsEvidenceKind.AfterLast, Earlier = Spans[^1].Version };

        int Count(int number, int max)
        {
            uint count = UInt32At(SealedTable.HeaderLength + number * sizeof(uint));
            return count <= (uint)max ? (int)count : throw Refuse($"its count {number}, {count}, is more than {max}");
        }

        int Take(int length)
        {
            int start = at;
            at = length <= file.Length - at ? at + length : throw Refuse("its parts are longer than it is");
            return start;
        }
    }

    private static int MaxLength => SealedTable.MaxLength;

    public byte[] Bytes => _file;

    public int ReleaseCount { get; }

    public int CodeCount { get; }

    public int ModifierCount { get; }

    public int RunCount { get; }

    public int DateCount { get; }

    public int SharedCount { get; }

    public int SharedLength { get; }

    public int EntriesLength { get; }

    public int TextsLength { get; }

    // What is asked of the releases most often.
    public ReleaseSpan[] Spans { get; }

    // Finds the row of a code: they come before those of modifiers.
    public bool TryFindCode(int position, out int row) => TryFind(_codeIndex, position, out row);

    // Finds the row of a modifier.
    public bool TryFindModifier(int position, out int row)
    {
        bool found = TryFind(_modifierIndex, position, out row);
        row += CodeCount;
        return found;
    }

    public ulong CodeCell(int cell) => BinaryPrimitives.ReadUInt64LittleEndian(_file.AsSpan(_codeIndex + cell * sizeof(ulong)));

    public ulong ModifierCell(int cell) => BinaryPrimitives.ReadUInt64LittleEndian(_file.AsSpan(_modifierIndex + cell * sizeof(ulong)));

    // The number of the newest release whose quarter has begun by a day; -1 before all of them.
    public int AtOrBefore(int day)
    {
        // Days come in no order, and a branch for each release would be guessed wrong.
        int count = 0;
        foreach (int firstDay in _firstDays)
        {
            count += firstDay <= day ? 1 : 0;
        }

        return count - 1;
    }

    // The evidence of a day whose answer has not changed.
    // release: What AtOrBefore gives.
    public HcpcsEvidence Lasting(int day, int release) =>
        release < 0 ? new HcpcsEvidence { Kind = HcpcsEvidenceKind.BeforeFirst, Later = Spans[0].Version }
        : day <= Spans[release].LastDay ? _observed[release]
        : _unchanged[release];

    // The evidence of a change between a release and the next one.
    public HcpcsEvidence ChangedAfter(int release) => _changed[release];

    // A run. The newest one of an entry has the number of its row.
    public HistoryRun Run(int number)
    {
        var run = _file.AsSpan(_runs + number * RunLength, RunLength);
        ulong front = BinaryPrimitives.ReadUInt64LittleEndian(run), back = BinaryPrimitives.ReadUInt64LittleEndian(run[sizeof(ulong)..]);
        int end = (ushort)(front >> 16), meaning = (ushort)(front >> 48);

        // Without an added date an entry is valid from the first day, whose number is 0.
        return new HistoryRun(
            _dateDays[(ushort)front],
            end == 0 ? int.MaxValue : _dateDays[end],
            _dateDays[(ushort)(front >> 32)],
            meaning & ~CertainBoundary,
            (meaning & CertainBoundary) != 0,
            (ushort)back,
            (ushort)(back >> 16),
            (int)(uint)(back >> 32));
    }

    // The cells of the dates of a run, and its further numbers, for who checks them.
    public (int Added, int End, int Gap) DateCells(int run)
    {
        var cells = _file.AsSpan(_runs + run * RunLength, RunLength);
        return (BinaryPrimitives.ReadUInt16LittleEndian(cells), BinaryPrimitives.ReadUInt16LittleEndian(cells[2..]), BinaryPrimitives.ReadUInt16LittleEndian(cells[4..]));
    }

    // The day number of a date's cell, which is not 0.
    public int Date(int cell) => _dateDays[cell];

    // The versions of an entry, the newest first, and their texts; both go on behind the entry.
    public (HistoryCursor Versions, HistoryCursor Texts) Entry(int row)
    {
        var versions = Block(_entries, EntriesLength, CodeCount + ModifierCount, row);
        var texts = Block(_texts, TextsLength, CodeCount + ModifierCount, row);
        for (int before = row % ItemsPerBlock; before > 0; before--)
        {
            VersionReader.SkipEntry(ref versions, ref texts);
        }

        return (versions, texts);
    }

    // Throws InvalidDataException: In a file that was not checked, what no record can hold.
    public SharedRow Shared(int number) => _shared[number] ??= SharedRow.Read(Item(_sharedRows, SharedLength, SharedCount, number));

    // The descriptions of the releases, one after another.
    public HistoryCursor ReleaseTexts() => new(_file, _name, _releaseTexts, _releaseTexts + _releaseTextsLength);

    // The offsets of the blocks of all items, and a cursor over the items, for who checks that the ones lead to the others.
    public (int[] Offsets, HistoryCursor Items, int Start) EntryItems() => Items(_entries, EntriesLength, CodeCount + ModifierCount);

    public (int[] Offsets, HistoryCursor Items, int Start) TextItems() => Items(_texts, TextsLength, CodeCount + ModifierCount);

    public (int[] Offsets, HistoryCursor Items, int Start) SharedItems() => Items(_sharedRows, SharedLength, SharedCount);

    public InvalidDataException Refuse(string why) => Kind.Refuse(_name, why);

    private HcpcsEvidence[] MakePairs(HcpcsEvidenceKind kind)
    {
        var pairs = new HcpcsEvidence[ReleaseCount];
        for (int i = 0; i < ReleaseCount - 1; i++)
        {
            pairs[i] = new HcpcsEvidence
            {
                Kind = kind,
                Earlier = Spans[i].Version,
                Later = Spans[i + 1].Version,
            };
        }

        return pairs;
    }

    private static int BlockCount(int count) => (count + ItemsPerBlock - 1) / ItemsPerBlock;

    private (int[] Offsets, HistoryCursor Items, int Start) Items(int start, int length, int count)
    {
        int first = start + BlockCount(count) * sizeof(uint);
        if (first > start + length)
        {
            throw Refuse($"the {count} items from byte {start} on have no room");
        }

        int[] offsets = new int[BlockCount(count)];
        for (int i = 0; i < offsets.Length; i++)
        {
            offsets[i] = (int)UInt32At(start + i * sizeof(uint));
        }

        return (offsets, new HistoryCursor(_file, _name, first, start + length), first);
    }

    // The items from the beginning of an item's block on.
    private HistoryCursor Block(int start, int length, int count, int number) => new(
        _file, _name, start + BlockCount(count) * sizeof(uint) + (int)UInt32At(start + number / ItemsPerBlock * sizeof(uint)), start + length);

    private HistoryCursor Item(int start, int length, int count, int number)
    {
        var cursor = Block(start, length, count, number);
        for (int before = number % ItemsPerBlock; before > 0; before--)
        {
            cursor.Skip();
        }

        return cursor.ReadPart();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryFind(int index, int position, out int row)
    {
        ulong cell = BinaryPrimitives.ReadUInt64LittleEndian(_file.AsSpan(index + position / PositionsPerCell * sizeof(ulong)));
        uint bitmap = (uint)cell, bit = 1u << (position % PositionsPerCell);
        row = (int)(cell >> 32) + BitOperations.PopCount(bitmap & (bit - 1));
        return (bitmap & bit) != 0;
    }

    private uint UInt32At(int place) => BinaryPrimitives.ReadUInt32LittleEndian(_file.AsSpan(place));
}
