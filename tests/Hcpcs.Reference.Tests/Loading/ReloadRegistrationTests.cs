using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.Tests.Loading;

public sealed class ReloadRegistrationTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public async Task Services_follow_a_file_that_is_replaced_while_they_run()
    {
        Save(2026, 1, "A0001");
        var told = new List<IHcpcsTableProvider>();
        using var services = new ServiceCollection().AddHcpcsReference(o =>
        {
            o.TableFile = _path;
            o.ReloadOnChange = true;
            o.PollingInterval = TimeSpan.FromMilliseconds(20);
            o.OnLoaded = told.Add;
        }).BuildServiceProvider(validateScopes: true);
        var lookup = services.GetRequiredService<IHcpcsLookup>();
        var tables = services.GetRequiredService<IHcpcsTableProvider>();
        told.Should().Equal([tables], "its events are those of the file");
        var reloaded = new TaskCompletionSource<HcpcsReloadedEventArgs>(TaskCreationOptions.RunContinuationsAsynchronously);
        var failed = new TaskCompletionSource<HcpcsReloadFailedEventArgs>(TaskCreationOptions.RunContinuationsAsynchronously);
        tables.Reloaded += (_, e) => reloaded.TrySetResult(e);
        tables.ReloadFailed += (_, e) => failed.TrySetResult(e);
        var before = tables.Current;

        await File.WriteAllTextAsync(_path, "no table");
        (await failed.Task.WaitAsync(TimeSpan.FromMinutes(1))).Exception.Should().BeOfType<InvalidDataException>();
        lookup.Contains("A0001").Should().BeTrue();
        Save(2026, 4, "B0002");
        (await reloaded.Task.WaitAsync(TimeSpan.FromMinutes(1))).Current.ToString().Should().Be("April 2026");

        lookup.Contains("B0002").Should().BeTrue();
        before.Lookup.Contains("B0002").Should().BeFalse();
        services.GetRequiredService<IHcpcsValidator>().Validate("B0002", new DateOnly(2026, 5, 1)).HasErrors.Should().BeFalse();
        services.GetRequiredService<IHcpcsSearch>().Search("B0002").Hits.Should().ContainSingle();
        services.GetRequiredService<IHcpcsPages>().Find(HcpcsCode.Parse("B0002"))!.Release.ToString().Should().Be("April 2026");
    }

    [Fact]
    public void A_stream_or_a_table_is_a_source_too()
    {
        var table = Table(2026, 4, "B0002");
        using var content = new MemoryStream();
        table.Save(content);
        content.Position = 0;

        using var fromStream = new ServiceCollection().AddHcpcsReference(o => o.OpenTable = () => content).BuildServiceProvider();
        using var fromTable = new ServiceCollection().AddHcpcsReference(o => o.Table = table).BuildServiceProvider();

        fromStream.GetRequiredService<IHcpcsLookup>().Contains("B0002").Should().BeTrue();
        content.CanRead.Should().BeFalse("the stream is closed");
        fromTable.GetRequiredService<IHcpcsLookup>().Should().BeSameAs(table);
        var snapshot = fromTable.GetRequiredService<IHcpcsTableProvider>().Current;
        snapshot.Lookup.Should().BeSameAs(table);
        fromTable.GetRequiredService<IHcpcsSearch>().Search("B0002").Hits.Should().ContainSingle();
        SearchIndex.IsMadeFor(snapshot.Lookup).Should().BeTrue("a second index would be no use to anybody");
        ((HcpcsValidator)fromTable.GetRequiredService<IHcpcsValidator>()).Lookup.Should().BeSameAs(table);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_lookup_that_is_registered_afterwards_is_used_and_the_table_of_the_options_is_not_opened(bool reloads)
    {
        using var services = new ServiceCollection()
            .AddHcpcsReference(o =>
            {
                o.TableFile = _path + ".missing";
                o.ReloadOnChange = reloads;
            })
            .AddSingleton<IHcpcsLookup>(Table(2026, 4, "B0002"))
            .BuildServiceProvider();

        services.GetRequiredService<IHcpcsValidator>().Validate("B0002", new DateOnly(2026, 5, 1)).HasErrors.Should().BeFalse();
        services.GetRequiredService<IHcpcsSearch>().Search("B0002").Hits.Should().ContainSingle();
        services.GetRequiredService<IHcpcsPages>().Find(HcpcsCode.Parse("B0002")).Should().NotBeNull();
        services.GetRequiredService<IHcpcsTableProvider>().Current.Lookup.Release.ToString().Should().Be("April 2026");
    }

    [Fact]
    public void Sources_that_contradict_each_other_are_refused_by_name()
    {
        Refusal(o =>
        {
            o.TableFile = _path;
            o.Table = HcpcsTable.Embedded;
        }).Should().Contain("more than one source");
        Refusal(o => o.ReloadOnChange = true).Should().Contain("ReloadOnChange").And.Contain("TableFile");
        foreach (var interval in (TimeSpan[])[TimeSpan.Zero, TimeSpan.FromTicks(1), TimeSpan.FromDays(31), TimeSpan.MaxValue])
        {
            Refusal(o =>
            {
                o.TableFile = _path;
                o.ReloadOnChange = true;
                o.PollingInterval = interval;
            }).Should().Contain("PollingInterval");
        }

        Refusal(o => o.OpenTable = () => null!).Should().Contain("OpenTable");

        static string Refusal(Action<HcpcsReferenceOptions> configure)
        {
            using var services = new ServiceCollection().AddHcpcsReference(configure).BuildServiceProvider();
            return FluentActions.Invoking(() => services.GetRequiredService<IHcpcsLookup>()).Should().Throw<InvalidOperationException>().Which.Message;
        }
    }

    private void Save(int year, int month, string code)
    {
        using var content = new MemoryStream();
        Table(year, month, code).Save(content);
        File.WriteAllBytes(_path, content.ToArray());
    }

    private static HcpcsTable Table(int year, int month, string code) => HcpcsTable.Create(
        new HcpcsRelease(HcpcsQuarter.Of(new DateOnly(year, month, 1))),
        [new HcpcsRecord { Code = HcpcsCode.Parse(code), ShortDescription = "text", AddedDate = new DateOnly(2020, 1, 1) }],
        []);
}
