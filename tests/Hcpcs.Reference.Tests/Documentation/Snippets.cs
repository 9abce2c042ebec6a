using System.Collections.Frozen;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Hcpcs.Reference.Claims;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.Tests.Documentation;

/// <summary>
/// The code of README.md and docs/, run as tests. <see cref="SnippetTests"/> compares each region with the block that has its name.
/// </summary>
public class Snippets
{
    [Fact]
    public void Parse()
    {
        #region parse
        HcpcsCode code = HcpcsCode.Parse(" j1412 ");                 // J1412
        bool isCode = HcpcsCode.TryParse("J14I2", out _);            // false: a letter I for a one
        bool isCpt = HcpcsCode.TryParse("99213", out _);             // false: CPT is another code set
        HcpcsModifier modifier = HcpcsModifier.Parse("JZ");
        #endregion

        code.ToString().Should().Be("J1412");
        isCode.Should().BeFalse();
        isCpt.Should().BeFalse();
        modifier.IsLevelOne.Should().BeFalse();
    }

    [Fact]
    public void LookUp()
    {
        #region look-up
        HcpcsTable hcpcs = HcpcsTable.Embedded;                      // an IHcpcsLookup

        HcpcsRecord record = hcpcs.Get("J1412");                     // throws where the code must be there and is not
        string text = record.LongDescription;                        // Injection, valoctocogene roxaparvovec-rvox, per ml, ...
        PricingIndicator pricing = record.PricingIndicators[0];      // PricingIndicator.Drugs, official code 51
        string? meaning = record.Betos?.GetDescription();            // Other drugs

        if (hcpcs.TryGet("Z9999", out HcpcsRecord? unknown))         // false, and nothing is thrown or allocated
        {
            Console.WriteLine(unknown.ShortDescription);
        }
        #endregion

        text.Should().StartWith("Injection, valoctocogene roxaparvovec-rvox, per ml");
        pricing.Should().Be(PricingIndicator.Drugs);
        pricing.ToCode().Should().Be("51");
        meaning.Should().Be("Other drugs");
        unknown.Should().BeNull();
    }

    [Fact]
    public void ReleaseVersion()
    {
        #region release-version
        HcpcsRelease release = HcpcsTable.Embedded.Release;
        HcpcsQuarter quarter = release.Quarter;                                  // 2026-01, named January 2026
        DateOnly last = quarter.LastDay;                                         // 2026-03-31
        bool inQuarter = quarter.Contains(new DateOnly(2026, 2, 14));            // true
        HcpcsQuarter next = quarter.AddQuarters(1);                              // 2026-04

        HcpcsRelease correction = release with { Revision = 2 };
        bool isLater = correction.Version > release.Version;                     // true: 2026-01.2 and 2026-01
        #endregion

        (quarter.ToString(), quarter.Name, next.ToString()).Should().Be(("2026-01", "January 2026", "2026-04"));
        last.Should().Be(new DateOnly(2026, 3, 31));
        inQuarter.Should().BeTrue();
        (correction.Version.ToString(), release.Version.ToString(), isLater).Should().Be(("2026-01.2", "2026-01", true));
    }

    [Fact]
    public void DrugProducts()
    {
        #region drug-products
        IHcpcsDrugProducts drugs = HcpcsDrugTable.Embedded;        // or from AddHcpcsDrugProducts()

        // The codes of a product. Ten digits with hyphens and eleven digits are the same NDC.
        foreach (DrugProduct product in drugs.GetProducts(NdcCode.Parse("0781-3400-95")))
        {
            HcpcsUnits? units = product.GetBillingUnits(new PackageCount(2));   // 6: CMS states 3 for a package
            Console.WriteLine($"{product.Code} {product.Name}: {units?.Exact} units of {product.Dosage}");
        }

        // The products of a code, and the limit for one unit of it.
        int products = drugs.GetProducts(HcpcsCode.Parse("J0290")).Count;
        decimal? limit = drugs.FindPaymentLimit(HcpcsCode.Parse("J0290"))?.Limit;   // 0.591 US dollars
        #endregion

        drugs.GetProducts(NdcCode.Parse("00781340095")).Should().ContainSingle().Which.GetBillingUnits(new PackageCount(2))
            .Should().Be(new HcpcsUnits(6));
        products.Should().BePositive();
        limit.Should().Be(0.591m);
    }

    [Fact]
    public void Quantities_of_a_claim()
    {
        IHcpcsDrugProducts drugs = HcpcsDrugTable.Embedded;
        var hcpcs = HcpcsTable.Embedded;
        #region ndc-quantities
        DrugProduct remicade = drugs.GetProducts(NdcCode.Parse("57894-030-01"))[0];
        BillingUnit? unit = BillingUnit.Of(hcpcs.Get(remicade.Code));               // J1745: 10 mg

        HcpcsUnits? ofPackage = remicade.GetBillingUnits(new PackageCount(1));              // 10
        HcpcsUnits? ofVials = remicade.GetBillingUnits(NdcQuantity.Parse("2UN"), unit);     // 20
        HcpcsUnits? ofMass = remicade.GetBillingUnits(NdcQuantity.Parse("32ME"), unit);     // exact 3.2, whole 4
        HcpcsUnits? ofVolume = remicade.GetBillingUnits(NdcQuantity.Parse("10ML"), unit);   // null: the strength is not known

        // A claim has number and unit apart. Its units agree from the exact value up to the next whole unit.
        bool agree = NdcQuantity.TryParse("32", "ME", out NdcQuantity claimed)
            && remicade.GetBillingUnits(claimed, unit) is { } expected
            && expected.Agrees(4);
        #endregion

        (ofPackage, ofVials, ofMass, ofVolume).Should().Be((new HcpcsUnits(10), new HcpcsUnits(20), new HcpcsUnits(3.2m), null));
        (remicade.Code.ToString(), unit!.Text, ofMass!.Value.Whole, agree).Should().Be(("J1745", "10 mg", 4, true));
    }

    [Fact]
    public void Billing_units()
    {
        var hcpcs = HcpcsTable.Embedded;
        #region billing-units
        BillingUnit unit = BillingUnit.Of(hcpcs.Get("J0696"))!;             // per 250 mg

        HcpcsUnits? units = unit.GetUnits(BillingAmount.Parse("1.1 g"));    // exact 4.4, whole 5
        BillingAmount? rest = unit.GetRemainder(BillingAmount.Parse("1.1 g"));      // 100 mg beyond 4 units
        BillingAmount? amount = unit.GetAmount(new HcpcsUnits(4));          // 1,000 mg
        HcpcsUnits? none = unit.GetUnits(BillingAmount.Parse("10 ml"));     // null: the strength is not known
        #endregion

        (unit.Wording, units, units!.Value.Whole, none).Should().Be(("per 250 mg", new HcpcsUnits(4.4m), 5, null));
        (rest.ToString(), amount.ToString()).Should().Be(("100 mg", "1,000 mg"));
    }

    [Fact]
    public void History()
    {
        #region history
        IHcpcsHistory history = HcpcsHistory.Embedded;             // or from AddHcpcsHistory()

        // J0570 had ended by the release of January 2025, and was open again in that of October.
        var code = HcpcsCode.Parse("J0570");
        var day = new DateOnly(2025, 3, 1);
        HcpcsHistoryStatus then = history.GetStatus(code, day, HcpcsVersion.Parse("2025-01"));
        HcpcsHistoryStatus today = history.GetStatus(code, day);
        Console.WriteLine($"{then.Status}; {today.Status}, {today.Evidence.Kind}");   // Terminated; Valid, ReopenedGap

        // The whole library over an old release.
        IHcpcsLookup release = history.AsKnownIn(HcpcsVersion.Parse("2018-01"));
        #endregion
        (then.Status, today.Status, today.Evidence.Kind).Should().Be((HcpcsStatus.Terminated, HcpcsStatus.Valid, HcpcsEvidenceKind.ReopenedGap));
        release.Release.ToString().Should().Be("January 2018");
    }

    [Fact]
    public void History_of_a_decision()
    {
        #region history-decision
        IHcpcsHistory history = HcpcsHistory.Embedded;
        var validator = new HcpcsHistoryValidator(history);
        var line = new HcpcsLine(HcpcsCode.Parse("J0570"), new DateOnly(2025, 3, 1));

        HcpcsFinding then = validator.Validate(line with { DecidedOn = new DateOnly(2025, 3, 20) }).Findings[0];
        HcpcsFinding today = validator.Validate(line).Findings[0];
        Console.WriteLine($"{then.Reason}, now {today.Reason}");                     // Terminated, now OutsideCoverage
        #endregion
        (then.Reason, today.Reason).Should().Be((HcpcsFindingReason.Terminated, HcpcsFindingReason.OutsideCoverage));
    }

    [Fact]
    public void History_of_a_meaning()
    {
        #region history-meaning
        IHcpcsHistory history = HcpcsHistory.Embedded;
        var code = HcpcsCode.Parse("J1440");

        int meaning = history.GetStatus(code, new DateOnly(2010, 6, 1)).Meaning;      // 0: none that is known
        var versions = history.GetVersions(code).Where(version => version.Meaning == meaning).ToList();
        foreach (HcpcsEntryVersion version in versions)
        {
            string price = string.Join(' ', version.Entry.PricingIndicators.Select(indicator => indicator.ToCode()));
            Console.WriteLine($"{version.First} to {version.Last}: {version.Entry.LongDescription}, priced by {price}");
        }
        // 2016-01 to 2016-01: Injection, filgrastim (g-csf), 300 mcg, priced by 51
        #endregion
        versions.Select(version => (version.First, version.Last, version.Entry.LongDescription, version.Entry.PricingIndicators[0])).Should().Equal(
            (HcpcsVersion.Parse("2016-01"), HcpcsVersion.Parse("2016-01"), "Injection, filgrastim (g-csf), 300 mcg", PricingIndicator.Drugs));
    }

    [Fact]
    public void History_of_retroactive_changes()
    {
        #region history-retroactive
        IHcpcsHistory history = HcpcsHistory.Embedded;
        var codesWeBill = new HashSet<string> { "M0220", "J0570" };

        var changes = history.EnumerateRetroactiveChanges(since: HcpcsVersion.Parse("2025-01")).Where(change => codesWeBill.Contains(change.Identity)).ToList();
        foreach (HcpcsRetroactiveChange change in changes)
        {
            Console.WriteLine($"{change.Identity} {change.Kind}: {change.From} to {change.To}, {change.FirstDay:O} to {change.LastDay:O}");
        }
        // J0570 Reopened: Terminated to Valid, 2025-01-01 to 2025-03-31
        // M0220 Ended: Valid to Terminated, 2024-12-13 to 2025-03-31
        #endregion
        changes.Select(change => $"{change.Identity} {change.Kind}: {change.From} to {change.To}, {change.FirstDay:O} to {change.LastDay:O}").Should().Equal(
            "J0570 Reopened: Terminated to Valid, 2025-01-01 to 2025-03-31", "M0220 Ended: Valid to Terminated, 2024-12-13 to 2025-03-31");
    }

    /// <summary>J0570 is in its gap on that day; the four others are in one release each and have no end.</summary>
    [Fact]
    public void History_of_what_is_not_known()
    {
        #region history-unknown
        IHcpcsHistory history = HcpcsHistory.Embedded;
        var day = new DateOnly(2025, 3, 1);

        var unknown = history.Codes.Select(code => (Code: code, Answer: history.GetStatus(code, day)))
            .Where(item => item.Answer.Status == HcpcsStatus.Unknown || item.Answer.Evidence.Kind == HcpcsEvidenceKind.ReopenedGap).ToList();
        foreach (var (code, answer) in unknown)
        {
            Console.WriteLine($"{code}: {answer.Evidence}");
        }
        // G0298: in 2016-01, but not in 2018-01, though no end was given
        // ... the same of G9668, G9976 and G9977
        // J0570: ended by 2025-01 and reopened by 2025-10 from a later day: whether it was valid in between, the data does not say
        #endregion
        unknown.Select(item => $"{item.Code} {item.Answer.Evidence.Kind}").Should().Equal(
            "G0298 Vanished", "G9668 Vanished", "G9976 Vanished", "G9977 Vanished", "J0570 ReopenedGap");
        unknown[0].Answer.Evidence.ToString().Should().Be("in 2016-01, but not in 2018-01, though no end was given");
        unknown[^1].Answer.Evidence.ToString().Should()
            .Be("ended by 2025-01 and reopened by 2025-10 from a later day: whether it was valid in between, the data does not say");
    }

    [Fact]
    public void Fees()
    {
        #region fees
        IHcpcsFees fees = HcpcsFeeTable.Embedded;                  // or from AddHcpcsFees()

        CodeFees? visit = fees.FindFees(HcpcsCode.Parse("G2211"));
        PhysicianFee physician = visit!.Physician[0];
        Console.WriteLine($"{physician.Status.GetDescription()}; work {physician.WorkRvu}, total {physician.FacilityTotal} ({physician.Source})");

        // The row that fits a claim line with its modifiers, RR for rental, and what holds in Texas, outside rural areas and in them.
        HcpcsModifier[] line = [HcpcsModifier.Parse("RR")];
        ValueList<DmeposFee> rows = fees.FindFees(HcpcsCode.Parse("E0601"))!.ForModifiers(line).Dmepos;
        StateFee? texas = rows.IsEmpty ? null : rows[0].FindAmount("TX");
        decimal? nonRural = texas?.For(isRural: false);            // 50.91 US dollars for a month
        decimal? rural = texas?.For(isRural: true);                // 91.52; where there is no rural amount, the other
        #endregion

        physician.WorkRvu.Should().Be(0.33m);
        physician.FacilityTotal.Should().Be(0.48m);
        nonRural.Should().Be(50.91m);
        rural.Should().Be(91.52m);
    }

    [Fact]
    public void ValidOn()
    {
        IHcpcsLookup hcpcs = HcpcsTable.Embedded;

        #region valid-on
        bool valid = hcpcs.IsValid("J1412", new DateOnly(2023, 12, 31));            // false: valid from 2024-01-01
        HcpcsStatus status = hcpcs.GetStatus("C9136", new DateOnly(2026, 1, 1));    // Terminated: its last valid day was 2015-03-31

        // The days themselves, without making a record; both are included.
        bool known = hcpcs.TryGetValidity("C9136", out ValidityPeriod validity);
        #endregion

        valid.Should().BeFalse();
        status.Should().Be(HcpcsStatus.Terminated);
        (known, validity.LastDay).Should().Be((true, new DateOnly(2015, 3, 31)));
    }

    [Fact]
    public void Register()
    {
        var services = new ServiceCollection();

        #region register
        services.AddHcpcsReference();                                    // IHcpcsLookup over the embedded table
        // services.AddHcpcsReference(o => o.TableFile = "2026-04.hcpcs");  // or over a newer one
        services.AddHcpcsDrugProducts();                                 // package Hcpcs.Reference.Drugs: pages then have NDCs and payment limits
        services.AddHcpcsFees();                                         // package Hcpcs.Reference.Fees: pages then say how a code is paid
        #endregion

        using var provider = services.BuildServiceProvider();
        new ClaimScrubber(provider.GetRequiredService<IHcpcsLookup>()).Knows("J1412").Should().BeTrue();
    }

    [Fact]
    public void Keyed()
    {
        string file = Path.GetTempFileName();
        HcpcsTable.Embedded.Save(file);
        IServiceCollection services = new ServiceCollection();

        #region keyed
        services.AddHcpcsReference();                                                            // the default: the embedded release
        services.AddKeyedHcpcsReference("2025-10", options => options.TableFile = file);         // an older one beside it
        #endregion

        using (var provider = services.BuildServiceProvider())
        {
            #region keyed-use
            IHcpcsValidator lastYear = provider.GetRequiredKeyedService<IHcpcsValidator>("2025-10");   // or [FromKeyedServices("2025-10")]
            #endregion

            lastYear.Validate("J1412", new DateOnly(2026, 1, 1)).HasErrors.Should().BeFalse();
        }

        File.Delete(file);
    }

    [Fact]
    public void Dictionary()
    {
        IHcpcsLookup hcpcs = HcpcsTable.Embedded;

        #region dictionary
        FrozenDictionary<HcpcsCode, HcpcsRecord> all = hcpcs.ToFrozenDictionary();      // made at the first call, then kept
        #endregion

        all.Should().HaveCount(8623);
    }

    [Fact]
    public void Find()
    {
        #region find
        IHcpcsSearch search = new HcpcsSearch(HcpcsTable.Embedded);     // or IHcpcsSearch and IHcpcsPages from AddHcpcsReference()
        HcpcsSearchHit found = search.Search("duchenne").Hits[0];       // J1413: its clinical note names the disease

        HcpcsPage page = new HcpcsPages(HcpcsTable.Embedded).Find(found.Identity)!;
        string? unit = page.BillingUnit?.ToString();                    // 1 therapeutic dose
        string html = page.ToHtml();                                    // one self-contained file; also ToText, ToMarkdown, ToJson
        #endregion

        found.ToString().Should().Be("J1413");
        unit.Should().Be("1 therapeutic dose");
        html.Should().StartWith("<!DOCTYPE html>");
    }

    [Fact]
    public void Reload()
    {
        string path = Path.GetTempFileName();
        HcpcsTable.Embedded.Save(path);
        var services = new ServiceCollection();
        var lines = new List<string>();
        Action<string> log = lines.Add;

        #region reload
        services.AddHcpcsReference(o =>
        {
            o.TableFile = path;
            o.ReloadOnChange = true;                             // looks every two seconds; PollingInterval changes that
        });
        #endregion

        using (var provider = services.BuildServiceProvider())
        {
            #region reload-events
            // What services give out follows by itself; a snapshot stays.
            IHcpcsTableProvider tables = provider.GetRequiredService<IHcpcsTableProvider>();
            tables.Reloaded += (_, e) => log($"HCPCS release of {e.Current} in place of {e.Previous}");
            tables.ReloadFailed += (_, e) => log($"HCPCS table not replaced: {e.Exception.Message}");

            HcpcsSnapshot snapshot = tables.Current;             // lookup, validator, search and pages of one release
            #endregion

            snapshot.Lookup.Release.Should().Be(HcpcsTable.Embedded.Release);
        }

        File.Delete(path);
        lines.Should().BeEmpty();
    }

    [Fact]
    public void ReloadOfDrugsAndFees()
    {
        string drugFile = Path.GetTempFileName(), feeFile = Path.GetTempFileName();
        HcpcsDrugTable.Embedded.Save(drugFile);
        HcpcsFeeTable.Embedded.Save(feeFile);
        var services = new ServiceCollection();
        var lines = new List<string>();
        Action<string> log = lines.Add;

        #region reload-data
        services.AddHcpcsDrugProducts(o =>                       // package Hcpcs.Reference.Drugs
        {
            o.TableFile = drugFile;
            o.ReloadOnChange = true;
            o.OnReloaded = (previous, current) => log($"drug table of {current.Crosswalk} in place of {previous.Crosswalk}");
            o.OnReloadFailed = e => log($"drug table not replaced: {e.Exception.Message}");
        });
        services.AddHcpcsFees(o =>                               // package Hcpcs.Reference.Fees
        {
            o.TableFile = feeFile;
            o.ReloadOnChange = true;
            o.OnReloaded = (_, current) => log($"DMEPOS fees: {current.DmeposSource?.ToString() ?? "none"}");
            o.OnReloadFailed = e => log($"fee table not replaced: {e.Exception.Message}");
        });
        #endregion

        using (var provider = services.BuildServiceProvider())
        {
            #region reload-data-current
            // Several answers of one table: what is listed, and otherwise in which file it was looked for.
            IHcpcsFees inUse = provider.GetRequiredService<IHcpcsFees>().Pin();
            string answer = inUse.FindFees(HcpcsCode.Parse("A9999"))?.Outpatient?.Source.ToString() ?? $"not listed in {inUse.OutpatientSource}";
            #endregion

            answer.Should().EndWith("of October 2025");
            inUse.Should().BeOfType<HcpcsFeeTable>();
            provider.GetRequiredService<IHcpcsDrugProducts>().Should().BeAssignableTo<IReplaceable<IHcpcsDrugProducts>>();
        }

        File.Delete(drugFile);
        File.Delete(feeFile);
        lines.Should().BeEmpty();
    }

    #region inject
    public sealed class ClaimScrubber(IHcpcsLookup hcpcs)
    {
        public bool Knows(string code) => hcpcs.Contains(code);
    }
    #endregion

    [Fact]
    public void Json()
    {
        #region json
        string json = JsonSerializer.Serialize(HcpcsTable.Embedded.Get("A0021"), HcpcsJsonContext.Default.HcpcsRecord);
        // {"code":"A0021","shortDescription":"Outside state ambulance serv", ... ,"crossReferences":["A0030"],"coverage":"I", ...}

        HcpcsRecord same = JsonSerializer.Deserialize(json, HcpcsJsonContext.Default.HcpcsRecord)!;
        #endregion

        json.Should().StartWith("{\"code\":\"A0021\",\"shortDescription\":\"Outside state ambulance serv\",")
            .And.Contain(",\"crossReferences\":[\"A0030\"],\"coverage\":\"I\",");
        same.Should().Be(HcpcsTable.Embedded.Get("A0021"));
    }

    [Fact]
    public void OwnRecords()
    {
        #region own-records
        // A payer's local code, or a test that must not depend on a release.
        HcpcsTable own = HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2026, 1)),
            [new HcpcsRecord { Code = HcpcsCode.Parse("X0001"), ShortDescription = "Local code", AddedDate = new DateOnly(2026, 1, 1) }],
            []);
        #endregion

        own.Contains("X0001").Should().BeTrue();
    }

    [Fact]
    public void TestTable()
    {
        #region test-table
        HcpcsTable table = HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2026, 1)),                // covers its quarter, and back to the earliest termination below
            records:
            [
                new HcpcsRecord
                {
                    Code = HcpcsCode.Parse("X0001"),                    // CMS publishes no code that begins with X
                    AddedDate = new DateOnly(2020, 1, 1),
                    TerminationDate = new DateOnly(2025, 12, 31),       // the last valid day
                    CrossReferences = [new CrossReference("X0002")],    // what to bill afterwards
                },
                new HcpcsRecord { Code = HcpcsCode.Parse("X0002"), AddedDate = new DateOnly(2026, 1, 1) },
            ],
            modifiers: [new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("X9"), AddedDate = new DateOnly(2026, 1, 1) }]);
        #endregion

        table.GetSuccessors(HcpcsCode.Parse("X0001"), new DateOnly(2026, 1, 1)).Should().ContainSingle().Which.Reference.Text.Should().Be("X0002");
        table.GetStatus("X0003", new DateOnly(2025, 12, 31)).Should().Be(HcpcsStatus.Unknown);
        table.GetStatus("X0003", new DateOnly(2025, 12, 30)).Should().Be(HcpcsStatus.OutsideCoverage);

        #region test-table-use
        var scrubber = new ClaimScrubber(table);                        // the class under test takes an IHcpcsLookup
        IHcpcsValidator validator = new HcpcsValidator(table);          // and so do HcpcsSearch and HcpcsPages
        HcpcsValidationResult result = validator.Validate("X0001", new DateOnly(2026, 1, 1), "X9");   // Terminated
        #endregion

        scrubber.Knows("X0002").Should().BeTrue();
        result.Findings.Should().ContainSingle().Which.Reason.Should().Be(HcpcsFindingReason.Terminated);

        var services = new ServiceCollection();
        services.AddHcpcsReference(options => options.TableFile = "not-opened.hcpcs");

        #region test-services
        services.AddSingleton<IHcpcsLookup>(table);                     // after AddHcpcsReference: takes the place of its lookup
        #endregion

        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IHcpcsValidator>().Validate("X0001", new DateOnly(2026, 1, 1), "X9").Should().Be(result);
    }

    [Fact]
    public void FakeValidator()
    {
        #region fake-validator-use
        IHcpcsValidator validator = new FixedValidator(new HcpcsValidationResult
        {
            Findings = [new HcpcsFinding { ReasonId = "PriorAuthorization", Severity = HcpcsFindingSeverity.Error, Message = "Invented" }],
        });
        #endregion

        validator.Validate("X0001", new DateOnly(2026, 1, 1)).HasErrors.Should().BeTrue();
    }

    #region fake-validator
    public sealed class FixedValidator(HcpcsValidationResult result) : IHcpcsValidator
    {
        public HcpcsValidationResult Validate(HcpcsLine line) => result;
    }
    #endregion

    [Fact]
    public void Fields()
    {
        HcpcsRecord record = HcpcsTable.Embedded.Get("J1412");

        #region fields
        foreach (HcpcsField field in HcpcsField.All)
        {
            foreach (string value in field.GetValues(record))
            {
                Console.WriteLine($"{field.Name}: {value} {field.Describe(value)}");
            }
        }
        #endregion

        HcpcsField.All.Sum(field => field.GetValues(record).Count).Should().BeGreaterThan(10);
    }

    [Fact]
    public void Unknown()
    {
        #region unknown-values
        bool fits = OfficialCode.TryParse("5A", out PricingIndicator later);  // true
        bool known = later.IsKnown();                                         // false: this version has no name for it
        string code = later.ToCode();                                         // 5A, as CMS wrote it
        #endregion

        fits.Should().BeTrue();
        known.Should().BeFalse();
        code.Should().Be("5A");
    }

    [Fact]
    public void Status()
    {
        IHcpcsLookup hcpcs = HcpcsTable.Embedded;
        DateOnly from = new(2023, 12, 30), through = new(2024, 1, 2);

        #region is-valid
        bool valid = hcpcs.IsValid("C9136", new DateOnly(2015, 3, 31));                    // true: its last valid day
        bool modifierValid = hcpcs.IsModifierValid("JZ", new DateOnly(2022, 12, 31));      // false: valid from 2023-01-01
        HcpcsStatus unknown = hcpcs.GetStatus("Z9999", new DateOnly(2026, 1, 1));          // Unknown; no text throws
        #endregion

        (valid, modifierValid, unknown).Should().Be((true, false, HcpcsStatus.Unknown));

        #region status
        HcpcsStatus status = hcpcs.GetStatus(HcpcsCode.Parse("C9136"), new DateOnly(2026, 1, 1));           // Terminated
        HcpcsStatus span = hcpcs.GetStatus(HcpcsCode.Parse("J1412"), from, through, out DateOnly firstInvalidDay); // every day of a service
        #endregion

        status.Should().Be(HcpcsStatus.Terminated);
        span.Should().Be(HcpcsStatus.NotYetEffective);
        firstInvalidDay.Should().Be(from);
    }

    [Fact]
    public void ValidateLine()
    {
        IHcpcsLookup hcpcs = HcpcsTable.Embedded;

        #region validate
        IHcpcsValidator validator = new HcpcsValidator(hcpcs);      // or from AddHcpcsReference()

        ServiceLine line = ServiceLine.Parse("HC:C9399:JZ");        // SV101 of an X12 837 claim
        foreach (HcpcsFinding finding in validator.Validate(line, new DateOnly(2024, 5, 1)).Findings)
        {
            Console.WriteLine($"{finding.Severity}: {finding.Reason} ({finding.Element}) {finding.Message}");
        }
        #endregion

        validator.Validate(line, new DateOnly(2024, 5, 1)).Findings.Select(finding => finding.Reason)
            .Should().Equal(HcpcsFindingReason.NotOtherwiseClassified, HcpcsFindingReason.SpecialCoverageInstructions);
        validator.Validate(ServiceLine.Parse("HC:C9399:JZ::::Drug name"), new DateOnly(2024, 5, 1)).Findings.Select(finding => finding.Reason)
            .Should().Equal(HcpcsFindingReason.SpecialCoverageInstructions);
    }

    [Fact]
    public void Hipps()
    {
        IHcpcsValidator validator = new HcpcsValidator(HcpcsTable.Embedded);
        DateOnly day = new(2026, 1, 15);

        #region hipps
        HcpcsLine group = HcpcsLine.Parse("A0101", day, null) with { IsHipps = HcpcsLine.IsHippsRevenueCode("0024") };
        HcpcsFindingReason reason = validator.Validate(group).Findings[0].Reason;      // HippsCode, informational
        #endregion

        reason.Should().Be(HcpcsFindingReason.HippsCode);
    }

    [Fact]
    public void Page()
    {
        IHcpcsLookup hcpcs = HcpcsTable.Embedded;

        #region page
        IHcpcsPages pages = new HcpcsPages(hcpcs);                      // or from AddHcpcsReference(), with drug and fee data that is registered

        HcpcsPage page = pages.Find(HcpcsCode.Parse("E0601"), new DateOnly(2026, 1, 1))!;
        foreach (var statement in page.Billing)
        {
            Console.WriteLine($"{statement.Text} [{statement.Rule}: {statement.Source}]");
        }

        string html = page.ToHtml();                                    // one file; also ToHtmlFragment, ToText, ToMarkdown, ToJson
        #endregion

        html.Should().StartWith("<!DOCTYPE html>");
        page.Billing.Should().Contain(statement => statement.Rule == "coverage");
    }

    [Fact]
    public void Attribute()
    {
        var model = new ClaimLineModel { Code = "C9136", DateOfService = new DateOnly(2026, 1, 1) };

        Validator.TryValidateObject(model, new(model), null, validateAllProperties: true).Should().BeFalse();
    }

    #region attribute
    [HcpcsLine(From = nameof(DateOfService), Modifiers = nameof(Modifiers))]     // code and modifiers are valid on the date
    public sealed class ClaimLineModel
    {
        [Required, HcpcsCode]                                                    // the form alone, for a clear answer to a typing error
        public required string Code { get; init; }

        public required DateOnly DateOfService { get; init; }

        public IReadOnlyList<string> Modifiers { get; init; } = [];
    }
    #endregion

    [Fact]
    public void Search()
    {
        #region search
        IHcpcsSearch search = new HcpcsSearch(HcpcsTable.Embedded);      // or from AddHcpcsReference()

        HcpcsSearchHit best = search.Search("roctavian").Hits[0];        // J1412
        string html = best.ToHtml(best.Entry.ShortDescription);          // Inj <mark>roctavian</mark> ml 2x10^13vc g

        var options = new HcpcsSearchOptions
        {
            ValidOn = new DateOnly(2026, 1, 1),
            Section = HcpcsSection.Of(HcpcsCode.Parse("A0425")),
            Limit = 5,
        };
        HcpcsSearchResult rides = search.Search("mileage", options);     // five hits, the best first
        HcpcsSearchResult next = search.Search("mileage", options with { Offset = rides.NextOffset ?? 0 });
        int all = rides.Total;                                           // how many there are in all

        var typing = new HcpcsSearchOptions { ValidOn = new DateOnly(2026, 1, 1), Limit = 10 };
        HcpcsCompletion typed = search.Complete("power wheelc", typing).Completions[0];  // power wheelchair
        string shown = typed.ToHtml();                                   // <mark>power</mark> <mark>wheelc</mark>hair
        #endregion

        best.Code.Should().Be(HcpcsCode.Parse("J1412"));
        html.Should().Be("Inj <mark>roctavian</mark> ml 2x10^13vc g");
        rides.Hits.Should().HaveCount(5);
        next.Hits.Should().NotBeEmpty().And.NotIntersectWith(rides.Hits);
        all.Should().BeGreaterThan(5).And.Be(next.Total);
        typed.Text.Should().Be("power wheelchair");
        shown.Should().Be("<mark>power</mark> <mark>wheelc</mark>hair");
    }

    [Fact]
    public async Task ClaimFile()
    {
        string path = Path.Combine(OfficialFiles.RepositoryRoot, "docs", "samples", "Worker", "claims.837");

        #region claim-file
        IHcpcsValidator validator = new HcpcsValidator(HcpcsTable.Embedded);      // or from AddHcpcsReference()
        using ClaimReader reader = ClaimReader.Open(File.OpenRead(path));
        while (reader.Read())
        {
            foreach (HcpcsFinding finding in validator.Validate(reader.Line).Findings)
            {
                Console.WriteLine($"{reader.Line.Position}: {finding.Severity} {finding.Message}");
            }
        }

        string end = reader.Fault?.Message ?? $"{reader.Counts.Lines} lines";         // a fault: the file breaks off
        #endregion

        #region claim-whole
        using ClaimReader claims = ClaimReader.Open(File.OpenRead(path));
        while (claims.ReadClaim() is { } lines)
        {
            string part = claims.IsClaimCut ? "part of a claim" : "claim";
            Console.WriteLine($"{part} {lines[0].Claim}: {lines.Count} lines");
        }
        #endregion

        claims.Counts.Should().Be(reader.Counts);
        end.Should().Be("5 lines");
        (await CountErrors(File.OpenRead(path))).Should().Be((3, null));

        async Task<(int, ClaimFileFault?)> CountErrors(Stream body)
        {
            int withErrors = 0;

            #region claim-file-async
            await using ClaimReader reader = await ClaimReader.OpenAsync(body, new ClaimReaderOptions { LeaveOpen = true });
            await foreach (ClaimLine line in reader.ReadAllAsync())
            {
                withErrors += validator.Validate(line).HasErrors ? 1 : 0;
            }

            ClaimFileFault? fault = reader.Fault;             // null: the file was read to its end
            #endregion

            body.Dispose();
            return (withErrors, fault);
        }
    }

    [Fact]
    public void ValidateClaims()
    {
        string path = Path.Combine(OfficialFiles.RepositoryRoot, "docs", "samples", "Worker", "claims.837");

        #region claim-rules
        ClaimValidator validator = new(new HcpcsValidator(HcpcsTable.Embedded), HcpcsTable.Embedded, new ClaimValidationOptions
        {
            Drugs = HcpcsDrugTable.Embedded,                        // AddHcpcsClaimValidator() takes what is registered
            Fees = HcpcsFeeTable.Embedded,
        });

        using ClaimReader reader = ClaimReader.Open(File.OpenRead(path));
        while (reader.ReadClaim() is { } claim)
        {
            ValueList<HcpcsValidationResult> results = validator.Validate(claim, reader.IsClaimCut);      // one for each line of the claim
            foreach (HcpcsFinding finding in results.SelectMany(result => result.Findings))
            {
                Console.WriteLine($"{claim[0].Claim}: {finding.Message} [{finding.RuleId ?? finding.ReasonId}]");
            }
        }
        #endregion

        #region own-rule
        ModifierRule ours = new()
        {
            Id = "ours-discipline",
            Reason = ClaimReasons.RequiredModifierMissing,
            Severity = HcpcsFindingSeverity.Warning,
            Codes = CodeRange.ParseList("G0283 G0151-G0153"),
            RequiresOneOf = [HcpcsModifier.Parse("GP"), HcpcsModifier.Parse("GO"), HcpcsModifier.Parse("GN")],
            Sentence = "Our plan wants the discipline of therapy on these lines.",
        };

        ClaimValidationOptions options = new()
        {
            ModifierRules = [.. ModifierRules.Medicare, ours],
            Off = ["telehealth-gt"],                                // by its ID
        };
        #endregion

        validator.Validate([new ClaimLine { Kind = ClaimLineKind.Professional, Filing = "MB", Code = "A0428", From = new DateOnly(2026, 1, 15) }])[0]
            .Findings.Select(finding => finding.RuleId).Should().Contain("ambulance-origin-destination");
        new ClaimValidator(new HcpcsValidator(HcpcsTable.Embedded), HcpcsTable.Embedded, options)
            .Validate([new ClaimLine { Kind = ClaimLineKind.Professional, Code = "G0283", From = new DateOnly(2026, 1, 15) }])[0]
            .Findings.Select(finding => finding.RuleId).Should().Contain("ours-discipline");
    }

    [Fact]
    public void ReadMueTable()
    {
        var folder = Directory.CreateTempSubdirectory("hcpcs-mue-");
        string path = Path.Combine(folder.FullName, "MCR_MUE_PractitionerServices_Eff_07-01-2026.csv");
        File.WriteAllText(
            path, "\"HCPCS/\nCPT Code\",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\nA0425,250,1 Line Edit,Clinical: Data\n");

        #region mue-table
        MueTable table = MueTable.Read(path);            // MCR_MUE_PractitionerServices_Eff_07-01-2026.csv

        MueKind kind = table.Kind;                       // Practitioner, as the heading of the values says
        HcpcsQuarter quarter = table.Quarter;            // July 2026, from the name of the file; or give it: Read(path, quarter)
        if (table.Find(HcpcsCode.Parse("A0425")) is { } limit)
        {
            Console.WriteLine($"{limit.Units} units: {limit.AdjudicationIndicator.GetDescription()} ({limit.Rationale})");
        }
        #endregion

        folder.Delete(recursive: true);
        kind.Should().Be(MueKind.Practitioner);
        quarter.Name.Should().Be("July 2026");
        table.Find(HcpcsCode.Parse("A0425"))!.Units.Should().Be(250);
    }

    [Fact]
    public void CodeSystem()
    {
        #region code-system
        string uri = HcpcsCodeSystem.Uri;       // http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets
        string oid = HcpcsCodeSystem.Oid;       // 2.16.840.1.113883.6.285

        bool alias = HcpcsCodeSystem.IsHcpcsSystem("urn:oid:2.16.840.1.113883.6.285");                              // true
        bool retired = HcpcsCodeSystem.IsHcpcsSystem("http://terminology.hl7.org/CodeSystem/HCPCS-all-codes");      // false
        #endregion

        #region own-system
        string[] ownNames = ["https://fhir.payer.example/hcpcs"];
        bool own = HcpcsCodeSystem.IsHcpcsSystem("http://fhir.payer.example/hcpcs/", ownNames);      // true
        #endregion

        own.Should().BeTrue();

        uri.Should().Be("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets");
        oid.Should().Be("2.16.840.1.113883.6.285");
        alias.Should().BeTrue();
        retired.Should().BeFalse();
    }

    [Fact]
    public void Terminology()
    {
        #region terminology
        HcpcsTerminology terminology = new(HcpcsTable.Embedded);      // or from AddHcpcsReference()

        HcpcsCoding coding = new() { System = HcpcsCodeSystem.Uri, Code = "C9136" };
        HcpcsCodeValidation answer = terminology.Validate(coding, new DateOnly(2015, 4, 1));
        bool isValid = answer.IsValid;                                // false: its last valid day was 2015-03-31
        string issue = answer.Issues[0].FhirCode;                     // business-rule

        HcpcsExpansion page = terminology.Expand(HcpcsValueSet.Codes, new() { Filter = "ambulance mileage", Count = 20 });
        string next = terminology.Translate(coding).Successors[0].Reference.Text;      // J7205
        #endregion

        isValid.Should().BeFalse();
        issue.Should().Be("business-rule");
        page.Entries.Should().NotBeEmpty();
        next.Should().Be("J7205");
    }

    [Fact]
    public void PerProcess()
    {
        #region per-line
        bool valid = HcpcsCode.TryParse("J1412", out HcpcsCode code)
            && JobReference.Table.TryGetValidity(code, out ValidityPeriod validity)
            && validity.Contains(new DateOnly(2026, 2, 1));
        #endregion

        valid.Should().BeTrue();
        ((HcpcsValidator)JobReference.Validator).Lookup.Should().BeSameAs(JobReference.Table);
    }

    #region per-process
    public static class JobReference
    {
        public static readonly HcpcsTable Table = HcpcsTable.Embedded;     // or HcpcsTable.Load("2026-04.hcpcs")
        public static readonly IHcpcsValidator Validator = new HcpcsValidator(Table);
    }
    #endregion
}
