namespace Hcpcs.Reference.Drugs.Tests;

public sealed class HcpcsDrugTableTests
{
    internal static DrugProduct Product(string code, string ndc, decimal? perItem = 10, decimal? quantity = 2, decimal? perPackage = 20) => new()
    {
        Code = HcpcsCode.Parse(code),
        ShortDescription = "Inj, invented, 1 mg",
        Labeler = "Labeler, Inc.",
        NdcText = ndc,
        Name = "Product",
        Dosage = "1 MG",
        PackageSize = 5,
        PackageQuantity = quantity,
        BillingUnitsPerItem = perItem,
        BillingUnitsPerPackage = perPackage,
    };

    internal static PaymentLimit Limit(string code) => new()
    {
        Code = HcpcsCode.Parse(code),
        ShortDescription = "Inj, invented, 1 mg",
        Dosage = "1 MG",
        Limit = 1.230m,
        CoinsurancePercentage = 20.000m,
    };

    internal static HcpcsDrugTable Table(params DrugProduct[] products) => HcpcsDrugTable.Create(
        new DrugDataSource(new HcpcsQuarter(2026, 2)) { SourceName = "crosswalk.csv", SourceSha256 = "00ff" },
        products,
        new DrugDataSource(new HcpcsQuarter(2026, 1)),
        [Limit("J0001") with { Notes = "Added \u00e9", ClottingFactor = "1", VaccineAwpPercentage = 95, VaccineLimit = 1.1m, BloodAwpPercentage = 95, BloodLimit = 2.2m },
            Limit("J0003") with { Limit = null, NonNumericTexts = ["Payment Limit: N/A"] }]);

    [Fact]
    public void A_table_survives_saving_and_loading_whole()
    {
        var table = Table(
            Product("J0002", "00001-0001-01"),
            Product("J0001", "GG100", perItem: 0.50m, quantity: null, perPackage: -1.10m) with { NonNumericTexts = ["PKG QTY: two", "x: y"] },
            Product("J0001", "1-1"));

        var loaded = HcpcsDrugTable.Load(new MemoryStream(Save(table)));

        loaded.Products.Should().Equal(table.Products);
        loaded.PaymentLimits.Should().Equal(table.PaymentLimits);
        loaded.Crosswalk.Should().Be(table.Crosswalk);
        loaded.PaymentLimitSource.Should().Be(table.PaymentLimitSource);
        loaded.Products[1].BillingUnitsPerItem.ToString().Should().Be("0.50", "not even a trailing zero is lost");
        Save(loaded).Should().Equal(Save(table), "the same rows give the same bytes");
        loaded.CrosswalkQuarter.Should().Be(new HcpcsQuarter(2026, 2));
        loaded.PaymentLimitQuarter.Should().Be(new HcpcsQuarter(2026, 1));
    }

    [Fact]
    public void The_embedded_table_read_row_by_row_is_the_one_that_is_read_and_checked_whole()
    {
        var assembly = typeof(HcpcsDrugTable).Assembly;
        var checkedWhole = HcpcsDrugTable.Load(assembly.GetManifestResourceStream("Hcpcs.Reference.Embedded.hcpcs-drugs")!);

        HcpcsDrugTable.Embedded.Products.Should().Equal(checkedWhole.Products);
        HcpcsDrugTable.Embedded.PaymentLimits.Should().Equal(checkedWhole.PaymentLimits);
        HcpcsDrugTable.Embedded.Crosswalk.Should().Be(checkedWhole.Crosswalk);
        HcpcsDrugTable.Embedded.PaymentLimitSource.Should().Be(checkedWhole.PaymentLimitSource);
        foreach (var group in checkedWhole.Products.GroupBy(product => product.Code))
        {
            HcpcsDrugTable.Embedded.GetProducts(group.Key).Should().Equal(group);
        }

        checkedWhole.PaymentLimits.Should().OnlyContain(limit => HcpcsDrugTable.Embedded.FindPaymentLimit(limit.Code) == limit);
    }

    [Fact]
    public void A_row_is_one_object_whoever_asks_and_a_row_that_is_not_there_is_refused()
    {
        var products = HcpcsDrugTable.Embedded.Products;
        var seen = new DrugProduct[4][];
        Parallel.For(0, seen.Length, thread => seen[thread] = [.. products]);

        seen.Should().OnlyContain(rows => rows.Zip(products).All(pair => ReferenceEquals(pair.First, pair.Second)));
        FluentActions.Invoking(() => products[-1]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => products[products.Count]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_file_is_replaced_when_it_is_complete()
    {
        string folder = Directory.CreateTempSubdirectory("hcpcs-drugs-tests-").FullName;
        try
        {
            string path = Path.Combine(folder, "table.hcpcs-drugs");
            File.WriteAllText(path, "older");
            Table(Product("J0001", "00001-0001-01")).Save(path);

            HcpcsDrugTable.Load(path).Products.Should().ContainSingle();
            Directory.GetFiles(folder).Should().ContainSingle();
            FluentActions.Invoking(() => HcpcsDrugTable.Load(folder)).Should().Throw<IOException>().WithMessage("*is a folder*");
            FluentActions.Invoking(() => HcpcsDrugTable.Load(path + ".none")).Should().Throw<FileNotFoundException>();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void What_the_table_does_not_have_is_empty_or_null()
    {
        var table = Table(Product("J0001", "00001-0001-01"));

        table.GetProducts(HcpcsCode.Parse("J9999")).IsEmpty.Should().BeTrue();
        table.GetProducts(default(HcpcsCode)).IsEmpty.Should().BeTrue();
        table.GetProducts(NdcCode.Parse("00001-0001-02")).IsEmpty.Should().BeTrue();
        table.GetProducts(default(NdcCode)).IsEmpty.Should().BeTrue();
        table.GetProductsByNdcText(null).IsEmpty.Should().BeTrue();
        table.GetProductsByNdcText("nothing").IsEmpty.Should().BeTrue();
        table.FindPaymentLimit(HcpcsCode.Parse("J9999")).Should().BeNull();
    }

    [Fact]
    public void A_product_is_found_by_any_form_of_its_NDC_and_by_a_text_that_is_none()
    {
        var table = Table(Product("J0001", "00001-0001-01"), Product("Q4111", "GG100"), Product("J0002", "00001-0001-01"));

        foreach (string form in (string[])["0001-0001-01", "00001-001-01", "00001-0001-1", "00001000101"])
        {
            table.GetProductsByNdcText(form).Select(product => product.Code.ToString()).Should().Equal("J0001", "J0002");
        }

        table.GetProductsByNdcText(" gg100 ").Should().ContainSingle().Which.Code.ToString().Should().Be("Q4111");
    }

    [Fact]
    public void Rows_without_a_code_and_second_payment_limits_are_refused()
    {
        var source = new DrugDataSource(new HcpcsQuarter(2026, 1));

        FluentActions.Invoking(() => HcpcsDrugTable.Create(source, [Product("J0001", "1") with { Code = default }], source, []))
            .Should().Throw<ArgumentException>().WithMessage("*no code*");
        FluentActions.Invoking(() => HcpcsDrugTable.Create(source, [], source, [Limit("J0001"), Limit("J0001")]))
            .Should().Throw<ArgumentException>().WithMessage("*J0001*two*");
        FluentActions.Invoking(() => new DrugDataSource(default)).Should().Throw<ArgumentException>().WithMessage("*quarter*");
    }

    [Fact]
    public void Billing_units_of_packages_are_those_that_CMS_states_for_one_times_their_number()
    {
        // 0.25 units a vial and ten vials, of which CMS makes 3.
        var product = Product("J0290", "00781-3400-95", perItem: 0.25m, quantity: 10, perPackage: 3);

        product.BillingUnitsDisagree.Should().BeTrue();
        Units(1).Should().Be(new HcpcsUnits(3));
        Units(4).Should().Be(new HcpcsUnits(12));
        Units(0.5m).Should().Be(new HcpcsUnits(1.5m));
        Units(0).Should().BeNull();
        Units(-1).Should().BeNull();
        Units(decimal.MaxValue).Should().BeNull();
        (product with { BillingUnitsPerPackage = null }).GetBillingUnits(new PackageCount(4)).Should().BeNull();
        (product with { BillingUnitsPerPackage = decimal.MaxValue }).GetBillingUnits(new PackageCount(4)).Should().BeNull();

        HcpcsUnits? Units(decimal packages) => product.GetBillingUnits(new PackageCount(packages));
    }

    [Theory]
    [InlineData(83.30, 1, 84, false)]
    [InlineData(0.25, 10, 2.5, false)]
    [InlineData(99, 1, 100, false)]
    [InlineData(98.99, 1, 100, true)]
    [InlineData(101.01, 1, 100, true)]
    [InlineData(1, 1, 0, true)]
    [InlineData(0, 1, 0, false)]
    public void Billing_units_disagree_when_they_are_more_than_one_percent_apart(double perItem, double quantity, double perPackage, bool expected) =>
        Product("J0001", "1", (decimal)perItem, (decimal)quantity, (decimal)perPackage).BillingUnitsDisagree.Should().Be(expected);

    [Fact]
    public void What_is_not_stated_disagrees_with_nothing()
    {
        Product("J0001", "1", perItem: null).BillingUnitsDisagree.Should().BeFalse();
        Product("J0001", "1", quantity: null).BillingUnitsDisagree.Should().BeFalse();
        Product("J0001", "1", perPackage: null).BillingUnitsDisagree.Should().BeFalse();
        Product("J0001", "1", decimal.MaxValue, decimal.MaxValue, 1).BillingUnitsDisagree.Should().BeTrue();
    }

    internal static byte[] Save(HcpcsDrugTable table)
    {
        using var stream = new MemoryStream();
        table.Save(stream);
        return stream.ToArray();
    }
}
