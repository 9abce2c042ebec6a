namespace Hcpcs.Reference;

/// <summary>What a search may find. A filter that is <see langword="null"/> lets everything pass.</summary>
public sealed record HcpcsSearchOptions
{
    internal const int DefaultLimit = 20;

    /// <summary>Only what is valid on this day.</summary>
    public DateOnly? ValidOn { get; init; }

    /// <summary>Only codes of this section; modifiers have none.</summary>
    public HcpcsSection? Section { get; init; }

    /// <summary>Only entries with this Berenson-Eggers type of service.</summary>
    public BetosCode? Betos { get; init; }

    /// <summary>Only entries that have this pricing indicator among theirs.</summary>
    public PricingIndicator? PricingIndicator { get; init; }

    /// <summary>Only entries with this coverage code.</summary>
    public CoverageCode? Coverage { get; init; }

    /// <summary>How many hits at most, from 1; 20 unless set.</summary>
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

    = DefaultLimit;
}
