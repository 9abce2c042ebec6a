namespace Hcpcs.Reference;

/// <summary>The modifiers of a claim line as written, in their places, without a copy of them.</summary>
public readonly ref struct ModifierTexts
{
    /// <summary>Names the modifiers.</summary>
    /// <param name="first">The first modifier; empty where there is none.</param>
    /// <param name="second">The second modifier.</param>
    /// <param name="third">The third modifier.</param>
    /// <param name="fourth">The fourth modifier.</param>
    /// <param name="hasMore">Whether there are more than four, which are too many.</param>
    public ModifierTexts(
        ReadOnlySpan<char> first,
        ReadOnlySpan<char> second = default,
        ReadOnlySpan<char> third = default,
        ReadOnlySpan<char> fourth = default,
        bool hasMore = false)
    {
        First = first;
        Second = second;
        Third = third;
        Fourth = fourth;
        HasMore = hasMore;
    }

    /// <summary>The first modifier; empty where there is none.</summary>
    public ReadOnlySpan<char> First { get; }

    /// <summary>The second modifier; empty where there is none.</summary>
    public ReadOnlySpan<char> Second { get; }

    /// <summary>The third modifier; empty where there is none.</summary>
    public ReadOnlySpan<char> Third { get; }

    /// <summary>The fourth modifier; empty where there is none.</summary>
    public ReadOnlySpan<char> Fourth { get; }

    /// <summary>Whether the line has more than four modifiers.</summary>
    public bool HasMore { get; }

    /// <summary>The modifier at a place, 0 to 3.</summary>
    internal ReadOnlySpan<char> this[int place] => place switch { 0 => First, 1 => Second, 2 => Third, _ => Fourth };
}
