using System.Diagnostics;

namespace Hcpcs.Reference;

/// <summary>
/// The drug products of one crosswalk and the payment limits of one file, in memory: every Level II row as CMS states it.
/// <see cref="Embedded"/> is what the package carries; <see cref="Load(string)"/> reads another quarter from a file.
/// </summary>
/// <remarks>A file is read and checked whole; of the embedded table a row is read when it is first asked for. Immutable and safe to use from any thread.</remarks>
[DebuggerDisplay("{Crosswalk,nq}: {Products.Count} products, {PaymentLimits.Count} payment limits")]
public sealed class HcpcsDrugTable : IHcpcsDrugProducts
{
    private readonly DrugRows<DrugProduct> _products;
    private readonly DrugRows<PaymentLimit> _limits;
    private readonly Lazy<Dictionary<NdcCode, ValueList<DrugProduct>>> _productsByNdc;

    internal HcpcsDrugTable(DrugDataSource crosswalk, DrugRows<DrugProduct> products, DrugDataSource limitSource, DrugRows<PaymentLimit> limits)
    {
        Crosswalk = crosswalk;
        PaymentLimitSource = limitSource;
        _products = products;
        _limits = limits;
        _productsByNdc = new(() => products.Where(product => product.Ndc is not null).GroupBy(product => product.Ndc!.Value)
            .ToDictionary(group => group.Key, group => ValueList.Create<DrugProduct>([.. group])));
    }

    /// <summary>What the package carries: the crosswalk and the payment limits of January 2026. It is read when first asked for.</summary>
    public static HcpcsDrugTable Embedded => EmbeddedHolder.Table;

    /// <summary>The version of the drug table file format that this package writes and reads.</summary>
    public static int FormatVersion => (int)DrugTableFormat.Version;

    /// <summary>Quarter and file of the crosswalk.</summary>
    public DrugDataSource Crosswalk { get; }

    /// <summary>Quarter and file of the payment limits.</summary>
    public DrugDataSource PaymentLimitSource { get; }

    /// <summary>All products, in the order of the crosswalk.</summary>
    public IReadOnlyList<DrugProduct> Products => _products;

    /// <summary>All payment limits, in the order of their file.</summary>
    public IReadOnlyList<PaymentLimit> PaymentLimits => _limits;

    /// <inheritdoc/>
    public HcpcsQuarter CrosswalkQuarter => Crosswalk.Quarter;

    /// <inheritdoc/>
    public HcpcsQuarter PaymentLimitQuarter => PaymentLimitSource.Quarter;

    /// <summary>Loads a drug table file. The file is read whole, checked whole, and not held open.</summary>
    /// <param name="path">The file, as <c>hcpcs compile-drugs</c> or <see cref="Save(string)"/> wrote it.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is not a drug table, is damaged, or is over 8 MB; the message names it and says what is wrong.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static HcpcsDrugTable Load(string path) => DrugTableReader.Read(DrugTableFormat.Kind.Read(path), path);

    /// <summary>Loads a drug table from where a stream stands to its end.</summary>
    /// <param name="stream">The stream, which is not closed.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">
    /// The content is not a drug table, is damaged, or is over 8 MB; the message says what is wrong.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static HcpcsDrugTable Load(Stream stream) => Load(stream, "The stream");

    /// <summary>Makes a table of rows: of files that were read, or for tests.</summary>
    /// <param name="crosswalk">Quarter and file of the products.</param>
    /// <param name="products">The products, in an order that is kept.</param>
    /// <param name="paymentLimitSource">Quarter and file of the payment limits.</param>
    /// <param name="paymentLimits">The payment limits, in an order that is kept.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A row has no code, or a code has two payment limits.</exception>
    public static HcpcsDrugTable Create(
        DrugDataSource crosswalk, IEnumerable<DrugProduct> products, DrugDataSource paymentLimitSource, IEnumerable<PaymentLimit> paymentLimits)
    {
        ArgumentNullException.ThrowIfNull(crosswalk);
        ArgumentNullException.ThrowIfNull(products);
        ArgumentNullException.ThrowIfNull(paymentLimitSource);
        ArgumentNullException.ThrowIfNull(paymentLimits);
        var productRows = new DrugRows<DrugProduct>([.. products], product => product.Code);
        var limitRows = new DrugRows<PaymentLimit>([.. paymentLimits], limit => limit.Code);
        if (productRows.Find(default) is not null || limitRows.Find(default) is not null)
        {
            throw new ArgumentException("A row has no code.");
        }

        return limitRows.FindRepeatedCode() is { } repeated
            ? throw new ArgumentException($"{repeated} has two payment limits.")
            : new HcpcsDrugTable(crosswalk, productRows, paymentLimitSource, limitRows);
    }

    /// <summary>Writes the table as a drug table file. It appears under its name only when it is complete, in place of any older one.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="IOException">
    /// The file cannot be written, or would be over the 8 MB that <see cref="Load(string)"/> takes; what was there before stays as it was.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var file = new AtomicFile(path);
        Save(file.Create());
        file.Complete();
    }

    /// <summary>Writes the table as a drug table file. The same rows give the same bytes each time.</summary>
    /// <param name="stream">The stream, which is not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written, or the table would be over 8 MB: then nothing is written.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(DrugTableWriter.Write(this));
    }

    /// <inheritdoc/>
    public ValueList<DrugProduct> GetProducts(HcpcsCode code) => ValueList.Create<DrugProduct>(_products.Of(code));

    /// <inheritdoc/>
    public ValueList<DrugProduct> GetProducts(NdcCode ndc) => _productsByNdc.Value.GetValueOrDefault(ndc);

    /// <summary>
    /// The products of an NDC in any of its forms, or of a text that stands in the NDC's place in the crosswalk, such as <c>GG100</c>; case
    /// and surrounding white space do not matter. Never throws.
    /// </summary>
    /// <param name="ndcText">The text, which may be <see langword="null"/>.</param>
    /// <returns>The products in the order of the crosswalk; empty where there are none.</returns>
    public ValueList<DrugProduct> GetProductsByNdcText(string? ndcText) => NdcCode.TryParse(ndcText, out var ndc)
        ? GetProducts(ndc)
        : ValueList.Create<DrugProduct>(
            [.. Products.Where(product => product.NdcText.Equals(ndcText?.Trim(), StringComparison.OrdinalIgnoreCase))]);

    /// <inheritdoc/>
    public PaymentLimit? FindPaymentLimit(HcpcsCode code) => _limits.Find(code);

    // Loads a drug table from a stream that messages call by a name.
    internal static HcpcsDrugTable Load(Stream stream, string name) => DrugTableReader.Read(DrugTableFormat.Kind.Read(stream, name), name);

    // Keeps the table out of the static initializer of HcpcsDrugTable: touching the type loads nothing.
    private static class EmbeddedHolder
    {
        internal static readonly HcpcsDrugTable Table =
            DrugTableReader.OpenEmbedded(DrugTableFormat.Kind.ReadEmbedded(typeof(HcpcsDrugTable).Assembly));
    }
}
