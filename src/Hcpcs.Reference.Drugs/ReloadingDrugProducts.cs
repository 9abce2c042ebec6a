namespace Hcpcs.Reference;

// Asks the drug table that is in use when a call begins.
internal sealed class ReloadingDrugProducts(HcpcsTableFileOptions<HcpcsDrugTable> options)
    : ReloadingData<HcpcsDrugTable>(DrugTableFormat.Kind, options), IHcpcsDrugProducts, IReplaceable<HcpcsDrugTable>
{
    public HcpcsQuarter CrosswalkQuarter => Current.CrosswalkQuarter;

    public HcpcsQuarter PaymentLimitQuarter => Current.PaymentLimitQuarter;

    public ValueList<DrugProduct> GetProducts(HcpcsCode code) => Current.GetProducts(code);

    public ValueList<DrugProduct> GetProducts(NdcCode ndc) => Current.GetProducts(ndc);

    public PaymentLimit? FindPaymentLimit(HcpcsCode code) => Current.FindPaymentLimit(code);

    protected override HcpcsDrugTable Load(FileStream file) => HcpcsDrugTable.Load(file, FilePath);

    protected override (string Name, HcpcsQuarter? Quarter)[] FilesOf(HcpcsDrugTable table) =>
        [("the crosswalk", table.CrosswalkQuarter), ("the payment limit file", table.PaymentLimitQuarter)];
}
