namespace Hcpcs.Reference.Releases
{
    public sealed class CmsDmeposFees : Hcpcs.Reference.Releases.CmsFeeFile
    {
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.DmeposFee> Fees { get; }
        public override int RowCount { get; }
        public static Hcpcs.Reference.Releases.CmsDmeposFees Read(string path) { }
        public static Hcpcs.Reference.Releases.CmsDmeposFees Read(System.IO.Stream stream, string name) { }
    }
    public sealed class CmsDrugCrosswalk
    {
        public int DroppedRowCount { get; }
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.Releases.CmsFileNotice> Notices { get; }
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.DrugProduct> Products { get; }
        public Hcpcs.Reference.DrugDataSource Source { get; }
        public Hcpcs.Reference.HcpcsProductNames ToProductNames() { }
        public static Hcpcs.Reference.Releases.CmsDrugCrosswalk Read(string path) { }
        public static Hcpcs.Reference.Releases.CmsDrugCrosswalk Read(System.IO.Stream stream, string name) { }
    }
    public sealed class CmsEnteralFees : Hcpcs.Reference.Releases.CmsFeeFile
    {
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.EnteralFee> Fees { get; }
        public override int RowCount { get; }
        public static Hcpcs.Reference.Releases.CmsEnteralFees Read(string path) { }
        public static Hcpcs.Reference.Releases.CmsEnteralFees Read(System.IO.Stream stream, string name) { }
    }
    public abstract class CmsFeeFile
    {
        public int DroppedRowCount { get; }
        public Hcpcs.Reference.HcpcsCode LastCode { get; }
        public string Name { get; }
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.Releases.CmsFileNotice> Notices { get; }
        public abstract int RowCount { get; }
        public Hcpcs.Reference.FeeSource Source { get; }
        public static Hcpcs.Reference.Releases.CmsFeeFile Recognize(string path) { }
        public static Hcpcs.Reference.Releases.CmsFeeFile Recognize(System.IO.Stream stream, string name) { }
        public static Hcpcs.Reference.HcpcsFeeTable ToTable(System.Collections.Generic.IEnumerable<Hcpcs.Reference.Releases.CmsFeeFile> files) { }
    }
    public sealed class CmsFileNotice : System.IEquatable<Hcpcs.Reference.Releases.CmsFileNotice>
    {
        public CmsFileNotice() { }
        public required string File { get; init; }
        public bool IsSkippedLine { get; init; }
        public string Location { get; init; }
        public required string Message { get; init; }
        public override string ToString() { }
    }
    public sealed class CmsLaboratoryFees : Hcpcs.Reference.Releases.CmsFeeFile
    {
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.LaboratoryFee> Fees { get; }
        public override int RowCount { get; }
        public static Hcpcs.Reference.Releases.CmsLaboratoryFees Read(string path) { }
        public static Hcpcs.Reference.Releases.CmsLaboratoryFees Read(System.IO.Stream stream, string name) { }
    }
    public sealed class CmsOutpatientFees : Hcpcs.Reference.Releases.CmsFeeFile
    {
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.OutpatientFee> Fees { get; }
        public override int RowCount { get; }
        public static Hcpcs.Reference.Releases.CmsOutpatientFees Read(string path) { }
        public static Hcpcs.Reference.Releases.CmsOutpatientFees Read(System.IO.Stream stream, string name) { }
    }
    public sealed class CmsPaymentLimits
    {
        public int DroppedRowCount { get; }
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.PaymentLimit> Limits { get; }
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.Releases.CmsFileNotice> Notices { get; }
        public Hcpcs.Reference.DrugDataSource Source { get; }
        public static Hcpcs.Reference.Releases.CmsPaymentLimits Read(string path) { }
        public static Hcpcs.Reference.Releases.CmsPaymentLimits Read(System.IO.Stream stream, string name) { }
    }
    public sealed class CmsPhysicianFees : Hcpcs.Reference.Releases.CmsFeeFile
    {
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.PhysicianFee> Fees { get; }
        public override int RowCount { get; }
        public static Hcpcs.Reference.Releases.CmsPhysicianFees Read(string path) { }
        public static Hcpcs.Reference.Releases.CmsPhysicianFees Read(System.IO.Stream stream, string name) { }
    }
    public sealed class CmsRelease
    {
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsModifierRecord> Modifiers { get; }
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.Releases.CmsFileNotice> Notices { get; }
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsRecord> Records { get; }
        public Hcpcs.Reference.HcpcsRelease Release { get; }
        public int SkippedLineCount { get; }
        public Hcpcs.Reference.HcpcsTable ToTable(Hcpcs.Reference.HcpcsProductNames? productNames = null, int revision = 1) { }
        public Hcpcs.Reference.Releases.CmsRelease WithNotOtherwiseClassified(string path) { }
        public static Hcpcs.Reference.Releases.CmsRelease Read(string path, System.IProgress<int>? rowsRead = null) { }
        public static Hcpcs.Reference.Releases.CmsRelease Read(System.IO.Stream stream, string name, System.IProgress<int>? rowsRead = null) { }
    }
}