using System.Diagnostics;
using System.Net;
using FluentValidation;
using FluentValidation.Results;
using Hcpcs.Reference.Claims;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.VisualBasic.FileIO;

namespace Hcpcs.Reference.Cookbook.Tests.Documentation;

/// <summary>The recipes of docs/guide/cookbook.md, each run to the answer that it promises, in a folder of their own.</summary>
public sealed class Snippets : IDisposable
{
    private readonly string _before = Environment.CurrentDirectory;

    private readonly string _folder = Directory.CreateTempSubdirectory("hcpcs-cookbook-").FullName;

    public Snippets()
    {
        Environment.CurrentDirectory = _folder;
        File.Copy(Path.Combine(AppContext.BaseDirectory, "claims.837"), "claims.837");
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public Task MinimalApi()
    {
        return RunningProgram.AskAsync(Program, async client =>
        {
            Cookbook.Promises("Minimal API", await client.GetStringAsync("/hcpcs/codes/C9136?on=2015-04-01"));
            (await client.GetAsync("/hcpcs/codes/99213")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        });

        static void Program(string[] args)
        {
            #region cook-minimal-api
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddHcpcsReference();

            var app = builder.Build();
            app.MapHcpcs("/hcpcs");                     // codes, modifiers, pages, search, completion, validation
            app.Run();
            #endregion
        }
    }

    [Fact]
    public Task Claims()
    {
        return RunningProgram.AskAsync(Program, async client =>
        {
            using var lines = new StringContent(
                """[{"code":"C9136","from":"2026-01-15"},{"code":"J1412","modifiers":["JZ"],"from":"2026-01-15"}]""", null, "application/json");
            using var judged = await client.PostAsync("/claims", lines);
            var results = (await judged.Content.ReadFromJsonAsync<HcpcsValidationResult[]>())!;
            results.Select(result => result.HasErrors).Should().Equal(true, false);
            results[0].Findings.Single().Successors.Single().Reference.Text.Should().Be("J7205");

            var (status, answer) = await SendAsync("HCPCS,DOS\nC9136,2026-01-15\nJ1412,2026-01-15\n");
            status.Should().Be(HttpStatusCode.OK);
            Cookbook.Promises("Claims endpoint", $"{await judged.Content.ReadAsStringAsync()}\n{answer}");
            (status, answer) = await SendAsync(File.ReadAllText("claims.837")[..^20]);
            status.Should().Be(HttpStatusCode.OK);
            answer.Should().StartWith("[\"9: Terminated\",").And.NotEndWith("Terminated\"]", "it breaks off");
            (status, answer) = await SendAsync("Dear payer, please find the claims attached.");
            status.Should().Be(HttpStatusCode.BadRequest);
            answer.Should().StartWith("\"The file has no column for the code");

            async Task<(HttpStatusCode, string)> SendAsync(string text)
            {
                using var content = new StringContent(text);
                using var response = await client.PostAsync("/claim-files", content);
                return (response.StatusCode, await response.Content.ReadAsStringAsync());
            }
        });

        static void Program(string[] args)
        {
            #region cook-claims
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddHcpcsReference();

            var app = builder.Build();

            // Claim lines as JSON.
            app.MapPost("/claims", (HcpcsLine[] lines, IHcpcsValidator validator) => lines.Select(validator.Validate));

            // A file of claims as it comes in: X12 837, FHIR or CSV.
            app.MapPost("/claim-files", async (Stream body, IHcpcsValidator validator) =>
            {
                var errors = new List<string>();
                try
                {
                    await using ClaimReader reader = await ClaimReader.OpenAsync(body, new ClaimReaderOptions { LeaveOpen = true });
                    await foreach (ClaimLine line in reader.ReadAllAsync())
                    {
                        errors.AddRange(validator.Validate(line).Findings.Where(finding => finding.Severity == HcpcsFindingSeverity.Error)
                            .Select(finding => $"{line.Position}: {finding.Reason}"));
                    }

                    if (reader.Fault is { } fault) { errors.Add(fault.Message); }     // a file that breaks off
                }
                catch (InvalidDataException exception) { return Results.BadRequest($"The file {exception.Message}."); }     // not one of claims

                return Results.Ok(errors);
            });
            app.Run();
            #endregion
        }
    }

    [Fact]
    public async Task EntityFramework()
    {
        Cookbook.Promises("EF Core", await RunningProgram.OutputAsync(Program));

        static void Program(string[] args)
        {
            #region cook-ef
            using var context = new ChargeContext(new DbContextOptionsBuilder<ChargeContext>().UseSqlite("Data Source=charges.db").Options);
            context.Database.EnsureCreated();
            context.Add(new Charge { Code = HcpcsCode.Parse("J1412"), Modifiers = [HcpcsModifier.Parse("JZ")] });
            context.SaveChanges();

            foreach (Charge drug in context.Charges.WhereLetter(charge => charge.Code, 'J'))      // by the index: >= 'J0000' AND <= 'J9999'
            {
                Console.WriteLine($"{drug.Code} {string.Join(' ', drug.Modifiers)}");
            }
            #endregion
        }
    }

    #region cook-ef-types
    public sealed class Charge
    {
        public int Id { get; set; }

        public HcpcsCode Code { get; set; }

        public List<HcpcsModifier> Modifiers { get; set; } = [];
    }

    public sealed class ChargeContext(DbContextOptions<ChargeContext> options) : DbContext(options)
    {
        public DbSet<Charge> Charges => Set<Charge>();

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseHcpcs();
    }
    #endregion

    [Fact]
    public async Task Worker()
    {
        Cookbook.Promises("837 worker", await JudgeAsync("claims.837", 0));
        (await JudgeAsync("missing.837", 1)).Should().MatchRegex("(?m)^missing.837: Could not find file '.*missing.837'.$");
        File.WriteAllText("cut.837", File.ReadAllText("claims.837")[..^20]);
        (await JudgeAsync("cut.837", 1)).Should().Contain("INVENTED-1 2 Error:").And.NotContain("2 lines");
        File.WriteAllText("letter.837", "Dear payer, please find the claims attached.");
        (await JudgeAsync("letter.837", 1)).Should().MatchRegex("(?m)^letter.837: has no column for the code");

        static async Task<string> JudgeAsync(string file, int exitCode)
        {
            int before = Environment.ExitCode;
            try
            {
                string output = await RunningProgram.OutputAsync(Program, "--input", file);
                Environment.ExitCode.Should().Be(exitCode, output);
                return output;
            }
            finally
            {
                Environment.ExitCode = before;
            }
        }

        static void Program(string[] args)
        {
            #region cook-worker
            var builder = Host.CreateApplicationBuilder(args);
            builder.Services.AddHostedService<ClaimFileWorker>().AddHcpcsReference(builder.Configuration.GetSection("Hcpcs")).LoadOnStart();
            builder.Build().Run();
            #endregion
        }
    }

    #region cook-worker-class
    public sealed class ClaimFileWorker(IHcpcsValidator validator, IConfiguration configuration, IHostApplicationLifetime lifetime) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            Environment.ExitCode = 1;                     // until the whole file is judged
            try
            {
                await using var reader = await ClaimReader.OpenAsync(File.OpenRead(configuration["input"]!), null, stoppingToken);
                await foreach (ClaimLine line in reader.ReadAllAsync(stoppingToken))
                {
                    foreach (HcpcsFinding finding in validator.Validate(line).Findings)
                    {
                        Console.WriteLine($"{line.Claim} {line.ServiceLine} {finding.Severity}: {finding.Message}");
                    }
                }

                Console.WriteLine(reader.Fault?.Message ?? $"{reader.Counts.Lines} lines");
                Environment.ExitCode = reader.Fault is null ? 0 : 1;
            }
            catch (Exception e) when (e is not OperationCanceledException) { Console.Error.WriteLine($"{configuration["input"]}: {e.Message}"); }

            lifetime.StopApplication();
        }
    }
    #endregion

    /// <summary>The page of the recipe is that of the sample, which a browser asks in the same words.</summary>
    [Fact]
    public async Task TypeAheadInBlazor()
    {
        await using var services = new ServiceCollection().AddHcpcsReference().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        string html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TypeAhead>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["Typed"] = "roctav" }))).ToHtmlString());

        html.Should().Contain("<li>J1412").And.Contain("<mark>");
        var completion = services.GetRequiredService<IHcpcsSearch>().Complete("roctav").Completions.Single();
        Cookbook.Promises("Type-ahead", $"{completion.Code} {completion.Text}");
    }

    #region cook-test
    public class ClaimTests
    {
        [Fact]
        public void A_code_that_ended_is_refused()
        {
            HcpcsTable table = HcpcsTable.Create(
                new HcpcsRelease(new HcpcsQuarter(2026, 1)),
                [
                    new HcpcsRecord
                    {
                        Code = HcpcsCode.Parse("X0001"),                    // CMS publishes no code that begins with X
                        AddedDate = new DateOnly(2020, 1, 1),
                        TerminationDate = new DateOnly(2025, 12, 31),       // the last valid day
                    },
                ],
                []);
            IHcpcsValidator validator = new HcpcsValidator(table);          // given to the class under test

            HcpcsValidationResult result = validator.Validate("X0001", new DateOnly(2026, 1, 1));

            Assert.Equal(HcpcsFindingReason.Terminated, Assert.Single(result.Findings).Reason);
        }
    }
    #endregion

    [Fact]
    public async Task ConfigurationAndHealth()
    {
        await RunningProgram.AskAsync(Program, async client => (await client.GetStringAsync("/health")).Should().BeOneOf("Healthy", "Degraded"));
        var wrong = () => RunningProgram.AskAsync(Program, _ => Task.CompletedTask, "--Hcpcs:TableFile", "missing.hcpcs");
        await wrong.Should().ThrowAsync<Exception>().WithMessage("*missing.hcpcs*");

        static void Program(string[] args)
        {
            #region cook-health
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddHcpcsReference(builder.Configuration.GetSection("Hcpcs")).LoadOnStart();
            builder.Services.AddHealthChecks().AddHcpcsReference();

            var app = builder.Build();
            app.MapHealthChecks("/health");
            app.Run();
            #endregion
        }
    }

    [Fact]
    public async Task Fluent()
    {
        Cookbook.Promises("FluentValidation", await RunningProgram.OutputAsync(Program));
        new BilledServiceValidator(new HcpcsValidator(HcpcsTable.Embedded)).Validate(new BilledService("C9136", new DateOnly(2026, 1, 15)))
            .Errors.Should().ContainSingle().Which.ErrorCode.Should().Be("Terminated");

        static void Program(string[] args)
        {
            #region cook-fluent-use
            var validator = new BilledServiceValidator(new HcpcsValidator(HcpcsTable.Embedded));       // IHcpcsValidator from AddHcpcsReference()
            Console.WriteLine(validator.Validate(new BilledService("C9136", new DateOnly(2026, 1, 15))));
            Console.WriteLine(validator.Validate(new BilledService("J1412", new DateOnly(2026, 1, 15), "JZ")).IsValid);
            #endregion
        }
    }

    #region cook-fluent
    public sealed record BilledService(string Code, DateOnly Day, string? Modifier = null);

    public sealed class BilledServiceValidator : AbstractValidator<BilledService>
    {
        public BilledServiceValidator(IHcpcsValidator hcpcs) => RuleFor(service => service).Custom((service, context) =>
        {
            foreach (HcpcsFinding finding in hcpcs.Validate(service.Code, service.Day, service.Modifier).Findings
                .Where(finding => finding.Severity == HcpcsFindingSeverity.Error))
            {
                context.AddFailure(new ValidationFailure(finding.ElementId, finding.Message)
                {
                    ErrorCode = finding.ReasonId,
                });
            }
        });
    }
    #endregion

    [Fact]
    public async Task OlderRuntimes()
    {
        string command = Path.Combine(AppContext.BaseDirectory, "hcpcs.dll");
        using (var hcpcs = Process.Start("dotnet", [command, "export", "--format", "csv", "--output", "hcpcs.csv"]))
        {
            hcpcs.WaitForExit();
            hcpcs.ExitCode.Should().Be(0);
        }

        File.ReadLines("hcpcs.csv").Should().HaveCountGreaterThan(8623 + 383);
        Cookbook.Promises("Older runtimes", await RunningProgram.OutputAsync(Program));

        static void Program(string[] args)
        {
            #region cook-older
            var days = new Dictionary<string, Tuple<string, string>>();
            using (var csv = new TextFieldParser("hcpcs.csv"))
            {
                csv.SetDelimiters(",");
                List<string> columns = csv.ReadFields()!.ToList();
                int code = columns.IndexOf("code"), first = columns.IndexOf("addedDate"), last = columns.IndexOf("terminationDate");
                while (!csv.EndOfData)
                {
                    string[] row = csv.ReadFields()!;
                    days[row[code]] = Tuple.Create(row[first], row[last]);
                }
            }

            // Days of the form YYYY-MM-DD are in order as texts. Without a last day there is no end.
            bool IsValid(string code, string day) => days.TryGetValue(code, out var known)
                && string.CompareOrdinal(known.Item1, day) <= 0 && (known.Item2.Length == 0 || string.CompareOrdinal(day, known.Item2) <= 0);

            Console.WriteLine(IsValid("C9136", "2015-03-31"));
            Console.WriteLine(IsValid("C9136", "2015-04-01"));
            #endregion

            days.Should().HaveCount(8623 + 383);
            IsValid("J1412", "2026-01-15").Should().BeTrue();
            IsValid("J1412", "2023-12-31").Should().BeFalse();
            IsValid("99213", "2026-01-15").Should().BeFalse();
        }
    }
}
