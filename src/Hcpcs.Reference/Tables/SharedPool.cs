using System.Runtime.CompilerServices;
using static Hcpcs.Reference.Tables.TableFormat;

namespace Hcpcs.Reference.Tables;

/// <summary>
/// What rows share: the words, and the rows of fields that many entries have in common. Each is decoded once.
/// </summary>
internal sealed unsafe class SharedPool(TextList words, byte* rows, int rowCount)
{
    // Filled by whoever comes first. Two threads that race make equal objects, and either may stay.
    private readonly string?[] _words = new string?[words.Count];
    private readonly EntryFields?[] _rows = new EntryFields?[rowCount];

    /// <summary>The shared fields of a row. Not to be changed: copy it first.</summary>
    public EntryFields ReadSharedRow(int row) => _rows[row] ??= DecodeSharedRow(row);

    /// <summary>The marks of a shared row, read without decoding it.</summary>
    public EntryMarks ReadMarks(int row)
    {
        var cells = new Cells(rows + (nuint)row * Shared.CellCount * sizeof(uint));
        return EntryMark.Of(Code<CoverageCode>(cells[Shared.Coverage]), cells[Shared.NotOtherwiseClassified] == 2);
    }

    private EntryFields DecodeSharedRow(int row)
    {
        var cells = new Cells(rows + (nuint)row * Shared.CellCount * sizeof(uint));
        return new EntryFields
        {
            PricingIndicators = Codes<PricingIndicator>(cells, Shared.PricingIndicators, Shared.PricingIndicatorsMax),
            MultiplePricingIndicator = Code<MultiplePricingIndicator>(cells[Shared.MultiplePricingIndicator]),
            CoverageIssuesManualReferences =
                Words(cells, Shared.CoverageIssuesManualReferences, Shared.CoverageIssuesManualReferencesMax),
            MedicareCarriersManualReferences =
                Words(cells, Shared.MedicareCarriersManualReferences, Shared.MedicareCarriersManualReferencesMax),
            Statute = Word(cells[Shared.Statute]),
            LabCertifications = Codes<LabCertification>(cells, Shared.LabCertifications, Shared.LabCertificationsMax),
            CrossReferences = References(cells, Shared.CrossReferences, Shared.CrossReferencesMax),
            Coverage = Code<CoverageCode>(cells[Shared.Coverage]),
            AscPaymentGroup = Code<AscPaymentGroup>(cells[Shared.AscPaymentGroup]),
            AscPaymentGroupEffectiveDate = EntrySection.DateOf(cells[Shared.AscPaymentGroupEffectiveDate]),
            MogPaymentGroup = Code<MogPaymentGroup>(cells[Shared.MogPaymentGroup]),
            MogPaymentPolicyIndicator = Code<MogPaymentPolicyIndicator>(cells[Shared.MogPaymentPolicyIndicator]),
            MogEffectiveDate = EntrySection.DateOf(cells[Shared.MogEffectiveDate]),
            ProcessingNote = Word(cells[Shared.ProcessingNote]),
            Betos = Code<BetosCode>(cells[Shared.Betos]),
            TypesOfService = Codes<TypeOfService>(cells, Shared.TypesOfService, Shared.TypesOfServiceMax),
            AnesthesiaBaseUnits = cells[Shared.AnesthesiaBaseUnits] is > 0 and var units ? (int)(units - 1) : null,
            NotOtherwiseClassified = cells[Shared.NotOtherwiseClassified] switch { 0 => null, 1 => false, _ => true },
        };
    }

    private static T? Code<T>(uint cell)
        where T : struct, Enum =>
        cell == 0 ? null : Unsafe.BitCast<uint, T>(cell - 1);

    private static ValueList<T> Codes<T>(Cells cells, int first, int max)
        where T : struct, Enum
    {
        var codes = new T[UsedCells(cells, first, max)];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = Unsafe.BitCast<uint, T>(cells[first + i] - 1);
        }

        return new ValueList<T>(codes);
    }

    private ValueList<string> Words(Cells cells, int first, int max)
    {
        var found = new string[UsedCells(cells, first, max)];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = Word(cells[first + i])!;
        }

        return new ValueList<string>(found);
    }

    private ValueList<CrossReference> References(Cells cells, int first, int max)
    {
        var references = new CrossReference[UsedCells(cells, first, max)];
        for (int i = 0; i < references.Length; i++)
        {
            references[i] = new CrossReference(Word(cells[first + i])!);
        }

        return new ValueList<CrossReference>(references);
    }

    private string? Word(uint cell) => cell == 0 ? null : _words[cell - 1] ??= words.Read((int)(cell - 1));

    private static int UsedCells(Cells cells, int first, int max)
    {
        int used = 0;
        while (used < max && cells[first + used] != 0)
        {
            used++;
        }

        return used;
    }

    private readonly struct Cells(byte* start)
    {
        public uint this[int i] => TableMemory.ReadUInt32(start + i * sizeof(uint));
    }
}
