namespace Hcpcs.Reference;

// What the billing units of a section's codes can be told from.
internal enum SectionTrait : byte
{
    // Only "per", "each" and the like.
    None,

    // An amount that stands alone, too: "10 mg".
    Amounts,

    // Nothing: what is reported happens once, and "per" and "each" are about something else.
    Reports,
}
