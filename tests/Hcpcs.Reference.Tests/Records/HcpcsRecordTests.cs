using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Hcpcs.Reference.Tests.Records;

public class HcpcsRecordTests
{
    private static HcpcsRecord Sample() => new()
    {
        Code = HcpcsCode.Parse("J9998"),
        ShortDescription = "Inj sample",
        LongDescription = "Injection, sample, 10 mg",
        PricingIndicators = [PricingIndicator.Drugs, PricingIndicator.NotSeparatelyPriced],
        MultiplePricingIndicator = MultiplePricingIndicator.SingleMethodology,
        CoverageIssuesManualReferences = ["60-9"],
        MedicareCarriersManualReferences = ["2049", "2049.5"],
        Statute = "1833(t)",
        LabCertifications = [LabCertification.HistocompatibilityTesting, LabCertification.Toxicology],
        CrossReferences = [new CrossReference("99406"), new CrossReference("CPT")],
        Coverage = CoverageCode.CarrierJudgment,
        AscPaymentGroup = AscPaymentGroup.Approved,
        AscPaymentGroupEffectiveDate = new DateOnly(2024, 1, 1),
        MogPaymentGroup = MogPaymentGroup.NotApplicable,
        MogPaymentPolicyIndicator = MogPaymentPolicyIndicator.AscCoveredProcedure,
        MogEffectiveDate = new DateOnly(2018, 1, 1),
        ProcessingNote = "0088",
        Betos = BetosCode.OtherDrugs,
        TypesOfService = [TypeOfService.MedicalCare, TypeOfService.LumpSumPurchase],
        AnesthesiaBaseUnits = 7,
        AddedDate = new DateOnly(2024, 1, 1),
        ActionEffectiveDate = new DateOnly(2025, 1, 1),
        TerminationDate = new DateOnly(2025, 12, 31),
        ActionCode = ActionCode.NoMaintenance,
        NotOtherwiseClassified = true,
    };

    /// <summary>Written by hand from the contract of the JSON.</summary>
    private const string SampleJson =
        """
        {"code":"J9998","shortDescription":"Inj sample","longDescription":"Injection, sample, 10 mg","pricingIndicators":["51","00"],
        "multiplePricingIndicator":"A","coverageIssuesManualReferences":["60-9"],"medicareCarriersManualReferences":["2049","2049.5"],
        "statute":"1833(t)","labCertifications":["010","340"],"crossReferences":["99406","CPT"],"coverage":"C","ascPaymentGroup":"YY",
        "ascPaymentGroupEffectiveDate":"2024-01-01","mogPaymentGroup":"000","mogPaymentPolicyIndicator":"1","mogEffectiveDate":"2018-01-01",
        "processingNote":"0088","betos":"O1E","typesOfService":["1","P"],"anesthesiaBaseUnits":7,"addedDate":"2024-01-01",
        "actionEffectiveDate":"2025-01-01","terminationDate":"2025-12-31","actionCode":"N","notOtherwiseClassified":true}
        """;

    public static TheoryData<string> OptionNames => ["default", "camel", "snake", "web", "enumConverter", "context"];

    [Fact]
    public void Records_are_equal_by_content_lists_included()
    {
        Sample().Should().Be(Sample());
        Sample().GetHashCode().Should().Be(Sample().GetHashCode());
        (Sample() with { TypesOfService = [TypeOfService.MedicalCare] }).Should().NotBe(Sample());
        (Sample() with { NotOtherwiseClassified = null }).Should().NotBe(Sample());
        (Sample() with { NotOtherwiseClassified = null }).Should().Be(Sample() with { NotOtherwiseClassified = false }, "both are not listed");
    }

    [Fact]
    public void With_changes_a_copy()
    {
        var record = Sample();

        var changed = record with { TerminationDate = null };

        changed.TerminationDate.Should().BeNull();
        record.TerminationDate.Should().Be(new DateOnly(2025, 12, 31));
        changed.Code.Should().Be(record.Code);
    }

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-01", true)]
    [InlineData("2025-12-31", true)]
    [InlineData("2026-01-01", false)]
    public void Both_bounds_of_validity_are_included(string day, bool valid) =>
        Sample().IsValidOn(DateOnly.Parse(day, null)).Should().Be(valid);

    [Fact]
    public void An_absent_date_leaves_validity_open()
    {
        var record = Sample() with { AddedDate = null, TerminationDate = null };

        record.IsValidOn(DateOnly.MinValue).Should().BeTrue();
        record.IsValidOn(DateOnly.MaxValue).Should().BeTrue();
        record.Validity.IsOpenEnded.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(OptionNames))]
    public void JSON_is_the_same_under_any_options(string optionName)
    {
        var options = Options(optionName);

        string json = JsonSerializer.Serialize(Sample(), options);

        json.Should().Be(SampleJson.ReplaceLineEndings(string.Empty));
        JsonSerializer.Deserialize<HcpcsRecord>(json, options).Should().Be(Sample());
        JsonSerializer.Deserialize<List<HcpcsRecord>>(JsonSerializer.Serialize(new List<HcpcsRecord> { Sample() }, options), options)
            .Should().Equal(Sample());
    }

    [Fact]
    public void What_is_absent_is_left_out_of_JSON() =>
        JsonSerializer.Serialize(new HcpcsRecord { Code = HcpcsCode.Parse("J9998"), NotOtherwiseClassified = false }).Should().Be("{\"code\":\"J9998\"}");

    [Fact]
    public void A_record_without_a_code_and_empty_texts_survive_JSON()
    {
        var record = new HcpcsRecord { Statute = string.Empty, ProcessingNote = string.Empty };

        record.Statute.Should().BeNull();
        JsonSerializer.Deserialize<HcpcsRecord>(JsonSerializer.Serialize(record)).Should().Be(record);
    }

    [Fact]
    public void Codes_that_the_layout_does_not_have_survive_JSON()
    {
        const string Json =
            """{"code":"J9998","pricingIndicators":["5A","5"],"coverage":"X","ascPaymentGroup":"20","betos":"Q9Z","typesOfService":["#"]}""";

        var record = JsonSerializer.Deserialize<HcpcsRecord>(Json)!;

        record.PricingIndicators[0].IsKnown().Should().BeFalse();
        record.PricingIndicators[0].GetDescription().Should().BeNull();
        JsonSerializer.Serialize(record).Should().Be(Json);
    }

    [Fact]
    public void Names_that_are_none_of_ours_and_nulls_are_passed_over() =>
        JsonSerializer.Deserialize<HcpcsRecord>("""{"later":{"a":[1]},"statute":null,"code":"J9998"}""")
            .Should().Be(new HcpcsRecord { Code = HcpcsCode.Parse("J9998") });

    [Theory]
    [InlineData("[]", "object")]
    [InlineData("""{"shortDescription":"x"}""", "'code'")]
    [InlineData("""{"code":"99213"}""", "'99213'")]
    [InlineData("""{"code":"J9998","addedDate":"2024-02-30"}""", "'2024-02-30'")]
    [InlineData("""{"code":"J9998","addedDate":20240101}""", "addedDate")]
    [InlineData("""{"code":"J9998","coverage":"CC"}""", "'CC'")]
    [InlineData("""{"code":"J9998","typesOfService":"1"}""", "typesOfService")]
    [InlineData("""{"code":"J9998","anesthesiaBaseUnits":"7"}""", "anesthesiaBaseUnits")]
    [InlineData("""{"code":"J9998","notOtherwiseClassified":"yes"}""", "notOtherwiseClassified")]
    public void Malformed_JSON_is_refused_with_the_name_of_the_property(string json, string reason) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<HcpcsRecord>(json)).Should().Throw<JsonException>().Which.Message.Should().Contain(reason);

    [Fact]
    public void A_modifier_record_has_the_same_JSON_under_its_own_identity()
    {
        var record = new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("JZ"), Coverage = CoverageCode.CarrierJudgment };

        string json = JsonSerializer.Serialize(record);

        json.Should().Be("""{"modifier":"JZ","coverage":"C"}""");
        JsonSerializer.Deserialize<HcpcsModifierRecord>(json).Should().Be(record);
    }

    [Theory]
    [InlineData("""{"code":"J9998","coverage":["C",["D"],{"x":1}]}""", "coverage")]
    [InlineData("""{"code":"J9998","crossReferences":["A4206",["J0001"]]}""", "crossReferences")]
    [InlineData("""{"code":"J9998","processingNote":{"number":"0001"}}""", "processingNote")]
    public void A_value_of_the_wrong_kind_is_refused_with_the_name_of_the_property(string json, string reason) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<HcpcsRecord>(json)).Should().Throw<JsonException>().Which.Message.Should().Contain(reason);

    [Fact]
    public void Properties_of_a_later_version_are_passed_over_whatever_they_hold()
    {
        const string Later = """{"new":["x",{"y":[1]}],"code":"J9998","newer":{"code":"J0001"},"statute":"1833(t)","newest":1e99}""";

        JsonSerializer.Deserialize<HcpcsRecord>(Later).Should().Be(new HcpcsRecord { Code = HcpcsCode.Parse("J9998"), Statute = "1833(t)" });
    }

    [Fact]
    public void A_modifier_is_never_listed_as_not_otherwise_classified()
    {
        JsonSerializer.Deserialize<HcpcsModifierRecord>("""{"modifier":"JZ","notOtherwiseClassified":true}""")
            .Should().Be(new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("JZ") });
    }

    [Theory]
    [MemberData(nameof(OptionNames))]
    public void A_list_of_codes_and_modifiers_together_has_the_JSON_of_each(string optionName)
    {
        var options = Options(optionName);
        HcpcsEntry[] entries = [Sample(), new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("JZ") }];

        string json = JsonSerializer.Serialize(entries, options);

        json.Should().Be($"[{SampleJson.ReplaceLineEndings(string.Empty)},{{\"modifier\":\"JZ\"}}]");
        JsonSerializer.Deserialize<HcpcsEntry[]>(json, options).Should().Equal(entries);
    }

    [Fact]
    public void The_record_of_a_modifier_is_none_of_a_code()
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<HcpcsRecord>("""{"modifier":"JZ"}""")).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<HcpcsEntry>("""{"modifier":"JZ","code":"J9998"}""")).Should().Throw<JsonException>();
    }

    [Fact]
    public void Lists_and_coded_values_in_other_types_are_official_codes()
    {
        var own = new OwnType([PricingIndicator.Drugs], ["60-9"], [new CrossReference("QM")], CoverageCode.CarrierJudgment, null, default);

        string json = JsonSerializer.Serialize(own);

        json.Should().Be("""{"Pricing":["51"],"Texts":["60-9"],"References":["QM"],"Coverage":"C","Betos":null,"Unset":""}""");
        JsonSerializer.Deserialize<OwnType>(json).Should().Be(own);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<OwnType>("""{"Pricing":"51"}""")).Should().Throw<JsonException>();
        JsonSerializer.Serialize(ValueList.Create<int>([1])).Should().Be("[1]");
        JsonSerializer.Deserialize<ValueList<int>>("[1]").Should().Equal(1);
    }

    private sealed record OwnType(
        ValueList<PricingIndicator> Pricing,
        ValueList<string> Texts,
        ValueList<CrossReference> References,
        CoverageCode Coverage,
        BetosCode? Betos,
        CoverageCode Unset);

    private static JsonSerializerOptions Options(string name)
    {
        var options = name switch
        {
            "camel" => new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DictionaryKeyPolicy = JsonNamingPolicy.CamelCase },
            "snake" => new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper },
            "web" => new JsonSerializerOptions(JsonSerializerDefaults.Web),
            "enumConverter" => new JsonSerializerOptions { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) } },
            "context" => new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(HcpcsJsonContext.Default, new DefaultJsonTypeInfoResolver()) },
            _ => new JsonSerializerOptions(),
        };
        options.TypeInfoResolver ??= new DefaultJsonTypeInfoResolver();
        return options;
    }
}
