using System.Buffers.Binary;
using System.Numerics;
using static Hcpcs.Reference.HistoryFormat;

namespace Hcpcs.Reference;

// Lays releases out as a history file. The same releases give the same bytes, in whichever order they are given.
internal sealed class HistoryWriter
{
    private readonly HcpcsTable[] _tables;
    private readonly Dictionary<(bool IsModifier, string Identity, int Release), HcpcsMeaningBoundary> _boundaries = [];
    private readonly Dictionary<(int Older, int Newer), Dictionary<(bool, string), HcpcsMeaningBoundary>> _compared = [];
    private readonly SortedSet<int> _days = [];
    private readonly Dictionary<int, int> _dateCells = [];
    private readonly Dictionary<string, int> _sharedRows = new(StringComparer.Ordinal);
    private readonly List<byte[]> _sharedItems = [];
    private readonly List<byte[]> _entryItems = [];
    private readonly List<byte[]> _textItems = [];
    private readonly List<Run> _newestRuns = [];
    private readonly List<Run> _olderRuns = [];

    // Whether a release was made with the list of not otherwise classified codes.
    private readonly bool[] _knowsList;

    private HistoryWriter(HcpcsTable[] tables)
    {
        _tables = tables;
        _knowsList = Array.ConvertAll(tables, table => table.EnumerateCodes().Any(record => record.NotOtherwiseClassified is not null));
    }

    // The bytes of a history.
    // Throws ArgumentException: There is no release, two are of one version, or they are more than a history holds.
    public static byte[] Write(IEnumerable<HcpcsTable> tables)
    {
        HcpcsTable[] sorted = [.. tables.OrderBy(table => table.Release.Version)];
        if (sorted.Length is 0 or > MaxReleases)
        {
            throw new ArgumentException($"A history is made of 1 to {MaxReleases} releases, not of {sorted.Length}.");
        }

        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Release.Version == sorted[i - 1].Release.Version)
            {
                throw new ArgumentException(
                    $"Two releases are of {sorted[i].Release}: {Describe(sorted[i - 1])} and {Describe(sorted[i])}. Give one of them, or state the revision "
                    + "of the correction ('hcpcs compile --revision 2').");
            }
        }

        return new HistoryWriter(sorted).Write();
    }

    private static string Describe(HcpcsTable table) => table.Release.SourceName.Length > 0 ? table.Release.SourceName : "one made of records";

    private byte[] Write()
    {
        for (int i = 1; i < _tables.Length; i++)
        {
            foreach (var (key, boundary) in Compare(i - 1, i))
            {
                _boundaries[(key.Item1, key.Item2, i)] = boundary;
            }
        }

        foreach (var table in _tables)
        {
            foreach (var entry in table.EnumerateCodes().Concat<HcpcsEntry>(table.EnumerateModifiers()))
            {
                foreach (var date in (DateOnly?[])[entry.AddedDate, entry.ActionEffectiveDate, entry.TerminationDate])
                {
                    if (date is { } day)
                    {
                        _days.Add(day.DayNumber);
                    }
                }
            }
        }

        if (_days.Count > ushort.MaxValue)
        {
            throw new ArgumentException($"The releases have {_days.Count} different dates; a history holds up to {ushort.MaxValue}.");
        }

        foreach (int day in _days)
        {
            _dateCells.Add(day, _dateCells.Count + 1);
        }

        byte[] codeIndex = new byte[IndexLength(CodePositions)], modifierIndex = new byte[IndexLength(ModifierPositions)];
        HcpcsCode[] codes = [.. _tables.SelectMany(table => table.EnumerateCodes()).Select(record => record.Code).Distinct().Order()];
        HcpcsModifier[] modifiers = [.. _tables.SelectMany(table => table.EnumerateModifiers()).Select(record => record.Modifier).Distinct().Order()];
        foreach (var code in codes)
        {
            Occupy(codeIndex, HistoryPositions.Of(code));
            AddEntry(table => table.Find(code));
        }

        foreach (var modifier in modifiers)
        {
            Occupy(modifierIndex, HistoryPositions.Of(modifier));
            AddEntry(table => table.Find(modifier));
        }

        NumberCells(codeIndex);
        NumberCells(modifierIndex);
        var releases = new HistoryBytes();
        var releaseTexts = new HistoryBytes();
        foreach (var table in _tables)
        {
            WriteRelease(table.Release, knowsList: _knowsList[Array.IndexOf(_tables, table)], releases, releaseTexts);
        }

        var runs = new HistoryBytes();
        foreach (var run in _newestRuns.Concat(_olderRuns))
        {
            WriteRun(run, runs);
        }

        var shared = HistoryBytes.OfItems(_sharedItems, withLengths: true);
        var entries = HistoryBytes.OfItems(_entryItems, withLengths: false);
        var texts = HistoryBytes.OfItems(_textItems, withLengths: false);
        var content = new HistoryBytes();
        foreach (int count in (int[])
            [_tables.Length, codes.Length, modifiers.Length, runs.Length / RunLength, _days.Count, _sharedItems.Count, releaseTexts.Length, shared.Length, entries.Length, texts.Length])
        {
            content.WriteUInt32((uint)count);
        }

        content.Write(releases.Written);
        content.Write(releaseTexts.Written);
        foreach (int day in _days)
        {
            content.WriteUInt32((uint)day);
        }

        content.Write(codeIndex);
        content.Write(modifierIndex);
        content.Write(runs.Written);
        content.Write(shared.Written);
        content.Write(entries.Written);
        content.Write(texts.Written);
        return Kind.Write(content.Written, message => new ArgumentException(message));
    }

    // What a number stands for is the comparison's to say.
    private Dictionary<(bool, string), HcpcsMeaningBoundary> Compare(int older, int newer)
    {
        if (!_compared.TryGetValue((older, newer), out var boundaries))
        {
            boundaries = HcpcsReleaseDiff.Compare(_tables[older], _tables[newer]).Changes
                .Where(change => (change.Kinds & (HcpcsReleaseChangeKinds.Replaced | HcpcsReleaseChangeKinds.ProbablyReplaced)) != HcpcsReleaseChangeKinds.None)
                .ToDictionary(
                    change => (change.IsModifier, change.Identity),
                    change => change.Kinds.HasFlag(HcpcsReleaseChangeKinds.Replaced) ? HcpcsMeaningBoundary.Certain : HcpcsMeaningBoundary.Probable);
            _compared.Add((older, newer), boundaries);
        }

        return boundaries;
    }

    private HcpcsMeaningBoundary Boundary(HcpcsEntry entry, int older, int newer) =>
        older == newer - 1
            ? _boundaries.GetValueOrDefault((entry.IsModifier, entry.Identity, newer))
            : Compare(older, newer).GetValueOrDefault((entry.IsModifier, entry.Identity));

    private void AddEntry(Func<HcpcsTable, HcpcsEntry?> find)
    {
        var runs = new List<Run>();
        var versions = new List<Version>();
        bool?[] isListed = FindListed(find);
        HcpcsEntry? later = null;
        int laterRelease = _tables.Length;
        for (int i = _tables.Length - 1; i >= 0; i--)
        {
            if (find(_tables[i]) is not { } entry)
            {
                continue;
            }

            var boundary = later is null ? HcpcsMeaningBoundary.None : Boundary(later, i, laterRelease);
            bool isRunOn = later is not null && laterRelease == i + 1 && boundary == HcpcsMeaningBoundary.None
                && (entry.AddedDate, entry.TerminationDate) == (later.AddedDate, later.TerminationDate);
            if (isRunOn)
            {
                runs[^1].First = i;
            }
            else
            {
                if (later is not null)
                {
                    runs[^1].BoundaryBefore = boundary;
                    runs[^1].Gap = boundary == HcpcsMeaningBoundary.Certain ? null : GapEnd(entry, later);
                }

                runs.Add(new Run(entry.AddedDate, entry.TerminationDate, i));
            }

            // Of two entries that differ in being listed, that is known already.
            if (isRunOn && isListed[i] == versions[^1].IsListed && HcpcsFieldChange.Between(entry, later!).All(IsListing))
            {
                versions[^1] = versions[^1] with { First = i };
            }
            else
            {
                versions.Add(new Version(i, i, entry, isListed[i]));
            }

            (later, laterRelease) = (entry, i);
        }

        for (int i = runs.Count - 1, meaning = 0; i >= 0; i--)
        {
            meaning += i == runs.Count - 1 || runs[i].BoundaryBefore != HcpcsMeaningBoundary.None ? 1 : 0;
            runs[i].Meaning = meaning;
        }

        _newestRuns.Add(runs[0]);
        for (int i = 1; i < runs.Count; i++)
        {
            runs[i].Number = _olderRuns.Count;
            runs[i - 1].Next = runs[i];
            _olderRuns.Add(runs[i]);
        }

        var (entryBytes, textBytes) = WriteVersions(versions);
        _entryItems.Add(entryBytes);
        _textItems.Add(textBytes);
    }

    // Whether each release that has an entry says that it is a not otherwise classified code. Of a release without the list, what the next one with it
    // says, or else the one before: what an entry is does not change because a list is not at hand.
    private bool?[] FindListed(Func<HcpcsTable, HcpcsEntry?> find)
    {
        var listed = new bool?[_tables.Length];
        bool? known = null;
        for (int i = listed.Length - 1; i >= 0; i--)
        {
            known = _knowsList[i] && find(_tables[i]) is HcpcsRecord record ? record.NotOtherwiseClassified : known;
            listed[i] = known;
        }

        known = null;
        for (int i = 0; i < listed.Length; i++)
        {
            bool isStated = _knowsList[i] && find(_tables[i]) is not null;
            known = isStated ? listed[i] : known;
            listed[i] = isStated ? listed[i] : listed[i] ?? known;
        }

        return listed;
    }

    private static bool IsListing(HcpcsFieldChange change) => change.Field == HcpcsField.NotOtherwiseClassified;

    // The day from which an entry that had ended is valid again, where days lie in between.
    private static DateOnly? GapEnd(HcpcsEntry older, HcpcsEntry newer) =>
        older.TerminationDate is { } end && newer.ActionEffectiveDate is { } again
            && (newer.TerminationDate ?? DateOnly.MaxValue) > end
            && again > end && again.DayNumber - end.DayNumber > 1
            && again <= (newer.TerminationDate ?? DateOnly.MaxValue)
            ? again
            : null;

    private (byte[] Versions, byte[] Texts) WriteVersions(List<Version> versions)
    {
        var bytes = new HistoryBytes();
        var texts = new HistoryBytes();
        HcpcsEntry? later = null;
        int before = _tables.Length, laterShared = -1;
        foreach (var version in versions)
        {
            var (last, first, entry, isListed) = version;
            int shared = SharedRowOf(entry, isListed);
            int states = later is null ? VersionReader.All
                : (entry.ActionEffectiveDate != later.ActionEffectiveDate ? VersionReader.ActionEffectiveDate : 0)
                | (entry.ActionCode != later.ActionCode ? VersionReader.ActionCode : 0)
                | (shared != laterShared ? VersionReader.Shared : 0)
                | (!string.Equals(entry.ShortDescription, later.ShortDescription, StringComparison.Ordinal) ? VersionReader.ShortDescription : 0)
                | (!string.Equals(entry.LongDescription, later.LongDescription, StringComparison.Ordinal) ? VersionReader.LongDescription : 0);
            if ((states & VersionReader.ActionEffectiveDate) != 0 && entry.ActionEffectiveDate == entry.AddedDate)
            {
                states += VersionReader.EffectiveWhenAdded - VersionReader.ActionEffectiveDate;
            }

            bytes.WriteNumber((ulong)(before - 1 - last));
            bytes.WriteNumber((ulong)(last - first));
            bytes.WriteNumber((ulong)(ReferenceEquals(version, versions[^1]) ? states | VersionReader.Oldest : states));
            if ((states & VersionReader.ActionEffectiveDate) != 0)
            {
                bytes.WriteNumber((ulong)CellOf(entry.ActionEffectiveDate));
            }

            if ((states & VersionReader.ActionCode) != 0)
            {
                bytes.WriteNumber(entry.ActionCode is { } action ? (ulong)action + 1 : 0);
            }

            if ((states & VersionReader.Shared) != 0)
            {
                bytes.WriteNumber((ulong)shared);
            }

            if ((states & VersionReader.ShortDescription) != 0)
            {
                texts.WriteEndedText(entry.ShortDescription);
            }

            if ((states & VersionReader.LongDescription) != 0)
            {
                texts.WriteEndedText(entry.LongDescription);
            }

            (later, laterShared, before) = (entry, shared, first);
        }

        return (bytes.Written.ToArray(), texts.Written.ToArray());
    }

    private int SharedRowOf(HcpcsEntry entry, bool? isListed)
    {
        var bytes = new HistoryBytes();
        SharedRow.Write(bytes, entry, isListed);
        string key = Convert.ToHexString(bytes.Written);
        if (!_sharedRows.TryGetValue(key, out int row))
        {
            _sharedRows.Add(key, row = _sharedItems.Count);
            _sharedItems.Add(bytes.Written.ToArray());
        }

        return row;
    }

    private int CellOf(DateOnly? date) => date is { } day ? _dateCells[day.DayNumber] : 0;

    private void WriteRun(Run run, HistoryBytes bytes)
    {
        bytes.WriteUInt16(CellOf(run.Added));
        bytes.WriteUInt16(CellOf(run.End));
        bytes.WriteUInt16(CellOf(run.Gap));
        bytes.WriteUInt16(run.Meaning | (run.BoundaryBefore == HcpcsMeaningBoundary.Certain ? CertainBoundary : 0));
        bytes.WriteUInt16(run.First);
        bytes.WriteUInt16(run.Last);
        bytes.WriteUInt32(run.Next is { } next ? (uint)(_newestRuns.Count + next.Number) : 0);
    }

    private static void WriteRelease(HcpcsRelease release, bool knowsList, HistoryBytes spans, HistoryBytes texts)
    {
        spans.WriteUInt32((uint)release.FirstDay.DayNumber);
        spans.WriteUInt32((uint)release.Revision);
        spans.WriteUInt32((uint)ReleaseSpan.CoverageBegins(release, release.EarliestCodeTermination));
        spans.WriteUInt32((uint)ReleaseSpan.CoverageBegins(release, release.EarliestModifierTermination));
        spans.WriteUInt32(knowsList ? 1u : 0);
        texts.WriteNumber((ulong)release.CompanionLists);
        texts.WriteNumber((ulong)release.CodeCount);
        texts.WriteNumber((ulong)release.ModifierCount);
        texts.WriteDate(release.EarliestCodeTermination);
        texts.WriteDate(release.EarliestModifierTermination);
        texts.WriteText(release.SourceName);
        texts.WriteText(release.SourceSha256);
    }

    private static void Occupy(byte[] index, int position)
    {
        var cell = index.AsSpan(position / PositionsPerCell * sizeof(ulong));
        BinaryPrimitives.WriteUInt32LittleEndian(cell, BinaryPrimitives.ReadUInt32LittleEndian(cell) | 1u << (position % PositionsPerCell));
    }

    // Writes into each cell how many positions are occupied before it.
    private static void NumberCells(byte[] index)
    {
        uint before = 0;
        for (int at = 0; at < index.Length; at += sizeof(ulong))
        {
            uint bitmap = BinaryPrimitives.ReadUInt32LittleEndian(index.AsSpan(at));
            BinaryPrimitives.WriteUInt32LittleEndian(index.AsSpan(at + 4), before);
            before += (uint)BitOperations.PopCount(bitmap);
        }
    }

    // One record, and the releases that have it.
    private sealed record Version(int Last, int First, HcpcsEntry Entry, bool? IsListed);

    // A run that is being made, from its last release back to its first.
    private sealed class Run(DateOnly? added, DateOnly? end, int last)
    {
        public DateOnly? Added { get; } = added;

        public DateOnly? End { get; } = end;

        public int Last { get; } = last;

        public int First { get; set; } = last;

        public DateOnly? Gap { get; set; }

        public int Meaning { get; set; }

        public HcpcsMeaningBoundary BoundaryBefore { get; set; }

        public Run? Next { get; set; }

        // The place among the older runs.
        public int Number { get; set; }
    }
}
