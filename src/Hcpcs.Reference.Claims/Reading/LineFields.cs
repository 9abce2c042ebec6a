namespace Hcpcs.Reference.Claims;

// What a reader knows of a service line: where its texts stand in the batch or in one part of it, and what they come to.
internal struct LineFields
{
    public ClaimLineKind Kind;
    public ClaimRowFault Fault;

    // Whether the dates are those of the claim.
    public bool HasDatesOfClaim;

    // What the code is: whether it is judged as HCPCS.
    public bool IsOtherCodeSet;

    // Whether the system or the qualifier of the code, or the revenue code, says HIPPS.
    public bool IsHipps;

    // How many NDCs the line has beside the first.
    public int FurtherNdcCount;

    public long Position;
    public DateOnly? From, Through, DecidedOn;

    public TextPlace ServiceLine, Qualifier, System, Code, Modifier1, Modifier2, Modifier3, Modifier4, FurtherModifiers, Description, RevenueCode, Units, Unit;

    public TextPlace Ndc, NdcQuantity, NdcUnit, UnreadableDate, UnreadableDecision;
}
