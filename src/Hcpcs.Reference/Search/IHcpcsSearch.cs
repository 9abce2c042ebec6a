namespace Hcpcs.Reference;

/// <summary>Finds codes and modifiers by words: of their descriptions, product names, section and notes, or by the code itself.</summary>
/// <remarks>
/// Ended entries are found too, unless <see cref="HcpcsSearchOptions.ValidOn"/> is set; among equals they come last. Nothing reads the clock.
/// Safe to use from any thread. <see cref="HcpcsSearch"/> is the implementation.
/// </remarks>
public interface IHcpcsSearch
{
    /// <summary>Finds what a text names, the best first. Any text may be given; one without a word finds nothing.</summary>
    /// <param name="text">Words in any order, a code, or the beginning of one. The first 64 different words count.</param>
    /// <param name="options">Filters, offset and limit; <see langword="null"/> for none, 0 and 20.</param>
    /// <returns>The hits, ordered by <see cref="HcpcsSearchHit.Match"/>, then by how well they fit, and the number of all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    HcpcsSearchResult Search(string text, HcpcsSearchOptions? options = null);

    /// <summary>
    /// Completions of a text that is being typed: codes that begin with it, product names that begin with it, completions of its last word,
    /// and then what <see cref="Search"/> finds.
    /// </summary>
    /// <param name="prefix">The text so far.</param>
    /// <param name="options">
    /// Filters, offset and limit, as for a search; <see langword="null"/> for none, 0 and 20. A word is completed to words of entries that
    /// pass the filters.
    /// </param>
    /// <returns>The completions, the likeliest first, and the number of all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="prefix"/> is <see langword="null"/>.</exception>
    HcpcsCompletionResult Complete(string prefix, HcpcsSearchOptions? options = null);
}
