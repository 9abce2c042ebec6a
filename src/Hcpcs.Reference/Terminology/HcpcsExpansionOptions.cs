namespace Hcpcs.Reference;

/// <summary>Which part of a value set to list.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed class HcpcsExpansionOptions
{
    internal static readonly HcpcsExpansionOptions Default = new();

    /// <summary>Words that an entry must match, as in a search; the best matches come first. <see langword="null"/> or blank for all.</summary>
    public string? Filter { get; init; }

    /// <summary>How many entries to skip, from 0.</summary>
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

    /// <summary>How many entries at most, from 0, which asks for the total alone; <see langword="null"/> for all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Count
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(value));
            field = value;
        }
    }

    /// <summary>The day of which <see cref="ActiveOnly"/> speaks; <see langword="null"/> for the last day of the release's quarter.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether entries that are not valid on the day are left out.</summary>
    public bool ActiveOnly { get; init; }
}
