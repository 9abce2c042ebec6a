namespace Hcpcs.Reference;

// What the codes of claim lines mean, in our own words.
internal static class ClaimValueTables
{
    internal static FieldValueTable NdcUnits { get; } = new(
        CodedValueFormat.Of<NdcUnit>(),
        ((int)NdcUnit.Unit, "Unit: a piece of the product, such as a vial of powder, a tablet or a kit"),
        ((int)NdcUnit.Milliliter, "Milliliter"),
        ((int)NdcUnit.Gram, "Gram"),
        ((int)NdcUnit.InternationalUnit, "International unit"),
        ((int)NdcUnit.Milligram, "Milligram"));
}
