namespace Hcpcs.Reference.Releases;

// Looks over the parts of a workbook (XLSX), which is a zip, before it is parsed.
internal static class WorkbookParts
{
    // The parser of workbooks compares no checksum: a flipped bit would become a wrong value in a record.
    // Returns: The length of the longest part.
    // Throws InvalidDataException: A part is damaged, or one that would cost the parser more than a release does.
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
