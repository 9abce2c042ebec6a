namespace Hcpcs.Reference.Claims.Tests.X12;

/// <summary>How an interchange is written: its separators, and what stands around its segments.</summary>
internal sealed record X12Layout
{
    public char Element { get; init; } = '*';

    public char Component { get; init; } = ':';

    public char Terminator { get; init; } = '~';

    /// <summary>What stands in front of each segment, and behind each terminator.</summary>
    public string Before { get; init; } = string.Empty;

    public string Behind { get; init; } = string.Empty;

    /// <summary>The column behind which each physical line ends, with which line end; 0 for none.</summary>
    public int WrapColumn { get; init; }

    public string WrapEnd { get; init; } = "\n";

    /// <summary>Whether the elements of ISA have the lengths that they should have.</summary>
    public bool IsPadded { get; init; } = true;
}
