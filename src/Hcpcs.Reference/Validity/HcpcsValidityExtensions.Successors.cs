namespace Hcpcs.Reference;

// The cross references of a release, followed.
public static partial class HcpcsValidityExtensions
{
    // No real chain has more than a few links; a table from outside could have thousands.
    private const int MaxLinks = 32;

    /// <summary>What CMS names in place of a code, or beside it, on a day.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="code">The code.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>
    /// For a code that has ended by that day, where its cross references lead: through codes that have also ended, up to the first one that
    /// is valid then. For any other code, its own cross references. Empty for a code without a cross reference, and for a code that the
    /// release does not hold. Such a code may still have been replaced (188 of the 1,300 terminated codes of January 2026 have a cross
    /// reference).
    /// </returns>
    /// <remarks>
    /// Loops are cut, and so is a chain of more than 32 links, ten times as many as any real one has. Nothing reads the clock. Safe to use
    /// from any thread.
    /// </remarks>
    public static ValueList<HcpcsSuccessor> GetSuccessors(this IHcpcsLookup lookup, HcpcsCode code, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        lookup = lookup.Pin();
        return lookup.Find(code) is { } record ? Follow(lookup, record, dateOfService, code) : default;
    }

    /// <summary>What CMS names in place of a modifier, or beside it, on a day.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="modifier">The modifier.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>Where the cross references of the modifier lead; empty where it has none.</returns>
    /// <remarks>Nothing reads the clock. Safe to use from any thread.</remarks>
    public static ValueList<HcpcsSuccessor> GetSuccessors(this IHcpcsLookup lookup, HcpcsModifier modifier, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        lookup = lookup.Pin();
        return lookup.Find(modifier) is { } record ? Follow(lookup, record, dateOfService, default) : default;
    }

    private static ValueList<HcpcsSuccessor> Follow(IHcpcsLookup lookup, HcpcsEntry entry, DateOnly dateOfService, HcpcsCode start)
    {
        if (entry.CrossReferences.IsEmpty)
        {
            return default;
        }

        var role = HasEnded(entry, dateOfService) ? SuccessorRole.Successor
            : entry.Coverage is CoverageCode.NotPayableByMedicare or CoverageCode.NonCoveredByMedicare or CoverageCode.NonCoveredByMedicareStatute
                ? SuccessorRole.MedicareAlternative
            : SuccessorRole.Related;
        var found = new List<HcpcsSuccessor>();
        Follow(lookup, entry, dateOfService, role, start, [], new HashSet<HcpcsCode> { start }, found);
        return [.. found];
    }

    // Adds where the references of one entry lead. Codes seen before are left out: a chain that returns to one of its own is a loop, and
    // where another one leads is named already.
    // Returns: Whether the references lead anywhere but back.
    private static bool Follow(
        IHcpcsLookup lookup,
        HcpcsEntry entry,
        DateOnly dateOfService,
        SuccessorRole role,
        HcpcsCode start,
        ValueList<HcpcsCode> via,
        HashSet<HcpcsCode> seen,
        List<HcpcsSuccessor> found)
    {
        bool leadsOn = false;
        foreach (var reference in entry.CrossReferences)
        {
            HcpcsEntry? target = reference.Code is { } named ? lookup.Find(named)
                : reference.Modifier is { } modifier ? lookup.Find(modifier)
                : null;
            if (reference.Code is { } code && !seen.Add(code))
            {
                leadsOn |= code != start && !via.Contains(code);
                continue;
            }

            // An ended code that leads on is a link of the chain; one that does not is its end, and named as that.
            leadsOn = true;
            bool isLink = role == SuccessorRole.Successor && target is HcpcsRecord record && HasEnded(record, dateOfService) && via.Count < MaxLinks
                && Follow(lookup, record, dateOfService, role, start, [.. via, record.Code], seen, found);
            if (!isLink)
            {
                found.Add(new HcpcsSuccessor { Reference = reference, Role = role, Target = Classify(reference, target, dateOfService), Via = via });
            }
        }

        return leadsOn;
    }

    private static SuccessorTarget Classify(CrossReference reference, HcpcsEntry? target, DateOnly dateOfService) => reference.Kind switch
    {
        CrossReferenceKind.LevelOneCode => SuccessorTarget.LevelOneCode,
        CrossReferenceKind.Text => SuccessorTarget.Text,
        _ when target is null => SuccessorTarget.NotInRelease,
        _ => target.IsValidOn(dateOfService) ? SuccessorTarget.Valid : SuccessorTarget.NotValid,
    };

    private static bool HasEnded(HcpcsEntry entry, DateOnly dateOfService) => entry.TerminationDate < dateOfService;
}
