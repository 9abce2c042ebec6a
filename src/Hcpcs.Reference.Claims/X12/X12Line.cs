namespace Hcpcs.Reference.Claims;

// A service line as it is found: where its segments stand in the file's bytes. What they say is read when somebody asks.
internal struct X12Line
{
    public long Position;

    // The number of its claim in the batch.
    public int Claim;

    public int FurtherNdcCount;

    // LX, SV1 (SV2, SV3), DTP 472, LIN with N4 and the CTP behind it, without their terminators; default where there is none.
    public TextPlace Number, Service, Date, Ndc, NdcQuantity;
}
