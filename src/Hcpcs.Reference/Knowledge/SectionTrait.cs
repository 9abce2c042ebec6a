namespace Hcpcs.Reference;

/// <summary>What the billing units of a section's codes can be told from.</summary>
internal enum SectionTrait : byte
{
    /// <summary>Only "per", "each" and the like.</summary>
    None,

    /// <summary>An amount that stands alone, too: "10 mg".</summary>
    Amounts,

    /// <summary>Nothing: what is reported happens once, and "per" and "each" are about something else.</summary>
    Reports,
}
