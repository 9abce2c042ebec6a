using System.Buffers.Binary;

namespace Hcpcs.Reference.Tables;

// Lays records out as a code table file. The same records and release give the same bytes.
internal static class TableWriter
{
    // The bytes of a table of these records.
    // Throws ArgumentException: A record that no table can hold; the message names it.
    public static byte[] Write(
        HcpcsRelease release, IEnumerable<HcpcsRecord> records, IEnumerable<HcpcsModifierRecord> modifiers, HcpcsProductNames? names)
    {
        var encoder = new TextEncoder();
        var sharedRows = new SharedRowWriter(encoder);
        var rows = records.ToArray();
        var codes = EntryBlock.LayOut(
            rows, HcpcsCode.PositionCount, "code", record => record.Code.Position, record => record.Code.ToString(), encoder, sharedRows);
        var mods = EntryBlock.LayOut(
            modifiers.ToArray(), HcpcsModifier.PositionCount, "modifier", record => record.Modifier.Position, record => record.Modifier.ToString(),
            encoder, sharedRows);
        var namesByRow = names is null ? null : SplitNames(names, rows, encoder);
        byte[] vocabulary = encoder.WriteVocabulary();
        return TableFile.Write(
        [
            (TableSection.Release, ReleaseSections.Write(release, codes, mods)),
            (TableSection.CodeIndex, codes.Index),
            (TableSection.CodeColumns, codes.Columns),
            (TableSection.CodeTexts, encoder.WriteTexts(codes.Texts)),
            (TableSection.ModifierIndex, mods.Index),
            (TableSection.ModifierColumns, mods.Columns),
            (TableSection.ModifierTexts, encoder.WriteTexts(mods.Texts)),
            (TableSection.SharedRows, sharedRows.ToBytes()),
            (TableSection.Words, Counted(sharedRows.Words.Count, encoder.WriteTexts(sharedRows.Words))),
            (TableSection.Vocabulary, Counted(encoder.Count, vocabulary)),
            .. names is null
                ? []
                : ((TableSection, byte[])[])
                [
                    (TableSection.CodeNamesSource, ReleaseSections.WriteNamesSource(names)),
                    (TableSection.CodeNames, encoder.WriteTexts(namesByRow!)),
                ],
        ]);
    }

    // The product names of each row, in one text.
    private static List<string[]> SplitNames(HcpcsProductNames names, HcpcsRecord[] rows, TextEncoder encoder)
    {
        var byRow = new List<string[]>(rows.Length);
        int count = 0;
        foreach (var row in rows)
        {
            var code = row.Code;
            var ofCode = names[code];
            foreach (string name in ofCode)
            {
                if (string.IsNullOrWhiteSpace(name) || name.Contains(TableFormat.NameSeparator))
                {
                    throw new ArgumentException($"The code {code} cannot have the product name '{name}': it is blank or has a line break.");
                }
            }

            if ((count += ofCode.Count) > TableFormat.MaxNames)
            {
                throw new ArgumentException($"With the product names of {code} there are {count}; a table holds up to {TableFormat.MaxNames}.");
            }

            try
            {
                byRow.Add(encoder.Split(string.Join(TableFormat.NameSeparator, ofCode)));
            }
            catch (ArgumentException exception)
            {
                throw new ArgumentException($"The product names of {code} cannot be in a table: {exception.Message}", exception);
            }
        }

        return byRow;
    }

    private static byte[] Counted(int count, byte[] content)
    {
        byte[] counted = new byte[sizeof(uint) + content.Length];
        BinaryPrimitives.WriteInt32LittleEndian(counted, count);
        content.CopyTo(counted, sizeof(uint));
        return counted;
    }
}
