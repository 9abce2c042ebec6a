namespace Hcpcs.Reference;

// The texts that stand for reasons and elements in files and JSON.
internal static class FindingNames
{
    private static readonly string[] s_reasons = Enum.GetNames<HcpcsFindingReason>();
    private static readonly string[] s_elements = Array.ConvertAll(Enum.GetNames<HcpcsFindingElement>(), name => name.ToLowerInvariant());

    public static string NameOf(HcpcsFindingReason reason) => NameOf(s_reasons, (int)reason, nameof(reason));

    public static string NameOf(HcpcsFindingElement element) => NameOf(s_elements, (int)element, nameof(element));

    public static HcpcsFindingReason ReasonOf(string name) =>
        PlaceOf(s_reasons, name) is >= 0 and var place ? (HcpcsFindingReason)place : HcpcsFindingReason.Other;

    public static HcpcsFindingElement ElementOf(string name) =>
        PlaceOf(s_elements, name) is >= 0 and var place ? (HcpcsFindingElement)place : HcpcsFindingElement.Other;

    private static int PlaceOf(string[] names, string name) =>
        Array.FindIndex(names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string NameOf(string[] names, int place, string parameter) =>
        (uint)place < (uint)names.Length ? names[place] : throw new ArgumentOutOfRangeException(parameter, place, "The value has no name.");
}
