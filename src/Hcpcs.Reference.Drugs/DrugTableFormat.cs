namespace Hcpcs.Reference;

// The header of a drug table file. docs/guide/drugs.md describes the format.
internal static class DrugTableFormat
{
    public const uint Version = 1;
    public const int LengthOffset = 12;
    public const int HeaderLength = 16 + TableSeal.HashLength;

    // A file: 25 times the embedded table. A row of eleven bytes becomes one of some hundred in memory.
    public const int MaxFileLength = 8 << 20;

    // A byte that is not ASCII and a line break, so that no text transfer passes unnoticed.
    public static ReadOnlySpan<byte> Magic => [0x89, (byte)'H', (byte)'C', (byte)'P', (byte)'C', (byte)'D', 0x0D, 0x0A];
}
