namespace Hcpcs.Reference;

// The fee files in the order in which a table has them.
internal enum FeeFileKind
{
    Physician,
    Dmepos,
    Enteral,
    Outpatient,
    Laboratory,
}
