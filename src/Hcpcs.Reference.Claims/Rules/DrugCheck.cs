using System.Collections.Concurrent;
using System.Globalization;

namespace Hcpcs.Reference.Claims;

// The rules on drug lines: the NDC against CMS's crosswalk, and the units of the code against the quantity of the NDC.
internal sealed class DrugCheck(IHcpcsDrugProducts drugs, IHcpcsLookup lookup)
{
    // The billing units of codes, which are read from their descriptions once.
    private readonly ConcurrentDictionary<HcpcsCode, BillingUnit?> _units = new();

    // Whether CMS's drug files list a code.
    public bool Lists(HcpcsCode code) => !drugs.GetProducts(code).IsEmpty || drugs.FindPaymentLimit(code) is not null;

    // Whether CMS's payment limits list a code.
    public bool HasLimit(HcpcsCode code) => drugs.FindPaymentLimit(code) is not null;

    // What is wrong with the NDC of a line; null where nothing is, or nothing can be said.
    // texts: Those of the lines, for a text that is not an NDC.
    // reports: Which rules are reported.
    public HcpcsFinding? CheckNdc(in RuleLine line, LineTexts texts, int index, Func<ClaimRule, bool> reports)
    {
        if (line.Ndc.IsDefault)
        {
            return reports(ClaimRules.NdcShape) ? ExplainShape(texts.NdcOf(index)) : null;
        }

        // The crosswalk of the table has Level II codes only.
        if (line.Code.IsDefault)
        {
            return null;
        }

        var products = drugs.GetProducts(line.Ndc);
        if (products.IsEmpty)
        {
            return reports(ClaimRules.NdcListed)
                ? Finding(ClaimRules.NdcListed, "ndc", line.Ndc.ToString(), $"The {Crosswalk} does not have NDC {line.Ndc}; it is not a list of all products.{OtherQuarter(line)}")
                : null;
        }

        foreach (var product in products)
        {
            if (product.Code == line.Code)
            {
                return null;
            }
        }

        if (!reports(ClaimRules.NdcCode))
        {
            return null;
        }

        string[] codes = [.. products.Select(product => product.Code).Distinct().Select(code => code.ToString())];
        return Finding(
            ClaimRules.NdcCode, "ndc", line.Ndc.ToString(),
            $"The {Crosswalk} has NDC {line.Ndc} ({ForeignText.OneLine(products[0].Name)}) under {string.Join(", ", codes)}, not under {line.Code}.{OtherQuarter(line)}") with
        {
            Suggestions = [.. codes],
        };
    }

    // The billing units that the quantity of a line's NDC comes to; null where that does not follow.
    public HcpcsUnits? Convert(in RuleLine line)
    {
        if (line.NdcQuantity == default || line.HasFurtherNdcs || line.Code.IsDefault)
        {
            return null;
        }

        DrugProduct? own = null;
        foreach (var product in drugs.GetProducts(line.Ndc))
        {
            own = product.Code == line.Code ? product : own;
        }

        return own?.GetBillingUnits(line.NdcQuantity, UnitOf(line.Code));
    }

    // Judges the units of the lines of a claim that have the code, NDC and day of the first.
    // Returns: What is wrong; null where nothing is, or where it does not follow from the quantities.
    public HcpcsFinding? CheckUnits(ReadOnlySpan<RuleLine> lines)
    {
        ref readonly var first = ref lines[0];
        decimal exact = 0, most = 0, claimed = 0;
        int count = 0;
        foreach (ref readonly var line in lines)
        {
            if (!IsSame(first, line))
            {
                continue;
            }

            // Beside a line that does not tell, the others say nothing of the whole.
            if (!line.HasUnits || Convert(line) is not { } units)
            {
                return null;
            }

            // Each line may be rounded up on its own.
            exact += units.Exact;
            most += units.Whole;
            claimed += line.Units;
            count++;
        }

        return claimed >= exact && claimed <= most ? null : Explain(first, count, exact, claimed);
    }

    // Whether two lines are of one drug on one day: what was discarded has a line of its own.
    public static bool IsSame(in RuleLine one, in RuleLine other) =>
        one.Code == other.Code && one.Ndc == other.Ndc && one.HasDays == other.HasDays && one.From == other.From && one.Through == other.Through
        && !other.Ndc.IsDefault;

    private string Crosswalk => $"ASP NDC-HCPCS crosswalk of {drugs.CrosswalkQuarter.Name}";

    private BillingUnit? UnitOf(HcpcsCode code) => _units.TryGetValue(code, out var unit)
        ? unit
        : _units.GetOrAdd(code, lookup.TryGet(code, out var record) ? BillingUnit.Of(record) : null);

    private HcpcsFinding Explain(in RuleLine line, int count, decimal exact, decimal claimed)
    {
        string quantity = count == 1 ? $"{line.NdcQuantity} of NDC {line.Ndc} are" : $"The quantities of NDC {line.Ndc} on {count} lines come to";
        return Finding(
            ClaimRules.NdcUnits, "units", line.Code.ToString(),
            $"{quantity} {Number(exact)} billing units of {line.Code} by the {Crosswalk} and the code's own unit; the claim has {Number(claimed)}.{OtherQuarter(line)}");
    }

    private static HcpcsFinding ExplainShape(string text)
    {
        var readings = Reference.NdcCode.GetReadings(text);
        _ = Reference.NdcCode.TryParse(text, out _, out string? reason);
        return Finding(ClaimRules.NdcShape, "ndc", text, reason!) with { Suggestions = [.. readings.Select(reading => reading.ToString())] };
    }

    private string OtherQuarter(in RuleLine line) => line.HasDays && !drugs.CrosswalkQuarter.Contains(line.From)
        ? string.Create(CultureInfo.InvariantCulture, $" The line is of {line.From:O}, another quarter.")
        : string.Empty;

    private static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static HcpcsFinding Finding(ClaimRule rule, string element, string text, string message) => new()
    {
        ReasonId = rule.Reason,
        RuleId = rule.Id,
        Severity = rule.Severity,
        ElementId = element,
        Text = text,
        Message = message,
    };
}
