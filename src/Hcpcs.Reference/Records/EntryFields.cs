namespace Hcpcs.Reference;

// What an entry holds besides its identity: the fields of its own, and those that it may have in common with others.
internal struct EntryFields : IEquatable<EntryFields>
{
    public string ShortDescription = string.Empty;
    public string LongDescription = string.Empty;
    public DateOnly? AddedDate;
    public DateOnly? ActionEffectiveDate;
    public DateOnly? TerminationDate;
    public ActionCode? ActionCode;

    // The shared fields, or where to find them: a program that asks for a date does not pay for reading what it does not ask for.
    private readonly SharedFields? _shared;
    private readonly SharedRows? _rows;
    private readonly int _row;

    public EntryFields(SharedFields shared) => _shared = shared;

    public EntryFields(SharedRows rows, int row)
    {
        _rows = rows;
        _row = row;
    }

    private EntryFields(in EntryFields own, SharedFields shared)
    {
        this = own;
        _shared = shared;
        _rows = null;
    }

    public readonly SharedFields Shared => _shared ?? _rows![_row];

    public readonly EntryFields WithShared(SharedFields shared) => new(this, shared);

    public readonly bool Equals(EntryFields other) =>
        string.Equals(ShortDescription, other.ShortDescription, StringComparison.Ordinal)
        && string.Equals(LongDescription, other.LongDescription, StringComparison.Ordinal)
        && AddedDate == other.AddedDate
        && ActionEffectiveDate == other.ActionEffectiveDate
        && TerminationDate == other.TerminationDate
        && ActionCode == other.ActionCode
        && Shared.Equals(other.Shared);

    public override readonly bool Equals(object? obj) => obj is EntryFields other && Equals(other);

    public override readonly int GetHashCode() =>
        HashCode.Combine(ShortDescription, LongDescription, AddedDate, ActionEffectiveDate, TerminationDate, ActionCode, Shared);
}
