using System.Runtime.CompilerServices;
using Hcpcs.Reference;

namespace ColdStart;

/// <summary>The record from the library, printed property by property.</summary>
internal static class Subject
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static object GetRecord(string code) => HcpcsTable.Embedded.Get(code);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Print(object record) => Print((HcpcsRecord)record);

    private static void Print(HcpcsRecord record)
    {
        Printer.Print("Code", record.Code.ToString());
        Printer.Print("ShortDescription", record.ShortDescription);
        Printer.Print("LongDescription", record.LongDescription);
        foreach (var indicator in record.PricingIndicators)
        {
            Printer.Print("PricingIndicator", indicator.ToCode());
        }

        Printer.Print("MultiplePricingIndicator", record.MultiplePricingIndicator?.ToCode());
        foreach (string reference in record.CoverageIssuesManualReferences)
        {
            Printer.Print("CoverageIssuesManualReference", reference);
        }

        foreach (string reference in record.MedicareCarriersManualReferences)
        {
            Printer.Print("MedicareCarriersManualReference", reference);
        }

        Printer.Print("Statute", record.Statute);
        foreach (var certification in record.LabCertifications)
        {
            Printer.Print("LabCertification", certification.ToCode());
        }

        foreach (var reference in record.CrossReferences)
        {
            Printer.Print("CrossReference", reference.Text);
        }

        Printer.Print("Coverage", record.Coverage?.ToCode());
        Printer.Print("AscPaymentGroup", record.AscPaymentGroup?.ToCode());
        Printer.Print("AscPaymentGroupEffectiveDate", record.AscPaymentGroupEffectiveDate);
        Printer.Print("MogPaymentGroup", record.MogPaymentGroup?.ToCode());
        Printer.Print("MogPaymentPolicyIndicator", record.MogPaymentPolicyIndicator?.ToCode());
        Printer.Print("MogEffectiveDate", record.MogEffectiveDate);
        Printer.Print("ProcessingNote", record.ProcessingNote);
        Printer.Print("Betos", record.Betos?.ToCode());
        foreach (var type in record.TypesOfService)
        {
            Printer.Print("TypeOfService", type.ToCode());
        }

        Printer.Print("AnesthesiaBaseUnits", record.AnesthesiaBaseUnits);
        Printer.Print("AddedDate", record.AddedDate);
        Printer.Print("ActionEffectiveDate", record.ActionEffectiveDate);
        Printer.Print("TerminationDate", record.TerminationDate);
        Printer.Print("ActionCode", record.ActionCode?.ToCode());
        Printer.Print("NotOtherwiseClassified", record.NotOtherwiseClassified ?? false);
    }
}
