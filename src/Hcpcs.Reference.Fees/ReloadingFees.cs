namespace Hcpcs.Reference;

// Asks the fee table that is in use when a call begins.
internal sealed class ReloadingFees(HcpcsTableFileOptions<HcpcsFeeTable> options)
    : ReloadingData<HcpcsFeeTable>(FeeTableFormat.Kind, options), IHcpcsFees, IReplaceable<HcpcsFeeTable>
{
    public FeeSource? PhysicianSource => Current.PhysicianSource;

    public FeeSource? DmeposSource => Current.DmeposSource;

    public FeeSource? EnteralSource => Current.EnteralSource;

    public FeeSource? OutpatientSource => Current.OutpatientSource;

    public FeeSource? LaboratorySource => Current.LaboratorySource;

    public CodeFees? FindFees(HcpcsCode code) => Current.FindFees(code);

    protected override HcpcsFeeTable Load(FileStream file) => HcpcsFeeTable.Load(file, FilePath);

    protected override (string Name, HcpcsQuarter? Quarter)[] FilesOf(HcpcsFeeTable table) =>
    [
        ("the physician fee schedule", table.PhysicianSource?.Quarter),
        ("the DMEPOS fee schedule", table.DmeposSource?.Quarter),
        ("the parenteral and enteral fee schedule", table.EnteralSource?.Quarter),
        ("the outpatient file", table.OutpatientSource?.Quarter),
        ("the laboratory fee schedule", table.LaboratorySource?.Quarter),
    ];
}
