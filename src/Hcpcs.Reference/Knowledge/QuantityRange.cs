namespace Hcpcs.Reference;

// The quantities that are converted. What is 0, negative or beyond any drug is not, so that no conversion overflows or throws.
internal static class QuantityRange
{
    public const string Text = "from 0.000001 to 1,000,000,000,000";

    private const decimal Least = 0.000001m, Most = 1_000_000_000_000;

    public static bool Contains(decimal quantity) => quantity is >= Least and <= Most;
}
