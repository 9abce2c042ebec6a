using System.Numerics;
using static Hcpcs.Reference.HistoryFormat;

namespace Hcpcs.Reference;

// Checks all of a history from outside but its header, which is right: after it, no read can go wrong.
internal static class HistoryCheck
{
    // Throws InvalidDataException: Something is not what it can be; the message says what and where.
    public static void Run(HistoryFile file)
    {
        CheckReleases(file);
        for (int cell = 1, before = -1; cell <= file.DateCount; cell++)
        {
            int day = file.Date(cell);
            if (day <= before || day > DateOnly.MaxValue.DayNumber)
            {
                throw file.Refuse($"its date {cell} is not a day behind the one before it");
            }

            before = day;
        }

        CheckIndex(file, "codes", IndexLength(CodePositions) / sizeof(ulong), file.CodeCell, CodePositions, file.CodeCount);
        CheckIndex(file, "modifiers", IndexLength(ModifierPositions) / sizeof(ulong), file.ModifierCell, ModifierPositions, file.ModifierCount);
        CheckItems(file, "shared rows", file.SharedCount, file.SharedItems());
        for (int row = 0; row < file.SharedCount; row++)
        {
            _ = file.Shared(row);
        }

        int entryCount = file.CodeCount + file.ModifierCount;
        CheckEntries(file, entryCount, file.EntryItems(), file.TextItems());
        CheckRuns(file, entryCount);
        for (int row = 0; row < entryCount; row++)
        {
            CheckVersions(file, row);
        }
    }

    private static void CheckReleases(HistoryFile file)
    {
        for (int i = 1; i < file.ReleaseCount; i++)
        {
            if (file.Spans[i].Version <= file.Spans[i - 1].Version)
            {
                throw file.Refuse($"its release {i} is not newer than the one before it");
            }
        }

        int number = 0;
        foreach (var release in HistoryReleases.Read(file))
        {
            var span = file.Spans[number++];
            if (span.CodeCoverageBegins != ReleaseSpan.CoverageBegins(release, release.EarliestCodeTermination)
                || span.ModifierCoverageBegins != ReleaseSpan.CoverageBegins(release, release.EarliestModifierTermination))
            {
                throw file.Refuse($"the days that its release {number - 1} covers do not begin with the earliest termination");
            }
        }
    }

    private static void CheckIndex(HistoryFile file, string what, int cells, Func<int, ulong> read, int positions, int count)
    {
        uint before = 0;
        for (int i = 0; i < cells; i++)
        {
            ulong cell = read(i);
            int room = Math.Min(PositionsPerCell, positions - i * PositionsPerCell);
            if ((uint)(cell >> 32) != before || (ulong)(uint)cell >> room != 0)
            {
                throw file.Refuse($"cell {i} of the index of {what} does not follow from those before it");
            }

            before += (uint)BitOperations.PopCount((uint)cell);
        }

        if (before != (uint)count)
        {
            throw file.Refuse($"the index of {what} has {before} entries where {count} are stated");
        }
    }

    private static void CheckItems(HistoryFile file, string what, int count, (int[] Offsets, HistoryCursor Items, int Start) items)
    {
        var cursor = items.Items;
        for (int i = 0; i < count; i++)
        {
            if (i % ItemsPerBlock == 0 && items.Offsets[i / ItemsPerBlock] != cursor.Place - items.Start)
            {
                throw file.Refuse($"block {i / ItemsPerBlock} of its {what} does not begin where it should");
            }

            cursor.Skip();
        }

        cursor.EnsureEnd();
    }

    // Entries say themselves where they end, and how many texts they have.
    private static void CheckEntries(
        HistoryFile file, int count, (int[] Offsets, HistoryCursor Items, int Start) entries, (int[] Offsets, HistoryCursor Items, int Start) texts)
    {
        for (int i = 0; i < count; i++)
        {
            if (i % ItemsPerBlock == 0
                && (entries.Offsets[i / ItemsPerBlock] != entries.Items.Place - entries.Start || texts.Offsets[i / ItemsPerBlock] != texts.Items.Place - texts.Start))
            {
                throw file.Refuse($"block {i / ItemsPerBlock} of its entries or of their texts does not begin where it should");
            }

            VersionReader.SkipEntry(ref entries.Items, ref texts.Items);
        }

        entries.Items.EnsureEnd();
        texts.Items.EnsureEnd();
    }

    // The runs of an entry go back in time, and each belongs to one entry.
    private static void CheckRuns(HistoryFile file, int entryCount)
    {
        if (file.RunCount < entryCount)
        {
            throw file.Refuse($"it has {file.RunCount} runs for {entryCount} entries");
        }

        bool[] isTaken = new bool[file.RunCount];
        int taken = entryCount;
        for (int row = 0; row < entryCount; row++)
        {
            CheckDates(file, row);
            var run = file.Run(row);
            for (int before = file.ReleaseCount, number = row; ; number = run.Next, run = file.Run(run.Next))
            {
                if (run.First > run.Last || run.Last >= before)
                {
                    throw file.Refuse($"run {number} has releases that it cannot have");
                }

                before = run.First;
                if (run.Next == 0)
                {
                    // The oldest run begins the first meaning, and nothing lies before it.
                    if (run.Meaning != 1 || run.IsCertain || run.GapEnd != 0)
                    {
                        throw file.Refuse($"run {number} is the first of its entry and does not say so");
                    }

                    break;
                }

                if (run.Next < entryCount || run.Next >= file.RunCount || isTaken[run.Next])
                {
                    throw file.Refuse($"run {number} is behind {run.Next}, which cannot be");
                }

                isTaken[run.Next] = true;
                taken++;
                CheckDates(file, run.Next);
                var older = file.Run(run.Next);
                if (older.Meaning is 0 or > MaxMeaning || run.Meaning - older.Meaning is not (0 or 1) || (run.IsCertain && run.Meaning == older.Meaning))
                {
                    throw file.Refuse($"run {number} has a meaning that does not follow from the one before");
                }
            }
        }

        if (taken != file.RunCount)
        {
            throw file.Refuse($"{file.RunCount - taken} of its runs belong to no entry");
        }
    }

    private static void CheckDates(HistoryFile file, int run)
    {
        var cells = file.DateCells(run);
        if (cells.Added > file.DateCount || cells.End > file.DateCount || cells.Gap > file.DateCount)
        {
            throw file.Refuse($"run {run} has a date that does not exist");
        }
    }

    // The versions of an entry fill its runs.
    private static void CheckVersions(HistoryFile file, int row)
    {
        var reader = new VersionReader(file, row);
        int run = -1, expectedLast = -1;
        while (reader.Read())
        {
            if (reader.RunNumber != run)
            {
                if (expectedLast >= 0 && run >= 0 && expectedLast != file.Run(run).First - 1)
                {
                    throw file.Refuse($"the versions of entry {row} leave out releases of run {run}");
                }

                run = reader.RunNumber;
                expectedLast = reader.Run.Last;
            }

            if (reader.Last != expectedLast || reader.First < reader.Run.First)
            {
                throw file.Refuse($"a version of entry {row} has releases that its run {run} does not have");
            }

            expectedLast = reader.First - 1;
            reader.CheckTexts();
        }

        if (run < 0 || expectedLast != reader.Run.First - 1 || reader.Run.Next != 0)
        {
            throw file.Refuse($"the versions of entry {row} do not go back to its first release");
        }
    }
}
