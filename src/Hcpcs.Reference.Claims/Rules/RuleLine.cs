using System.Globalization;

namespace Hcpcs.Reference.Claims;

// What the rules on a claim ask of a line, parsed. It holds no reference, so that the lines of a claim stand together in memory that is used again.
internal struct RuleLine
{
    // What a claim has room for; and far beyond any claim.
    private const int MaxNumberLength = 24;
    private const decimal MaxNumber = 1_000_000_000_000;

    public HcpcsCode Code;

    // The modifiers. On transport lines a pair of origin and destination is not one, whatever letters it shares with one of the table: GX is such a pair.
    public HcpcsModifier Modifier1, Modifier2, Modifier3, Modifier4;

    // The modifiers as ModifierMask has them.
    public ulong Mask;

    // Whether a pair of origin and destination stood among them.
    public bool HasOriginAndDestination;

    // The first and the last day of service; meaningless where there are none.
    public DateOnly From, Through;
    public bool HasDays;

    // The units of the code where they are a number of units, not of minutes or days.
    public decimal Units;
    public bool HasUnits;

    public NdcCode Ndc;
    public NdcQuantity NdcQuantity;

    // Whether something stands in the place of the NDC.
    public bool HasNdcText;

    // Whether the line has further NDCs, whose quantities are not read.
    public bool HasFurtherNdcs;

    public bool IsMedicare, IsInstitutional;

    // Whether the line has more modifiers than are read, or shares what it has with another code: what it lacks is not known then.
    public bool HasFurtherModifiers;

    // Whether the type of bill is one of a hospital's outpatients; of a rural health clinic or a federally qualified health center.
    public bool IsOutpatient, IsClinic;

    // needsNdc: Whether the NDC and its quantity are asked for; the units are then too, where there is an NDC.
    // needsUnits: Whether the units are asked for on every line.
    public static void Read(ref RuleLine rule, ClaimLineView line, in HcpcsLine parsed, RuleProfile profile, bool needsNdc, bool needsUnits)
    {
        rule = default;
        ReadParsed(ref rule, parsed);
        var ndc = needsNdc ? line.Ndc : default;
        if (needsUnits || ndc.Length > 0)
        {
            rule.HasUnits = IsUnit(line.Unit) && TryReadNumber(line.Units, out rule.Units);
        }

        if (ndc.Length > 0)
        {
            rule.HasNdcText = true;
            _ = NdcCode.TryParse(ndc, out rule.Ndc);
            _ = NdcQuantity.TryParse(line.NdcQuantity, line.NdcUnit, out rule.NdcQuantity);
            rule.HasFurtherNdcs = line.FurtherNdcCount > 0;
        }

        rule.IsMedicare = profile.IsMedicare(line.Filing);
        rule.IsInstitutional = IsInstitutionalOf(line.Kind, line.RevenueCode.Length > 0);
        var typeOfBill = line.TypeOfBill;
        rule.IsOutpatient = typeOfBill is [(byte)'1', (byte)'3' or (byte)'4'] or [(byte)'8', (byte)'5'];
        rule.IsClinic = typeOfBill is [(byte)'7', (byte)'1' or (byte)'7'];
        rule.HasFurtherModifiers = line.FurtherModifiers.Length > 0;
    }

    public static void Read(ref RuleLine rule, ClaimLine line, in HcpcsLine parsed, RuleProfile profile)
    {
        rule = default;
        ReadParsed(ref rule, parsed);
        rule.HasUnits = (line.Unit is null || line.Unit.Equals("UN", StringComparison.OrdinalIgnoreCase)) && TryReadNumber(line.Units, out rule.Units);
        if (line.Ndc is { Length: > 0 } ndc)
        {
            rule.HasNdcText = true;
            _ = NdcCode.TryParse(ndc, out rule.Ndc);
            _ = NdcQuantity.TryParse(line.NdcQuantity, line.NdcUnit, out rule.NdcQuantity);
            rule.HasFurtherNdcs = line.FurtherNdcCount > 0;
        }

        rule.IsMedicare = profile.IsMedicare(line.Filing);
        rule.IsInstitutional = IsInstitutionalOf(line.Kind, line.RevenueCode is { Length: > 0 });
        rule.IsOutpatient = line.TypeOfBill is "13" or "14" or "85";
        rule.IsClinic = line.TypeOfBill is "71" or "77";
        rule.HasFurtherModifiers = line.Modifiers.Count > ServiceLine.MaxModifiers;
    }

    public readonly HcpcsModifier Modifier(int place) => place switch { 0 => Modifier1, 1 => Modifier2, 2 => Modifier3, _ => Modifier4 };

    public readonly bool Has(HcpcsModifier modifier) =>
        Modifier1 == modifier || Modifier2 == modifier || Modifier3 == modifier || Modifier4 == modifier;

    private static void ReadParsed(ref RuleLine rule, in HcpcsLine parsed)
    {
        rule.Code = parsed.IsHipps ? default : parsed.Code;
        (rule.Modifier1, rule.Modifier2) = (parsed.Modifier1, parsed.Modifier2);
        (rule.Modifier3, rule.Modifier4) = (parsed.Modifier3, parsed.Modifier4);
        if (OriginAndDestination.IsExpectedOf(rule.Code))
        {
            rule.TakePair(ref rule.Modifier1);
            rule.TakePair(ref rule.Modifier2);
            rule.TakePair(ref rule.Modifier3);
            rule.TakePair(ref rule.Modifier4);
        }

        rule.Mask = ModifierMask.Of(rule.Modifier1) | ModifierMask.Of(rule.Modifier2) | ModifierMask.Of(rule.Modifier3) | ModifierMask.Of(rule.Modifier4);
        if (parsed.From is { } from)
        {
            (rule.HasDays, rule.From) = (true, from);
            rule.Through = parsed.Through is { } through && through > from ? through : from;
        }
    }

    private void TakePair(ref HcpcsModifier modifier)
    {
        if (OriginAndDestination.IsPair(modifier))
        {
            (HasOriginAndDestination, modifier) = (true, default);
        }
    }

    private static bool IsInstitutionalOf(ClaimLineKind kind, bool hasRevenueCode) =>
        kind == ClaimLineKind.Institutional || (hasRevenueCode && kind is not (ClaimLineKind.Professional or ClaimLineKind.Dental));

    // Nothing, as in most delimited files, is units.
    private static bool IsUnit(ReadOnlySpan<byte> unit) => unit is [] or [(byte)'U' or (byte)'u', (byte)'N' or (byte)'n'];

    // What is shared by the codes of a row is not known to be of one of them.
    public void ForgetShared()
    {
        (HasUnits, HasNdcText, HasFurtherModifiers) = (false, false, true);
        Ndc = default;
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> text, out decimal number)
    {
        // Nearly all are a digit or two.
        const int MaxDigits = 9;

        int whole = 0;
        foreach (byte b in text.Length <= MaxDigits ? text : default)
        {
            int digit = b - '0';
            if ((uint)digit > 9)
            {
                return TryReadOther(text, out number);
            }

            whole = whole * 10 + digit;
        }

        number = whole;
        return text.Length is > 0 and <= MaxDigits || TryReadOther(text, out number);
    }

    private static bool TryReadOther(ReadOnlySpan<byte> text, out decimal number)
    {
        if (text.Length > MaxNumberLength || !System.Text.Ascii.IsValid(text))
        {
            number = 0;
            return false;
        }

        Span<char> characters = stackalloc char[MaxNumberLength];
        for (int i = 0; i < text.Length; i++)
        {
            characters[i] = (char)text[i];
        }

        return TryReadNumber(characters[..text.Length], out number);
    }

    // A plain number, with a sign or without, that sums of a claim's lines cannot carry beyond what a decimal holds.
    private static bool TryReadNumber(ReadOnlySpan<char> text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
        && text.Length <= MaxNumberLength && Math.Abs(number) <= MaxNumber;
}
