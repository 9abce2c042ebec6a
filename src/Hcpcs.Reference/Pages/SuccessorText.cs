namespace Hcpcs.Reference.Pages;

// Words where the cross references of an entry lead.
internal static class SuccessorText
{
    // One sentence for all cross references; null where there are none.
    public static string? Of(PageSubject subject)
    {
        var successors = subject.Successors;
        if (successors.IsEmpty)
        {
            return null;
        }

        string day = PageText.Format(subject.SuccessorDay);
        string targets = string.Join("; ", successors.AsEnumerable().Select(successor => Describe(successor, day, subject.Lookup)));
        return successors[0].Role switch
        {
            SuccessorRole.Successor when subject.HasEnded => $"It has ended; its cross reference leads to {targets}.",
            SuccessorRole.Successor =>
                $"It ends on {PageText.Format(subject.Entry.Validity.LastDay)}; after that its cross reference leads to {targets}.",
            SuccessorRole.MedicareAlternative => $"Medicare does not take it; its cross reference leads to {targets}.",
            _ => $"Its cross reference names {targets}.",
        };
    }

    private static string Describe(HcpcsSuccessor successor, string day, IHcpcsLookup lookup)
    {
        string target = successor.Target switch
        {
            SuccessorTarget.Valid => $"{Name(successor.Reference, lookup)}, valid on {day}",
            SuccessorTarget.NotValid => $"{Name(successor.Reference, lookup)}, not valid on {day}",
            SuccessorTarget.NotInRelease => $"{successor.Reference}, which the release does not hold",
            SuccessorTarget.LevelOneCode => $"the CPT number {successor.Reference}",
            _ => $"\"{successor.Reference}\"",
        };
        return successor.Via.IsEmpty ? target : $"{target}, by way of {string.Join(", ", successor.Via.AsEnumerable())}";
    }

    private static string Name(CrossReference reference, IHcpcsLookup lookup)
    {
        HcpcsEntry? target = reference.Modifier is { } modifier ? lookup.Find(modifier) : lookup.Find(reference.Code ?? default);
        return $"{reference} ({target?.ShortDescription})";
    }
}
