using System.IO.Compression;
using System.Text;

namespace Hcpcs.Reference.Releases;

// Tells kinds of content apart.
internal static class ContentKinds
{
    // The kind of a content.
    public static ContentKind Of(ReadOnlySpan<byte> content)
    {
        // Documents of other programs lie in the same container: opening it tells.
        if (content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return ContentKind.Workbook;
        }

        if (content.StartsWith("PK"u8))
        {
            return IsOpenXmlWorkbook(content) ? ContentKind.Workbook : ContentKind.Zip;
        }

        var beginning = content.Length > 512 ? content[..512] : content;
        string text = Encoding.Latin1.GetString(beginning).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            ? ContentKind.Html
            : ContentKind.Text;
    }

    // Whether a zip cannot be opened: its directory stands at its end, and is missing where it was cut short.
    public static bool IsDamagedZip(byte[] content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            return zip.Entries.Count == 0;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return true;
        }
    }

    // A workbook is a zip too, and a zip may hold workbooks uncompressed: only its own directory tells.
    private static bool IsOpenXmlWorkbook(ReadOnlySpan<byte> content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
            return zip.Entries.Any(part => part.FullName.StartsWith("xl/workbook.", StringComparison.OrdinalIgnoreCase));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Damaged, as reading it will tell.
            return false;
        }
    }
}
