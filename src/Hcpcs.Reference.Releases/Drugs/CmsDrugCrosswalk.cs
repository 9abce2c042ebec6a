namespace Hcpcs.Reference.Releases;

/// <summary>CMS's quarterly ASP NDC-HCPCS crosswalk, read from its CSV file: which drug product is billed with which Level II code.</summary>
/// <remarks>Rows of CPT codes are dropped, and nothing of them is kept. Immutable and safe to use from any thread.</remarks>
public sealed class CmsDrugCrosswalk
{
    // What messages call a file of the kind.
    private const string Kind = "an ASP NDC-HCPCS crosswalk";

    private CmsDrugCrosswalk(DrugFile file, DrugProduct[] products)
    {
        Source = file.Source;
        Products = products;
        DroppedRowCount = file.DroppedRowCount;
        Notices = file.Notices;
    }

    /// <summary>Its quarter and file.</summary>
    public DrugDataSource Source { get; }

    /// <summary>The rows of Level II codes, in the order of the file.</summary>
    public IReadOnlyList<DrugProduct> Products { get; }

    /// <summary>How many rows were dropped, because their code is CPT or CDT.</summary>
    public int DroppedRowCount { get; }

    /// <summary>What was not taken as it stands, in the order of the file.</summary>
    public IReadOnlyList<CmsFileNotice> Notices { get; }

    /// <summary>Reads a crosswalk.</summary>
    /// <param name="path">The CSV file as CMS publishes it.</param>
    /// <returns>The crosswalk.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is not a crosswalk (but an HTML page, a zip, another table), or is damaged; the message is one line that names the file and,
    /// where there is one, the line.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read: it is missing, a folder, or in use.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CmsDrugCrosswalk Read(string path) => Read(SourceFile.Read(path, DrugFile.MaxLength, Kind));

    /// <summary>Reads a crosswalk from where a stream stands to its end.</summary>
    /// <param name="stream">The CSV file as CMS publishes it. It is not closed, and its exceptions are passed on.</param>
    /// <param name="name">What messages and <see cref="Source"/> call it: the file's name, from which folders are left out.</param>
    /// <returns>The crosswalk.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is <see langword="null"/> or empty, or names a folder.</exception>
    /// <exception cref="InvalidDataException">The content is not such a file, as with <see cref="Read(string)"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static CmsDrugCrosswalk Read(Stream stream, string name) => Read(SourceFile.Read(stream, name, DrugFile.MaxLength));

    private static CmsDrugCrosswalk Read(SourceFile source)
    {
        const string ShortDescription = "Short Description", Labeler = "LABELER NAME", Ndc = "NDC2", Name = "Drug Name", Dosage = "HCPCS dosage",
            Size = "PKG SIZE", Quantity = "PKG QTY", PerItem = "BILLUNITS", PerPackage = "BILLUNITSPKG";
        var file = new DrugFile(
            source, Kind, Ndc, PerItem, PerPackage, Labeler, Name, Dosage, Size, Quantity, ShortDescription);
        var products = new List<DrugProduct>();
        while (file.NextRow())
        {
            products.Add(new DrugProduct
            {
                Code = file.Code,
                ShortDescription = file.Text(ShortDescription),
                Labeler = file.Text(Labeler),
                NdcText = file.Text(Ndc),
                Name = file.Text(Name),
                Dosage = file.Text(Dosage),
                PackageSize = file.Number(Size),
                PackageQuantity = file.Number(Quantity),
                BillingUnitsPerItem = file.Number(PerItem),
                BillingUnitsPerPackage = file.Number(PerPackage),
                NonNumericTexts = file.NonNumericTexts,
            });
        }

        return products.Count > 0
            ? new CmsDrugCrosswalk(file, [.. products])
            : throw new InvalidDataException($"{file.Source.SourceName} does not have a row with a Level II code.");
    }

    /// <summary>The names of the products by code, for a code table: <see cref="CmsRelease.ToTable"/> takes them.</summary>
    /// <returns>The names.</returns>
    public HcpcsProductNames ToProductNames() => new(
        Source.Quarter,
        Products.Where(product => product.Name.Length > 0).Select(product => KeyValuePair.Create(product.Code, product.Name)))
    {
        SourceName = Source.SourceName,
        SourceSha256 = Source.SourceSha256,
    };
}
