namespace Hcpcs.Reference.Releases;

// Reads the main workbook of a release: a sheet of any name with a header row of CMS's 48 column names, at row 1, 8 or 11. A text with commas or
// tabs that a spreadsheet program saved of it is such a sheet too.
internal static class WorkbookReleaseReader
{
    // The header stands within the first rows, below a banner of at most ten.
    private const int MaxHeaderRow = 30;

    // CMS's column names for the fields, the first of them where a field has several.
    private static readonly (HcpcsField Field, string Column)[] s_columns =
    [
        (HcpcsField.Code, "HCPC"),
        (HcpcsField.RecordKind, "RECID"),
        (HcpcsField.LongDescription, "LONG DESCRIPTION"),
        (HcpcsField.ShortDescription, "SHORT DESCRIPTION"),
        (HcpcsField.PricingIndicators, "PRICE"),
        (HcpcsField.MultiplePricingIndicator, "MULT_PI"),
        (HcpcsField.CoverageIssuesManualReferences, "CIM"),
        (HcpcsField.MedicareCarriersManualReferences, "MCM"),
        (HcpcsField.Statute, "STATUTE"),
        (HcpcsField.LabCertifications, "LABCERT"),
        (HcpcsField.CrossReferences, "XREF"),
        (HcpcsField.Coverage, "COV"),
        (HcpcsField.AscPaymentGroup, "ASC_GRP"),
        (HcpcsField.AscPaymentGroupEffectiveDate, "ASC_DT"),
        (HcpcsField.MogPaymentGroup, "OPPS"),
        (HcpcsField.MogPaymentPolicyIndicator, "OPPS_PI"),
        (HcpcsField.MogEffectiveDate, "OPPS_DT"),
        (HcpcsField.ProcessingNote, "PROCNOTE"),
        (HcpcsField.Betos, "BETOS"),
        (HcpcsField.TypesOfService, "TOS"),
        (HcpcsField.AnesthesiaBaseUnits, "ANEST_BU"),
        (HcpcsField.AddedDate, "ADD DT"),
        (HcpcsField.ActionEffectiveDate, "ACT EFF DT"),
        (HcpcsField.TerminationDate, "TERM DT"),
        (HcpcsField.ActionCode, "ACTION CD"),
    ];

    // Moves to the row below the header of the release, if the workbook has one.
    // Throws InvalidDataException: A header is there, but columns are missing in it; or it is the header of CMS's list of corrections.
    private static Dictionary<HcpcsField, int[]>? FindHeader(ISheet sheet, string file)
    {
        do
        {
            while (sheet.RowNumber < MaxHeaderRow && sheet.NextRow())
            {
                var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
                for (int column = 0; column < sheet.ColumnCount; column++)
                {
                    places.TryAdd(sheet.Text(column), column);
                }

                if (places.ContainsKey("HCPC") && places.ContainsKey("SEQNUM") && places.ContainsKey("RECID"))
                {
                    return s_columns.ToDictionary(item => item.Field, item => Places(item.Field, item.Column));
                }

                if (places.ContainsKey("HCPCS/MOD Code") && places.ContainsKey("Action"))
                {
                    throw new InvalidDataException(
                        $"{file} is not a release but CMS's list of corrections to one: give the main file of the zip that it is from.");
                }

                int[] Places(HcpcsField field, string name) =>
                [
                    .. from occurrence in Enumerable.Range(1, field.MaxOccurs)
                       let full = field.MaxOccurs == 1 ? name : $"{name}{occurrence}"
                       select places.TryGetValue(full, out int place)
                           ? place
                           : throw new InvalidDataException($"{file}, {sheet.Location}: no column '{full}'.")
                ];
            }
        }
        while (sheet.NextSheet());
        return null;
    }

    // Whether a workbook has the header of a release.
    // Throws InvalidDataException: It has one in which columns are missing, or cannot be read.
    public static bool IsRelease(byte[] content, string file, ReadBudget budget)
    {
        using var workbook = new Workbook(content, file, budget);
        return FindHeader(workbook, file) is not null;
    }

    public static EntryCollector Read(byte[] content, string file, ReadBudget budget, IProgress<int>? rowsRead)
    {
        using var workbook = new Workbook(content, file, budget);
        return Read(workbook, file, rowsRead)
            ?? throw new InvalidDataException($"{file} is not the main workbook of a release: no sheet has columns HCPC, SEQNUM and RECID.");
    }

    // Reads a text that was saved of the workbook; null where it is another text.
    public static EntryCollector? ReadText(byte[] content, string file, IProgress<int>? rowsRead)
    {
        using var sheet = new TextSheet(content, file);
        return Read(sheet, file, rowsRead);
    }

    private static EntryCollector? Read(ISheet sheet, string file, IProgress<int>? rowsRead)
    {
        if (FindHeader(sheet, file) is not { } columns)
        {
            return null;
        }

        var entries = new EntryCollector(file);
        for (int above = 1; above < sheet.RowNumber; above++)
        {
            entries.Notices.Skip(sheet is Workbook workbook ? $"sheet '{workbook.Sheet}', row {above}" : $"line {above}", "it is above the header.");
        }

        var row = new SheetRow(sheet, columns);
        while (sheet.NextRow())
        {
            string identity = row.Read(HcpcsField.Code), kind = row.Read(HcpcsField.RecordKind);
            if (identity.Length == 0)
            {
                // Of these there can be a million.
                if (entries.Notices.CountSkipped())
                {
                    entries.Notices.NoteSkipped(row.Locate(HcpcsField.Code), "it has no code.");
                }
            }
            else if (kind is "3" or "7")
            {
                entries.Add(identity, row.Read(HcpcsField.LongDescription), row);
            }
            else if (kind is "4" or "8")
            {
                entries.Continue(identity, row.Read(HcpcsField.LongDescription), row.Locate(HcpcsField.Code));
            }
            else
            {
                entries.Notices.Skip(row.Locate(HcpcsField.Code), $"its record ID is {ForeignText.Quote(kind)}, not 3, 4, 7 or 8.");
            }

            if (sheet.RowNumber % 1000 == 0)
            {
                rowsRead?.Report(sheet.RowNumber);
            }
        }

        rowsRead?.Report(sheet.RowNumber);
        return entries;
    }

    private sealed class SheetRow(ISheet sheet, Dictionary<HcpcsField, int[]> columns) : RawRow
    {
        public override string Read(HcpcsField field, int occurrence = 0)
        {
            int column = columns[field][occurrence];
            string text = sheet.Text(column);

            // A code of digits that an edit turned into a number has lost its leading zeros.
            return field is { Kind: HcpcsFieldKind.Coded, Length: > 1 } && sheet.IsNumber(column) ? text.PadLeft(field.Length, '0') : text;
        }

        public override string Locate(HcpcsField field, int occurrence = 0) => sheet.Locate(columns[field][occurrence]);
    }
}
