namespace Hcpcs.Reference;

// What several calls have to say of the options under one key, carried out when the options are first needed.
internal sealed class ReferenceOptionsSetup
{
    private readonly List<Action<IServiceProvider, HcpcsReferenceOptions>> _configure = [];

    public void Add(Action<IServiceProvider, HcpcsReferenceOptions> configure) => _configure.Add(configure);

    public HcpcsReferenceOptions Make(IServiceProvider provider)
    {
        var options = new HcpcsReferenceOptions();
        foreach (var configure in _configure)
        {
            configure(provider, options);
        }

        return options;
    }
}
