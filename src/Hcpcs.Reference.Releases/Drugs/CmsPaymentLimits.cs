namespace Hcpcs.Reference.Releases;

/// <summary>CMS's quarterly file of Medicare Part B payment limits, read from its CSV file.</summary>
/// <remarks>Rows of CPT codes are dropped, and nothing of them is kept. Immutable and safe to use from any thread.</remarks>
public sealed class CmsPaymentLimits
{
    // What messages call a file of the kind.
    private const string Kind = "a Part B payment limit file";

    private CmsPaymentLimits(DrugFile file, PaymentLimit[] limits)
    {
        Source = file.Source;
        Limits = limits;
        DroppedRowCount = file.DroppedRowCount;
        Notices = file.Notices;
    }

    /// <summary>Its quarter and file.</summary>
    public DrugDataSource Source { get; }

    /// <summary>The rows of Level II codes, in the order of the file; each code has one.</summary>
    public IReadOnlyList<PaymentLimit> Limits { get; }

    /// <summary>How many rows were dropped, because their code is CPT or CDT.</summary>
    public int DroppedRowCount { get; }

    /// <summary>What was not taken as it stands, in the order of the file.</summary>
    public IReadOnlyList<CmsFileNotice> Notices { get; }

    /// <summary>Reads a payment limit file.</summary>
    /// <param name="path">The CSV file as CMS publishes it.</param>
    /// <returns>The payment limits.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is not a payment limit file, is damaged, or has a code twice; the message is one line that names the file and, where there is
    /// one, the line.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read: it is missing, a folder, or in use.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CmsPaymentLimits Read(string path) => Read(SourceFile.Read(path, DrugFile.MaxLength, Kind));

    /// <summary>Reads a payment limit file from where a stream stands to its end.</summary>
    /// <param name="stream">The CSV file as CMS publishes it. It is not closed, and its exceptions are passed on.</param>
    /// <param name="name">What messages and <see cref="Source"/> call it: the file's name, from which folders are left out.</param>
    /// <returns>The payment limits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is <see langword="null"/> or empty, or names a folder.</exception>
    /// <exception cref="InvalidDataException">The content is not such a file, as with <see cref="Read(string)"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static CmsPaymentLimits Read(Stream stream, string name) => Read(SourceFile.Read(stream, name, DrugFile.MaxLength));

    private static CmsPaymentLimits Read(SourceFile source)
    {
        const string ShortDescription = "Short Description", Dosage = "HCPCS Code Dosage", Limit = "Payment Limit",
            Coinsurance = "Co-insurance Percentage", VaccineAwp = "Vaccine AWP%", VaccineLimit = "Vaccine Limit", BloodAwp = "Blood AWP%",
            BloodLimit = "Blood limit", ClottingFactor = "Clotting Factor", Notes = "Notes";
        var file = new DrugFile(
            source, Kind,
            Limit, Coinsurance, Dosage, VaccineAwp, VaccineLimit, BloodAwp, BloodLimit, ClottingFactor, Notes, ShortDescription);
        var codes = new HashSet<HcpcsCode>();
        var limits = new List<PaymentLimit>();
        while (file.NextRow())
        {
            if (!codes.Add(file.Code))
            {
                throw new InvalidDataException($"{file.Source.SourceName}, line {file.Line}: {file.Code} already has a row above.");
            }

            limits.Add(new PaymentLimit
            {
                Code = file.Code,
                ShortDescription = file.Text(ShortDescription),
                Dosage = file.Text(Dosage),
                Limit = file.Number(Limit),
                CoinsurancePercentage = file.Number(Coinsurance),
                VaccineAwpPercentage = file.Number(VaccineAwp),
                VaccineLimit = file.Number(VaccineLimit),
                BloodAwpPercentage = file.Number(BloodAwp),
                BloodLimit = file.Number(BloodLimit),
                ClottingFactor = file.OptionalText(ClottingFactor),
                Notes = file.OptionalText(Notes),
                NonNumericTexts = file.NonNumericTexts,
            });
        }

        return limits.Count > 0
            ? new CmsPaymentLimits(file, [.. limits])
            : throw new InvalidDataException($"{file.Source.SourceName} does not have a row with a Level II code.");
    }
}
