namespace Hcpcs.Reference.Site.Tests;

/// <summary>All tests share one site: making it is most of the work.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSite : ICollectionFixture<SiteFixture>
{
    public const string Name = "site";
}
