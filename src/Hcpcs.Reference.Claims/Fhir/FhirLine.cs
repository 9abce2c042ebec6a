namespace Hcpcs.Reference.Claims;

// An item, detail or subDetail in the making.
internal struct FhirLine
{
    // What is known of the line. The NDC and its quantity are those of what is below the line.
    public LineFields Fields;

    // 0 for an item, 1 for a detail, 2 for a subDetail.
    public int Level;

    public CodingSystem CodeSystem;
    public int ModifierCount;
    public TextPlace UnitCode, ServicedDate, Start, End;

    // The first NDC among the codings of the line itself, and how many NDCs they and those below have.
    public TextPlace OwnNdc;
    public int NdcCount;

    // An item is a line whatever it has; what is below it, with a HCPCS code.
    public readonly bool IsServiceLine => Level == 0 || CodeSystem == CodingSystem.Hcpcs;
}
