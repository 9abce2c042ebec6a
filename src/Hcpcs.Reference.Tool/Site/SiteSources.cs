using Hcpcs.Reference.Pages;

namespace Hcpcs.Reference.Tool.Site;

// The sources of all pages, each once, in the order in which pages first name them. They stand on a page of their own: on each of 9,000 pages they would be
// a fifth of the site.
internal sealed class SiteSources
{
    private readonly Dictionary<PageSource, int> _numbers = [];
    private readonly List<PageSource> _all = [];

    public IReadOnlyList<PageSource> All => _all;

    // Where a source is named, from the top of the site.
    public string AddressOf(PageSource source) => $"sources.html#{NumberOf(source)}";

    public void Add(ValueList<PageSource> sources)
    {
        foreach (var source in sources)
        {
            NumberOf(source);
        }
    }

    private int NumberOf(PageSource source)
    {
        if (!_numbers.TryGetValue(source, out int number))
        {
            _all.Add(source);
            _numbers[source] = number = _all.Count;
        }

        return number;
    }
}
