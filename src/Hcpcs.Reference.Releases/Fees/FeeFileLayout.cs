namespace Hcpcs.Reference.Releases;

// What a kind of fee file is known by, and the columns that it has.
// Name: What messages call a file of the kind.
// CodeColumn: The heading of the code.
// Marks: Headings by which the header row is found, with one of AnyOf where there are such.
// Columns: The headings that are read, as they are written in one line.
internal sealed record FeeFileLayout(string Name, string CodeColumn, string[] Marks, string[] Columns)
{
    public const string Code = "HCPCS", Modifier = "MOD", SecondModifier = "MOD2", Description = "DESCRIPTION";

    // The headings of the physician file are spread over several rows; these are all of them.
    public static readonly FeeFileLayout Physician = new(
        "the physician fee schedule (relative value file)", Code, [Code, Modifier, Description],
        [
            Modifier, "STATUS CODE", "NOT USED FOR MEDICARE PAYMENT", "WORK RVU", "NON-FAC PE RVU", "NON-FAC NA INDICATOR", "FACILITY PE RVU", "FACILITY NA INDICATOR",
            "MP RVU", "NON-FACILITY TOTAL", "FACILITY TOTAL", "PCTC IND", "GLOB DAYS", "PRE OP", "INTRA OP", "POST OP", "MULT PROC", "BILAT SURG", "ASST SURG",
            "CO- SURG", "TEAM SURG", "ENDO BASE", "CONV FACTOR", "PHYSICIAN SUPERVISION OF DIAGNOSTIC PROCEDURES", "CALCULATION FLAG",
            "DIAGNOSTIC IMAGING FAMILY INDICATOR", "NON-FACILITY PE USED FOR OPPS PAYMENT AMOUNT", "FACILITY PE USED FOR OPPS PAYMENT AMOUNT",
            "MP USED FOR OPPS PAYMENT AMOUNT",
        ])
    {
        HasTallHeader = true,
    };

    public static readonly FeeFileLayout Dmepos = new(
        "the DMEPOS fee schedule", Code, [Code], [Modifier, SecondModifier, "JURIS", "CATG", "Ceiling", "Floor"])
    {
        AnyOf = ["JURIS", "CATG", "Ceiling", "Floor"],
    };

    public static readonly FeeFileLayout Enteral = new(
        "the fee schedule of parenteral and enteral nutrition", Code, [Code, Modifier, SecondModifier], [Modifier, SecondModifier]);

    public static readonly FeeFileLayout Outpatient = new(
        "outpatient Addendum B", "HCPCS Code", ["HCPCS Code"],
        [
            "SI", "APC", "Relative Weight", "Payment Rate", "National Unadjusted Copayment", "Minimum Unadjusted Copayment", "IRA Coinsurance percentage",
            "Adjusted Beneficiary Copayment", "Drug and Device Pass-Through Expiration during Calendar Year", "Note", "* Indicates a Change",
        ])
    {
        AnyOf = ["SI", "APC", "Payment Rate"],
    };

    public static readonly FeeFileLayout Laboratory = new(
        "the clinical laboratory fee schedule", Code, [Code], ["YEAR", Modifier, "EFF_DATE", "INDICATOR", "RATE"])
    {
        AnyOf = ["RATE", "EFF_DATE"],
    };

    // In the order in which they are tried: DMEPOS has the headings of the two at the end too, so that a header with one of its own is never theirs.
    public static readonly FeeFileLayout[] All = [Outpatient, Laboratory, Dmepos, Enteral, Physician];

    // Whether a heading may be spread over the rows above that of the code.
    public bool HasTallHeader { get; private init; }

    // Headings of which the header row has at least one, so that one that CMS renames is named as missing; empty where the marks are enough.
    public string[] AnyOf { get; private init; } = [];

    public bool IsHeader(string[] cells)
    {
        return Array.TrueForAll(Marks, IsThere) && (AnyOf.Length == 0 || Array.Exists(AnyOf, IsThere));

        bool IsThere(string heading) => cells.Contains(heading, StringComparer.OrdinalIgnoreCase);
    }
}
