using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Hcpcs.Reference.Tests.Tables;

/// <summary>What docs/internals/table-format.md promises to whoever reads a file without this library.</summary>
public class TableFormatTests
{
    private const int CellsOfRow = 40;

    private static readonly DateOnly s_day = new(2026, 1, 1);

    private static readonly Dictionary<string, HcpcsRecord> s_records = new()
    {
        ["pricing indicators"] = new() { PricingIndicators = [.. Enumerable.Repeat(PricingIndicator.Drugs, 4)] },
        ["multiple pricing indicator"] = new() { MultiplePricingIndicator = MultiplePricingIndicator.NotPriced },
        ["Coverage Issues Manual references (words)"] = new() { CoverageIssuesManualReferences = ["a", "b", "c"] },
        ["Medicare Carriers Manual references (words)"] = new() { MedicareCarriersManualReferences = ["a", "b", "c"] },
        ["statute (word)"] = new() { Statute = "1833(t)" },
        ["laboratory certifications"] = new() { LabCertifications = [.. Enumerable.Repeat(LabCertification.HistocompatibilityTesting, 8)] },
        ["cross references (words)"] = new() { CrossReferences = [.. Enumerable.Range(0, 5).Select(i => new CrossReference($"J000{i}"))] },
        ["coverage code"] = new() { Coverage = CoverageCode.CarrierJudgment },
        ["ASC payment group, its effective date"] = new() { AscPaymentGroup = AscPaymentGroup.Approved, AscPaymentGroupEffectiveDate = s_day },
        ["MOG payment group, policy indicator, effective date"] = new()
        {
            MogPaymentGroup = MogPaymentGroup.NotApplicable,
            MogPaymentPolicyIndicator = MogPaymentPolicyIndicator.AscPaymentNotApplicable,
            MogEffectiveDate = s_day,
        },
        ["processing note (word)"] = new() { ProcessingNote = "0001" },
        ["BETOS"] = new() { Betos = BetosCode.OtherDrugs },
        ["types of service"] = new() { TypesOfService = [.. Enumerable.Repeat(TypeOfService.Surgery, 5)] },
        ["anesthesia base units plus one"] = new() { AnesthesiaBaseUnits = 0 },
        ["not otherwise classified: 0 unknown, 1 not listed, 2 listed"] = new() { NotOtherwiseClassified = true },
    };

    [Fact]
    public void Each_field_is_in_the_cells_that_the_document_gives_it()
    {
        var documented = File.ReadLines(Path.Combine(OfficialFiles.RepositoryRoot, "docs", "internals", "table-format.md"))
            .SkipWhile(line => line != "| cells | field |").Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(columns => columns[2], columns => PlacesOf(columns[1]));

        documented.Keys.Should().BeEquivalentTo(s_records.Keys);
        documented.Values.SelectMany(places => places).Should().BeEquivalentTo(Enumerable.Range(0, CellsOfRow));
        foreach (var (field, record) in s_records)
        {
            UsedCells(record).Should().Equal(documented[field], field);
        }
    }

    [Fact]
    public void A_field_holds_as_many_values_as_the_record_layout_and_no_more()
    {
        foreach (var field in HcpcsField.All.Where(field => field.MaxOccurs > 1))
        {
            var full = s_records.Values.Single(record => field.GetValues(record).Count > 0);

            field.GetValues(full).Should().HaveCount(field.MaxOccurs, field.Name);
            field.GetValues(Table(full).EnumerateCodes().Single()).Should().Equal(field.GetValues(full));
            FluentActions.Invoking(() => Table(WithOneMore(full, field))).Should().Throw<ArgumentException>()
                .WithMessage($"*{field.JsonName}*{field.MaxOccurs + 1} values*{field.MaxOccurs}*");
        }
    }

    private static HcpcsRecord WithOneMore(HcpcsRecord record, HcpcsField field) => field.Number switch
    {
        9 => record with { PricingIndicators = [.. record.PricingIndicators.AsSpan(), record.PricingIndicators[0]] },
        11 => record with { CoverageIssuesManualReferences = [.. record.CoverageIssuesManualReferences.AsSpan(), "d"] },
        12 => record with { MedicareCarriersManualReferences = [.. record.MedicareCarriersManualReferences.AsSpan(), "d"] },
        14 => record with { LabCertifications = [.. record.LabCertifications.AsSpan(), record.LabCertifications[0]] },
        15 => record with { CrossReferences = [.. record.CrossReferences.AsSpan(), record.CrossReferences[0]] },
        25 => record with { TypesOfService = [.. record.TypesOfService.AsSpan(), record.TypesOfService[0]] },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A list of the record layout that this test does not know."),
    };

    private static HcpcsTable Table(HcpcsRecord record) =>
        HcpcsTable.Create(new HcpcsRelease(HcpcsQuarter.Of(s_day)), [record with { Code = HcpcsCode.Parse("J1412") }], []);

    /// <summary>The places of the one shared row's cells that hold something.</summary>
    private static IEnumerable<int> UsedCells(HcpcsRecord record)
    {
        using var stream = new MemoryStream();
        Table(record).Save(stream);
        byte[] file = stream.ToArray();
        int entry = 56;
        while (Encoding.ASCII.GetString(file, entry, 4) != "SHAR")
        {
            entry += 12;
        }

        byte[] row = file.AsSpan(BitConverter.ToInt32(file, entry + 4), BitConverter.ToInt32(file, entry + 8)).ToArray();
        row.Should().HaveCount(CellsOfRow * sizeof(uint));
        return Enumerable.Range(0, CellsOfRow).Where(cell => BinaryPrimitives.ReadUInt32LittleEndian(row.AsSpan(cell * sizeof(uint))) != 0);
    }

    /// <summary>The places that a text such as <c>12-19</c> or <c>28, 29, 30</c> names.</summary>
    private static int[] PlacesOf(string text) =>
    [
        .. text.Split(',').SelectMany(part =>
        {
            int[] ends = [.. part.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture))];
            return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
        }),
    ];
}
