namespace Hcpcs.Reference.Loading;

/// <summary>Makes pages of the table that is in use when a call begins.</summary>
internal sealed class CurrentPages(IHcpcsTableProvider provider) : IHcpcsPages
{
    public HcpcsPage? Find(HcpcsCode code, DateOnly? dateOfService = null) => provider.Current.Pages.Find(code, dateOfService);

    public HcpcsPage? Find(HcpcsModifier modifier, DateOnly? dateOfService = null) =>
        provider.Current.Pages.Find(modifier, dateOfService);
}
