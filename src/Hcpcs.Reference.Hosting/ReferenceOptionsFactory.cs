using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Hcpcs.Reference;

// IOptions gives the very object that the services of a registration use. A name without a registration has options of its own, as usual.
internal sealed class ReferenceOptionsFactory(
    IServiceProvider provider,
    IEnumerable<IConfigureOptions<HcpcsReferenceOptions>> configure,
    IEnumerable<IPostConfigureOptions<HcpcsReferenceOptions>> postConfigure,
    IEnumerable<IValidateOptions<HcpcsReferenceOptions>> validate) : IOptionsFactory<HcpcsReferenceOptions>
{
    public HcpcsReferenceOptions Create(string name) =>
        (name.Length == 0 ? provider.GetService<HcpcsReferenceOptions>() : provider.GetKeyedService<HcpcsReferenceOptions>(name))
            ?? new OptionsFactory<HcpcsReferenceOptions>(configure, postConfigure, validate).Create(name);

    // Carries out every Configure and PostConfigure of a name on the options of the registration.
    public static void Configure(IServiceProvider provider, string name, HcpcsReferenceOptions options) => _ = new InPlace(
        options,
        provider.GetServices<IConfigureOptions<HcpcsReferenceOptions>>(),
        provider.GetServices<IPostConfigureOptions<HcpcsReferenceOptions>>(),
        []).Create(name);

    // Throws OptionsValidationException: The options are wrong; the message says which and why.
    public static void Validate(IServiceProvider provider, string name, HcpcsReferenceOptions options) => _ = new InPlace(
        options, [], [], provider.GetServices<IValidateOptions<HcpcsReferenceOptions>>()).Create(name);

    // The order and the exceptions of the options pattern, on an object that is there already.
    private sealed class InPlace(
        HcpcsReferenceOptions options,
        IEnumerable<IConfigureOptions<HcpcsReferenceOptions>> configure,
        IEnumerable<IPostConfigureOptions<HcpcsReferenceOptions>> postConfigure,
        IEnumerable<IValidateOptions<HcpcsReferenceOptions>> validate)
        : OptionsFactory<HcpcsReferenceOptions>(configure, postConfigure, validate)
    {
        protected override HcpcsReferenceOptions CreateInstance(string name) => options;
    }
}
