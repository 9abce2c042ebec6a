namespace Hcpcs.Reference.Claims;

// What a reader counts while it reads.
internal struct RunningCounts
{
    public long Lines, Claims, VoidClaims, ReplacementClaims, EncounterClaims, RequestClaims, Interchanges, OtherDocuments, FurtherNdcs;
    public string? FirstOtherDocument;

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
    };
}
