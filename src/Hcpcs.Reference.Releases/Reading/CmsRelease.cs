namespace Hcpcs.Reference.Releases;

/// <summary>
/// A quarterly HCPCS Level II release as CMS publishes it, read into records: all codes and modifiers, and notices about oddities of the
/// file.
/// </summary>
/// <remarks>
/// Reads the zip as downloaded, or one of the files in it: the fixed-width text, the workbook (XLSX or XLS), or a CSV file that was saved of the workbook
/// and has its 48 columns. In a zip the release is found
/// by the content of the members, not by their names. The text is preferred to the workbook, which has a few wrong cells every year. A
/// workbook beside the release that cannot be read is skipped with a notice. Immutable and safe to use from any thread.
/// </remarks>
public sealed class CmsRelease
{
    internal CmsRelease(
        HcpcsRelease release,
        IReadOnlyList<HcpcsRecord> records,
        IReadOnlyList<HcpcsModifierRecord> modifiers,
        IReadOnlyList<CmsFileNotice> notices,
        int skippedLineCount)
    {
        Release = release;
        Records = records;
        Modifiers = modifiers;
        Notices = notices;
        SkippedLineCount = skippedLineCount;
    }

    /// <summary>Which release it is, and from which file.</summary>
    public HcpcsRelease Release { get; }

    /// <summary>The codes in the order of the file.</summary>
    public IReadOnlyList<HcpcsRecord> Records { get; }

    /// <summary>The modifiers in the order of the file.</summary>
    public IReadOnlyList<HcpcsModifierRecord> Modifiers { get; }

    /// <summary>What was not taken as it stands, in the order of the file. Skipped lines are among them, the first 1,000.</summary>
    public IReadOnlyList<CmsFileNotice> Notices { get; }

    /// <summary>How many lines or rows of the file were skipped: banners, blank ones and stray ones.</summary>
    public int SkippedLineCount { get; }

    /// <summary>Reads a release.</summary>
    /// <param name="path">The zip, text or workbook, or the workbook saved as CSV.</param>
    /// <param name="rowsRead">Is told from time to time how many lines or rows have been read.</param>
    /// <returns>The release.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is not a release (an HTML page, another workbook, empty, many times too large), is locked by a password, is cut short, or holds a
    /// code twice; the message is one line that names the file and, where there is one, the line or the sheet and cell.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read: it is missing, a folder, or in use.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CmsRelease Read(string path, IProgress<int>? rowsRead = null) => new ReleaseReader(rowsRead).Read(
        SourceFile.Read(path, ReadBudget.MaxFileLength, "a release: give the zip, or the text or workbook in it"));

    /// <summary>Reads a release from where a stream stands to its end: from an upload, or from an archive of one's own.</summary>
    /// <param name="stream">The zip, text or workbook. It is not closed, and its exceptions are passed on.</param>
    /// <param name="name">
    /// What messages and <see cref="HcpcsRelease.SourceName"/> call it: the file's name, from which folders are left out. The content decides
    /// what it is.
    /// </param>
    /// <param name="rowsRead">Is told from time to time how many lines or rows have been read.</param>
    /// <returns>The release.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is <see langword="null"/> or empty, or names a folder.</exception>
    /// <exception cref="InvalidDataException">The content is not a release, as with <see cref="Read(string, IProgress{int})"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static CmsRelease Read(Stream stream, string name, IProgress<int>? rowsRead = null) =>
        new ReleaseReader(rowsRead).Read(SourceFile.Read(stream, name, ReadBudget.MaxFileLength));

    /// <summary>Adds the list of not otherwise classified codes where CMS published it as a file of its own, as in 2018.</summary>
    /// <param name="path">The workbook, or the zip that holds it.</param>
    /// <returns>The release, whose codes are listed or not listed. This one stays as it is.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">The file does not hold the list, is damaged, or is far too large; the message names it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public CmsRelease WithNotOtherwiseClassified(string path) => new ReleaseReader(null).Complete(
        this, SourceFile.Read(path, ReadBudget.MaxFileLength, "a list of not otherwise classified codes"));

    /// <summary>Makes a code table of the release: <see cref="HcpcsTable.Save(string)"/> writes it to a file.</summary>
    /// <param name="productNames">The product names for search and pages; <see langword="null"/> for none.</param>
    /// <param name="revision">1 for the release as first published, 2 to 999 for a correction: see <see cref="HcpcsRelease.Revision"/>.</param>
    /// <returns>The table. The same release gives the same bytes each time.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="revision"/> is not within 1 to 999.</exception>
    /// <exception cref="InvalidDataException">
    /// No table can hold it, as it is many times too large (see <see cref="HcpcsTable.Create"/>); the message names the file.
    /// </exception>
    public HcpcsTable ToTable(HcpcsProductNames? productNames = null, int revision = 1)
    {
        var release = Release with { Revision = revision };
        try
        {
            return HcpcsTable.Create(release, Records, Modifiers, productNames);
        }
        catch (ArgumentException exception)
        {
            throw new InvalidDataException($"{Release.SourceName}: {exception.Message}", exception);
        }
    }
}
