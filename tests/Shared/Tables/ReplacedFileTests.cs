using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.Tests;

/// <summary>
/// A table file that is replaced while services answer from it. What holds for every file is tested with the code table; here it is what each
/// kind brings: its registration, its header, its quarters. Each look is made by hand, but in the test of the interval.
/// </summary>
/// <typeparam name="TService">What is registered.</typeparam>
/// <typeparam name="TTable">The table behind it.</typeparam>
public abstract class ReplacedFileTests<TService, TTable> : IDisposable
    where TService : class
    where TTable : class, TService
{
    private static readonly HcpcsQuarter s_october = new(2025, 4), s_january = new(2026, 1), s_april = new(2026, 2);

    private readonly string _folder = Directory.CreateTempSubdirectory("hcpcs-").FullName;
    private readonly List<string> _events = [];
    private readonly List<(TTable Previous, TTable Current)> _reloads = [];

    protected ReplacedFileTests() => FilePath = Path.Combine(_folder, "table");

    protected string FilePath { get; }

    /// <summary>Registers the service.</summary>
    protected abstract IServiceCollection Add(IServiceCollection services, Action<HcpcsTableFileOptions<TTable>> configure);

    /// <summary>Registers the service, with options that other services give.</summary>
    protected abstract IServiceCollection Add(IServiceCollection services, Action<IServiceProvider, HcpcsTableFileOptions<TTable>> configure);

    /// <summary>A table of two of CMS's files.</summary>
    protected abstract TTable Table(HcpcsQuarter first, HcpcsQuarter second);

    protected abstract byte[] Bytes(TTable table);

    /// <summary>The quarter of the first file, as the service tells it.</summary>
    protected abstract HcpcsQuarter QuarterOf(TService service);

    /// <summary>What answers from the table in use.</summary>
    protected abstract TService CurrentOf(TService service);

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_file_that_is_replaced_is_asked_from_then_on_and_what_was_taken_from_it_before_stays()
    {
        Write(s_january, s_january);
        using var services = Services();
        var service = services.GetRequiredService<TService>();
        var before = CurrentOf(service);
        services.GetRequiredService<TService>().Should().BeSameAs(service);

        Write(s_april, s_april);
        QuarterOf(service).Should().Be(s_january, "nobody has looked yet");
        Look(service);

        QuarterOf(service).Should().Be(s_april);
        QuarterOf(before).Should().Be(s_january);
        CurrentOf(service).Should().NotBeSameAs(before);
        _events.Should().Equal("reloaded");
        _reloads.Should().Equal([((TTable)before, (TTable)CurrentOf(service))]);
    }

    [Fact]
    public async Task The_file_is_looked_at_in_the_interval_of_the_options_and_these_may_come_from_services()
    {
        Write(s_january, s_january);
        var told = new TaskCompletionSource<TTable>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var services = Add(new ServiceCollection().AddSingleton(told), (provider, options) =>
        {
            options.TableFile = FilePath;
            options.ReloadOnChange = true;
            options.PollingInterval = TimeSpan.FromMilliseconds(20);
            options.OnReloaded = (_, current) => provider.GetRequiredService<TaskCompletionSource<TTable>>().TrySetResult(current);
        }).BuildServiceProvider(validateScopes: true);
        _ = services.GetRequiredService<TService>();

        Write(s_april, s_april);

        QuarterOf(await told.Task.WaitAsync(TimeSpan.FromMinutes(1))).Should().Be(s_april);
    }

    [Fact]
    public void A_damaged_file_is_refused_once_with_its_reason_and_taken_when_it_is_mended_without_another_length_or_time()
    {
        Write(s_january, s_january);
        using var services = Services();
        var service = services.GetRequiredService<TService>();
        byte[] sound = Bytes(Table(s_april, s_april)), damaged = [.. sound];
        damaged[^1] ^= 1;
        var time = new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc);

        WriteAt(time, damaged);
        Look(service, 5);
        _events.Should().ContainSingle().Which.Should().StartWith($"InvalidDataException of {FilePath}: {FilePath} is ").And.Contain("checksum");
        QuarterOf(service).Should().Be(s_january);

        WriteAt(time, sound);
        Look(service);
        QuarterOf(service).Should().Be(s_april);
    }

    [Fact]
    public void What_is_no_table_is_refused_once()
    {
        Write(s_january, s_january);
        using var services = Services();
        var service = services.GetRequiredService<TService>();
        byte[] sound = Bytes(Table(s_april, s_april));
        byte[][] bad = [[], sound[..20], sound[..^1], [.. sound, 0], "<!DOCTYPE html><html></html>"u8.ToArray()];

        foreach (byte[] content in bad)
        {
            File.WriteAllBytes(FilePath, content);
            Look(service, 5);
        }

        File.Delete(FilePath);
        Look(service, 5);
        Directory.CreateDirectory(FilePath);
        Look(service, 5);

        _events.Should().HaveCount(bad.Length + 2).And.OnlyContain(text => text.Contains($"of {FilePath}: "));
        _events[^2].Should().StartWith("FileNotFoundException");
        _events[^1].Should().StartWith("IOException").And.Contain("is a folder");
        QuarterOf(service).Should().Be(s_january);
    }

    [Fact]
    public void An_older_file_is_refused_once_unless_it_is_allowed()
    {
        Write(s_january, s_january);
        using (var services = Services())
        {
            var service = services.GetRequiredService<TService>();
            (HcpcsQuarter First, HcpcsQuarter Second)[] older = [(s_october, s_january), (s_january, s_october), (s_october, s_october)];
            foreach (var (first, second) in older)
            {
                Write(first, second);
                Look(service, 5);
                _events.Should().ContainSingle().Which.Should().StartWith("InvalidDataException")
                    .And.Contain("of October 2025, older than that of January 2026 in use: set AllowOlderQuarter");
                _events.Clear();
            }

            QuarterOf(service).Should().Be(s_january);
        }

        Write(s_january, s_january);
        using var rollback = Services(allowOlder: true);
        var back = rollback.GetRequiredService<TService>();
        Write(s_october, s_october);
        Look(back);
        QuarterOf(back).Should().Be(s_october);
    }

    [Fact]
    public void A_file_that_is_older_in_part_and_newer_in_part_is_taken()
    {
        Write(s_january, s_january);
        using var services = Services();
        var service = services.GetRequiredService<TService>();

        Write(s_october, s_april);
        Look(service);
        QuarterOf(service).Should().Be(s_october);
        Write(s_april, s_january);
        Look(service);

        QuarterOf(service).Should().Be(s_april);
        _events.Should().Equal("reloaded", "reloaded");
    }

    [Fact]
    public void After_the_services_are_disposed_of_nothing_is_taken_over_or_told()
    {
        Write(s_january, s_january);
        var services = Services();
        var service = services.GetRequiredService<TService>();
        services.Dispose();

        Write(s_april, s_april);
        Look(service);
        File.WriteAllText(FilePath, "no table");
        Look(service, 3);

        QuarterOf(service).Should().Be(s_january);
        _events.Should().BeEmpty();
    }

    [Fact]
    public void A_callback_that_throws_stops_neither_the_others_nor_the_next_look()
    {
        Write(s_january, s_january);
        using var services = Services(options =>
        {
            options.OnReloaded = (Action<TTable, TTable>)((_, _) => throw new InvalidOperationException("the callback's own fault")) + options.OnReloaded;
            options.OnReloadFailed += _ => throw new InvalidOperationException("the callback's own fault");
        });
        var service = services.GetRequiredService<TService>();

        File.WriteAllText(FilePath, "no table");
        Look(service, 2);
        Write(s_april, s_april);
        Look(service);

        _events.Should().HaveCount(2).And.EndWith("reloaded");
        QuarterOf(service).Should().Be(s_april);
    }

    [Fact]
    public void A_missing_or_bad_file_throws_at_first_use_and_the_next_use_tries_again()
    {
        using var services = Services();

        FluentActions.Invoking(services.GetRequiredService<TService>).Should().Throw<FileNotFoundException>();
        File.WriteAllText(FilePath, "no table");
        FluentActions.Invoking(services.GetRequiredService<TService>).Should().Throw<InvalidDataException>().WithMessage($"*{FilePath}*");
        Write(s_january, s_january);

        QuarterOf(services.GetRequiredService<TService>()).Should().Be(s_january);
        _events.Should().BeEmpty();
    }

    [Fact]
    public void Without_reloading_a_file_is_its_table_and_without_a_file_the_table_is_the_embedded_one()
    {
        Write(s_january, s_january);
        using var fromFile = Add(new ServiceCollection(), options => options.TableFile = FilePath).BuildServiceProvider();
        using var embedded = Add(new ServiceCollection(), (HcpcsTableFileOptions<TTable> _) => { }).BuildServiceProvider();

        fromFile.GetRequiredService<TService>().Should().BeOfType<TTable>();
        QuarterOf(fromFile.GetRequiredService<TService>()).Should().Be(s_january);
        embedded.GetRequiredService<TService>().Should().BeSameAs(typeof(TTable).GetProperty("Embedded")!.GetValue(null));
    }

    [Fact]
    public void Options_that_contradict_each_other_are_refused_by_name()
    {
        string options = $"HcpcsTableFileOptions<{typeof(TTable).Name}>";
        Refusal(o => o.TableFile = string.Empty).Should().StartWith($"{options}.TableFile");
        Refusal(o => o.ReloadOnChange = true).Should().StartWith($"{options}.ReloadOnChange").And.Contain("TableFile");
        Refusal(o =>
        {
            o.TableFile = FilePath;
            o.ReloadOnChange = true;
            o.PollingInterval = TimeSpan.Zero;
        }).Should().StartWith($"{options}.PollingInterval");

        string Refusal(Action<HcpcsTableFileOptions<TTable>> configure)
        {
            using var services = Add(new ServiceCollection(), configure).BuildServiceProvider();
            return FluentActions.Invoking(services.GetRequiredService<TService>).Should().Throw<InvalidOperationException>().Which.Message;
        }
    }

    [Fact]
    public void Arguments_are_required_at_once()
    {
        var services = new ServiceCollection();

        FluentActions.Invoking(() => Add(services, (Action<HcpcsTableFileOptions<TTable>>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Add(services, (Action<IServiceProvider, HcpcsTableFileOptions<TTable>>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Add(null!, (HcpcsTableFileOptions<TTable> _) => { })).Should().Throw<ArgumentNullException>();
    }

    /// <summary>Looks at the file as the timer does.</summary>
    protected static void Look(TService service, int times = 1)
    {
        for (; times > 0; times--)
        {
            ((ReloadingFile<TTable>)(object)service).Check();
        }
    }

    /// <summary>Services over the file, which nothing looks at by itself.</summary>
    protected ServiceProvider Services(Action<HcpcsTableFileOptions<TTable>>? more = null, bool allowOlder = false) =>
        Add(new ServiceCollection().AddHcpcsReference(), options =>
        {
            options.TableFile = FilePath;
            options.ReloadOnChange = true;
            options.PollingInterval = TimeSpan.FromDays(1);
            options.AllowOlderQuarter = allowOlder;
            options.OnReloaded = (previous, current) =>
            {
                _events.Add("reloaded");
                _reloads.Add((previous, current));
            };
            options.OnReloadFailed = failure => _events.Add($"{failure.Exception.GetType().Name} of {failure.Path}: {failure.Exception.Message}");
            more?.Invoke(options);
        }).BuildServiceProvider(validateScopes: true);

    private void Write(HcpcsQuarter first, HcpcsQuarter second) => File.WriteAllBytes(FilePath, Bytes(Table(first, second)));

    private void WriteAt(DateTime time, byte[] content)
    {
        File.WriteAllBytes(FilePath, content);
        File.SetLastWriteTimeUtc(FilePath, time);
    }
}
