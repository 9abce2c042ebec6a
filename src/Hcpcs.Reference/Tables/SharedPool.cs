using System.Runtime.CompilerServices;
using System.Text;
using static Hcpcs.Reference.Tables.TableFormat;

namespace Hcpcs.Reference.Tables;

/// <summary>
/// What rows share: the text pool, the words, and the rows of fields that many entries have in common. Each is decoded once.
/// </summary>
internal sealed unsafe class SharedPool(TableMemory memory, byte* text, byte* wordOffsets, int wordCount, byte* rows, int rowCount)
{
    // Filled by whoever comes first. Two threads that race make equal objects, and either may stay.
    private readonly string?[] _words = new string?[wordCount];
    private readonly EntryFields?[] _rows = new EntryFields?[rowCount];

    /// <summary>Keeps the bytes in place for as long as anything reads them.</summary>
    public TableMemory Memory { get; } = memory;

    public string ReadText(uint start, uint end) => Encoding.UTF8.GetString(text + start, (int)(end - start));

    /// <summary>The shared fields of a row. Not to be changed: copy it first.</summary>
    public EntryFields ReadSharedRow(int row) => _rows[row] ??= DecodeSharedRow(row);

    private EntryFields DecodeSharedRow(int row)
    {
        Span<uint> cells = stackalloc uint[Shared.CellCount];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = TableMemory.ReadUInt32(rows + ((nuint)row * Shared.CellCount + (nuint)i) * sizeof(uint));
        }

        return new EntryFields
        {
            PricingIndicators = Codes<PricingIndicator>(cells.Slice(Shared.PricingIndicators, Shared.PricingIndicatorsMax)),
            MultiplePricingIndicator = Code<MultiplePricingIndicator>(cells[Shared.MultiplePricingIndicator]),
            CoverageIssuesManualReferences =
                Words(cells.Slice(Shared.CoverageIssuesManualReferences, Shared.CoverageIssuesManualReferencesMax)),
            MedicareCarriersManualReferences =
                Words(cells.Slice(Shared.MedicareCarriersManualReferences, Shared.MedicareCarriersManualReferencesMax)),
            Statute = Word(cells[Shared.Statute]),
            LabCertifications = Codes<LabCertification>(cells.Slice(Shared.LabCertifications, Shared.LabCertificationsMax)),
            CrossReferences = References(cells.Slice(Shared.CrossReferences, Shared.CrossReferencesMax)),
            Coverage = Code<CoverageCode>(cells[Shared.Coverage]),
            AscPaymentGroup = Code<AscPaymentGroup>(cells[Shared.AscPaymentGroup]),
            AscPaymentGroupEffectiveDate = EntrySection.DateOf(cells[Shared.AscPaymentGroupEffectiveDate]),
            MogPaymentGroup = Code<MogPaymentGroup>(cells[Shared.MogPaymentGroup]),
            MogPaymentPolicyIndicator = Code<MogPaymentPolicyIndicator>(cells[Shared.MogPaymentPolicyIndicator]),
            MogEffectiveDate = EntrySection.DateOf(cells[Shared.MogEffectiveDate]),
            ProcessingNote = Word(cells[Shared.ProcessingNote]),
            Betos = Code<BetosCode>(cells[Shared.Betos]),
            TypesOfService = Codes<TypeOfService>(cells.Slice(Shared.TypesOfService, Shared.TypesOfServiceMax)),
            AnesthesiaBaseUnits = cells[Shared.AnesthesiaBaseUnits] is > 0 and var units ? (int)(units - 1) : null,
            NotOtherwiseClassified = cells[Shared.NotOtherwiseClassified] switch { 0 => null, 1 => false, _ => true },
        };
    }

    private static T? Code<T>(uint cell)
        where T : struct, Enum =>
        cell == 0 ? null : Unsafe.BitCast<uint, T>(cell - 1);

    private static ValueList<T> Codes<T>(ReadOnlySpan<uint> cells)
        where T : struct, Enum
    {
        var codes = new T[UsedCells(cells)];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = Unsafe.BitCast<uint, T>(cells[i] - 1);
        }

        return new ValueList<T>(codes);
    }

    private ValueList<string> Words(ReadOnlySpan<uint> cells)
    {
        var words = new string[UsedCells(cells)];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = Word(cells[i])!;
        }

        return new ValueList<string>(words);
    }

    private ValueList<CrossReference> References(ReadOnlySpan<uint> cells)
    {
        var references = new CrossReference[UsedCells(cells)];
        for (int i = 0; i < references.Length; i++)
        {
            references[i] = new CrossReference(Word(cells[i])!);
        }

        return new ValueList<CrossReference>(references);
    }

    private string? Word(uint cell) => cell == 0 ? null : _words[cell - 1] ??= ReadWord(cell - 1);

    private string ReadWord(uint number)
    {
        byte* offset = wordOffsets + number * sizeof(uint);
        return ReadText(TableMemory.ReadUInt32(offset), TableMemory.ReadUInt32(offset + sizeof(uint)));
    }

    private static int UsedCells(ReadOnlySpan<uint> cells)
    {
        int used = cells.IndexOf(0u);
        return used < 0 ? cells.Length : used;
    }
}
