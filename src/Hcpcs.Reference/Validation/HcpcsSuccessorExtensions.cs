namespace Hcpcs.Reference;

/// <summary>Follows the cross references of a release.</summary>
public static class HcpcsSuccessorExtensions
{
    /// <summary>No real chain has more than a few links; a table from outside could have thousands.</summary>
    private const int MaxLinks = 32;

    /// <summary>What CMS names in place of a code, or beside it, on a day.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="code">The code.</param>
    /// <param name="on">The day.</param>
    /// <returns>
    /// For a code that has ended by that day, where its cross references lead: through codes that have ended too, up to the first one that
    /// is valid then. For any other, its own cross references. Empty for a code without one, and for one that the release does not hold:
    /// that never means that nothing replaced it (188 of the 1,300 terminated codes of January 2026 have a cross reference).
    /// </returns>
    /// <remarks>
    /// Loops are cut, and so is a chain of more than 32 links, ten times as many as any real one has. Nothing reads the clock. Safe to use
    /// from any thread.
    /// </remarks>
    public static ValueList<HcpcsSuccessor> GetSuccessors(this IHcpcsLookup lookup, HcpcsCode code, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        lookup = lookup.Current;
        return lookup.TryGet(code, out var record) ? Follow(lookup, record, on, code) : default;
    }

    /// <summary>What CMS names in place of a modifier, or beside it, on a day.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="modifier">The modifier.</param>
    /// <param name="on">The day.</param>
    /// <returns>Where the cross references of the modifier lead; empty where it has none.</returns>
    /// <remarks>Nothing reads the clock. Safe to use from any thread.</remarks>
    public static ValueList<HcpcsSuccessor> GetModifierSuccessors(this IHcpcsLookup lookup, HcpcsModifier modifier, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        lookup = lookup.Current;
        return lookup.TryGetModifier(modifier, out var record) ? Follow(lookup, record, on, default) : default;
    }

    private static ValueList<HcpcsSuccessor> Follow(IHcpcsLookup lookup, HcpcsEntry entry, DateOnly on, HcpcsCode start)
    {
        if (entry.CrossReferences.IsEmpty)
        {
            return default;
        }

        var role = HasEnded(entry, on) ? SuccessorRole.Successor
            : entry.Coverage is CoverageCode.NotPayableByMedicare or CoverageCode.NonCoveredByMedicare or CoverageCode.NonCoveredByMedicareStatute
                ? SuccessorRole.MedicareAlternative
            : SuccessorRole.Related;
        var found = new List<HcpcsSuccessor>();
        Follow(lookup, entry, on, role, start, [], new HashSet<HcpcsCode> { start }, found);
        return [.. found];
    }

    /// <summary>
    /// Adds where the references of one entry lead. Codes seen before are left out: a chain that returns to one of its own is a loop, and where
    /// another one leads is named already.
    /// </summary>
    /// <returns>Whether the references lead anywhere but back.</returns>
    private static bool Follow(
        IHcpcsLookup lookup,
        HcpcsEntry entry,
        DateOnly on,
        SuccessorRole role,
        HcpcsCode start,
        ValueList<HcpcsCode> via,
        HashSet<HcpcsCode> seen,
        List<HcpcsSuccessor> found)
    {
        bool leadsOn = false;
        foreach (var reference in entry.CrossReferences)
        {
            HcpcsEntry? target = reference.Kind switch
            {
                CrossReferenceKind.LevelTwoCode => lookup.Find(reference.Code),
                CrossReferenceKind.Modifier => lookup.FindModifier(reference.Modifier),
                _ => null,
            };
            if (reference.Kind == CrossReferenceKind.LevelTwoCode && !seen.Add(reference.Code))
            {
                leadsOn |= reference.Code != start && !via.Contains(reference.Code);
                continue;
            }

            // An ended code that leads on is a link of the chain; one that does not is its end, and named as that.
            leadsOn = true;
            bool isLink = role == SuccessorRole.Successor && target is HcpcsRecord record && HasEnded(record, on) && via.Count < MaxLinks
                && Follow(lookup, record, on, role, start, [.. via, record.Code], seen, found);
            if (!isLink)
            {
                found.Add(new HcpcsSuccessor(reference, role, Classify(reference, target, on), via));
            }
        }

        return leadsOn;
    }

    private static SuccessorTarget Classify(CrossReference reference, HcpcsEntry? target, DateOnly on) => reference.Kind switch
    {
        CrossReferenceKind.LevelOneCode => SuccessorTarget.LevelOneCode,
        CrossReferenceKind.Text => SuccessorTarget.Text,
        _ when target is null => SuccessorTarget.NotInRelease,
        _ => target.IsValidOn(on) ? SuccessorTarget.Valid : SuccessorTarget.NotValid,
    };

    private static bool HasEnded(HcpcsEntry entry, DateOnly on) => entry.TerminationDate < on;
}
