namespace Hcpcs.Reference.Pages;

// The kinds of files that have prices; nutrition is priced as equipment is.
[Flags]
internal enum PriceKinds
{
    None,
    Physician = 1,
    Dmepos = 2,
    Laboratory = 4,
    Outpatient = 8,
    Drug = 16,
    All = 31,
}
