namespace Hcpcs.Reference;

/// <summary>Asks <see cref="IHcpcsPages"/> by text.</summary>
/// <remarks>
/// ASCII white space around a text is ignored and lower case is accepted. A text that is not a code or modifier does not have a page. Every
/// method throws an <see cref="ArgumentNullException"/> for pages that are <see langword="null"/>. Safe to use from any thread.
/// </remarks>
public static class HcpcsPagesExtensions
{
    /// <summary>Makes the page of a code given as text.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="dateOfService">A date of service, or <see langword="null"/>: nothing reads the clock.</param>
    /// <returns>The page, or <see langword="null"/> where the text is not a code or the release does not hold it.</returns>
    public static HcpcsPage? Find(this IHcpcsPages pages, string? text, DateOnly? dateOfService = null)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return HcpcsCode.TryParse(text, out var code) ? pages.Find(code, dateOfService) : null;
    }

    /// <summary>Makes the page of a modifier given as text.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="dateOfService">A date of service, or <see langword="null"/>.</param>
    /// <returns>The page, or <see langword="null"/> where the text is not a modifier or the release does not hold it.</returns>
    public static HcpcsPage? FindModifier(this IHcpcsPages pages, string? text, DateOnly? dateOfService = null)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return HcpcsModifier.TryParse(text, out var modifier) ? pages.Find(modifier, dateOfService) : null;
    }
}
