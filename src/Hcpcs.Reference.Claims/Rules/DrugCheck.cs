using System.Globalization;

namespace Hcpcs.Reference.Claims;

// The rules on drug lines: the NDC against CMS's crosswalk, and the units of the code against the quantity of the NDC. It is of one table of drug
// products and one release.
internal sealed class DrugCheck(IHcpcsDrugProducts drugs, IHcpcsLookup lookup)
{
    private const int SlotBits = 14, SlotCount = 1 << SlotBits, MaxProbes = 8, NoPlace = -1;

    // The products that claims have, each in one of a few places after the one that its NDC leads to. A place is written once.
    private readonly NdcFacts[] _known = new NdcFacts[SlotCount];

    public bool IsOf(IHcpcsDrugProducts otherDrugs, IHcpcsLookup otherLookup) => ReferenceEquals(drugs, otherDrugs) && ReferenceEquals(lookup, otherLookup);

    // Whether CMS's drug files list a code.
    public bool Lists(HcpcsCode code) => !drugs.GetProducts(code).IsEmpty || drugs.FindPaymentLimit(code) is not null;

    // Whether the code of a line is in the release and valid on the day: of others nothing is known.
    public bool IsValid(in RuleLine line) => lookup.TryGetValidity(line.Code, out var validity) && validity.Contains(line.From);

    // Whether CMS's payment limits list a code.
    public bool HasLimit(HcpcsCode code) => drugs.FindPaymentLimit(code) is not null;

    // The product of an NDC that is billed with the code of a line; false where the crosswalk has none.
    public bool TryFind(in RuleLine line, out NdcFacts facts)
    {
        const uint Spread = 0x9E37_79B1;

        int first = (int)((uint)line.Ndc.GetHashCode() * Spread >> (32 - SlotBits));
        for (int probe = 0; probe < MaxProbes; probe++)
        {
            int place = (first + probe) & (SlotCount - 1);
            ref var known = ref _known[place];
            if (Volatile.Read(ref known.Conversion) is null)
            {
                return TryMake(line, place, out facts);
            }

            if (known.Ndc == line.Ndc && known.Code == line.Code)
            {
                facts = known;
                return true;
            }
        }

        return TryMake(line, NoPlace, out facts);
    }

    // What a text is that is not an NDC, and what it may be: first what is billed with the code of the line, then what the crosswalk has at all.
    public HcpcsFinding ExplainShape(in RuleLine line, string text)
    {
        var code = line.Code;
        _ = NdcCode.TryParse(text, out _, out string? reason);
        return ClaimRules.NdcShape.ToFinding("ndc", text, reason!) with
        {
            Suggestions =
            [
                .. NdcCode.GetReadings(text).OrderByDescending(reading => drugs.GetProducts(reading).Any(product => product.Code == code))
                    .ThenByDescending(reading => !drugs.GetProducts(reading).IsEmpty).Select(reading => reading.ToString()),
            ],
        };
    }

    // What is wrong with an NDC that the crosswalk does not have under the code of the line.
    // reports: Which rules are reported.
    // Returns: null where that is not reported.
    public HcpcsFinding? ExplainMismatch(in RuleLine line, Func<ClaimRule, bool> reports)
    {
        var products = drugs.GetProducts(line.Ndc);
        if (products.IsEmpty)
        {
            return reports(ClaimRules.NdcListed)
                ? ClaimRules.NdcListed.ToFinding("ndc", line.Ndc.ToString(), $"The {Crosswalk} does not have NDC {line.Ndc}; it is not a list of all products.{OtherQuarter(line)}")
                : null;
        }

        // A code that was not valid on the day was not to be billed: the crosswalk is of another time then.
        var day = line.HasDays ? line.From : (DateOnly?)null;
        string[] codes =
        [
            .. products.Select(product => product.Code).Distinct()
                .Where(code => day is not { } valid || !lookup.TryGetValidity(code, out var validity) || validity.Contains(valid)).Select(code => code.ToString()),
        ];
        if (codes.Length == 0 || !reports(ClaimRules.NdcCode))
        {
            return null;
        }

        return ClaimRules.NdcCode.ToFinding(
            "ndc", line.Ndc.ToString(),
            $"The {Crosswalk} has NDC {line.Ndc} ({ForeignText.OneLine(products[0].Name)}) under {string.Join(", ", codes)}, not under {line.Code}.{OtherQuarter(line)}") with
        {
            Suggestions = [.. codes],
        };
    }

    // Judges the units of the lines of a claim that have the code, NDC and days of one of them. The first of these speaks for all.
    // product: The product of the code and NDC.
    // Returns: What is wrong; null where nothing is, or where it does not follow from the quantities.
    public HcpcsFinding? CheckUnits(ReadOnlySpan<RuleLine> claim, int index, in NdcFacts product)
    {
        ref readonly var line = ref claim[index];
        if (!line.HasUnits || product.Convert(line) is not { } units)
        {
            return null;
        }

        decimal exact = units.Exact, claimed = line.Units;
        bool isAlone = true;
        for (int i = 0; i < claim.Length; i++)
        {
            ref readonly var other = ref claim[i];
            if (i == index || other.Code != line.Code || !Overlaps(line, other) || (other.Ndc != line.Ndc && !other.Ndc.IsDefault))
            {
                continue;
            }

            // What was discarded may stand on a line of its own. One without an NDC, of other days, or that does not convert may belong to these.
            if (other.Ndc.IsDefault || other.From != line.From || other.Through != line.Through || !other.HasUnits || product.Convert(other) is not { } more)
            {
                return null;
            }

            if (i < index)
            {
                return null;
            }

            exact += more.Exact;
            claimed += other.Units;
            isAlone = false;
        }

        return claimed == exact || new HcpcsUnits(exact).Agrees(claimed) ? null : Explain(line, isAlone, exact, claimed);
    }

    private static bool Overlaps(in RuleLine one, in RuleLine other) =>
        !one.HasDays || !other.HasDays || (one.From <= other.Through && other.From <= one.Through);

    private string Crosswalk => $"ASP NDC-HCPCS crosswalk of {drugs.CrosswalkQuarter.Name}";

    private HcpcsFinding Explain(in RuleLine line, bool isAlone, decimal exact, decimal claimed)
    {
        string quantity = isAlone ? $"{line.NdcQuantity} of NDC {line.Ndc} are" : $"The quantities of NDC {line.Ndc} on the lines of the day come to";
        return ClaimRules.NdcUnits.ToFinding(
            "units", line.Code.ToString(),
            $"{quantity} {Number(exact)} billing units of {line.Code} by the {Crosswalk} and the code's own unit; the claim has {Number(claimed)}.{OtherQuarter(line)}");
    }

    private string OtherQuarter(in RuleLine line) => line.HasDays && !drugs.CrosswalkQuarter.Contains(line.From)
        ? string.Create(CultureInfo.InvariantCulture, $" The line is of {line.From:O}, another quarter.")
        : string.Empty;

    private static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    // place: Where the product is kept.
    private bool TryMake(in RuleLine line, int place, out NdcFacts facts)
    {
        foreach (var product in drugs.GetProducts(line.Ndc))
        {
            if (product.Code == line.Code)
            {
                facts = new NdcFacts(line.Ndc, product, lookup);
                if (place != NoPlace)
                {
                    Keep(facts, ref _known[place]);
                }

                return true;
            }
        }

        facts = default;
        return false;
    }

    private void Keep(in NdcFacts facts, ref NdcFacts place)
    {
        lock (_known)
        {
            if (place.Conversion is null)
            {
                // What tells that a place is taken comes last: other threads read it first.
                (place.Ndc, place.Code, place.WholeUnits) = (facts.Ndc, facts.Code, facts.WholeUnits);
                Volatile.Write(ref place.Conversion, facts.Conversion);
            }
        }
    }

    // A product with what its quantities come to. What nearly every line needs is here, so that it is read from one place in memory.
    internal struct NdcFacts
    {
        public NdcCode Ndc;
        public HcpcsCode Code;

        // The billing units of 1 UN where they are a whole number; below zero where they are not, or do not follow.
        public int WholeUnits;

        public NdcConversion? Conversion;

        public NdcFacts(NdcCode ndc, DrugProduct product, IHcpcsLookup lookup)
        {
            (Ndc, Code) = (ndc, product.Code);
            Conversion = new NdcConversion(product, lookup);
            WholeUnits = Conversion.UnitsOfItem is { } units && units <= int.MaxValue && decimal.IsInteger(units) ? (int)units : -1;
        }

        // The billing units that the quantity of a line's NDC comes to; null where that does not follow.
        public readonly HcpcsUnits? Convert(in RuleLine line) =>
            line.HasFurtherNdcs || line.NdcQuantity.Quantity == 0 ? null
            : line.NdcQuantity.Unit == NdcUnit.Unit && WholeUnits >= 0 ? new HcpcsUnits(WholeUnits * line.NdcQuantity.Quantity)
            : Conversion!.Convert(line.NdcQuantity);
    }

    internal sealed class NdcConversion(DrugProduct product, IHcpcsLookup lookup)
    {
        // The billing unit of the code, read from its description.
        private readonly BillingUnit? _unit = lookup.TryGet(product.Code, out var record) ? BillingUnit.Of(record) : null;

        // The billing units of 1 UN; null where they do not follow.
        public decimal? UnitsOfItem { get; } = product.GetBillingUnits(new NdcQuantity(1, NdcUnit.Unit))?.Exact;

        public HcpcsUnits? Convert(NdcQuantity quantity) =>
            quantity.Unit != NdcUnit.Unit ? product.GetBillingUnits(quantity, _unit)
            : UnitsOfItem is { } units ? new HcpcsUnits(units * quantity.Quantity)
            : null;
    }
}
