using System.Globalization;

namespace Hcpcs.Reference.Releases;

/// <summary>CMS's clinical diagnostic laboratory fee schedule (CLFS), read from its workbook or text file.</summary>
/// <remarks>Rows of CPT and dental codes are dropped, and nothing of them is kept. Immutable and safe to use from any thread.</remarks>
public sealed class CmsLaboratoryFees : CmsFeeFile
{
    private CmsLaboratoryFees(FeeFile file, FeeSource source, LaboratoryFee[] fees)
        : base(file, source) => Fees = fees;

    /// <summary>The rows of Level II codes, in the order of the file.</summary>
    public IReadOnlyList<LaboratoryFee> Fees { get; }

    /// <inheritdoc/>
    public override int RowCount => Fees.Count;

    private protected override FeeFileLayout Layout => FeeFileLayout.Laboratory;

    /// <summary>Reads a clinical laboratory fee schedule.</summary>
    /// <param name="path">The file as CMS publishes it: the workbook, or the text with commas or tabs.</param>
    /// <returns>The file that was read.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">The file is not one, as with <see cref="CmsFeeFile.Recognize(string)"/>.</exception>
    /// <exception cref="IOException">The file cannot be read: it is missing, a folder, or in use.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CmsLaboratoryFees Read(string path) => Read(Load(path));

    /// <summary>Reads a clinical laboratory fee schedule from where a stream stands to its end.</summary>
    /// <param name="stream">The file as CMS publishes it. It is not closed, and its exceptions are passed on.</param>
    /// <param name="name">The file's name, as with <see cref="CmsFeeFile.Recognize(Stream, string)"/>.</param>
    /// <returns>The file that was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is <see langword="null"/> or empty, or names a folder.</exception>
    /// <exception cref="InvalidDataException">The content is not such a file, as with <see cref="Read(string)"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static CmsLaboratoryFees Read(Stream stream, string name) => Read(Load(stream, name));

    // Reads the rows of a file whose header was read.
    internal static CmsLaboratoryFees Read(FeeFile file)
    {
        var source = MakeSource(file, HcpcsQuarter.Of(DateOnly.MinValue));
        var fees = new List<LaboratoryFee>();
        string? year = null;
        while (file.NextRow())
        {
            string inRow = file.Text("YEAR");
            year ??= inRow;
            if (!inRow.Equals(year, StringComparison.Ordinal))
            {
                throw file.RefuseCell("YEAR", $"{ForeignText.Quote(inRow)} is not the year of the rows above, {ForeignText.Quote(year)}");
            }

            var modifier = file.Modifier(FeeFileLayout.Modifier);
            file.EnsureNew(modifier);
            var indicator = file.RequiredCode<LaboratoryFeeIndicator>("INDICATOR", OfficialCode.TryParse, width: 1);
            decimal rate = file.RequiredNumber("RATE", decimals: 2);
            if (indicator == LaboratoryFeeIndicator.National && rate == 0)
            {
                throw file.RefuseCell("RATE", $"{file.Code} has a national rate (INDICATOR N) of 0");
            }

            if (indicator == LaboratoryFeeIndicator.Local && rate != 0)
            {
                file.Note(
                    "RATE",
                    $"the rate {ForeignText.Quote(file.Text("RATE"))} of {file.Code} is left out: INDICATOR L says that the contractors set it.");
            }

            fees.Add(new LaboratoryFee
            {
                Code = file.Code,
                Modifier = modifier,
                Indicator = indicator,
                Rate = indicator == LaboratoryFeeIndicator.Local ? null : rate,
                EffectiveDate = DateOnly.TryParseExact(file.Text("EFF_DATE"), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                    ? day
                    : throw file.RefuseCell("EFF_DATE", $"{ForeignText.Quote(file.Text("EFF_DATE"))} is not a date of the form 20260101"),
                Source = source,
            });
        }

        // The rows tell from which quarter on their rates hold, the name of the file which quarter it is.
        source = source with { Quarter = FeeQuarter.OfLaboratory(file, fees.Max(fee => fee.EffectiveDate), year!) };
        return new CmsLaboratoryFees(file, source, [.. fees.Select(fee => fee with { Source = source })]);
    }

    private static CmsLaboratoryFees Read(SourceFile source)
    {
        using var file = FeeFile.Open(source, FeeFileLayout.Laboratory);
        return Read(file);
    }
}
