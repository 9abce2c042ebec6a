using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hcpcs.Reference.Hosting.Tests;

public class LoadOnStartTests
{
    [Fact]
    public async Task The_table_is_loaded_before_any_service_starts_even_one_that_was_registered_before()
    {
        int opened = 0, openedAtStart = -1;
        using var host = Hosts.Build(services =>
        {
            services.AddSingleton<IHostedService>(new AtStart(() => openedAtStart = opened));
            services.AddHcpcsReference(Hosts.Section()).LoadOnStart().Configure(options => options.OpenTable = () =>
            {
                opened++;
                return Content();
            });
        });

        opened.Should().Be(0);
        await host.StartAsync();

        openedAtStart.Should().Be(1);
        host.Services.GetRequiredService<IHcpcsLookup>().Contains("B0002").Should().BeTrue();
        opened.Should().Be(1);
        await host.StopAsync();
    }

    [Fact]
    public async Task A_table_that_cannot_be_loaded_ends_the_start_by_default_or_under_a_key()
    {
        string path = Path.Combine(Path.GetTempPath(), "missing.hcpcs");
        using var host = Hosts.Build(services => services.AddHcpcsReference(Hosts.Section(("TableFile", path))).LoadOnStart());
        using var keyed = Hosts.Build(services => services.AddKeyedHcpcsReference("payer", Hosts.Section(("TableFile", path))).LoadOnStart());

        (await FluentActions.Awaiting(() => host.StartAsync()).Should().ThrowAsync<FileNotFoundException>()).WithMessage($"*{path}*hcpcs compile*");
        await FluentActions.Awaiting(() => keyed.StartAsync()).Should().ThrowAsync<FileNotFoundException>();
    }

    [Fact]
    public async Task Without_it_nothing_is_loaded_at_start()
    {
        using var host = Hosts.Build(services => services.AddHcpcsReference(Hosts.Section())
            .Configure(options => options.OpenTable = () => throw new InvalidDataException("It was opened.")));

        await host.StartAsync();
        FluentActions.Invoking(() => host.Services.GetRequiredService<IHcpcsLookup>()).Should().Throw<InvalidDataException>();
        await host.StopAsync();
    }

    private static MemoryStream Content()
    {
        var content = new MemoryStream();
        Hosts.Table(2026, 4, "B0002").Save(content);
        content.Position = 0;
        return content;
    }

    private sealed class AtStart(Action act) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            act();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
