namespace Hcpcs.Reference;

// Units that are multiples of each other by definition: metric ones, and minutes and hours. A day is not 24 hours here: "per diem" counts calendar
// days. Inches and centimeters stay apart, since what is sold by one is not measured by the other.
internal static class UnitMeasures
{
    private enum Measure
    {
        None,
        Mass,
        Volume,
        Activity,
        Length,
        Area,
        Time,
        Road,
    }

    // Tells a quantity in another unit, if the units measure the same.
    public static bool TryConvert(decimal quantity, string? from, string to, out decimal converted)
    {
        converted = quantity;
        if (string.Equals(from, to, StringComparison.Ordinal))
        {
            return true;
        }

        var (fromMeasure, fromSize) = Find(from);
        var (toMeasure, toSize) = Find(to);
        converted = quantity * fromSize / toSize;
        return fromMeasure == toMeasure && fromMeasure != Measure.None;
    }

    private static (Measure Measure, decimal Size) Find(string? unit) => unit switch
    {
        "mcg" => (Measure.Mass, 1),
        "mg" => (Measure.Mass, 1_000),
        "g" => (Measure.Mass, 1_000_000),
        "ml" or "cubic centimeter" => (Measure.Volume, 1),
        "liter" => (Measure.Volume, 1_000),
        "microcurie" => (Measure.Activity, 1),
        "millicurie" => (Measure.Activity, 1_000),
        "millimeter" => (Measure.Length, 1),
        "centimeter" => (Measure.Length, 10),
        "square millimeter" => (Measure.Area, 1),
        "square centimeter" => (Measure.Area, 100),
        "minute" => (Measure.Time, 1),
        "hour" => (Measure.Time, 60),

        // Who says mile means the statute mile; the nautical mile is said in full.
        "mile" or "statute mile" => (Measure.Road, 1),
        _ => (Measure.None, 1),
    };
}
