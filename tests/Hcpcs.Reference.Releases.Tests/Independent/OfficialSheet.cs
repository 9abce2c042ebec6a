using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Hcpcs.Reference.Releases.Tests.Independent;

/// <summary>
/// The first sheet of a workbook as the tests read it: its XML, without a spreadsheet library. A cell is the text that stands in it; cells
/// and rows without one are absent. What CMS's files do not have (formulas, several sheets of data) is not read.
/// </summary>
internal sealed class OfficialSheet
{
    private OfficialSheet(SortedDictionary<int, Dictionary<string, string>> rows) => Rows = rows;

    /// <summary>By row number from 1, then by column letters.</summary>
    public SortedDictionary<int, Dictionary<string, string>> Rows { get; }

    public static OfficialSheet Read(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        var shared = ReadSharedStrings(zip);
        return new OfficialSheet(ReadRows(zip, shared));
    }

    private static List<string> ReadSharedStrings(ZipArchive zip)
    {
        var strings = new List<string>();
        using var reader = Open(zip, "xl/sharedStrings.xml");
        while (reader.ReadToFollowing("si"))
        {
            strings.Add(ReadTexts(reader, "si"));
        }

        return strings;
    }

    private static SortedDictionary<int, Dictionary<string, string>> ReadRows(ZipArchive zip, List<string> shared)
    {
        var rows = new SortedDictionary<int, Dictionary<string, string>>();
        using var reader = Open(zip, "xl/worksheets/sheet1.xml");
        Dictionary<string, string> row = [];
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
            {
                row = rows[int.Parse(reader.GetAttribute("r")!, CultureInfo.InvariantCulture)] = [];
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c" && !reader.IsEmptyElement)
            {
                string column = reader.GetAttribute("r")!.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
                bool isShared = reader.GetAttribute("t") == "s";
                string text = ReadTexts(reader, "c");
                if (text.Length > 0)
                {
                    row[column] = isShared ? shared[int.Parse(text, CultureInfo.InvariantCulture)] : text;
                }
            }
        }

        return rows;
    }

    /// <summary>The texts (t) and values (v) up to the end of the element.</summary>
    private static string ReadTexts(XmlReader reader, string end)
    {
        string text = string.Empty;
        bool inText = false, isEmpty = reader.IsEmptyElement;
        while (!isEmpty && reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.LocalName == end))
        {
            if (reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                inText = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement && (reader.LocalName is "t" or "v");
            }
            else if (inText)
            {
                text += reader.Value;
            }
        }

        return text;
    }

    private static XmlReader Open(ZipArchive zip, string part)
    {
        using var stream = zip.GetEntry(part)!.Open();
        var content = new MemoryStream();
        stream.CopyTo(content);
        content.Position = 0;
        return XmlReader.Create(content, new XmlReaderSettings { CloseInput = true, DtdProcessing = DtdProcessing.Prohibit });
    }
}
