namespace Hcpcs.Reference.Loading;

/// <summary>Searches the table that is in use when a call begins.</summary>
internal sealed class CurrentSearch(IHcpcsTableProvider provider) : IHcpcsSearch
{
    public IHcpcsLookup Lookup => provider.Current.Lookup;

    public IReadOnlyList<HcpcsSearchHit> Search(string text, HcpcsSearchOptions? options = null) =>
        provider.Current.Search.Search(text, options);

    public IReadOnlyList<HcpcsCompletion> Complete(string prefix, int limit = 10) => provider.Current.Search.Complete(prefix, limit);
}
