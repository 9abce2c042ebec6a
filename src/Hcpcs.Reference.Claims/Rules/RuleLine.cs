using System.Buffers.Text;
using System.Globalization;

namespace Hcpcs.Reference.Claims;

// What the rules on a claim ask of a line, parsed. It holds no reference, so that the lines of a claim stand together in memory that is used again.
internal struct RuleLine
{
    public HcpcsCode Code;
    public HcpcsModifier Modifier1, Modifier2, Modifier3, Modifier4;

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

    public bool IsMedicare, IsInstitutional, IsVoid, IsRequest;

    // Whether the type of bill is one of a hospital's outpatients.
    public bool IsOutpatient;

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
            rule.Ndc = NdcCode.TryParse(ndc, out var code) ? code : default;
            rule.NdcQuantity = NdcQuantity.TryParse(line.NdcQuantity, line.NdcUnit, out var quantity) ? quantity : default;
            rule.HasFurtherNdcs = line.FurtherNdcCount > 0;
        }

        rule.IsMedicare = IsMedicareOf(profile, line.Filing);
        rule.IsInstitutional = IsInstitutionalOf(line.Kind, line.RevenueCode.Length > 0);
        rule.IsOutpatient = line.TypeOfBill is [(byte)'1', (byte)'2' or (byte)'3' or (byte)'4'] or [(byte)'8', (byte)'3' or (byte)'5'];
        rule.IsVoid = line.IsVoid;
        rule.IsRequest = line.IsRequest;
    }

    public static void Read(ref RuleLine rule, ClaimLine line, in HcpcsLine parsed, RuleProfile profile)
    {
        rule = default;
        ReadParsed(ref rule, parsed);
        rule.HasUnits = line.Unit is null or "UN" or "un"
            && decimal.TryParse(line.Units, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out rule.Units);
        if (line.Ndc is { Length: > 0 } ndc)
        {
            rule.HasNdcText = true;
            rule.Ndc = NdcCode.TryParse(ndc, out var code) ? code : default;
            rule.NdcQuantity = NdcQuantity.TryParse(line.NdcQuantity, line.NdcUnit, out var quantity) ? quantity : default;
            rule.HasFurtherNdcs = line.FurtherNdcCount > 0;
        }

        rule.IsMedicare = profile == RuleProfile.Medicare || (profile == RuleProfile.Auto && line.Filing is "MA" or "MB");
        rule.IsInstitutional = IsInstitutionalOf(line.Kind, line.RevenueCode is { Length: > 0 });
        rule.IsOutpatient = line.TypeOfBill is "12" or "13" or "14" or "83" or "85";
        rule.IsVoid = line.IsVoid;
        rule.IsRequest = line.IsRequest;
    }

    public readonly HcpcsModifier Modifier(int place) => place switch { 0 => Modifier1, 1 => Modifier2, 2 => Modifier3, _ => Modifier4 };

    public readonly bool Has(HcpcsModifier modifier) =>
        Modifier1 == modifier || Modifier2 == modifier || Modifier3 == modifier || Modifier4 == modifier;

    private static void ReadParsed(ref RuleLine rule, in HcpcsLine parsed)
    {
        rule.Code = parsed.IsHipps ? default : parsed.Code;
        (rule.Modifier1, rule.Modifier2) = (parsed.Modifier1, parsed.Modifier2);
        (rule.Modifier3, rule.Modifier4) = (parsed.Modifier3, parsed.Modifier4);
        if (parsed.From is { } from)
        {
            (rule.HasDays, rule.From) = (true, from);
            rule.Through = parsed.Through is { } through && through > from ? through : from;
        }
    }

    public static bool IsMedicareOf(RuleProfile profile, ReadOnlySpan<byte> filing) =>
        profile == RuleProfile.Medicare || (profile == RuleProfile.Auto && filing is [(byte)'M', (byte)'A' or (byte)'B']);

    private static bool IsInstitutionalOf(ClaimLineKind kind, bool hasRevenueCode) =>
        kind == ClaimLineKind.Institutional || (hasRevenueCode && kind is not (ClaimLineKind.Professional or ClaimLineKind.Dental));

    // Nothing, as in most delimited files, is units.
    private static bool IsUnit(ReadOnlySpan<byte> unit) => unit is [] or [(byte)'U' or (byte)'u', (byte)'N' or (byte)'n'];

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
                whole = -1;
                break;
            }

            whole = whole * 10 + digit;
        }

        if (whole >= 0 && text.Length is > 0 and <= MaxDigits)
        {
            number = whole;
            return true;
        }

        return Utf8Parser.TryParse(text, out number, out int used) && used == text.Length && used > 0;
    }
}
