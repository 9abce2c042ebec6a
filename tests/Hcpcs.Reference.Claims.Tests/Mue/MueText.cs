using System.Text;

namespace Hcpcs.Reference.Claims.Tests.Mue;

/// <summary>Files of MUE values in the layout of CMS's, with values that are invented.</summary>
internal static class MueText
{
    public const string FileName = "MCR_MUE_PractitionerServices_Eff_07-01-2026.csv";

    public const string Practitioner = "Practitioner Services MUE Values";

    public static readonly string Notice = "\"A notice of several lines.\n\nIt says \"\"restrictions\"\", and has line breaks.\",,,\n";

    public static string Header(string values = Practitioner) => $"\"HCPCS/\nCPT Code\",{values},MUE Adjudication Indicator,MUE Rationale\n";

    public static string Of(params string[] rows) => $"{Notice}{Header()}{string.Join('\n', rows)}\n";

    public static MueTable Read(string text, string name = FileName, HcpcsQuarter? quarter = null) =>
        Read(Encoding.UTF8.GetBytes(text), name, quarter);

    public static MueTable Read(byte[] content, string name = FileName, HcpcsQuarter? quarter = null)
    {
        using var stream = new MemoryStream(content);
        return MueTable.Read(stream, name, quarter);
    }

    public static MueLimit? Find(this MueTable table, string code) => table.Find(HcpcsCode.Parse(code));
}
