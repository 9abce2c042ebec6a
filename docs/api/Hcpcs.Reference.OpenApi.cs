namespace Microsoft.Extensions.DependencyInjection
{
    public static class HcpcsOpenApiServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHcpcsOpenApi(this Microsoft.Extensions.DependencyInjection.IServiceCollection services) { }
    }
}