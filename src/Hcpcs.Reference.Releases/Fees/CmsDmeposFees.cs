namespace Hcpcs.Reference.Releases;

/// <summary>CMS's fee schedule of durable medical equipment, prosthetics, orthotics and supplies (DMEPOS), read from its workbook or CSV file.</summary>
/// <remarks>Rows of CPT and dental codes are dropped, and nothing of them is kept. Immutable and safe to use from any thread.</remarks>
public sealed class CmsDmeposFees : CmsFeeFile
{
    private CmsDmeposFees(FeeFile file, FeeSource source, DmeposFee[] fees)
        : base(file, source) => Fees = fees;

    /// <summary>The rows of Level II codes, in the order of the file.</summary>
    public IReadOnlyList<DmeposFee> Fees { get; }

    /// <inheritdoc/>
    public override int RowCount => Fees.Count;

    private protected override FeeFileLayout Layout => FeeFileLayout.Dmepos;

    /// <summary>Reads a DMEPOS fee schedule.</summary>
    /// <param name="path">The file as CMS publishes it: the workbook, or the text with commas or tabs.</param>
    /// <returns>The file that was read.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">The file is not one, as with <see cref="CmsFeeFile.Recognize(string)"/>.</exception>
    /// <exception cref="IOException">The file cannot be read: it is missing, a folder, or in use.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CmsDmeposFees Read(string path) => Read(Load(path));

    /// <summary>Reads a DMEPOS fee schedule from where a stream stands to its end.</summary>
    /// <param name="stream">The file as CMS publishes it. It is not closed, and its exceptions are passed on.</param>
    /// <param name="name">The file's name, as with <see cref="CmsFeeFile.Recognize(Stream, string)"/>.</param>
    /// <returns>The file that was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is <see langword="null"/> or empty, or names a folder.</exception>
    /// <exception cref="InvalidDataException">The content is not such a file, as with <see cref="Read(string)"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static CmsDmeposFees Read(Stream stream, string name) => Read(Load(stream, name));

    // Reads the rows of a file whose header was read.
    internal static CmsDmeposFees Read(FeeFile file)
    {
        var source = MakeSource(file, FeeQuarter.OfSchedule(file));
        var states = StateColumns.Find(file);
        var fees = new List<DmeposFee>();
        while (file.NextRow())
        {
            HcpcsModifier? first = file.Modifier(FeeFileLayout.Modifier), second = file.Modifier(FeeFileLayout.SecondModifier);
            file.EnsureNew(first, second);
            fees.Add(new DmeposFee
            {
                Code = file.Code,
                Modifiers = Join(first, second),
                Jurisdiction = file.RequiredCode<DmeposJurisdiction>("JURIS", OfficialCode.TryParse, width: 1),
                Category = file.RequiredCode<DmeposCategory>("CATG", OfficialCode.TryParse, width: 2),
                Ceiling = file.Cents("Ceiling"),
                Floor = file.Cents("Floor"),
                Amounts = ReadAmounts(file, states),
                Source = source,
            });
        }

        return new CmsDmeposFees(file, source, [.. fees]);
    }

    private static CmsDmeposFees Read(SourceFile source)
    {
        using var file = FeeFile.Open(source, FeeFileLayout.Dmepos);
        return Read(file);
    }
}
