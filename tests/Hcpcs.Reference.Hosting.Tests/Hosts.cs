using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hcpcs.Reference.Hosting.Tests;

/// <summary>Hosts as programs build them, without the settings of the machine.</summary>
internal static class Hosts
{
    /// <summary>A configuration with a section Hcpcs.</summary>
    public static IConfigurationSection Section(params (string Key, string? Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Hcpcs:{setting.Key}", setting.Value))).Build().GetSection("Hcpcs");

    /// <summary>A host whose log is the one given.</summary>
    public static IHost Build(Action<IServiceCollection> configure, EventLog? log = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        if (log is not null)
        {
            builder.Logging.AddProvider(log);
        }

        configure(builder.Services);
        return builder.Build();
    }

    /// <summary>A release of one code, valid from 2020 on.</summary>
    public static HcpcsTable Table(int year, int month, string code) => HcpcsTable.Create(
        new HcpcsRelease(HcpcsQuarter.Of(new DateOnly(year, month, 1))) { CodeCount = 1 },
        [new HcpcsRecord { Code = HcpcsCode.Parse(code), ShortDescription = "text", AddedDate = new DateOnly(2020, 1, 1) }],
        []);
}
