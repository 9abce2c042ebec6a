namespace Hcpcs.Reference.Tool;

// What is asked of the fee files besides a code.
// Modifiers: Those of the claim line; empty for all rows.
// State: Whose amounts are shown; null for none.
// Rural: Whether the rural amount alone is shown.
internal sealed record FeeQuestion(IReadOnlyList<HcpcsModifier> Modifiers, string? State, bool Rural)
{
    // The rows that fit: all modifiers of a row are among those of the line, and no other row has more of them.
    public ValueList<T> Select<T>(ValueList<T> rows, Func<T, IReadOnlyCollection<HcpcsModifier>> modifiers)
    {
        if (Modifiers.Count == 0)
        {
            return rows;
        }

        T[] fitting = [.. rows.Where(row => modifiers(row).All(Modifiers.Contains))];
        int most = fitting.Select(row => modifiers(row).Count).DefaultIfEmpty().Max();
        return [.. fitting.Where(row => modifiers(row).Count == most)];
    }
}
