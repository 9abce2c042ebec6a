namespace Hcpcs.Reference.Releases;

/// <summary>CMS's fee schedule of parenteral and enteral nutrition (PEN), read from its workbook or CSV file.</summary>
/// <remarks>Rows of CPT and dental codes are dropped, and nothing of them is kept. Immutable and safe to use from any thread.</remarks>
public sealed class CmsEnteralFees : CmsFeeFile
{
    private CmsEnteralFees(FeeFile file, FeeSource source, EnteralFee[] fees)
        : base(file, source) => Fees = fees;

    /// <summary>The rows of Level II codes, in the order of the file.</summary>
    public IReadOnlyList<EnteralFee> Fees { get; }

    /// <inheritdoc/>
    public override int RowCount => Fees.Count;

    private protected override FeeFileLayout Layout => FeeFileLayout.Enteral;

    /// <summary>Reads a fee schedule of parenteral and enteral nutrition.</summary>
    /// <param name="path">The file as CMS publishes it: the workbook, or the text with commas or tabs.</param>
    /// <returns>The file that was read.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">The file is not one, as with <see cref="CmsFeeFile.Recognize(string)"/>.</exception>
    /// <exception cref="IOException">The file cannot be read: it is missing, a folder, or in use.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CmsEnteralFees Read(string path) => Read(Load(path));

    /// <summary>Reads a fee schedule of parenteral and enteral nutrition from where a stream stands to its end.</summary>
    /// <param name="stream">The file as CMS publishes it. It is not closed, and its exceptions are passed on.</param>
    /// <param name="name">The file's name, as with <see cref="CmsFeeFile.Recognize(Stream, string)"/>.</param>
    /// <returns>The file that was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is <see langword="null"/> or empty, or names a folder.</exception>
    /// <exception cref="InvalidDataException">The content is not such a file, as with <see cref="Read(string)"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static CmsEnteralFees Read(Stream stream, string name) => Read(Load(stream, name));

    // Reads the rows of a file whose header was read.
    internal static CmsEnteralFees Read(FeeFile file)
    {
        var source = MakeSource(file, FeeQuarter.OfSchedule(file));
        var states = StateColumns.Find(file);
        var fees = new List<EnteralFee>();
        while (file.NextRow())
        {
            HcpcsModifier? first = file.Modifier(FeeFileLayout.Modifier), second = file.Modifier(FeeFileLayout.SecondModifier);
            file.EnsureNew(first, second);
            fees.Add(new EnteralFee { Code = file.Code, Modifiers = Join(first, second), Amounts = ReadAmounts(file, states), Source = source });
        }

        return new CmsEnteralFees(file, source, [.. fees]);
    }

    private static CmsEnteralFees Read(SourceFile source)
    {
        using var file = FeeFile.Open(source, FeeFileLayout.Enteral);
        return Read(file);
    }
}
