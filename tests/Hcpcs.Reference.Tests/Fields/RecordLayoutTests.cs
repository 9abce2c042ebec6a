using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Tests.Fields;

/// <summary>The coded fields against CMS's own record layout, which is read here anew: codes, labels, order and numbers.</summary>
public sealed class RecordLayoutTests
{
    /// <summary>How the library is asked about one field, enum values as numbers.</summary>
    private sealed record CodedField(
        FieldValueTable Table,
        Func<int, string> ToCode,
        Func<int, string?> GetDescription,
        Func<int, bool> IsKnown,
        Func<string, int?> TryParse,
        string[] Names,
        int[] Numbers);

    private delegate bool Parser<TEnum>(ReadOnlySpan<char> text, out TEnum value);

    private static readonly Dictionary<string, CodedField> s_fields = new()
    {
        [nameof(HcpcsRecordKind)] = Field<HcpcsRecordKind>(
            FieldValueTables.RecordKinds,
            OfficialCode.ToCode, OfficialCode.GetDescription, OfficialCode.IsKnown, OfficialCode.TryParse),
        [nameof(PricingIndicator)] = Field<PricingIndicator>(
            FieldValueTables.PricingIndicators,
            OfficialCode.ToCode, OfficialCode.GetDescription, OfficialCode.IsKnown, OfficialCode.TryParse),
        [nameof(MultiplePricingIndicator)] = Field<MultiplePricingIndicator>(
            FieldValueTables.MultiplePricingIndicators,
            OfficialCode.ToCode, OfficialCode.GetDescription, OfficialCode.IsKnown, OfficialCode.TryParse),
        [nameof(LabCertification)] = Field<LabCertification>(
            FieldValueTables.LabCertifications,
            OfficialCode.ToCode, OfficialCode.GetDescription, OfficialCode.IsKnown, OfficialCode.TryParse),
        [nameof(CoverageCode)] = Field<CoverageCode>(
            FieldValueTables.CoverageCodes,
            OfficialCode.ToCode, OfficialCode.GetDescription, OfficialCode.IsKnown, OfficialCode.TryParse),
        [nameof(AscPaymentGroup)] = Field<AscPaymentGroup>(
            FieldValueTables.AscPaymentGroups,
            OfficialCode.ToCode, OfficialCode.GetDescription, OfficialCode.IsKnown, OfficialCode.TryParse),
        [nameof(MogPaymentGroup)] = Field<MogPaymentGroup>(
            FieldValueTables.MogPaymentGroups,
            OfficialCode.ToCode, OfficialCode.GetDescription, OfficialCode.IsKnown, OfficialCode.TryParse),
        [nameof(MogPaymentPolicyIndicator)] = Field<MogPaymentPolicyIndicator>(
            FieldValueTables.MogPaymentPolicyIndicators,
            OfficialCode.ToCode, OfficialCode.GetDescription, OfficialCode.IsKnown, OfficialCode.TryParse),
        [nameof(BetosCode)] = Field<BetosCode>(
            FieldValueTables.BetosCodes,
            OfficialCode.ToCode, OfficialCode.GetDescription, OfficialCode.IsKnown, OfficialCode.TryParse),
        [nameof(TypeOfService)] = Field<TypeOfService>(
            FieldValueTables.TypesOfService,
            OfficialCode.ToCode, OfficialCode.GetDescription, OfficialCode.IsKnown, OfficialCode.TryParse),
        [nameof(ActionCode)] = Field<ActionCode>(
            FieldValueTables.ActionCodes,
            OfficialCode.ToCode, OfficialCode.GetDescription, OfficialCode.IsKnown, OfficialCode.TryParse),
    };

    private static CodedField Field<TEnum>(
        FieldValueTable table,
        Func<TEnum, string> toCode,
        Func<TEnum, string?> getDescription,
        Func<TEnum, bool> isKnown,
        Parser<TEnum> tryParse)
        where TEnum : struct, Enum =>
        new(
            table,
            number => toCode(Cast<TEnum>(number)),
            number => getDescription(Cast<TEnum>(number)),
            number => isKnown(Cast<TEnum>(number)),
            text => tryParse(text, out var value) ? (int)(object)value : null,
            Enum.GetNames<TEnum>(),
            Array.ConvertAll(Enum.GetValues<TEnum>(), value => (int)(object)value));

    private static TEnum Cast<TEnum>(int number)
        where TEnum : struct, Enum => (TEnum)Enum.ToObject(typeof(TEnum), number);

    private static string ReadLayout() => OfficialFiles.ReadText(
        "2026-01/january-2026-alpha-numeric-hcpcs-file.zip", name => name.EndsWith("recordlayout.txt", StringComparison.Ordinal));

    [SkippableTheory]
    [InlineData(nameof(HcpcsRecordKind), "  6.", 4)]
    [InlineData(nameof(PricingIndicator), "  9.", 26)]
    [InlineData(nameof(MultiplePricingIndicator), "  10.", 8)]
    [InlineData(nameof(LabCertification), "  14.", 31)]
    [InlineData(nameof(CoverageCode), "  16.", 5)]
    [InlineData(nameof(MogPaymentGroup), "  19.", 98)]
    [InlineData(nameof(MogPaymentPolicyIndicator), "  20.", 7)]
    [InlineData(nameof(ActionCode), "  30.", 10)]
    [InlineData(nameof(BetosCode), " BETOS_TB ", 107)]
    [InlineData(nameof(TypeOfService), " CMS_TYPE_SRVC_TB ", 34)]
    public void A_table_has_exactly_the_codes_and_labels_of_the_layout_in_its_order(string field, string heading, int count)
    {
        var official = Layout.ReadValues(ReadLayout(), heading);

        official.Should().HaveCount(count);
        s_fields[field].Table.Values.Should().Equal(official);
        foreach (var (code, label) in official.Select(value => (value.Code, value.Description)))
        {
            int? number = s_fields[field].TryParse(code);
            number.Should().NotBeNull(code);
            s_fields[field].ToCode(number!.Value).Should().Be(code);
            s_fields[field].GetDescription(number.Value).Should().Be(label);
            s_fields[field].IsKnown(number.Value).Should().BeTrue(code);
        }
    }

    [SkippableFact]
    public void The_ASC_payment_group_says_what_the_sentence_of_the_layout_says()
    {
        string text = Layout.Fold(string.Join(' ', Layout.Section(ReadLayout(), "  17.")));
        var sentence = Regex.Match(text, @"The '(\w\w)' indicator represents that this procedure is ([^.]+)\.");

        var value = s_fields[nameof(AscPaymentGroup)].Table.Values.Should().ContainSingle().Subject;

        text.Should().Contain("CODE: YY BLANK = Not Approved For ASC");
        value.Code.Should().Be(sentence.Groups[1].Value);
        value.Description.Should().BeEquivalentTo(sentence.Groups[2].Value, "it differs in the case of its first letter only");
        AscPaymentGroup.Approved.ToCode().Should().Be("YY");
        AscPaymentGroup.Approved.GetDescription().Should().Be(value.Description);
    }

    public static TheoryData<string> FieldNames() => new(s_fields.Keys);

    [Theory]
    [MemberData(nameof(FieldNames))]
    public void Every_member_of_an_enum_is_in_its_table_and_every_value_of_a_table_has_a_member(string field)
    {
        var (table, toCode, _, _, tryParse, names, numbers) = s_fields[field];
        string[] codes = table.Values.Select(value => value.Code).ToArray();

        codes.Should().OnlyHaveUniqueItems();
        numbers.Should().OnlyHaveUniqueItems().And.HaveSameCount(names, "no two names stand for one code");
        numbers.Select(toCode).Should().BeSubsetOf(codes);
        if (field == nameof(MogPaymentGroup))
        {
            names.Should().Equal(nameof(MogPaymentGroup.NotApplicable));
        }
        else
        {
            numbers.Should().BeEquivalentTo(codes.Select(tryParse), "a member's number is its official code");
        }
    }

    [Theory]
    [InlineData(nameof(HcpcsRecordKind), true)]
    [InlineData(nameof(PricingIndicator), true)]
    [InlineData(nameof(MultiplePricingIndicator), true)]
    [InlineData(nameof(LabCertification), true)]
    [InlineData(nameof(CoverageCode), false)]
    [InlineData(nameof(AscPaymentGroup), false)]
    [InlineData(nameof(MogPaymentGroup), true)]
    [InlineData(nameof(MogPaymentPolicyIndicator), true)]
    [InlineData(nameof(BetosCode), false)]
    [InlineData(nameof(TypeOfService), true)]
    [InlineData(nameof(ActionCode), false)]
    public void Numbers_are_decimal_in_numeric_fields_and_packed_ASCII_elsewhere(string field, bool numeric)
    {
        foreach (string code in s_fields[field].Table.Values.Select(value => value.Code))
        {
            int expected = numeric && code.All(char.IsAsciiDigit)
                ? int.Parse(code, System.Globalization.CultureInfo.InvariantCulture)
                : code.Aggregate(0, (number, c) => number * 256 + c);
            s_fields[field].TryParse(code).Should().Be(expected, code);
        }
    }

    [Fact]
    public void Numbers_of_enum_members_never_move()
    {
        ((int)PricingIndicator.NotSeparatelyPriced).Should().Be(0);
        ((int)PricingIndicator.Drugs).Should().Be(51);
        ((int)MultiplePricingIndicator.NotPriced).Should().Be(9);
        ((int)MultiplePricingIndicator.SingleMethodology).Should().Be(0x41);
        ((int)LabCertification.HistocompatibilityTesting).Should().Be(10);
        ((int)CoverageCode.CarrierJudgment).Should().Be(0x43);
        ((int)AscPaymentGroup.Approved).Should().Be(0x5959);
        ((int)BetosCode.OtherDrugs).Should().Be(0x4F3145);
        ((int)BetosCode.EmergencyRoomVisit).Should().Be(0x4D33);
        ((int)TypeOfService.WholeBlood).Should().Be(0);
        ((int)TypeOfService.LumpSumPurchase).Should().Be(0x50);
        ((int)HcpcsRecordKind.ModifierContinuation).Should().Be(8);
    }

    [Theory]
    [InlineData(nameof(PricingIndicator), "5A")]
    [InlineData(nameof(PricingIndicator), "5")]
    [InlineData(nameof(PricingIndicator), "9")]
    [InlineData(nameof(PricingIndicator), "ZZ")]
    [InlineData(nameof(PricingIndicator), "58")]
    [InlineData(nameof(MultiplePricingIndicator), "0")]
    [InlineData(nameof(MultiplePricingIndicator), "H")]
    [InlineData(nameof(LabCertification), "000")]
    [InlineData(nameof(LabCertification), "10")]
    [InlineData(nameof(LabCertification), "1A0")]
    [InlineData(nameof(CoverageCode), "1")]
    [InlineData(nameof(CoverageCode), "c")]
    [InlineData(nameof(AscPaymentGroup), "20")]
    [InlineData(nameof(AscPaymentGroup), "Y")]
    [InlineData(nameof(MogPaymentGroup), "999")]
    [InlineData(nameof(MogPaymentGroup), "00")]
    [InlineData(nameof(MogPaymentPolicyIndicator), "5")]
    [InlineData(nameof(MogPaymentPolicyIndicator), "X")]
    [InlineData(nameof(BetosCode), "X9Z")]
    [InlineData(nameof(BetosCode), "M")]
    [InlineData(nameof(BetosCode), "M3 A", false)]
    [InlineData(nameof(TypeOfService), "#")]
    [InlineData(nameof(TypeOfService), "X")]
    [InlineData(nameof(ActionCode), "0")]
    [InlineData(nameof(ActionCode), "a")]
    [InlineData(nameof(HcpcsRecordKind), "5")]
    [InlineData(nameof(PricingIndicator), "051", false)]
    [InlineData(nameof(LabCertification), "0100", false)]
    [InlineData(nameof(CoverageCode), "CC", false)]
    [InlineData(nameof(AscPaymentGroup), "YYY", false)]
    [InlineData(nameof(TypeOfService), "10", false)]
    [InlineData(nameof(PricingIndicator), "é", false)]
    [InlineData(nameof(CoverageCode), "é", false)]
    [InlineData(nameof(BetosCode), "O1\u0661", false)]
    [InlineData(nameof(ActionCode), "\u007F", false)]
    [InlineData(nameof(TypeOfService), "", false)]
    [InlineData(nameof(BetosCode), "   ", false)]
    public void An_unknown_code_that_fits_the_field_survives_a_round_trip_and_any_other_text_is_refused(
        string field, string code, bool fits = true)
    {
        int? number = s_fields[field].TryParse(code);

        number.HasValue.Should().Be(fits);
        if (number is { } value)
        {
            s_fields[field].ToCode(value).Should().Be(code);
            s_fields[field].IsKnown(value).Should().BeFalse();
            s_fields[field].GetDescription(value).Should().BeNull();
        }
    }

    [Fact]
    public void Texts_that_differ_have_numbers_that_differ()
    {
        string[] texts = ["5", "05", "50", "5A", "A5", "0", "00", "A", "9", "99"];

        texts.Select(text => s_fields[nameof(PricingIndicator)].TryParse(text)).Should().OnlyHaveUniqueItems().And.NotContainNulls();
    }

    [Fact]
    public void White_space_around_a_code_is_ignored()
    {
        OfficialCode.TryParse(" M3 ", out BetosCode betos).Should().BeTrue();
        betos.Should().Be(BetosCode.EmergencyRoomVisit);
        OfficialCode.TryParse("\t51\r\n", out PricingIndicator pricing).Should().BeTrue();
        pricing.Should().Be(PricingIndicator.Drugs);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(100)]
    [InlineData(0x4100_0000)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_number_that_stands_for_no_code_has_none(int number)
    {
        var value = (PricingIndicator)number;

        value.ToCode().Should().BeEmpty();
        value.GetDescription().Should().BeNull();
        value.IsKnown().Should().BeFalse();
        FluentActions.Invoking(() => JsonSerializer.Serialize(value)).Should().Throw<JsonException>();
    }

    [Fact]
    public void Json_holds_the_official_code()
    {
        JsonSerializer.Serialize(PricingIndicator.NotSeparatelyPriced).Should().Be("\"00\"");
        JsonSerializer.Serialize(MultiplePricingIndicator.SingleMethodology).Should().Be("\"A\"");
        JsonSerializer.Serialize(LabCertification.HistocompatibilityTesting).Should().Be("\"010\"");
        JsonSerializer.Serialize(CoverageCode.CarrierJudgment).Should().Be("\"C\"");
        JsonSerializer.Serialize(AscPaymentGroup.Approved).Should().Be("\"YY\"");
        JsonSerializer.Serialize((MogPaymentGroup)579).Should().Be("\"579\"");
        JsonSerializer.Serialize(MogPaymentPolicyIndicator.AscCoveredProcedure).Should().Be("\"1\"");
        JsonSerializer.Serialize(BetosCode.OtherDrugs).Should().Be("\"O1E\"");
        JsonSerializer.Serialize<TypeOfService[]>([TypeOfService.WholeBlood, TypeOfService.LumpSumPurchase]).Should().Be("[\"0\",\"P\"]");
        JsonSerializer.Serialize<ActionCode?>(ActionCode.NoMaintenance).Should().Be("\"N\"");
        JsonSerializer.Serialize<ActionCode?>(null).Should().Be("null");
        JsonSerializer.Serialize(HcpcsRecordKind.Code).Should().Be("\"3\"");
    }

    [Fact]
    public void Json_reads_codes_known_or_not_under_any_naming_policy()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { DictionaryKeyPolicy = JsonNamingPolicy.CamelCase };

        JsonSerializer.Deserialize<BetosCode>("\"O1E\"", options).Should().Be(BetosCode.OtherDrugs);
        JsonSerializer.Deserialize<PricingIndicator[]>("[\"51\",\"00\"]", options)
            .Should().Equal(PricingIndicator.Drugs, PricingIndicator.NotSeparatelyPriced);
        var added = JsonSerializer.Deserialize<PricingIndicator>("\"5A\"", options);
        added.IsKnown().Should().BeFalse();
        JsonSerializer.Serialize(added, options).Should().Be("\"5A\"");
    }

    [Fact]
    public void Json_dictionary_keys_are_official_codes()
    {
        var counts = new Dictionary<TypeOfService, int> { [TypeOfService.LumpSumPurchase] = 1, [TypeOfService.WholeBlood] = 2 };

        string json = JsonSerializer.Serialize(counts);

        json.Should().Be("""{"P":1,"0":2}""");
        JsonSerializer.Deserialize<Dictionary<TypeOfService, int>>(json).Should().Equal(counts);
    }

    [Theory]
    [InlineData("51")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("\"\"")]
    [InlineData("\"Drugs\"")]
    [InlineData("\"051\"")]
    [InlineData("\"\\u00e9\"")]
    public void Json_that_is_no_code_is_refused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<PricingIndicator>(json)).Should().Throw<JsonException>();
}

/// <summary>Reads the values of a coded field from the text of CMS's record layout.</summary>
internal static partial class Layout
{
    private const int TabWidth = 8;

    /// <summary>The codes and labels below a heading, white space folded. A label goes on in lines set deeper than its code.</summary>
    public static List<HcpcsFieldValue> ReadValues(string layout, string heading)
    {
        var values = new List<HcpcsFieldValue>();
        int depth = int.MaxValue;
        foreach (string line in Section(layout, heading))
        {
            if (ValueLine().Match(line) is { Success: true } match)
            {
                depth = match.Groups["code"].Index;
                values.Add(new HcpcsFieldValue { Code = match.Groups["code"].Value, Description = Fold(match.Groups["label"].Value) });
            }
            else if (line.Length > depth && string.IsNullOrWhiteSpace(line[..(depth + 1)]))
            {
                values[^1] = values[^1] with { Description = Fold(values[^1].Description + " " + line) };
            }
            else
            {
                // A blank line, a group's heading or another property of the field: the label before it has ended.
                depth = int.MaxValue;
            }
        }

        return values;
    }

    /// <summary>The lines from a heading to the next field or table.</summary>
    public static IEnumerable<string> Section(string layout, string heading) =>
        layout.Split('\n').Select(ExpandTabs)
            .SkipWhile(line => !line.StartsWith(heading, StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !NextHeading().IsMatch(line));

    public static string Fold(string text) => WhiteSpace().Replace(text, " ").Trim();

    private static string ExpandTabs(string line)
    {
        var expanded = new System.Text.StringBuilder();
        foreach (char c in line)
        {
            expanded.Append(c == '\t' ? ' ' : c, c == '\t' ? TabWidth - expanded.Length % TabWidth : 1);
        }

        return expanded.ToString().TrimEnd();
    }

    [GeneratedRegex(@"^ +(?<code>[0-9A-Z]{1,3}) *= (?<label>.+)$")]
    private static partial Regex ValueLine();

    [GeneratedRegex(@"^  \d+\.  |^ [A-Z_]+_TB |TABLE OF CODES APPENDIX")]
    private static partial Regex NextHeading();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
