using System.Text.Json;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Claims;
using Hcpcs.Reference.Pages;

namespace Hcpcs.Reference.Web.Tests;

/// <summary>
/// An application's own source-generated context, in an assembly that sees no internals of the library: what attributes of public types name is public.
/// </summary>
public sealed partial class OwnContextTests
{
    private static readonly JsonSerializerOptions s_snakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper };

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseUpper, UseStringEnumConverter = true)]
    [JsonSerializable(typeof(Answer))]
    [JsonSerializable(typeof(HcpcsReleaseChange))]
    [JsonSerializable(typeof(HcpcsFieldChange))]
    [JsonSerializable(typeof(CodeRange))]
    private sealed partial class OwnContext : JsonSerializerContext;

    internal sealed record Answer(
        HcpcsRecord Record,
        HcpcsValidationResult Validation,
        HcpcsSuccessor[] Successors,
        HcpcsSearchResult Search,
        HcpcsCompletionResult Completions,
        HcpcsRelease Release,
        HcpcsReleaseDiff Diff,
        BillingUnit Unit,
        ClinicalNote Note,
        DrugProduct Product,
        PaymentLimit Limit,
        NdcCode Ndc,
        NdcQuantity Quantity,
        PackageCount Packages,
        HcpcsUnits Units,
        HcpcsQuarter Quarter,
        HcpcsVersion Version,
        HcpcsLine Line,
        PageItem Item,
        ClaimLine ClaimLine,
        ClaimLineKind ClaimLineKind,
        ClaimFormat ClaimFormat,
        RuleProfile Profile,
        ModifierRule Rule,
        MueLimit MueLimit);

    [Fact]
    public void It_writes_what_the_reflection_of_the_serializer_writes_and_reads_it_back()
    {
        var lookup = HcpcsTable.Embedded;
        var search = new HcpcsSearch(lookup);
        var code = HcpcsCode.Parse("J1412");
        var answer = new Answer(
            lookup.Get(code),
            new HcpcsValidator(lookup).Validate("C9136", new DateOnly(2015, 4, 1), "25"),
            [.. lookup.GetSuccessors(HcpcsCode.Parse("C9136"), new DateOnly(2015, 4, 1))],
            search.Search("roctavian"),
            search.Complete("rocta"),
            lookup.Release,
            HcpcsReleaseDiff.Compare(lookup, lookup),
            BillingUnit.Of(lookup.Get("J0696"))!,
            ClinicalNote.Find(lookup.Get(code))!,
            new DrugProduct { Code = code, ShortDescription = "A text", Labeler = "A labeler", NdcText = "00781-3400-95", Name = "A product", Dosage = "1 ml" },
            new PaymentLimit { Code = code, ShortDescription = "A text", Dosage = "1 ml", Limit = 1.234m },
            NdcCode.Parse("00781-3400-95"),
            new NdcQuantity(0.5m, NdcUnit.Milliliter),
            new PackageCount(2.5m),
            new HcpcsUnits(3.2m),
            new HcpcsQuarter(2026, 1),
            new HcpcsVersion(new HcpcsQuarter(2026, 1), 2),
            HcpcsLine.Parse("J1412", new DateOnly(2026, 1, 15), null, "JZ") with { DecidedOn = new DateOnly(2026, 2, 1) },
            new PageItem { Name = "A name", Footnotes = [1, 2] },
            new ClaimLine { Kind = ClaimLineKind.Professional, Fault = ClaimRowFault.TooLong, HasDatesOfClaim = true },
            ClaimLineKind.Institutional,
            ClaimFormat.FhirJson,
            RuleProfile.Medicare,
            ClaimRules.All.OfType<ModifierRule>().First(),
            new MueLimit { Code = code, Units = 1, AdjudicationIndicator = MueAdjudicationIndicator.LineEdit });

        string json = JsonSerializer.Serialize(answer, OwnContext.Default.Answer);
        var read = JsonSerializer.Deserialize(json, OwnContext.Default.Answer)!;

        JsonSerializer.Serialize(answer, s_snakeCase).Should().Be(json)
            .And.Contain("\"kind\":\"837P\"").And.Contain("\"datesFrom\":\"claim\"").And.Contain("\"adjudicationIndicator\":\"1\"").And.Contain("\"footnotes\":[1,2]");
        (read with { Successors = answer.Successors }).Should().Be(answer);
        read.Successors.Should().Equal(answer.Successors);
    }
}
