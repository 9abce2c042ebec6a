using System.Diagnostics.CodeAnalysis;
using NSubstitute;

namespace Hcpcs.Reference.Tests.Pages;

/// <summary>A page is of one release, and lookups that an application wrote get an answer.</summary>
public class PageOfOneReleaseTests
{
    private static readonly HcpcsCode s_code = HcpcsCode.Parse("A0001");
    private static readonly HcpcsModifier s_modifier = HcpcsModifier.Parse("ZZ");

    [Fact]
    public void The_release_is_asked_for_once_a_page()
    {
        var january = Table(1, "January");
        var april = Table(4, "April");
        int asked = 0;
        var lookup = new Lookup(null) { Next = () => asked++ % 2 == 0 ? january : april };
        var pages = new HcpcsPages(lookup);
        asked.Should().Be(0);

        Words(pages.Find(s_code)!).Should().Be("January, January 2026, January target, January name");
        Words(pages.Find(s_code)!).Should().Be("April, April 2026, April target, April name");
        pages.Find(s_modifier)!.Release.ToString().Should().Be("January 2026");
        asked.Should().Be(3);

        static string Words(HcpcsPage page) => string.Join(
            ", ",
            page.Entry.ShortDescription,
            page.Release,
            page.Fields.Single(field => field.Field == HcpcsField.CrossReferences).Values[0].Meaning!.Split(", ")[1],
            page.Names[0].Name);
    }

    [Fact]
    public void A_decorator_whose_release_is_a_new_decorator_each_time_comes_to_an_answer()
    {
        Lookup Decorate() => new(Table(1, "January")) { Next = Decorate };

        new HcpcsPages(Decorate()).Find(s_code)!.Entry.ShortDescription.Should().Be("January");
    }

    [Fact]
    public void A_decorator_that_has_no_release_in_use_is_asked_itself() =>
        new HcpcsPages(new Lookup(Table(1, "January")) { Next = () => null }).Find(s_code)!.Entry.ShortDescription.Should().Be("January");

    [Fact]
    public void A_fake_without_a_release_has_no_pages()
    {
        var pages = new HcpcsPages(new Lookup(Table(1, "January")) { HidesRelease = true });

        pages.Find(s_code).Should().BeNull();
        pages.Find(s_modifier).Should().BeNull();
        pages.Find(HcpcsCode.Parse("A0009")).Should().BeNull();
    }

    [Fact]
    public void A_fake_that_finds_nothing_and_gives_it_has_no_pages() => new HcpcsPages(new Lookup(null)).Find(s_code).Should().BeNull();

    [Fact]
    public void Data_is_asked_for_with_the_first_page_and_only_once()
    {
        int asked = 0;
        var pages = new HcpcsPages(Table(1, "January"), () =>
        {
            asked++;
            return new HcpcsPageData { Drugs = HcpcsDrugTable.Embedded };
        });

        pages.Find(HcpcsCode.Parse("A0009")).Should().BeNull();
        asked.Should().Be(0);
        pages.Find(s_modifier).Should().NotBeNull();
        pages.Find(s_code).Should().NotBeNull();
        pages.Find(s_code).Should().NotBeNull();
        asked.Should().Be(1);
    }

    [Fact]
    public void The_drug_table_in_use_is_asked_for_once_a_page_so_that_limit_products_and_quarters_agree()
    {
        HcpcsDrugTable[] tables = [Drugs(1), Drugs(4)];
        int asked = 0;
        var drugs = Substitute.For<IHcpcsDrugProducts, IReplaceable<IHcpcsDrugProducts>>();
        ((IReplaceable<IHcpcsDrugProducts>)drugs).Current.Returns(_ => tables[asked++ % 2]);
        var pages = new HcpcsPages(Table(1, "January"), new HcpcsPageData { Drugs = drugs });

        foreach (var table in (HcpcsDrugTable[])[.. tables, .. tables])
        {
            pages.Find(s_code)!.ToText().Should().Be(new HcpcsPages(Table(1, "January"), new HcpcsPageData { Drugs = table }).Find(s_code)!.ToText())
                .And.Contain($"payment limit of {table.PaymentLimitQuarter.Name}");
        }

        asked.Should().Be(4);

        static HcpcsDrugTable Drugs(int month)
        {
            var source = new DrugDataSource(HcpcsQuarter.Of(new DateOnly(2026, month, 1)));
            return HcpcsDrugTable.Create(
                source,
                [
                    new DrugProduct
                    {
                        Code = s_code, ShortDescription = "text", Labeler = "labeler", NdcText = $"00001-0001-0{month}", Name = "name", Dosage = "1 MG",
                        PackageSize = 1, PackageQuantity = 1, BillingUnitsPerItem = month, BillingUnitsPerPackage = month,
                    },
                ],
                source,
                [new PaymentLimit { Code = s_code, ShortDescription = "text", Dosage = "1 MG", Limit = month }]);
        }
    }

    [Fact]
    public void The_fee_table_in_use_is_asked_for_once_a_page_so_that_rows_and_files_agree()
    {
        HcpcsFeeTable[] tables = [Fees(1), Fees(4)];
        int asked = 0;
        var fees = Substitute.For<IHcpcsFees, IReplaceable<IHcpcsFees>>();
        ((IReplaceable<IHcpcsFees>)fees).Current.Returns(_ => tables[asked++ % 2]);
        var pages = new HcpcsPages(Table(1, "January"), new HcpcsPageData { Fees = fees });

        foreach (var table in (HcpcsFeeTable[])[.. tables, .. tables])
        {
            pages.Find(s_code)!.ToText().Should().Be(new HcpcsPages(Table(1, "January"), new HcpcsPageData { Fees = table }).Find(s_code)!.ToText())
                .And.Contain($"laboratory fee schedule of {table.LaboratorySource!.Quarter.Name}: a national rate of ${table.LaboratorySource.Quarter.Number}.50");
        }

        asked.Should().Be(4);

        static HcpcsFeeTable Fees(int month)
        {
            var day = new DateOnly(2026, month, 1);
            return HcpcsFeeTable.Create(laboratory:
            [
                new LaboratoryFee
                {
                    Code = s_code, Indicator = LaboratoryFeeIndicator.National, Rate = HcpcsQuarter.Of(day).Number + 0.50m, EffectiveDate = day,
                    Source = new FeeSource { File = "invented.csv", Quarter = HcpcsQuarter.Of(day) },
                },
            ]);
        }
    }

    [Fact]
    public void A_decorator_of_drug_data_that_has_none_in_use_is_asked_itself()
    {
        var drugs = Substitute.For<IHcpcsDrugProducts, IReplaceable<IHcpcsDrugProducts>>();
        ((IReplaceable<IHcpcsDrugProducts>)drugs).Current.Returns((IHcpcsDrugProducts?)null);
        drugs.PaymentLimitQuarter.Returns(new HcpcsQuarter(2026, 3));
        drugs.FindPaymentLimit(s_code).Returns(new PaymentLimit { Code = s_code, ShortDescription = "text", Dosage = "1 MG", Limit = 1 });

        new HcpcsPages(Table(1, "January"), new HcpcsPageData { Drugs = drugs }).Find(s_code)!.ToText().Should().Contain("payment limit of July 2026");
    }

    private static HcpcsTable Table(int month, string word) => HcpcsTable.Create(
        new HcpcsRelease(HcpcsQuarter.Of(new DateOnly(2026, month, 1))),
        [
            new HcpcsRecord { Code = s_code, ShortDescription = word, CrossReferences = [new CrossReference("A0002")] },
            new HcpcsRecord { Code = HcpcsCode.Parse("A0002"), ShortDescription = word + " target" },
        ],
        [new HcpcsModifierRecord { Modifier = s_modifier, ShortDescription = word }],
        new HcpcsProductNames(HcpcsQuarter.Of(new DateOnly(2026, month, 1)), [KeyValuePair.Create(s_code, word + " name")]));

    /// <summary>A lookup as applications write them around another one; without one, it says that it holds what it does not give.</summary>
    private sealed class Lookup(HcpcsTable? inner) : IHcpcsLookup, IReplaceable<IHcpcsLookup>
    {
        public Func<IHcpcsLookup?> Next { get; init; } = () => null;

        public bool HidesRelease { get; init; }

        public IHcpcsLookup Current => Next()!;

        public HcpcsRelease Release => HidesRelease ? null! : inner?.Release!;

        public IEnumerable<HcpcsRecord> EnumerateCodes() => inner?.EnumerateCodes() ?? [];

        public IEnumerable<HcpcsModifierRecord> EnumerateModifiers() => inner?.EnumerateModifiers() ?? [];

        public bool TryGet(HcpcsCode code, [NotNullWhen(true)] out HcpcsRecord? record)
        {
            record = inner?.Find(code);
            return inner is null || record is not null;
        }

        public bool TryGet(HcpcsModifier modifier, [NotNullWhen(true)] out HcpcsModifierRecord? record)
        {
            record = inner?.Find(modifier);
            return inner is null || record is not null;
        }

        public bool Contains(HcpcsCode code) => inner?.Contains(code) ?? true;

        public bool Contains(HcpcsModifier modifier) => inner?.Contains(modifier) ?? true;

        public bool TryGetValidity(HcpcsCode code, out ValidityPeriod validity)
        {
            validity = default;
            return inner?.TryGetValidity(code, out validity) ?? true;
        }

        public bool TryGetValidity(HcpcsModifier modifier, out ValidityPeriod validity)
        {
            validity = default;
            return inner?.TryGetValidity(modifier, out validity) ?? true;
        }

        public ValueList<string> GetProductNames(HcpcsCode code) => inner?.GetProductNames(code) ?? default;
    }
}
