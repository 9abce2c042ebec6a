namespace Hcpcs.Reference.Tool;

// Codes and modifiers as one list, as CSV and FHIR have them: what identifies an entry is its code there, of either kind.
internal static class ExportedEntries
{
    // The fields that CSV and FHIR have under their JSON names: all but the identity and, for its third state, the NOC list.
    public static IReadOnlyList<HcpcsField> Fields { get; } =
    [
        .. HcpcsField.All.Except([HcpcsField.Code, HcpcsField.Modifier, HcpcsField.RecordKind, HcpcsField.NotOtherwiseClassified]),
    ];

    // Every code, then every modifier.
    public static IEnumerable<HcpcsEntry> Of(HcpcsTable table) => table.EnumerateCodes().Concat<HcpcsEntry>(table.EnumerateModifiers());

    public static string Code(HcpcsEntry entry) =>
        entry is HcpcsRecord record ? record.Code.ToString() : ((HcpcsModifierRecord)entry).Modifier.ToString();

    public static string Kind(HcpcsEntry entry) => entry is HcpcsRecord ? "code" : "modifier";

    // Listed, not listed, or unknown, as it is for modifiers and where the table was made without the list.
    public static bool? IsNotOtherwiseClassified(HcpcsEntry entry) => (entry as HcpcsRecord)?.NotOtherwiseClassified;
}
