namespace Hcpcs.Reference.Claims;

// Modifiers as bits of a number, so that what a line has is compared with what a rule asks in one step. Several modifiers share a bit: it tells which lines
// are worth a closer look.
internal static class ModifierMask
{
    private const int Bits = 64;

    public static ulong Of(HcpcsModifier modifier) => modifier.IsDefault ? 0 : 1UL << (modifier.GetHashCode() & (Bits - 1));

    public static ulong Of(ValueList<HcpcsModifier> modifiers)
    {
        ulong mask = 0;
        foreach (var modifier in modifiers)
        {
            mask |= Of(modifier);
        }

        return mask;
    }
}
