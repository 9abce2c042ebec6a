namespace Hcpcs.Reference;

// What kind of table file a history is, its fixed parts, and what bounds its content. docs/internals/history-format.md describes the format.
internal static class HistoryFormat
{
    public const uint Version = 2;

    // Numbers of 32 bits in front: the counts and lengths of what follows.
    public const int CountsLength = 10 * sizeof(uint);

    // A release: first day of its quarter, revision, first day that it covers for codes and for modifiers, and whether it says of codes that they are not
    // otherwise classified or are classified.
    public const int ReleaseLength = 5 * sizeof(uint);

    // A run: added date, termination date, first day behind a gap, meaning, first and last release (16 bits each), and the run before it.
    public const int RunLength = 16;

    // In the meaning of a run: it certainly is another one than that of the run before.
    public const int CertainBoundary = 0x8000;

    // 250 years of quarters, and more meanings than releases can tell apart.
    public const int MaxReleases = 1000, MaxMeaning = MaxReleases;

    // As much of the embedded history as is read before a record is asked for: at least what lies before its shared rows.
    public const int FrontLength = 256 * 1024;

    // The positions of all codes and of all modifiers; a cell of an index has 32 of them.
    public const int CodePositions = 26 * 10_000, ModifierPositions = 36 * 36, PositionsPerCell = 32;

    // Items that differ in length are found by the offset of their block.
    public const int ItemsPerBlock = 16;

    // What ends a text of a version: no text in UTF-8 has this byte.
    public const byte EndOfText = 0xFF;

    // As in a code table: the longest text, in bytes of UTF-8.
    public const int MaxTextLength = 1 << 20;

    public static SealedTable Kind { get; } = new("history", "history", 'H', Version);

    // The length of an index.
    public static int IndexLength(int positions) => (positions + PositionsPerCell - 1) / PositionsPerCell * sizeof(ulong);
}
