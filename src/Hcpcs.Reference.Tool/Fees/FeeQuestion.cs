namespace Hcpcs.Reference.Tool;

// What is asked of the fee files besides a code.
// Modifiers: Those of the claim line; empty for all rows.
// State: Whose amounts are shown; null for none.
// Rural: Whether the area asked for is rural.
internal sealed record FeeQuestion(IReadOnlyList<HcpcsModifier> Modifiers, string? State, bool Rural);
