using System.Text;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>
/// What the lookups are asked for: every code of the embedded release, or as many codes that it does not hold, in one shuffled order.
/// </summary>
internal static class Codes
{
    /// <summary>The number of codes of January 2026. A constant, since attributes name it; another release fails at once.</summary>
    public const int Count = 8623;

    private const int Seed = 20260101;

    /// <summary>Strings made for the caller. Keys of a dictionary must not be among them: it compares references first.</summary>
    public static string[] Hits(IHcpcsLookup lookup)
    {
        if (lookup.Release.CodeCount != Count)
        {
            throw new InvalidOperationException(
                $"The embedded release has {lookup.Release.CodeCount} codes: set {nameof(Codes)}.{nameof(Count)} to that number.");
        }

        var codes = lookup.EnumerateCodes().Select(record => record.Code).ToArray();
        new Random(Seed).Shuffle(codes);
        return Array.ConvertAll(codes, Write);
    }

    /// <summary>Well-formed codes that the release does not hold; their letters are as frequent as among those that it holds.</summary>
    public static string[] Misses(IHcpcsLookup lookup)
    {
        var random = new Random(Seed);
        return Array.ConvertAll(Hits(lookup), hit =>
        {
            HcpcsCode code;
            do
            {
                code = new HcpcsCode(hit[0], random.Next(10_000));
            }
            while (lookup.Contains(code));

            return Write(code);
        });
    }

    /// <summary>The hits as UTF-8, <see cref="HcpcsCode.Length"/> bytes each, one after another as a message holds them.</summary>
    public static byte[] Utf8Hits(IHcpcsLookup lookup) => Encoding.UTF8.GetBytes(string.Concat(Hits(lookup)));

    private static string Write(HcpcsCode code)
    {
        Span<char> chars = stackalloc char[HcpcsCode.Length];
        code.TryFormat(chars, out _);
        return new string(chars);
    }
}
