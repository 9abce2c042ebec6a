namespace Hcpcs.Reference;

/// <summary>What a search or type-ahead may find, and how much of it is given. A filter that is <see langword="null"/> lets everything pass.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record HcpcsSearchOptions
{
    internal static readonly HcpcsSearchOptions Default = new();

    /// <summary>Only what is valid on this day.</summary>
    public DateOnly? ValidOn { get; init; }

    /// <summary>Only codes of this section; modifiers have none.</summary>
    public HcpcsSection? Section { get; init; }

    /// <summary><see langword="true"/>: only modifiers. <see langword="false"/>: only codes.</summary>
    public bool? IsModifier { get; init; }

    /// <summary>Only entries with this Berenson-Eggers type of service.</summary>
    public BetosCode? Betos { get; init; }

    /// <summary>Only entries that have this pricing indicator among theirs.</summary>
    public PricingIndicator? PricingIndicator { get; init; }

    /// <summary>Only entries with this coverage code.</summary>
    public CoverageCode? Coverage { get; init; }

    /// <summary>Whether a search counts what it finds by section (<see cref="HcpcsSearchResult.Groups"/>); type-ahead does not.</summary>
    public bool CountGroups { get; init; }

    /// <summary>How many hits or completions to skip, from 0; 0 unless set. The second page of 20 begins after 20.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Offset
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>How many hits or completions at most, from 1; 20 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Limit
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }

    = 20;

    // The last day on which an entry must be valid, where ValidOn is the first of several; null where it is the only one.
    internal DateOnly? ValidThrough { get; init; }

    // How many must be put in order, those passed over included.
    internal int Reach => (int)Math.Min(int.MaxValue, (long)Offset + Limit);
}
