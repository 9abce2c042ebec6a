namespace Hcpcs.Reference;

// What puts an entry behind others that match a search as well.
[Flags]
internal enum RowTraits : byte
{
    None = 0,

    // A report, such as a quality measure, and not a thing or a service.
    Report = 1,

    // Something not otherwise classified.
    Unnamed = 2,

    // A part, an accessory or a repair of something else.
    Part = 4,

    // One maker's variant of a drug that has a plain code.
    Variant = 8,
}
