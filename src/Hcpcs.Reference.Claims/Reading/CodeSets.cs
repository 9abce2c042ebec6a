namespace Hcpcs.Reference.Claims;

// What a code is of, by what stands beside it.
internal static class CodeSets
{
    // Whether a revenue code says HIPPS.
    public static bool IsHippsRevenueCode(ReadOnlySpan<byte> revenueCode)
    {
        const int MaxLength = 4;

        if (revenueCode.Length is < 2 or > MaxLength)
        {
            return false;
        }

        Span<char> text = stackalloc char[MaxLength];
        for (int i = 0; i < revenueCode.Length; i++)
        {
            text[i] = (char)revenueCode[i];
        }

        return HcpcsLine.IsHippsRevenueCode(text[..revenueCode.Length]);
    }

    // Takes what the qualifier of a line says; its revenue code was taken before.
    public static void TakeQualifier(ref LineFields fields, ReadOnlySpan<byte> texts)
    {
        var qualifier = fields.Qualifier.Of(texts);
        if (qualifier is [(byte)'H' or (byte)'h', (byte)'P' or (byte)'p'])
        {
            fields.IsHipps = true;
        }
        else if (!fields.IsHipps)
        {
            // A code without a qualifier is taken for what nearly all are.
            fields.IsOtherCodeSet = !qualifier.IsEmpty && qualifier is not [(byte)'H' or (byte)'h', (byte)'C' or (byte)'c'];
        }
    }

    // Takes what a column of code types says in words of its own: HIPPS or HP is HIPPS. Nothing, HC, CH, C2, C3, C4, 2, and whatever has HCPC or CPT in
    // it is HCPCS, which covers CPT: HCPCS, CPT4, CPT/HCPCS. (CH, C2, C3 and C4 are the types of the PCORnet and Sentinel data models.) All else is
    // another code set.
    public static void TakeType(ref LineFields fields, ReadOnlySpan<byte> type)
    {
        if (Is(type, "HIPPS"u8) || Is(type, "HP"u8))
        {
            fields.IsHipps = true;
        }
        else if (!fields.IsHipps)
        {
            fields.IsOtherCodeSet |= !type.IsEmpty && !Contains(type, "HCPC"u8) && !Contains(type, "CPT"u8) && !Is(type, "HC"u8) && !Is(type, "CH"u8)
                && !Is(type, "C2"u8) && !Is(type, "C3"u8) && !Is(type, "C4"u8) && !Is(type, "2"u8);
        }
    }

    private static bool Contains(ReadOnlySpan<byte> text, ReadOnlySpan<byte> wanted)
    {
        while (text.Length >= wanted.Length)
        {
            if (Is(text[..wanted.Length], wanted))
            {
                return true;
            }

            text = text[1..];
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<byte> text, ReadOnlySpan<byte> wanted) => System.Text.Ascii.EqualsIgnoreCase(text, wanted);
}
