namespace Hcpcs.Reference.Releases;

// Reads the workbook of not otherwise classified (NOC) codes that lies beside a release: a title, a header, a blank row, then one code a
// row, some of them twice.
internal static class NotOtherwiseClassifiedReader
{
    private const int MaxHeaderRow = 30;

    // The list has some hundred rows; more that hold no code are not told one by one.
    private const int MaxNotices = 1000;

    // The codes of the list, or null when the workbook is another one.
    public static HashSet<HcpcsCode>? Read(byte[] content, string file, ReadBudget budget, ICollection<CmsFileNotice> notices)
    {
        using var workbook = new Workbook(content, file, budget);
        do
        {
            while (workbook.RowNumber < MaxHeaderRow && workbook.NextRow())
            {
                if (FindCodeColumn(workbook) is { } column)
                {
                    return ReadCodes(workbook, column, file, notices);
                }
            }
        }
        while (workbook.NextSheet());
        return null;
    }

    // The header has the code, the long description and the dates. Lists of corrections and of transactions have the first two as well, but
    // also an action and a short description.
    private static int? FindCodeColumn(Workbook workbook)
    {
        int? code = null;
        bool description = false, added = false;
        for (int column = 0; column < workbook.ColumnCount; column++)
        {
            string name = workbook.Text(column).ToUpperInvariant();
            if (name.Contains("ACTION", StringComparison.Ordinal) || name.Contains("SHORT", StringComparison.Ordinal))
            {
                return null;
            }

            if (code is null && name.StartsWith("HCPC", StringComparison.Ordinal))
            {
                code = column;
            }

            description |= name.Contains("DESC", StringComparison.Ordinal);
            added |= name.StartsWith("ADD", StringComparison.Ordinal);
        }

        return description && added ? code : null;
    }

    private static HashSet<HcpcsCode> ReadCodes(Workbook workbook, int column, string file, ICollection<CmsFileNotice> notices)
    {
        var codes = new HashSet<HcpcsCode>();
        while (workbook.NextRow())
        {
            string text = workbook.Text(column);
            if (HcpcsCode.TryParse(text, out var code))
            {
                codes.Add(code);
            }
            else if (text.Length > 0 && notices.Count < MaxNotices)
            {
                notices.Add(new CmsFileNotice
                {
                    File = file,
                    Location = workbook.Locate(column),
                    Message = $"{ForeignText.Quote(text)} is not a code; the row is ignored.",
                });
            }
        }

        return codes;
    }
}
