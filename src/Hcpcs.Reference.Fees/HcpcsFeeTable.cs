using System.Diagnostics;

namespace Hcpcs.Reference;

/// <summary>
/// What Medicare's fee files say of codes, in memory: the physician fee schedule, DMEPOS, parenteral and enteral nutrition, outpatient Addendum B
/// and the clinical laboratory fee schedule. <see cref="Embedded"/> is what the package carries; <see cref="Load(string)"/> reads others from a file.
/// </summary>
/// <remarks>
/// A file is read and checked whole; the rows of a code are made when they are first asked for, and kept. Immutable and safe to use from any thread.
/// </remarks>
[DebuggerDisplay("{Codes.Count} codes")]
public sealed class HcpcsFeeTable : IHcpcsFees
{
    private readonly FeeTableFile _file;

    private HcpcsFeeTable(FeeTableFile file) => _file = file;

    /// <summary>
    /// What the package carries: the physician and outpatient files of October 2025, the others of January 2026. It is read when first asked for.
    /// </summary>
    public static HcpcsFeeTable Embedded => EmbeddedHolder.Table;

    /// <summary>The version of the fee table file format that this package writes and reads.</summary>
    public static int FormatVersion => (int)FeeTableFormat.Version;

    /// <inheritdoc/>
    public FeeSource? PhysicianSource => _file.SourceOf(FeeFileKind.Physician);

    /// <inheritdoc/>
    public FeeSource? DmeposSource => _file.SourceOf(FeeFileKind.Dmepos);

    /// <inheritdoc/>
    public FeeSource? EnteralSource => _file.SourceOf(FeeFileKind.Enteral);

    /// <inheritdoc/>
    public FeeSource? OutpatientSource => _file.SourceOf(FeeFileKind.Outpatient);

    /// <inheritdoc/>
    public FeeSource? LaboratorySource => _file.SourceOf(FeeFileKind.Laboratory);

    /// <summary>Every code that a file lists, in order.</summary>
    public IReadOnlyList<HcpcsCode> Codes => _file.Rows.Codes;

    /// <inheritdoc/>
    public CodeFees? FindFees(HcpcsCode code) => _file.Rows.Find(code);

    /// <summary>Loads a fee table file. The file is read whole, checked whole, and not held open.</summary>
    /// <param name="path">The file, as <c>hcpcs compile-fees</c> or <see cref="Save(string)"/> wrote it.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">The file is not a fee table, is damaged, or is over 8 MB; the message names it and says what is wrong.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static HcpcsFeeTable Load(string path) => new(FeeTableFile.Check(FeeTableFormat.Kind.Read(path), path));

    /// <summary>Loads a fee table from where a stream stands to its end.</summary>
    /// <param name="stream">The stream, which is not closed.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">The content is not a fee table, is damaged, or is over 8 MB; the message says what is wrong.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static HcpcsFeeTable Load(Stream stream) => Load(stream, "The stream");

    /// <summary>Makes a table of rows: of files that were read, or for tests. Of each kind there may be none.</summary>
    /// <param name="physician">The rows of the physician fee schedule.</param>
    /// <param name="dmepos">The rows of the DMEPOS fee schedule.</param>
    /// <param name="enteral">The rows of the fee schedule of parenteral and enteral nutrition.</param>
    /// <param name="outpatient">The rows of outpatient Addendum B.</param>
    /// <param name="laboratory">The rows of the clinical laboratory fee schedule.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">
    /// A row has no code, or a number that no fee file has; a code has two rows with the same modifiers; the rows of a kind are of two files; or there
    /// are more rows than a table holds. The message says which.
    /// </exception>
    public static HcpcsFeeTable Create(
        IEnumerable<PhysicianFee>? physician = null,
        IEnumerable<DmeposFee>? dmepos = null,
        IEnumerable<EnteralFee>? enteral = null,
        IEnumerable<OutpatientFee>? outpatient = null,
        IEnumerable<LaboratoryFee>? laboratory = null) => new(new FeeTableFile(
            FeeTableWriter.Write([.. physician ?? []], [.. dmepos ?? []], [.. enteral ?? []], [.. outpatient ?? []], [.. laboratory ?? []]), "The table"));

    /// <summary>Writes the table as a fee table file. It appears under its name only when it is complete, in place of any older one.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="IOException">The file cannot be written; what was there before stays as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var file = new AtomicFile(path);
        Save(file.Create());
        file.Complete();
    }

    /// <summary>Writes the table as a fee table file. The same rows give the same bytes each time.</summary>
    /// <param name="stream">The stream, which is not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(_file.Bytes);
    }

    // Loads a fee table from a stream that messages call by a name.
    internal static HcpcsFeeTable Load(Stream stream, string name) => new(FeeTableFile.Check(FeeTableFormat.Kind.Read(stream, name), name));

    // Keeps the table out of the static initializer of HcpcsFeeTable: touching the type loads nothing.
    private static class EmbeddedHolder
    {
        internal static readonly HcpcsFeeTable Table =
            new(new FeeTableFile(FeeTableFormat.Kind.ReadEmbedded(typeof(HcpcsFeeTable).Assembly), "The embedded fee table"));
    }
}
