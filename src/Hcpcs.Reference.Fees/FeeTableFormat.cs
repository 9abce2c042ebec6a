namespace Hcpcs.Reference;

// What kind of table file a fee table is, and what bounds its content. docs/guide/payment.md describes the format.
internal static class FeeTableFormat
{
    public const uint Version = 1;

    // The fee files that a table can have, as FeeFileKind names them.
    public const int FileCount = 5;

    // Of one fee file, five times the most that one has. Rows can share what they say, so that few bytes can name many.
    public const int MaxRows = 32_768;

    // 48 states and DC, Alaska, Hawaii, Puerto Rico and the Virgin Islands are 53; three more territories could be listed.
    public const int MaxStates = 64;

    public const int MaxModifiers = 2;

    // Two for each row of the outpatient file, which has texts of its own, and those of all states and files.
    public const int MaxTexts = 4 * MaxRows;

    // Of dollars and cents: a hundred billion dollars.
    public const long MaxCents = 10_000_000_000_000;

    // Decimals that a number of these files can have, and all of its digits as a whole number.
    public const byte MaxScale = 7;
    public const ulong MaxDigits = 1_000_000_000_000_000;

    public static readonly SealedTable Kind = new("fee", "fees", 'F', Version);
}
