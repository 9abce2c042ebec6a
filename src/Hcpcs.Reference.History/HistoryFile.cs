using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static Hcpcs.Reference.HistoryFormat;

namespace Hcpcs.Reference;

// A history file in memory, read in place. Opening it reads its counts and the days of its releases; all else is read when it is asked for.
internal sealed class HistoryFile
{
    // Days are found among the releases by their block, which is shorter than a quarter.
    private const int DaysPerBlock = 64;

    // How many statuses there are.
    private const int StatusCount = (int)HcpcsStatus.OutsideCoverage + 1;

    private readonly byte[] _front;
    private readonly Func<byte[]> _readWhole;
    private readonly string _name;
    private byte[]? _whole;
    private readonly int _releaseTexts, _releaseTextsLength, _sharedRows, _entries, _texts;

    // What every question reads stands in arrays: both indexes and the runs, two numbers each.
    private readonly ulong[] _codeIndex, _modifierIndex, _runs;

    // The day numbers of the cells of dates. Of none the added date is the first day that there is, and the end the last one.
    private readonly int[] _dateDays, _endDays;

    // The first day of each release, then one that no day reaches.
    private readonly int[] _firstDays;

    // The last day of each release, behind one that no day exceeds, for the days before all of them.
    private readonly int[] _lastDays;

    // Of each block of days from the first release on, the number of the newest release whose quarter has begun by the first of them.
    private readonly ushort[] _atBlocks;

    // Evidence by its number: two for each release, and before them two for the days before all of them; then one for each release with the next one.
    private readonly HcpcsEvidence[] _evidence;

    // The answers for an entry of one meaning, by evidence and status.
    private readonly HcpcsHistoryStatus[] _answers;
    private readonly SharedRow?[] _shared;

    // Opens a file that is known to be right, but for the sums of its lengths.
    // Throws InvalidDataException: A count or length is one that cannot be.
    // front: The file, or its beginning, which has what lies before the shared rows: what is behind, six bytes of seven, is read when a record is asked for.
    // readWhole: Reads the file where only its beginning is given.
    public HistoryFile(byte[] front, string name, Func<byte[]>? readWhole = null)
    {
        _front = front;
        _readWhole = readWhole ?? (() => front);
        _name = name;
        int at = SealedTable.HeaderLength;
        int fileLength = readWhole is null ? front.Length : (int)UInt32At(SealedTable.LengthOffset);
        if (front.Length < at + CountsLength)
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
        _codeIndex = ReadCells(Take(IndexLength(CodePositions)), IndexLength(CodePositions) / sizeof(ulong));
        _modifierIndex = ReadCells(Take(IndexLength(ModifierPositions)), IndexLength(ModifierPositions) / sizeof(ulong));
        _runs = ReadCells(Take(RunCount * RunLength), RunCount * RunLength / sizeof(ulong));
        _sharedRows = Take(SharedLength);
        _entries = Take(EntriesLength);
        _texts = Take(TextsLength);
        if (at != fileLength || ReleaseCount == 0)
        {
            throw Refuse($"its parts have {at} bytes, and it has {fileLength}");
        }

        _shared = new SharedRow?[SharedCount];
        _dateDays = new int[DateCount + 1];
        for (int i = 1; i <= DateCount; i++)
        {
            _dateDays[i] = (int)UInt32At(dates + (i - 1) * sizeof(uint));
        }

        _endDays = [int.MaxValue, .. _dateDays.AsSpan(1)];
        Spans = new ReleaseSpan[ReleaseCount];
        for (int i = 0; i < Spans.Length; i++)
        {
            int place = releases + i * ReleaseLength;
            Spans[i] = ReleaseSpan.Of(UInt32At(place), UInt32At(place + 4), UInt32At(place + 8), UInt32At(place + 12), UInt32At(place + 16))
                ?? throw Refuse($"its release {i} has a number that is not a day or a revision");
        }

        _firstDays = new int[ReleaseCount + 1];
        _firstDays[^1] = int.MaxValue;
        _lastDays = new int[ReleaseCount + 1];
        _lastDays[0] = int.MaxValue;
        for (int i = 0; i < ReleaseCount; i++)
        {
            (_firstDays[i], _lastDays[i + 1]) = (Spans[i].FirstDay, Spans[i].LastDay);
        }

        _atBlocks = new ushort[(_firstDays[^2] - _firstDays[0]) / DaysPerBlock + 1];
        for (int release = 0, block = 0; block < _atBlocks.Length; block++)
        {
            while (_firstDays[release + 1] <= _firstDays[0] + block * DaysPerBlock)
            {
                release++;
            }

            _atBlocks[block] = (ushort)release;
        }

        _evidence = MakeEvidence();
        _answers = MakeAnswers();

        int Count(int number, int max)
        {
            uint count = UInt32At(SealedTable.HeaderLength + number * sizeof(uint));
            return count <= (uint)max ? (int)count : throw Refuse($"its count {number}, {count}, is more than {max}");
        }

        int Take(int length)
        {
            int start = at;
            at = length <= fileLength - at ? at + length : throw Refuse("its parts are longer than it is");
            return start;
        }
    }

    private static int MaxLength => SealedTable.MaxLength;

    public byte[] Bytes => _whole ??= _readWhole();

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

    public ulong CodeCell(int cell) => _codeIndex[cell];

    public ulong ModifierCell(int cell) => _modifierIndex[cell];

    // The number of the newest release whose quarter has begun by a day; -1 before all of them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int AtOrBefore(int day)
    {
        int[] firstDays = _firstDays;
        int distance = day - firstDays[0];
        if (distance < 0)
        {
            return -1;
        }

        // A block is shorter than a quarter, but a quarter may have several editions.
        int release = _atBlocks[(int)Math.Min((uint)distance / DaysPerBlock, (uint)_atBlocks.Length - 1)];
        while (firstDays[release + 1] <= day)
        {
            release++;
        }

        return release;
    }

    // The first day of a release.
    public int FirstDay(int release) => _firstDays[release];

    // The number of the evidence of a day whose answer has not changed.
    // release: What AtOrBefore gives.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Lasting(int day, int release) => 2 * (release + 1) + (day > _lastDays[release + 1] ? 1 : 0);

    // The number of the evidence of a change between a release and the next one.
    public int ChangedAfter(int release) => 2 * (ReleaseCount + 1) + release;

    public HcpcsEvidence Evidence(int number) => _evidence[number];

    // An answer of an entry that has had one meaning only.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public HcpcsHistoryStatus Answer(HcpcsStatus status, int evidence) => _answers[evidence * StatusCount + (int)status];

    // Whether an entry has one run alone, of one meaning, which the newest release has; and the days of it with its first release.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsSteady(int row, out int added, out int end, out int first)
    {
        ulong front = _runs[2 * row], back = _runs[2 * row + 1];
        added = _dateDays[(ushort)front];
        end = _endDays[(ushort)(front >> 16)];
        first = (ushort)back;
        return back >> 16 == (uint)ReleaseCount - 1 && front >> 48 == 1;
    }

    // A run. The newest one of an entry has the number of its row.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public HistoryRun Run(int number)
    {
        ulong front = _runs[2 * number], back = _runs[2 * number + 1];
        int meaning = (ushort)(front >> 48);

        // Without an added date an entry is valid from the first day, whose number is 0.
        return new HistoryRun(
            _dateDays[(ushort)front],
            _endDays[(ushort)(front >> 16)],
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
        ulong front = _runs[2 * run];
        return ((ushort)front, (ushort)(front >> 16), (ushort)(front >> 32));
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
    public HistoryCursor ReleaseTexts() => new(Bytes, _name, _releaseTexts, _releaseTexts + _releaseTextsLength);

    // The offsets of the blocks of all items, and a cursor over the items, for who checks that the ones lead to the others.
    public (int[] Offsets, HistoryCursor Items, int Start) EntryItems() => Items(_entries, EntriesLength, CodeCount + ModifierCount);

    public (int[] Offsets, HistoryCursor Items, int Start) TextItems() => Items(_texts, TextsLength, CodeCount + ModifierCount);

    public (int[] Offsets, HistoryCursor Items, int Start) SharedItems() => Items(_sharedRows, SharedLength, SharedCount);

    // The evidence of what a release and the next one say.
    public HcpcsEvidence Between(HcpcsEvidenceKind kind, int release) => new()
    {
        Kind = kind,
        Earlier = Spans[release].Version,
        Later = Spans[release + 1].Version,
    };

    public InvalidDataException Refuse(string why) => Kind.Refuse(_name, why);

    private HcpcsEvidence[] MakeEvidence()
    {
        var evidence = new HcpcsEvidence[ChangedAfter(ReleaseCount - 1)];
        evidence[0] = evidence[1] = new HcpcsEvidence { Kind = HcpcsEvidenceKind.BeforeFirst, Later = Spans[0].Version };
        for (int i = 0; i < ReleaseCount; i++)
        {
            evidence[2 * (i + 1)] = new HcpcsEvidence { Kind = HcpcsEvidenceKind.Observed, Earlier = Spans[i].Version };
            if (i < ReleaseCount - 1)
            {
                evidence[2 * (i + 1) + 1] = Between(HcpcsEvidenceKind.Unchanged, i);
                evidence[ChangedAfter(i)] = Between(HcpcsEvidenceKind.Changed, i);
            }
        }

        evidence[2 * ReleaseCount + 1] = new HcpcsEvidence { Kind = HcpcsEvidenceKind.AfterLast, Earlier = Spans[^1].Version };
        return evidence;
    }

    private HcpcsHistoryStatus[] MakeAnswers()
    {
        var answers = new HcpcsHistoryStatus[_evidence.Length * StatusCount];
        for (int i = 0; i < answers.Length; i++)
        {
            var status = (HcpcsStatus)(i % StatusCount);
            answers[i] = new HcpcsHistoryStatus
            {
                Status = status,
                Meaning = status is HcpcsStatus.Valid or HcpcsStatus.Terminated ? 1 : 0,
                Evidence = _evidence[i / StatusCount],
            };
        }

        return answers;
    }

    private ulong[] ReadCells(int start, int count)
    {
        ulong[] cells = new ulong[count];
        byte[] file = start + count * sizeof(ulong) <= _front.Length ? _front : Bytes;
        file.AsSpan(start, count * sizeof(ulong)).CopyTo(MemoryMarshal.AsBytes(cells.AsSpan()));
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(cells, cells);
        }

        return cells;
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

        return (offsets, new HistoryCursor(Bytes, _name, first, start + length), first);
    }

    // The items from the beginning of an item's block on.
    private HistoryCursor Block(int start, int length, int count, int number) => new(
        Bytes, _name, start + BlockCount(count) * sizeof(uint) + (int)UInt32At(start + number / ItemsPerBlock * sizeof(uint)), start + length);

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
    private static bool TryFind(ulong[] index, int position, out int row)
    {
        ulong cell = index[(uint)position / PositionsPerCell];
        uint bitmap = (uint)cell, bit = 1u << position;
        row = (int)(cell >> 32) + BitOperations.PopCount(bitmap & (bit - 1));
        return (bitmap & bit) != 0;
    }

    private uint UInt32At(int place) =>
        BinaryPrimitives.ReadUInt32LittleEndian((place + sizeof(uint) <= _front.Length ? _front : Bytes).AsSpan(place));
}
