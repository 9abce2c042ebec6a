using System.Runtime.CompilerServices;
using Hcpcs.Reference.Tables;

namespace Hcpcs.Reference.Tests.Tables;

public class HcpcsTableTests
{
    private static readonly HcpcsRelease s_release = new(new HcpcsQuarter(2026, 1)) { SourceName = "our own" };

    private static HcpcsRecord Record(string code) => new() { Code = HcpcsCode.Parse(code), ShortDescription = $"The {code}" };

    [Fact]
    public void A_table_is_made_of_records_in_any_order()
    {
        var modifier = new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("ZZ"), TerminationDate = new DateOnly(2020, 6, 30) };
        var ended = Record("A0000") with { TerminationDate = new DateOnly(2024, 12, 31) };

        var table = HcpcsTable.Create(s_release, [Record("Z9999"), ended], [modifier]);

        table.EnumerateCodes().Should().Equal(ended, Record("Z9999"));
        table.EnumerateModifiers().Should().Equal(modifier);
        table.Release.Should().Be(s_release with
        {
            CodeCount = 2,
            ModifierCount = 1,
            EarliestCodeTermination = new DateOnly(2024, 12, 31),
            EarliestModifierTermination = new DateOnly(2020, 6, 30),
        });
        table.Find("J1412").Should().BeNull();
    }

    [Fact]
    public void A_table_can_be_empty()
    {
        var table = HcpcsTable.Create(s_release, [], []);

        table.EnumerateCodes().Should().BeEmpty();
        table.Contains("J1412").Should().BeFalse();
        table.ToFrozenDictionary().Should().BeEmpty();
        table.Release.EarliestCodeTermination.Should().BeNull();
    }

    [Fact]
    public void Everything_that_a_record_can_hold_comes_back()
    {
        var full = Record("J9998") with
        {
            LongDescription = "Ünïcödé – 日本",
            PricingIndicators = [(PricingIndicator)0x3541, PricingIndicator.NotSeparatelyPriced, PricingIndicator.Drugs, PricingIndicator.Statute],
            MultiplePricingIndicator = MultiplePricingIndicator.NotPriced,
            CoverageIssuesManualReferences = ["a", "b", "c"],
            MedicareCarriersManualReferences = ["a", "a", "b"],
            Statute = "x",
            LabCertifications = [.. Enumerable.Repeat(LabCertification.HistocompatibilityTesting, 8)],
            CrossReferences = [.. Enumerable.Range(0, 5).Select(i => new CrossReference($"J000{i}"))],
            Coverage = (CoverageCode)'!',
            AscPaymentGroup = (AscPaymentGroup)('2' << 8 | '0'),
            AscPaymentGroupEffectiveDate = DateOnly.MinValue,
            MogPaymentGroup = MogPaymentGroup.NotApplicable,
            MogPaymentPolicyIndicator = MogPaymentPolicyIndicator.AscPaymentNotApplicable,
            MogEffectiveDate = DateOnly.MaxValue,
            ProcessingNote = "0000",
            Betos = BetosCode.OtherDrugs,
            TypesOfService = [TypeOfService.WholeBlood, TypeOfService.MedicalCare, (TypeOfService)'#', TypeOfService.Surgery, TypeOfService.LumpSumPurchase],
            AnesthesiaBaseUnits = 999,
            AddedDate = new DateOnly(1, 1, 1),
            ActionEffectiveDate = DateOnly.MaxValue,
            TerminationDate = new DateOnly(9999, 12, 31),
            ActionCode = ActionCode.Add,
            NotOtherwiseClassified = true,
        };

        var table = HcpcsTable.Create(s_release, [full, Record("A0000") with { NotOtherwiseClassified = false }, Record("A0001")], []);

        table.Get("J9998").Should().Be(full);
        table.Get("A0000").NotOtherwiseClassified.Should().BeFalse();
        table.Get("A0001").NotOtherwiseClassified.Should().BeNull();
    }

    [Fact]
    public void A_changed_copy_of_a_record_changes_no_other_record()
    {
        var fields = Record("J0001") with { Statute = "1833(t)", Coverage = CoverageCode.CarrierJudgment, NotOtherwiseClassified = false };
        var table = HcpcsTable.Create(s_release, [fields, fields with { Code = HcpcsCode.Parse("J0002") }], []);

        var changed = table.Get("J0001") with { Statute = "other", Coverage = null, NotOtherwiseClassified = true };
        var changedAgain = changed with { Coverage = CoverageCode.NotPayableByMedicare };

        table.Get("J0001").Should().Be(fields);
        table.Get("J0002").Should().Be(fields with { Code = HcpcsCode.Parse("J0002") });
        (changed.Statute, changed.Coverage, changed.NotOtherwiseClassified).Should().Be(("other", null, true));
        changedAgain.Coverage.Should().Be(CoverageCode.NotPayableByMedicare);
    }

    [Fact]
    public void A_row_can_be_read_when_nothing_else_of_its_table_is_held()
    {
        var (codes, modifiers) = RowsOfTableThatIsGone();
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();

            // Takes the place of a table's bytes that were let go.
            GC.AllocateArray<byte>(100_000, pinned: true).AsSpan().Fill(0xFF);
        }

        codes.NextPosition(-1).Should().Be(HcpcsCode.Parse("J0001").Position);
        codes.NextPosition(HcpcsCode.Parse("J0001").Position).Should().Be(-1);
        codes.FirstDay(0).Should().Be(new DateOnly(2020, 1, 1).DayNumber);
        codes.LastDay(0).Should().Be((uint)new DateOnly(2024, 12, 31).DayNumber);
        DateOnly day = new(2024, 12, 31);
        codes.Facts(0).IsClean(day, day, EntryMarks.CoverageRemark).Should().BeTrue();
        codes.Facts(0).IsClean(day, day, EntryMarks.NotOtherwiseClassified).Should().BeFalse();
        codes.FactsAt(HcpcsCode.Parse("J0001").Position).IsClean(day, day.AddDays(1), EntryMarks.None).Should().BeFalse();
        codes.FactsAt(HcpcsCode.Parse("J0002").Position).IsClean(day, day, EntryMarks.None).Should().BeFalse("it is not there");
        codes.ReadShortDescription(0).Should().Be("The J0001");
        codes.SharedFields(0).Statute.Should().Be("1833(t)");
        modifiers.NextPosition(-1).Should().Be(-1);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (EntrySection Codes, EntrySection Modifiers) RowsOfTableThatIsGone()
    {
        var record = Record("J0001") with
        {
            AddedDate = new DateOnly(2020, 1, 1),
            TerminationDate = new DateOnly(2024, 12, 31),
            Statute = "1833(t)",
            NotOtherwiseClassified = true,
        };
        var table = HcpcsTable.Create(s_release, [record], []);
        return (table.CodeRows, table.ModifierRows);
    }

    [Fact]
    public void A_row_is_found_by_its_code_or_modifier_alone()
    {
        var table = HcpcsTable.Create(
            s_release, [Record("A0000"), Record("J0001")], [new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("JZ") }]);

        (table.TryFindRow(HcpcsCode.Parse("J0001"), out int row), row).Should().Be((true, 1));
        (table.TryFindRow(HcpcsModifier.Parse("JZ"), out row), row).Should().Be((true, 0));
        table.TryFindRow(HcpcsCode.Parse("J0002"), out _).Should().BeFalse();
        table.TryFindRow(default(HcpcsCode), out _).Should().BeFalse();
        table.TryFindRow(HcpcsModifier.Parse("ZZ"), out _).Should().BeFalse();
    }

    public static TheoryData<string, string> Refusals => new()
    {
        { "twice", "J1412 occurs more than once" },
        { "default", "without a code" },
        { "null", "place 1" },
        { "pricing", "J1412*5 values*4" },
        { "enum", "J1412*9999*PricingIndicators" },
        { "units", "J1412*1000" },
        { "reference", "J1412*empty" },
        { "surrogate", "J1412*" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_no_table_can_hold_is_refused_by_name(string what, string reason)
    {
        var record = Record("J1412");
        HcpcsRecord?[] records = what switch
        {
            "twice" => [record, Record("A0000"), record],
            "default" => [record with { Code = default }],
            "null" => [record, null],
            "pricing" => [record with { PricingIndicators = [.. Enumerable.Repeat(PricingIndicator.Drugs, 5)] }],
            "enum" => [record with { PricingIndicators = [(PricingIndicator)9999] }],
            "units" => [record with { AnesthesiaBaseUnits = 1000 }],
            "reference" => [record with { CrossReferences = [default] }],
            _ => [record with { LongDescription = "\uD800" }],
        };

        FluentActions.Invoking(() => HcpcsTable.Create(s_release, records!, [])).Should().Throw<ArgumentException>().WithMessage($"*{reason}*");
    }

    [Fact]
    public void The_same_records_give_the_same_bytes()
    {
        static byte[] Bytes(IEnumerable<HcpcsRecord> records)
        {
            using var stream = new MemoryStream();
            HcpcsTable.Create(s_release, records, []).Save(stream);
            return stream.ToArray();
        }

        Bytes([Record("A0000"), Record("J1412")]).Should().Equal(Bytes([Record("J1412"), Record("A0000")]));
    }

    [Fact]
    public void A_saved_file_replaces_the_older_one_and_leaves_nothing_else_behind()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string path = Path.Combine(folder, "table.hcpcs");
            HcpcsTable.Create(s_release, [Record("A0000")], []).Save(path);
            HcpcsTable.Create(s_release, [Record("J1412")], []).Save(path);

            HcpcsTable.Load(path).EnumerateCodes().Should().Equal(Record("J1412"));
            Directory.GetFiles(folder).Should().Equal(path);

            FluentActions.Invoking(() => HcpcsTable.Embedded.Save(folder)).Should().Throw<Exception>();
            Directory.GetFiles(folder).Should().Equal(path);
            Directory.GetFiles(Path.GetDirectoryName(folder)!, Path.GetFileName(folder) + ".*").Should().BeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    [Trait("Kind", "WholeTable")]
    public void A_loaded_file_can_be_changed_and_deleted_without_harm()
    {
        string path = Path.GetTempFileName();
        try
        {
            HcpcsTable.Embedded.Save(path);
            var table = HcpcsTable.Load(path);
            File.WriteAllText(path, "gone");
            File.Delete(path);

            table.EnumerateCodes().Should().Equal(HcpcsTable.Embedded.EnumerateCodes());
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>What the vocabulary must not lose: blanks at ends and doubled ones, runs longer than a word can be, characters beyond ASCII.</summary>
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" a  b ")]
    [InlineData("a b, c/d (e) \u2265 5\u00b5g \u00e9t\u00e9")]
    [InlineData("\t\r\n-\n")]
    public void A_text_comes_back_as_it_went_in(string text)
    {
        string long1 = new('x', 255), long2 = new('y', 256), long3 = new('-', 600), long4 = string.Concat(Enumerable.Repeat("\u20ac", 400));
        foreach (string description in (string[])[text, long1, long2, long3, long4, $"{text}{long2} {long2}{long3}", $"{long2} {text}"])
        {
            var record = Record("A0000") with { LongDescription = description };
            HcpcsTable.Create(s_release, [record, Record("A0001")], []).Get("A0000").LongDescription.Should().Be(description);
        }
    }

    [Fact]
    public void A_text_that_no_description_can_be_is_refused()
    {
        var flood = Record("A0000") with { LongDescription = new string('x', 1_048_577) };

        FluentActions.Invoking(() => HcpcsTable.Create(s_release, [flood], []))
            .Should().Throw<ArgumentException>().WithMessage("The code A0000*1048577 bytes*");
    }

    [Fact]
    [Trait("Kind", "WholeTable")]
    public void A_table_that_could_not_be_loaded_again_is_not_made()
    {
        string million = string.Concat(Enumerable.Repeat("Lorem ipsum 0123456, ", 1_000_000 / 21));
        var flood = Enumerable.Range(0, 17).Select(i => Record($"A{i:D4}") with { LongDescription = million });
        var names = new HcpcsProductNames(
            s_release.Quarter, Enumerable.Range(0, 65_537).Select(i => KeyValuePair.Create(HcpcsCode.Parse(i < 40_000 ? "A0000" : "A0001"), $"Name {i}")));

        FluentActions.Invoking(() => HcpcsTable.Create(s_release, flood, [])).Should().Throw<ArgumentException>()
            .WithMessage("The code A0016*16777216*");
        FluentActions.Invoking(() => HcpcsTable.Create(s_release, [Record("A0000"), Record("A0001")], [], names)).Should().Throw<ArgumentException>()
            .WithMessage("*65537*65536*");
    }

    [Fact]
    public void Product_names_come_with_a_quarter_of_their_own()
    {
        KeyValuePair<HcpcsCode, string>[] names =
        [
            new(HcpcsCode.Parse("J0002"), "Roctavian"),
            new(HcpcsCode.Parse("J0001"), "beta"),
            new(HcpcsCode.Parse("J0001"), "Alpha B"),
            new(HcpcsCode.Parse("J0001"), "beta"),
            new(HcpcsCode.Parse("J9999"), "of a code that is not in the table"),
        ];
        var release = s_release with { ProductNamesQuarter = new HcpcsQuarter(1999, 1) };
        var made = HcpcsTable.Create(
            release,
            [Record("J0001"), Record("J0002"), Record("J0003")],
            [],
            new HcpcsProductNames(new HcpcsQuarter(2025, 4), names) { SourceName = "names.csv", SourceSha256 = "ab" });
        using var file = new MemoryStream();
        made.Save(file);
        file.Position = 0;
        var table = HcpcsTable.Load(file);

        table.GetProductNames(HcpcsCode.Parse("J0001")).Should().Equal("Alpha B", "beta");
        table.GetProductNames(HcpcsCode.Parse("J0002")).Should().Equal("Roctavian");
        table.GetProductNames(HcpcsCode.Parse("J0003")).Should().BeEmpty();
        table.GetProductNames(HcpcsCode.Parse("J9999")).Should().BeEmpty();
        table.GetProductNames(default).Should().BeEmpty();
        (table.Release.ProductNamesQuarter, table.Release.ProductNamesSourceName, table.Release.ProductNamesSourceSha256)
            .Should().Be((new HcpcsQuarter(2025, 4), "names.csv", "ab"));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(999)]
    public void The_revision_of_a_correction_is_in_the_file(int revision)
    {
        var made = HcpcsTable.Create(s_release with { Revision = revision }, [Record("J0001")], []);
        using var file = new MemoryStream();
        made.Save(file);
        file.Position = 0;

        HcpcsTable.Load(file).Release.Should().Be(made.Release).And.Match<HcpcsRelease>(release => release.Revision == revision);
    }

    [Fact]
    public void The_first_revision_takes_no_room_in_the_file()
    {
        long Length(int revision)
        {
            using var file = new MemoryStream();
            HcpcsTable.Create(s_release with { Revision = revision }, [Record("J0001")], []).Save(file);
            return file.Length;
        }

        (Length(2) - Length(1)).Should().Be(4, "a table of a release as first published is as it was before there were revisions");
    }

    [Fact]
    public void A_table_without_product_names_says_so()
    {
        var table = HcpcsTable.Create(s_release with { ProductNamesQuarter = new HcpcsQuarter(1999, 1) }, [Record("J0001")], []);

        table.Release.ProductNamesQuarter.Should().BeNull();
        table.GetProductNames(HcpcsCode.Parse("J0001")).Should().BeEmpty();
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("two\nlines")]
    public void A_product_name_that_is_none_is_refused(string name) =>
        FluentActions.Invoking(() => HcpcsTable.Create(
                s_release, [Record("J0001")], [], new HcpcsProductNames(new HcpcsQuarter(2026, 1), [new(HcpcsCode.Parse("J0001"), name)])))
            .Should().Throw<ArgumentException>().WithMessage("*J0001*product name*");
}
