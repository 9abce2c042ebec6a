namespace Hcpcs.Reference.Releases;

/// <summary>Looks over the parts of a workbook (XLSX), which is a zip, before it is parsed.</summary>
internal static class WorkbookParts
{
    /// <summary>The parser of workbooks compares no checksum: a flipped bit would become a wrong value in a record.</summary>
    /// <returns>The length of the longest part.</returns>
    /// <exception cref="InvalidDataException">A part is damaged, or one that would cost the parser more than a release does.</exception>
    public static long Verify(byte[] workbook, string file, ReadBudget budget)
    {
        using var zip = new BoundedZip(workbook, file, "workbook", budget);
        long longest = 0;
        foreach (var entry in zip.Entries)
        {
            string part = $"{file}, part {ForeignText.Shorten(entry.FullName, ReadBudget.MaxMessageLength)}";
            byte[] content = zip.Unpack(entry, XmlPart.MaxLength, part);
            try
            {
                XmlPart.Verify(content, entry.FullName);
            }
            catch (InvalidDataException exception)
            {
                throw new InvalidDataException($"{part}: it {exception.Message}.", exception);
            }

            longest = Math.Max(longest, content.Length);
        }

        return longest;
    }
}
