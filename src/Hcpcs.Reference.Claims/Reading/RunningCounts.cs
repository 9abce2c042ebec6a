namespace Hcpcs.Reference.Claims;

// What a reader counts while it reads.
internal struct RunningCounts
{
    public long Lines, Claims, VoidClaims, ReplacementClaims, EncounterClaims, RequestClaims, Interchanges, OtherDocuments, FurtherNdcs;
    public string? FirstOtherDocument;

    // How many dates there were of each DateForm; null for formats that write dates in one form.
    public long[]? DateForms;

    public readonly ClaimFileCounts ToCounts() => new()
    {
        Lines = Lines,
        Claims = Claims,
        VoidClaims = VoidClaims,
        ReplacementClaims = ReplacementClaims,
        EncounterClaims = EncounterClaims,
        RequestClaims = RequestClaims,
        Interchanges = Interchanges,
        OtherDocuments = OtherDocuments,
        FirstOtherDocument = FirstOtherDocument,
        FurtherNdcs = FurtherNdcs,
        Dates = DateForms is null ? null : DelimitedDates.ToCounts(DateForms),
    };
}
