namespace Hcpcs.Reference;

// What an entry holds besides its identity: the fields of its own, and those that it may have in common with others.
internal record struct EntryFields
{
    public SharedFields Shared;
    public string ShortDescription = string.Empty;
    public string LongDescription = string.Empty;
    public DateOnly? AddedDate;
    public DateOnly? ActionEffectiveDate;
    public DateOnly? TerminationDate;
    public ActionCode? ActionCode;

    public EntryFields(SharedFields shared) => Shared = shared;
}
