namespace Hcpcs.Reference.Releases;

/// <summary>A fee file of CMS's that was read: one of <see cref="CmsPhysicianFees"/>, <see cref="CmsDmeposFees"/>, <see cref="CmsEnteralFees"/>,
/// <see cref="CmsOutpatientFees"/> and <see cref="CmsLaboratoryFees"/>.</summary>
/// <remarks>
/// Read are the workbook (XLSX) and the text with commas or tabs that CMS publishes, and the physician file as text of fixed width, as they come out of the
/// zip. Rows of CPT and dental codes are dropped, and nothing of them is kept. Immutable and safe to use from any thread.
/// </remarks>
public abstract class CmsFeeFile
{
    private protected CmsFeeFile(FeeFile file, FeeSource source)
    {
        Source = source;
        LastCode = file.Code;
        DroppedRowCount = file.DroppedRowCount;
        Notices = file.Notices.All;
    }

    /// <summary>Its name, quarter and hash.</summary>
    public FeeSource Source { get; }

    /// <summary>What kind of file it is, in words, for example <c>the DMEPOS fee schedule</c>.</summary>
    public string Name => Layout.Name;

    /// <summary>How many rows of Level II codes it has.</summary>
    public abstract int RowCount { get; }

    /// <summary>The code of the last of these rows: a text that was cut short at the end of a line shows nowhere else.</summary>
    public HcpcsCode LastCode { get; }

    /// <summary>How many rows were dropped, because their code is CPT or dental.</summary>
    public int DroppedRowCount { get; }

    /// <summary>What was not taken as it stands, in the order of the file.</summary>
    public IReadOnlyList<CmsFileNotice> Notices { get; }

    /// <summary>Reads a fee file, whichever of the five it is: the column names tell.</summary>
    /// <param name="path">The file as CMS publishes it.</param>
    /// <returns>The file that was read.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is not a fee file (but an HTML page, a zip, another table), does not state its quarter, lacks a column, has an amount that is not one, or a
    /// code twice with the same modifiers; the message is one line that names the file and the place.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read: it is missing, a folder, or in use.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CmsFeeFile Recognize(string path) => Recognize(Load(path));

    /// <summary>Reads a fee file from where a stream stands to its end.</summary>
    /// <param name="stream">The file as CMS publishes it. It is not closed, and its exceptions are passed on.</param>
    /// <param name="name">
    /// What messages and <see cref="Source"/> call it: the file's name, from which folders are left out. Of outpatient and laboratory files it tells the
    /// quarter.
    /// </param>
    /// <returns>The file that was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is <see langword="null"/> or empty, or names a folder.</exception>
    /// <exception cref="InvalidDataException">The content is not such a file, as with <see cref="Recognize(string)"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static CmsFeeFile Recognize(Stream stream, string name) => Recognize(Load(stream, name));

    /// <summary>Makes a fee table of files, at most one of each kind: <see cref="HcpcsFeeTable.Save(string)"/> writes it to a file.</summary>
    /// <param name="files">The files, in any order.</param>
    /// <returns>The table. The same files give the same bytes each time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">Two files are of one kind, or no table can hold them; the message names them.</exception>
    public static HcpcsFeeTable ToTable(IEnumerable<CmsFeeFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        CmsFeeFile[] all = [.. files];
        foreach (var kind in all.GroupBy(file => file.GetType()).Select(group => group.ToArray()))
        {
            if (kind.Length > 1)
            {
                throw new InvalidDataException($"{kind[0].Source} and {kind[1].Source} are two files of one kind, {kind[0].Layout.Name}: give one.");
            }
        }

        try
        {
            return HcpcsFeeTable.Create(
                all.OfType<CmsPhysicianFees>().FirstOrDefault()?.Fees,
                all.OfType<CmsDmeposFees>().FirstOrDefault()?.Fees,
                all.OfType<CmsEnteralFees>().FirstOrDefault()?.Fees,
                all.OfType<CmsOutpatientFees>().FirstOrDefault()?.Fees,
                all.OfType<CmsLaboratoryFees>().FirstOrDefault()?.Fees);
        }
        catch (ArgumentException exception)
        {
            throw new InvalidDataException($"{string.Join(", ", all.Select(file => file.Source.File))}: {exception.Message}", exception);
        }
    }

    private protected abstract FeeFileLayout Layout { get; }

    private protected static SourceFile Load(string path) => SourceFile.Read(path, FeeFile.MaxLength, "a fee file");

    private protected static SourceFile Load(Stream stream, string name) => SourceFile.Read(stream, name, FeeFile.MaxLength);

    private protected static FeeSource MakeSource(FeeFile file, HcpcsQuarter quarter) =>
        new() { File = file.File.Name, Quarter = quarter, Sha256 = file.File.Sha256 };

    private protected static ValueList<HcpcsModifier> Join(HcpcsModifier? first, HcpcsModifier? second) =>
        [.. new[] { first, second }.OfType<HcpcsModifier>()];

    // The amounts of the columns of states, found in the header once.
    private protected static ValueList<StateFee> ReadAmounts(FeeFile file, IReadOnlyList<StateColumns> states)
    {
        var amounts = new List<StateFee>(states.Count);
        foreach (var (state, nonRural, rural) in states)
        {
            var amount = new StateFee { State = state, NonRural = file.Cents(nonRural), Rural = file.Cents(rural) };
            if ((amount.NonRural, amount.Rural) is not (null, null))
            {
                amounts.Add(amount);
            }
        }

        return [.. amounts];
    }

    private static CmsFeeFile Recognize(SourceFile source)
    {
        using var file = FeeFile.Open(source, wanted: null);
        return file.Layout == FeeFileLayout.Physician ? CmsPhysicianFees.Read(file)
            : file.Layout == FeeFileLayout.Dmepos ? CmsDmeposFees.Read(file)
            : file.Layout == FeeFileLayout.Enteral ? CmsEnteralFees.Read(file)
            : file.Layout == FeeFileLayout.Outpatient ? CmsOutpatientFees.Read(file)
            : CmsLaboratoryFees.Read(file);
    }
}
