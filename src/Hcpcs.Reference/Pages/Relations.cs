using Hcpcs.Reference.Tables;

namespace Hcpcs.Reference.Pages;

// The entries that a page leads to: what replaced it, what it replaced, and what stands beside it.
internal static class Relations
{
    // As many on each side of an entry as a reader takes in at a glance.
    private const int Neighbors = 3;

    // Chains of cross references have a few links; a table from outside could have thousands.
    private const int MaxLinks = 16;

    public static ValueList<PageEntry> ListReplacements(PageSubject subject) =>
    [
        .. subject.Successors
            .Where(successor => successor.IsBillable)
            .Select(successor => Find(successor.Reference, subject.Lookup))
            .OfType<HcpcsEntry>()
            .Select(Describe),
    ];

    // The ended codes whose cross reference names a code.
    public static List<HcpcsRecord> ListReplaced(HcpcsCode code, PageSubject subject) =>
        [.. ListReferring(code, subject.Lookup).Where(record => record.TerminationDate < subject.Day)];

    public static ValueList<PageEntry> Describe(IEnumerable<HcpcsEntry> entries) => [.. entries.Select(Describe)];

    // The codes before and after a code in its section, in the order of codes.
    public static ValueList<PageEntry> ListNeighbors(HcpcsRecord record, IHcpcsLookup lookup)
    {
        if (HcpcsSection.Of(record.Code) is not { } section)
        {
            return default;
        }

        var before = Walk(-1);
        before.Reverse();
        return [.. before, .. Walk(1)];

        List<PageEntry> Walk(int step)
        {
            var found = new List<PageEntry>(Neighbors);
            for (int position = record.Code.Position + step;
                position >= section.First.Position && position <= section.Last.Position && found.Count < Neighbors;
                position += step)
            {
                if (lookup.Find(HcpcsCode.FromPosition(position)) is { } neighbor)
                {
                    found.Add(Describe(neighbor));
                }
            }

            return found;
        }
    }

    // A code with all that it replaced and all that replaced it, in the order of their days; empty for a code that stands alone.
    // replaced: The ended codes that name it.
    public static ValueList<PageEntry> ListHistory(HcpcsRecord record, List<HcpcsRecord> replaced, PageSubject subject)
    {
        var found = new Dictionary<HcpcsCode, HcpcsRecord> { [record.Code] = record };
        Add(replaced);
        foreach (var successor in subject.Successors.Where(successor => successor.Role == SuccessorRole.Successor))
        {
            foreach (var code in successor.Reference.Code is { } last ? successor.Via.Append(last) : successor.Via)
            {
                if (subject.Lookup.Find(code) is { } later)
                {
                    found.TryAdd(code, later);
                }
            }
        }

        return found.Count == 1 ? default
            : [.. found.Values.OrderBy(item => item.AddedDate).ThenBy(item => item.Code).Select(Describe)];

        void Add(List<HcpcsRecord> earlier)
        {
            foreach (var item in earlier)
            {
                if (found.Count < MaxLinks && found.TryAdd(item.Code, item))
                {
                    Add(ListReplaced(item.Code, subject));
                }
            }
        }
    }

    private static PageEntry Describe(HcpcsEntry entry) => new()
    {
        Identity = entry.Identity,
        ShortDescription = entry.ShortDescription,
        FirstDay = entry.AddedDate,
        LastDay = entry.TerminationDate,
    };

    private static HcpcsEntry? Find(CrossReference reference, IHcpcsLookup lookup) =>
        reference.Code is { } code ? lookup.Find(code)
        : reference.Modifier is { } modifier ? lookup.Find(modifier)
        : null;

    // The codes whose cross references name a code. A table is asked by its rows: no record is made of those that do not.
    private static IEnumerable<HcpcsRecord> ListReferring(HcpcsCode code, IHcpcsLookup lookup) => lookup is HcpcsTable table
        ? ListRows(code, table.CodeRows).Select(position => lookup.Find(HcpcsCode.FromPosition(position))).OfType<HcpcsRecord>()
        : lookup.EnumerateCodes().Where(record => Names(record.CrossReferences, code));

    private static List<int> ListRows(HcpcsCode code, EntrySection rows)
    {
        var positions = new List<int>();
        for (int position = -1, row = 0; (position = rows.NextPosition(position)) >= 0; row++)
        {
            if (Names(rows.SharedFields(row).CrossReferences, code))
            {
                positions.Add(position);
            }
        }

        return positions;
    }

    private static bool Names(ValueList<CrossReference> references, HcpcsCode code)
    {
        foreach (var reference in references)
        {
            if (reference.Code == code)
            {
                return true;
            }
        }

        return false;
    }
}
