namespace Hcpcs.Reference;

// An amount or a phrase that was found in a description, with its place.
internal struct FoundUnit(int start, int end, decimal quantity, UnitWord word)
{
    public int Start = start;
    public bool IsUpTo;

    public readonly int End => end;

    public readonly UnitWord Word => word;

    public readonly BillingAmount Amount => new(quantity, word.Unit);
}
