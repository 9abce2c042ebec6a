namespace Hcpcs.Reference.Releases;

/// <summary>Addendum B of CMS's hospital outpatient prospective payment system (OPPS), read from its workbook or text file.</summary>
/// <remarks>Rows of CPT and dental codes are dropped, and nothing of them is kept. Immutable and safe to use from any thread.</remarks>
public sealed class CmsOutpatientFees : CmsFeeFile
{
    private CmsOutpatientFees(FeeFile file, FeeSource source, OutpatientFee[] fees)
        : base(file, source) => Fees = fees;

    /// <summary>The rows of Level II codes, in the order of the file.</summary>
    public IReadOnlyList<OutpatientFee> Fees { get; }

    /// <inheritdoc/>
    public override int RowCount => Fees.Count;

    private protected override FeeFileLayout Layout => FeeFileLayout.Outpatient;

    /// <summary>Reads an outpatient Addendum B.</summary>
    /// <param name="path">The file as CMS publishes it: the workbook, or the text with commas or tabs.</param>
    /// <returns>The file that was read.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">The file is not one, as with <see cref="CmsFeeFile.Recognize(string)"/>.</exception>
    /// <exception cref="IOException">The file cannot be read: it is missing, a folder, or in use.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CmsOutpatientFees Read(string path) => Read(Load(path));

    /// <summary>Reads an outpatient Addendum B from where a stream stands to its end.</summary>
    /// <param name="stream">The file as CMS publishes it. It is not closed, and its exceptions are passed on.</param>
    /// <param name="name">The file's name, as with <see cref="CmsFeeFile.Recognize(Stream, string)"/>.</param>
    /// <returns>The file that was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is <see langword="null"/> or empty, or names a folder.</exception>
    /// <exception cref="InvalidDataException">The content is not such a file, as with <see cref="Read(string)"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static CmsOutpatientFees Read(Stream stream, string name) => Read(Load(stream, name));

    // Reads the rows of a file whose header was read.
    internal static CmsOutpatientFees Read(FeeFile file)
    {
        var source = MakeSource(file, FeeQuarter.OfOutpatient(file));
        var fees = new List<OutpatientFee>();
        while (file.NextRow())
        {
            file.EnsureNew();
            fees.Add(new OutpatientFee
            {
                Code = file.Code,
                StatusIndicator = file.RequiredCode<OutpatientStatusIndicator>("SI", OfficialCode.TryParse, width: 1),
                Apc = file.Digits("APC", count: 4),
                RelativeWeight = file.Number("Relative Weight", decimals: 4),
                PaymentRate = file.Number("Payment Rate", decimals: 3),
                NationalUnadjustedCopayment = file.Text("National Unadjusted Copayment") is "." ? null : file.Number("National Unadjusted Copayment", decimals: 2),
                MinimumUnadjustedCopayment = file.Number("Minimum Unadjusted Copayment", decimals: 2),
                IraCoinsurancePercentage = file.Percentage("IRA Coinsurance percentage", decimals: 3),
                AdjustedBeneficiaryCopayment = file.Number("Adjusted Beneficiary Copayment", decimals: 2),
                PassThroughExpires = file.IsMarked("Drug and Device Pass-Through Expiration during Calendar Year", "*"),
                Note = file.Text("Note") is { Length: > 0 } note ? note : null,
                IsChanged = file.IsMarked("* Indicates a Change", "*"),
                Source = source,
            });
        }

        return new CmsOutpatientFees(file, source, [.. fees]);
    }

    private static CmsOutpatientFees Read(SourceFile source)
    {
        using var file = FeeFile.Open(source, FeeFileLayout.Outpatient);
        return Read(file);
    }
}
