using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ColdStart;

/// <summary>The record from embedded JSON: read by generated code into plain objects, which a frozen dictionary holds.</summary>
internal static class Subject
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static object GetRecord(string code)
    {
        using var json = typeof(Subject).Assembly.GetManifestResourceStream("records.json")
            ?? throw new InvalidOperationException("It was built without its records: run the benchmark program, which writes them.");
        var records = JsonSerializer.Deserialize(json, PlainRecordContext.Default.PlainRecordArray)!;
        return records.ToFrozenDictionary(record => record.Code, StringComparer.OrdinalIgnoreCase)[code];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Print(object record) => Print((PlainRecord)record);

    private static void Print(PlainRecord record)
    {
        Printer.Print("Code", record.Code);
        Printer.Print("ShortDescription", record.ShortDescription);
        Printer.Print("LongDescription", record.LongDescription);
        foreach (string indicator in record.PricingIndicators)
        {
            Printer.Print("PricingIndicator", indicator);
        }

        Printer.Print("MultiplePricingIndicator", record.MultiplePricingIndicator);
        foreach (string reference in record.CoverageIssuesManualReferences)
        {
            Printer.Print("CoverageIssuesManualReference", reference);
        }

        foreach (string reference in record.MedicareCarriersManualReferences)
        {
            Printer.Print("MedicareCarriersManualReference", reference);
        }

        Printer.Print("Statute", record.Statute);
        foreach (string certification in record.LabCertifications)
        {
            Printer.Print("LabCertification", certification);
        }

        foreach (string reference in record.CrossReferences)
        {
            Printer.Print("CrossReference", reference);
        }

        Printer.Print("Coverage", record.Coverage);
        Printer.Print("AscPaymentGroup", record.AscPaymentGroup);
        Printer.Print("AscPaymentGroupEffectiveDate", record.AscPaymentGroupEffectiveDate);
        Printer.Print("MogPaymentGroup", record.MogPaymentGroup);
        Printer.Print("MogPaymentPolicyIndicator", record.MogPaymentPolicyIndicator);
        Printer.Print("MogEffectiveDate", record.MogEffectiveDate);
        Printer.Print("ProcessingNote", record.ProcessingNote);
        Printer.Print("Betos", record.Betos);
        foreach (string type in record.TypesOfService)
        {
            Printer.Print("TypeOfService", type);
        }

        Printer.Print("AnesthesiaBaseUnits", record.AnesthesiaBaseUnits);
        Printer.Print("AddedDate", record.AddedDate);
        Printer.Print("ActionEffectiveDate", record.ActionEffectiveDate);
        Printer.Print("TerminationDate", record.TerminationDate);
        Printer.Print("ActionCode", record.ActionCode);
        Printer.Print("NotOtherwiseClassified", record.NotOtherwiseClassified);
    }
}
