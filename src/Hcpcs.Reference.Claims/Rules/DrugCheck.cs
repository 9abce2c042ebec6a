using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Hcpcs.Reference.Claims;

// The rules on drug lines: the NDC against CMS's crosswalk, and the units of the code against the quantity of the NDC. It is of one table of drug
// products and one release.
internal sealed class DrugCheck(IHcpcsDrugProducts drugs, IHcpcsLookup lookup)
{
    private const int SlotBits = 14, SlotCount = 1 << SlotBits, MaxProbes = 8, Fraction = -1;

    // The products that claims have, each in one of a few slots after the one that its NDC leads to. They take little memory, so that they stay near.
    private readonly Slot[] _slots = new Slot[SlotCount];

    // What the quantities of products come to that a slot does not tell.
    private readonly ConcurrentDictionary<(NdcCode Ndc, HcpcsCode Code), NdcConversion> _conversions = new();

    public bool IsOf(IHcpcsDrugProducts otherDrugs, IHcpcsLookup otherLookup) => ReferenceEquals(drugs, otherDrugs) && ReferenceEquals(lookup, otherLookup);

    // Whether CMS's drug files list a code.
    public bool Lists(HcpcsCode code) => !drugs.GetProducts(code).IsEmpty || drugs.FindPaymentLimit(code) is not null;

    // Whether the code of a line is in the release and valid on the day: of others nothing is known.
    public bool IsValid(in RuleLine line) => lookup.TryGetValidity(line.Code, out var validity) && validity.Contains(line.From);

    // Whether CMS's payment limits list a code.
    public bool HasLimit(HcpcsCode code) => drugs.FindPaymentLimit(code) is not null;

    // Has the slot of an NDC fetched, so that it is at hand when the line is judged: to wait for far memory takes longer than all else that is asked of a line.
    public unsafe void Prefetch(NdcCode ndc)
    {
        if (Sse.IsSupported && !ndc.IsDefault)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref _slots[FirstSlotOf(ndc)]));
        }
    }

    // Whether the crosswalk has the NDC of a line under its code.
    // unitsOfItem: The billing units of 1 UN; 0 where they do not follow, Fraction where they are not a whole number.
    public bool TryFind(in RuleLine line, out int unitsOfItem)
    {
        int first = FirstSlotOf(line.Ndc);
        for (int probe = 0; probe < MaxProbes; probe++)
        {
            ref var slot = ref _slots[(first + probe) & (SlotCount - 1)];
            int state = Volatile.Read(ref slot.State);
            if (state == Slot.Free)
            {
                bool isFound = TryAsk(line, out unitsOfItem);
                if (isFound)
                {
                    Keep(line, unitsOfItem, ref slot);
                }

                return isFound;
            }

            if (slot.Ndc == line.Ndc && slot.Code == line.Code)
            {
                unitsOfItem = state - Slot.Taken;
                return true;
            }
        }

        return TryAsk(line, out unitsOfItem);
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
    // unitsOfItem: As TryFind gives it.
    // Returns: What is wrong; null where nothing is, or where it does not follow from the quantities.
    public HcpcsFinding? CheckUnits(ReadOnlySpan<RuleLine> claim, int index, int unitsOfItem)
    {
        ref readonly var line = ref claim[index];
        if (!line.HasUnits || !TryConvert(line, unitsOfItem, out decimal exact))
        {
            return null;
        }

        decimal claimed = line.Units;
        bool isAlone = true;
        for (int i = 0; i < claim.Length; i++)
        {
            ref readonly var other = ref claim[i];
            if (i == index || other.Code != line.Code || !Overlaps(line, other) || (other.Ndc != line.Ndc && !other.Ndc.IsDefault))
            {
                continue;
            }

            // What was discarded may stand on a line of its own. One without an NDC, of other days, or that does not convert may belong to these.
            if (other.Ndc.IsDefault || other.From != line.From || other.Through != line.Through || !other.HasUnits || !TryConvert(other, unitsOfItem, out decimal more))
            {
                return null;
            }

            if (i < index)
            {
                return null;
            }

            exact += more;
            claimed += other.Units;
            isAlone = false;
        }

        return claimed == exact || new HcpcsUnits(exact).Agrees(claimed) ? null : Explain(line, isAlone, exact, claimed);
    }

    private static int FirstSlotOf(NdcCode ndc)
    {
        const uint Spread = 0x9E37_79B1;
        return (int)((uint)ndc.GetHashCode() * Spread >> (32 - SlotBits));
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

    private bool TryAsk(in RuleLine line, out int unitsOfItem)
    {
        unitsOfItem = 0;
        if (ProductOf(line) is not { } product)
        {
            return false;
        }

        decimal units = NdcConversion.UnitsOfItemOf(product) ?? 0;
        unitsOfItem = units <= int.MaxValue - Slot.Taken && decimal.IsInteger(units) ? (int)units : Fraction;
        return true;
    }

    private void Keep(in RuleLine line, int unitsOfItem, ref Slot slot)
    {
        lock (_slots)
        {
            if (slot.State == Slot.Free)
            {
                // What tells that a slot is taken comes last: other threads read it first.
                (slot.Ndc, slot.Code) = (line.Ndc, line.Code);
                Volatile.Write(ref slot.State, Slot.Taken + unitsOfItem);
            }
        }
    }

    private DrugProduct? ProductOf(in RuleLine line)
    {
        foreach (var product in drugs.GetProducts(line.Ndc))
        {
            if (product.Code == line.Code)
            {
                return product;
            }
        }

        return null;
    }

    // The billing units that the quantity of a line's NDC comes to, where that follows.
    private bool TryConvert(in RuleLine line, int unitsOfItem, out decimal units)
    {
        ref readonly var ndcQuantity = ref line.NdcQuantity;
        units = 0;
        if (line.HasFurtherNdcs || ndcQuantity.Quantity == 0)
        {
            return false;
        }

        if (ndcQuantity.Unit != NdcUnit.Unit || unitsOfItem == Fraction)
        {
            var converted = ConversionOf(line).Convert(ndcQuantity);
            units = converted?.Exact ?? 0;
            return converted is not null;
        }

        units = unitsOfItem * ndcQuantity.Quantity;
        return unitsOfItem > 0;
    }

    private NdcConversion ConversionOf(in RuleLine line)
    {
        var key = (line.Ndc, line.Code);
        return _conversions.TryGetValue(key, out var known) ? known : _conversions.GetOrAdd(key, new NdcConversion(ProductOf(line)!, lookup));
    }

    // A product. It is written once.
    private struct Slot
    {
        public const int Free = 0, Taken = 2;

        public NdcCode Ndc;
        public HcpcsCode Code;

        // Free; or Taken and the billing units of 1 UN.
        public int State;
    }

    private sealed class NdcConversion(DrugProduct product, IHcpcsLookup lookup)
    {
        // The billing unit of the code, read from its description.
        private readonly BillingUnit? _unit = lookup.TryGet(product.Code, out var record) ? BillingUnit.Of(record) : null;

        // The billing units of 1 UN; null where they do not follow.
        private readonly decimal? _unitsOfItem = UnitsOfItemOf(product);

        public static decimal? UnitsOfItemOf(DrugProduct product) => product.GetBillingUnits(new NdcQuantity(1, NdcUnit.Unit))?.Exact;

        public HcpcsUnits? Convert(NdcQuantity quantity) =>
            quantity.Unit != NdcUnit.Unit ? product.GetBillingUnits(quantity, _unit)
            : _unitsOfItem is { } units ? new HcpcsUnits(units * quantity.Quantity)
            : null;
    }
}
