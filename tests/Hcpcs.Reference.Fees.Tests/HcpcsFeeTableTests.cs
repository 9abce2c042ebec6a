using System.Globalization;
using System.Text.Json;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Fees.Tests;

public sealed class HcpcsFeeTableTests
{
    internal static readonly FeeSource Source = new() { File = "invented.csv", Quarter = new HcpcsQuarter(2026, 2), Sha256 = "00ff" };

    internal static PhysicianFee Physician(string code, string? modifier = null) => new()
    {
        Code = HcpcsCode.Parse(code),
        Modifier = modifier is null ? null : HcpcsModifier.Parse(modifier),
        Status = PhysicianFeeStatus.Active,
        WorkRvu = 0.50m,
        FacilityTotal = 1.00m,
        PcTc = PcTcIndicator.PhysicianService,
        Global = GlobalPeriod.Maternity,
        ConversionFactor = 32.3465m,
        Source = Source,
    };

    internal static DmeposFee Dmepos(string code, params string[] modifiers) => new()
    {
        Code = HcpcsCode.Parse(code),
        Modifiers = [.. modifiers.Select(HcpcsModifier.Parse)],
        Jurisdiction = DmeposJurisdiction.Joint,
        Category = DmeposCategory.Oxygen,
        Ceiling = 20.00m,
        Floor = 17.00m,
        Amounts =
        [
            new() { State = "AK", NonRural = 12.50m }, new() { State = "NY", NonRural = 12.50m, Rural = 13.00m }, new() { State = "TX", Rural = 0.01m },
        ],
        Source = Source,
    };

    internal static OutpatientFee Outpatient(string code) => new()
    {
        Code = HcpcsCode.Parse(code),
        StatusIndicator = OutpatientStatusIndicator.ComprehensiveObservation,
        Apc = "0760",
        RelativeWeight = 1.4452m,
        PaymentRate = 128.870m,
        MinimumUnadjustedCopayment = 0.00m,
        IraCoinsurancePercentage = 15.139m,
        Note = "A note \u00e9",
        IsChanged = true,
        Source = Source,
    };

    internal static LaboratoryFee Laboratory(string code, string? modifier = null) => new()
    {
        Code = HcpcsCode.Parse(code),
        Modifier = modifier is null ? null : HcpcsModifier.Parse(modifier),
        Indicator = LaboratoryFeeIndicator.National,
        Rate = 6.50m,
        EffectiveDate = new DateOnly(2026, 4, 1),
        Source = Source,
    };

    internal static EnteralFee Enteral(string code, params string[] modifiers) => new()
    {
        Code = HcpcsCode.Parse(code),
        Modifiers = [.. modifiers.Select(HcpcsModifier.Parse)],
        Amounts = [new() { State = "VI", NonRural = 3.00m }],
        Source = Source,
    };

    internal static HcpcsFeeTable Table() => HcpcsFeeTable.Create(
        [Physician("G0002", "TC"), Physician("G0001"), Physician("G0002") with { NotUsedForMedicarePayment = true, FacilityNa = true }],
        [Dmepos("E0001", "RR"), Dmepos("E0001", "NU", "KE"), Dmepos("E0002") with { Amounts = [], Ceiling = null, Floor = null }],
        [Enteral("B0001"), Enteral("B0001", "UE")],
        [Outpatient("G0001"), Outpatient("J0001") with { PassThroughExpires = true, Apc = null, Note = null }],
        [Laboratory("G0003", "QW"), Laboratory("G0003") with { Rate = null, Indicator = LaboratoryFeeIndicator.Local }]);

    [Fact]
    public void A_table_survives_saving_and_loading_whole()
    {
        var table = Table();

        var loaded = HcpcsFeeTable.Load(new MemoryStream(Save(table)));

        foreach (var one in new[] { table, loaded })
        {
            one.Codes.Select(code => code.ToString()).Should().Equal("B0001", "E0001", "E0002", "G0001", "G0002", "G0003", "J0001");
            Fees(one, "G0001").Physician.Should().Equal(Physician("G0001"));
            Fees(one, "G0001").Outpatient.Should().Be(Outpatient("G0001"));
            Fees(one, "G0002").Physician.Should().Equal(
                Physician("G0002", "TC"), Physician("G0002") with { NotUsedForMedicarePayment = true, FacilityNa = true });
            Fees(one, "E0001").Dmepos.Should().Equal(Dmepos("E0001", "RR"), Dmepos("E0001", "NU", "KE"));
            Fees(one, "E0002").Dmepos.Should().Equal(Dmepos("E0002") with { Amounts = [], Ceiling = null, Floor = null });
            Fees(one, "B0001").Enteral.Should().Equal(Enteral("B0001"), Enteral("B0001", "UE"));
            Fees(one, "J0001").Outpatient.Should().Be(Outpatient("J0001") with { PassThroughExpires = true, Apc = null, Note = null });
            Fees(one, "G0003").Laboratory.Should().Equal(
                Laboratory("G0003", "QW"), Laboratory("G0003") with { Rate = null, Indicator = LaboratoryFeeIndicator.Local });
            one.PhysicianSource.Should().Be(Source);
        }

        Fees(loaded, "G0001").Outpatient!.PaymentRate.ToString().Should().Be("128.870", "not even a trailing zero is lost");
        Save(loaded).Should().Equal(Save(table), "the same rows give the same bytes");
    }

    [Fact]
    public void A_table_can_have_any_of_the_files()
    {
        var table = HcpcsFeeTable.Create(laboratory: [Laboratory("G0003")]);

        var loaded = HcpcsFeeTable.Load(new MemoryStream(Save(table)));

        loaded.LaboratorySource.Should().Be(Source);
        new[] { loaded.PhysicianSource, loaded.DmeposSource, loaded.EnteralSource, loaded.OutpatientSource }.Should().OnlyContain(source => source == null);
        loaded.FindFees(HcpcsCode.Parse("G0001")).Should().BeNull();
        HcpcsFeeTable.Load(new MemoryStream(Save(HcpcsFeeTable.Create()))).Codes.Should().BeEmpty();
    }

    [Fact]
    public void The_embedded_table_read_code_by_code_is_the_one_that_is_read_and_checked_whole()
    {
        var checkedWhole = HcpcsFeeTable.Load(new MemoryStream(Save(HcpcsFeeTable.Embedded)));

        checkedWhole.Codes.Should().Equal(HcpcsFeeTable.Embedded.Codes);
        checkedWhole.Codes.Should().OnlyContain(code => HcpcsFeeTable.Embedded.FindFees(code)! == checkedWhole.FindFees(code)!);
    }

    [Fact]
    public void A_codes_fees_are_one_object_whoever_asks_and_cost_nothing_once_made()
    {
        var codes = HcpcsFeeTable.Embedded.Codes;
        var seen = new CodeFees[4][];
        Parallel.For(0, seen.Length, thread => seen[thread] = [.. codes.Select(code => HcpcsFeeTable.Embedded.FindFees(code)!)]);

        seen.Should().OnlyContain(fees => fees.Zip(seen[0]).All(pair => ReferenceEquals(pair.First, pair.Second)));
        var asked = HcpcsCode.Parse("E0601");
        Allocation.Of(() => HcpcsFeeTable.Embedded.FindFees(asked)!.Dmepos[0].FindAmount("TX")).Should().Be(0);
    }

    /// <summary>CMS's workbook: E0747 has RR with KF alone, A4217 one row without a modifier and one with AU.</summary>
    [Theory]
    [InlineData("E0747", "RR", "")]
    [InlineData("E0747", "KF RR", "KF+RR")]
    [InlineData("A4217", "", "none")]
    [InlineData("A4217", "AU GA", "AU")]
    [InlineData("A4217", "GA", "none")]
    [InlineData("E1007", "RR KU", "KU+RR")]
    [InlineData("E1007", "RR GA", "RR")]
    [InlineData("E0776", "NU", "NU")]
    [InlineData("E0776", "", "")]
    public void The_row_of_a_line_has_all_of_its_modifiers_on_the_line_and_no_other_has_more(string code, string modifiers, string rows)
    {
        HcpcsModifier[] line = [.. modifiers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(HcpcsModifier.Parse)];

        string.Join(' ', Fees(HcpcsFeeTable.Embedded, code).ForModifiers(line).Dmepos.Select(Name)).Should().Be(rows);

        static string Name(DmeposFee fee) => fee.Modifiers.IsEmpty ? "none" : string.Join('+', fee.Modifiers.Select(modifier => modifier.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rows_of_every_file_are_chosen_by_modifiers()
    {
        HcpcsModifier[] technical = [HcpcsModifier.Parse("TC")], waived = [HcpcsModifier.Parse("QW")];

        Fees(Table(), "G0002").ForModifiers(technical).Physician.Should().ContainSingle().Which.Modifier.Should().Be(technical[0]);
        Fees(Table(), "G0002").ForModifiers([]).Physician.Should().ContainSingle().Which.Modifier.Should().BeNull();
        Fees(Table(), "G0003").ForModifiers(waived).Laboratory.Should().ContainSingle().Which.Modifier.Should().Be(waived[0]);
        Fees(Table(), "B0001").ForModifiers(waived).Enteral.Should().ContainSingle().Which.Modifiers.Should().BeEmpty();
        Fees(Table(), "G0001").ForModifiers(waived).Outpatient.Should().NotBeNull("Addendum B has no modifiers");
        FluentActions.Invoking(() => Fees(Table(), "G0001").ForModifiers(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("AK", "12.50", "12.50")]
    [InlineData("NY", "12.50", "13.00")]
    [InlineData("TX", null, "0.01")]
    public void Where_there_is_no_rural_amount_the_other_holds_everywhere(string state, string? nonRural, string rural)
    {
        var amount = Dmepos("E0001").FindAmount(state)!.Value;

        amount.For(isRural: false)?.ToString(CultureInfo.InvariantCulture).Should().Be(nonRural);
        amount.For(isRural: true)?.ToString(CultureInfo.InvariantCulture).Should().Be(rural);
    }

    [Fact]
    public void An_amount_is_found_by_its_state()
    {
        var fee = Dmepos("E0001");

        fee.FindAmount("ny")!.Value.Rural.Should().Be(13.00m);
        fee.FindAmount("AK")!.Value.Rural.Should().BeNull();
        fee.FindAmount("HI").Should().BeNull();
        fee.FindAmount(null).Should().BeNull();
        Enteral("B0001").FindAmount("VI")!.Value.NonRural.Should().Be(3.00m);
    }

    [Fact]
    public void JSON_has_amounts_as_numbers_with_their_digits_codes_as_texts_and_nothing_that_is_absent()
    {
        string json = JsonSerializer.Serialize(Fees(Table(), "G0001"), HcpcsFeesJsonContext.Default.CodeFees);

        const string Source = """
            "source":{"file":"invented.csv","quarter":"2026-04","sha256":"00ff"}
            """;
        json.Should().Be("""{"code":"G0001","physician":[{"code":"G0001","status":"A","notUsedForMedicarePayment":false,"workRvu":0.50,"nonFacilityNa":false,""" + """
            "facilityNa":false,"facilityTotal":1.00,"pcTc":"0","global":"MMM","conversionFactor":32.3465,
            """ + Source + """
            }],"outpatient":{"code":"G0001","statusIndicator":"J2","apc":"0760","relativeWeight":1.4452,"paymentRate":128.870,"minimumUnadjustedCopayment":0.00,
            """ + """
            "iraCoinsurancePercentage":15.139,"passThroughExpires":false,"note":"A note \u00E9","changed":true,
            """ + Source + "}}");
    }

    [Fact]
    public void JSON_of_every_part_is_read_back_as_it_was_under_any_options()
    {
        var table = Table();
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper };
        foreach (var fees in table.Codes.Select(code => table.FindFees(code)!))
        {
            JsonSerializer.Deserialize(JsonSerializer.Serialize(fees, HcpcsFeesJsonContext.Default.CodeFees), HcpcsFeesJsonContext.Default.CodeFees).Should().Be(fees);
            string other = JsonSerializer.Serialize(fees, options);
            other.Should().Be(JsonSerializer.Serialize(fees, HcpcsFeesJsonContext.Default.CodeFees));
        }
    }

    public static TheoryData<string, Func<HcpcsFeeTable>> Refused => new()
    {
        { "no code", () => HcpcsFeeTable.Create([Physician("G0001") with { Code = default }]) },
        { "two rows of G0001 with the same modifiers", () => HcpcsFeeTable.Create([Physician("G0001", "26"), Physician("G0001", "26")]) },
        { "two rows of E0001 with the same modifiers", () => HcpcsFeeTable.Create(dmepos: [Dmepos("E0001", "RR"), Dmepos("E0001", "RR")]) },
        { "two rows of G0001 with the same modifiers", () => HcpcsFeeTable.Create(outpatient: [Outpatient("G0001"), Outpatient("G0001")]) },
        { "more than one file", () => HcpcsFeeTable.Create([Physician("G0001"), Physician("G0002") with { Source = Source with { Quarter = new HcpcsQuarter(2026, 3) } }]) },
        { "no quarter", () => HcpcsFeeTable.Create([Physician("G0001") with { Source = Source with { Quarter = default } }]) },
        { "-1", () => HcpcsFeeTable.Create([Physician("G0001") with { WorkRvu = -1 }]) },
        { "0.12345678", () => HcpcsFeeTable.Create([Physician("G0001") with { WorkRvu = 0.12345678m }]) },
        { "does not stand for a code", () => HcpcsFeeTable.Create([Physician("G0001") with { Status = (PhysicianFeeStatus)1 }]) },
        { "dollars and cents", () => HcpcsFeeTable.Create(enteral: [Enteral("B0001") with { Amounts = [new() { State = "TX", NonRural = 12.5m }] }]) },
        { "dollars and cents", () => HcpcsFeeTable.Create(enteral: [Enteral("B0001") with { Amounts = [new() { State = "TX", NonRural = 0.00m }] }]) },
        { "without an amount", () => HcpcsFeeTable.Create(enteral: [Enteral("B0001") with { Amounts = [new() { State = "TX" }] }]) },
        { "'Texas'", () => HcpcsFeeTable.Create(enteral: [Enteral("B0001") with { Amounts = [new() { State = "Texas", Rural = 1.00m }] }]) },
        { "in their order", () => HcpcsFeeTable.Create(enteral: [Enteral("B0001") with { Amounts = [new() { State = "TX", Rural = 1.00m }, new() { State = "AK", Rural = 1.00m }] }]) },
        { "3 modifiers", () => HcpcsFeeTable.Create(enteral: [Enteral("B0001", "RR", "NU", "UE")]) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Rows_that_no_fee_file_has_are_refused(string message, Func<HcpcsFeeTable> create) =>
        FluentActions.Invoking(create).Should().Throw<ArgumentException>().WithMessage($"*{message}*");

    [Fact]
    public void A_file_is_replaced_when_it_is_complete()
    {
        string folder = Directory.CreateTempSubdirectory("hcpcs-fees-tests-").FullName;
        try
        {
            string path = Path.Combine(folder, "table.hcpcs-fees");
            File.WriteAllText(path, "older");
            Table().Save(path);

            HcpcsFeeTable.Load(path).Codes.Should().HaveCount(7);
            Directory.GetFiles(folder).Should().ContainSingle();
            FluentActions.Invoking(() => HcpcsFeeTable.Load(folder)).Should().Throw<IOException>().WithMessage("*is a folder*");
            FluentActions.Invoking(() => HcpcsFeeTable.Load(path + ".none")).Should().Throw<FileNotFoundException>();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    internal static byte[] Save(HcpcsFeeTable table)
    {
        using var stream = new MemoryStream();
        table.Save(stream);
        return stream.ToArray();
    }

    private static CodeFees Fees(HcpcsFeeTable table, string code) => table.FindFees(HcpcsCode.Parse(code))!;
}
