namespace Hcpcs.Reference.Tool.Site;

// Where the pages of a site are, from its top.
internal static class SiteAddress
{
    public static string Of(HcpcsEntry entry) => (entry.IsModifier ? "modifiers/" : "codes/") + entry.Identity + ".html";

    public static string Of(HcpcsSection section) => $"sections/{section.First}-{section.Last}.html";

    // Where a field of the record layout is explained.
    public static string Of(HcpcsField field) => "fields.html#" + IdOf(field);

    public static string IdOf(HcpcsField field) => field.Number > 0 ? $"f{field.Number}" : "noc";
}
