using System.Diagnostics.Metrics;
using Hcpcs.Reference.Claims;
using Hcpcs.Reference.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hcpcs.Reference.Hosting.Tests;

/// <summary>Names are written out here: they are a contract, and a constant that changes must fail.</summary>
public sealed class TelemetryTests : IDisposable
{
    private static readonly DateOnly s_day = new(2026, 1, 15);

    private static long s_counted;

    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public async Task Load_reload_and_refusal_are_logged_and_counted_once_each()
    {
        Save(2026, 1);
        var log = new EventLog();
        using var host = Hosts.Build(
            services => services
                .AddHcpcsReference(Hosts.Section(("TableFile", _path), ("ReloadOnChange", "true"), ("PollingInterval", "00:00:00.02")))
                .LoadOnStart(),
            log);
        using var measured = new Measurements(host.Services.GetRequiredService<IMeterFactory>());
        await host.StartAsync();

        await File.WriteAllTextAsync(_path, "no table");
        string refusal = await log.WaitFor(3);
        Save(2026, 4);
        string reload = await log.WaitFor(2);
        await host.StopAsync();

        log.Entries.Select(entry => (entry.Id.Id, entry.Id.Name, entry.Level)).Should().Equal(
            (1, "TableLoaded", LogLevel.Information), (3, "TableRefused", LogLevel.Warning), (2, "TableReloaded", LogLevel.Information));
        refusal.Should().Contain(_path).And.Contain("release 2026-01 stays in use").And.NotContain("\n");
        reload.Should().Be("HCPCS table default: release 2026-04 has taken the place of 2026-01.");
        log.Entries.SelectMany(entry => entry.Values.Select(value => value.Key)).Where(name => name is not "{OriginalFormat}").Distinct()
            .Should().Equal("Table", "Release", "Codes", "Modifiers", "Reason", "Previous");
        measured.Seen.Where(text => !text.Contains("age", StringComparison.Ordinal)).Should().Equal(
            "hcpcs.reference.refusals 1 hcpcs.table=default error.type=System.IO.InvalidDataException",
            "hcpcs.reference.reloads 1 hcpcs.table=default hcpcs.release=2026-04");
    }

    [Fact]
    public void A_table_that_is_first_asked_for_long_after_the_start_is_logged_then()
    {
        var log = new EventLog();
        using var host = Hosts.Build(services => services.AddHcpcsReference(Hosts.Section()), log);

        log.Entries.Should().BeEmpty();
        _ = host.Services.GetRequiredService<IHcpcsValidator>();

        log.Entries.Should().ContainSingle().Which.Text.Should().Be(
            "HCPCS table default: release 2026-01 is loaded, 8623 codes and 383 modifiers.");
    }

    [Fact]
    public async Task A_lookup_of_the_application_is_told_when_it_is_loaded_at_start()
    {
        var log = new EventLog();
        using var host = Hosts.Build(
            services =>
            {
                services.AddHcpcsReference(Hosts.Section()).LoadOnStart();
                services.AddSingleton<IHcpcsLookup>(Hosts.Table(2026, 4, "B0002"));
            },
            log);

        await host.StartAsync();
        await host.StopAsync();

        log.Entries.Should().ContainSingle().Which.Text.Should().Be("HCPCS table default: release 2026-04 is loaded, 1 codes and 0 modifiers.");
    }

    /// <summary>The first quarter of 2026 ends on 2026-03-31.</summary>
    [Theory]
    [InlineData("2026-03-30", -1)]
    [InlineData("2026-03-31", 0)]
    [InlineData("2026-04-30", 30)]
    public void The_age_of_each_release_in_use_is_the_days_since_its_quarter_ended(string today, int age)
    {
        using var host = Hosts.Build(services =>
        {
            services.AddSingleton<TimeProvider>(new FixedTime(DateOnly.Parse(today)));
            services.AddHcpcsReference(Hosts.Section());
            services.AddKeyedHcpcsReference("2025-10", Hosts.Section()).Configure(options => options.Table = Hosts.Table(2025, 10, "A0001"));
        });
        using var measured = new Measurements(host.Services.GetRequiredService<IMeterFactory>());

        measured.Seen.Should().BeEmpty("nothing is loaded");
        _ = host.Services.GetRequiredService<IHcpcsLookup>();
        _ = host.Services.GetRequiredKeyedService<IHcpcsLookup>("2025-10");

        measured.Seen.Should().BeEquivalentTo(
            $"hcpcs.reference.release.age {age} hcpcs.table=default hcpcs.release=2026-01",
            $"hcpcs.reference.release.age {age + 90} hcpcs.table=2025-10 hcpcs.release=2025-10");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Findings_are_counted_by_reason_once_if_that_is_asked_for(int calls)
    {
        using var host = Hosts.Build(services =>
        {
            var builder = services.AddHcpcsReference(Hosts.Section());
            for (int call = 0; call < calls; call++)
            {
                builder.CountFindings();
            }
        });
        var validator = host.Services.GetRequiredService<IHcpcsValidator>();
        using var measured = new Measurements(host.Services.GetRequiredService<IMeterFactory>());

        validator.Validate("J1412", new DateOnly(2023, 12, 31)).Findings.Should().HaveCount(1);
        validator.Validate("J1412", s_day).Findings.Should().BeEmpty();
        validator.Validate("99213", s_day, ["ZZ"]).Findings.Should().HaveCount(2);

        measured.Seen.Where(text => text.Contains("findings", StringComparison.Ordinal)).Should().Equal(calls == 0 ? [] :
        [
            "hcpcs.reference.findings 1 hcpcs.table=default hcpcs.finding.reason=NotYetEffective",
            "hcpcs.reference.findings 1 hcpcs.table=default hcpcs.finding.reason=LevelOneCode",
            "hcpcs.reference.findings 1 hcpcs.table=default hcpcs.finding.reason=UnknownModifier",
        ]);
    }

    [Fact]
    public void A_validator_of_the_application_is_counted_too()
    {
        using var host = Hosts.Build(services =>
        {
            services.AddKeyedSingleton<IHcpcsValidator, OwnValidator>("own");
            services.AddKeyedHcpcsReference("own", Hosts.Section()).CountFindings();
        });
        var validator = host.Services.GetRequiredKeyedService<IHcpcsValidator>("own");
        using var measured = new Measurements(host.Services.GetRequiredService<IMeterFactory>());

        validator.Validate("J1412", s_day);

        measured.Seen.Should().Equal("hcpcs.reference.findings 1 hcpcs.table=own hcpcs.finding.reason=own-rule");
    }

    /// <summary>J0570 had ended on the day of service by what was known on the day of the decision, and was reopened later.</summary>
    [Fact]
    public void A_history_that_is_counted_judges_by_the_day_of_the_decision()
    {
        using var host = Hosts.Build(services =>
        {
            services.AddSingleton<IHcpcsValidator>(new HcpcsHistoryValidator(HcpcsHistory.Embedded));
            services.AddHcpcsReference(Hosts.Section()).CountFindings();
        });
        var validator = host.Services.GetRequiredService<IHcpcsValidator>();
        using var measured = new Measurements(host.Services.GetRequiredService<IMeterFactory>());
        var line = new ClaimLine { Kind = ClaimLineKind.Row, Code = "J0570", From = new DateOnly(2025, 3, 1), DecidedOn = new DateOnly(2025, 3, 20) };

        validator.Should().NotBeOfType<HcpcsHistoryValidator>("what counts is around it");
        validator.Validate(line);

        measured.Seen.Should().Equal("hcpcs.reference.findings 1 hcpcs.table=default hcpcs.finding.reason=Terminated");
    }

    [Theory]
    [InlineData("J1412")]
    [InlineData("C9136")]
    public void Counting_allocates_nothing(string code)
    {
        using var plain = Hosts.Build(services => services.AddHcpcsReference(Hosts.Section()));
        using var host = Hosts.Build(services => services.AddHcpcsReference(Hosts.Section()).CountFindings());
        IHcpcsValidator counting = host.Services.GetRequiredService<IHcpcsValidator>(), other = plain.Services.GetRequiredService<IHcpcsValidator>();
        var factory = host.Services.GetRequiredService<IMeterFactory>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (ReferenceEquals(instrument.Meter.Scope, factory))
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>(static (_, value, _, _) => s_counted += value);
        listener.Start();
        s_counted = 0;
        var parsed = HcpcsCode.Parse(code);

        Allocation.Of(() => counting.Validate(parsed, s_day)).Should().Be(Allocation.Of(() => other.Validate(parsed, s_day)));

        (s_counted > 0).Should().Be(code is "C9136", "C9136 ended in 2015; J1412 has no finding");
    }

    private void Save(int year, int month)
    {
        using var content = new MemoryStream();
        Hosts.Table(year, month, "B0002").Save(content);
        File.WriteAllBytes(_path, content.ToArray());
    }

    private sealed class OwnValidator : IHcpcsValidator
    {
        public HcpcsValidationResult Validate(HcpcsLine line) => new()
        {
            Findings =
            [
                new HcpcsFinding
                {
                    ReasonId = "own-rule",
                    Severity = HcpcsFindingSeverity.Error,
                    Message = "A rule of the application.",
                },
            ],
        };
    }
}
