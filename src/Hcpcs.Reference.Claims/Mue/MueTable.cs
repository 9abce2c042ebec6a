using System.Collections.Frozen;
using System.Diagnostics;

namespace Hcpcs.Reference.Claims;

/// <summary>
/// One of CMS's three quarterly tables of Medicare's medically unlikely edits (MUE), in memory: the limits on the units of Level II codes.
/// </summary>
/// <remarks>
/// <para>
/// An MUE is the most units of a code that are reported under most circumstances for one patient on one day. Source: the Medicare NCCI MUE tables
/// that CMS publishes for download. The package holds none of them: the caller gives the file.
/// </para>
/// <para>
/// A code that is absent has no <em>published</em> limit. That does not mean that its units are unlimited: CMS keeps some values confidential,
/// and Medicare's contractors apply them all the same.
/// </para>
/// <para>Rows of CPT (Level I) and dental codes are dropped. Immutable and safe to use from any thread.</para>
/// </remarks>
[DebuggerDisplay("{Kind}, {Quarter.Name,nq}: {Count} limits")]
public sealed class MueTable
{
    private readonly FrozenDictionary<HcpcsCode, MueLimit> _limits;

    internal MueTable(MueKind kind, HcpcsQuarter quarter, string sourceName, int skippedRows, Dictionary<HcpcsCode, MueLimit> limits)
    {
        Kind = kind;
        Quarter = quarter;
        SourceName = sourceName;
        SkippedRows = skippedRows;
        _limits = limits.ToFrozenDictionary();
    }

    /// <summary>Whose claims the limits are for, as the heading of the values says.</summary>
    public MueKind Kind { get; }

    /// <summary>The quarter in which the limits are in effect.</summary>
    public HcpcsQuarter Quarter { get; }

    /// <summary>The name of the file, without its folders.</summary>
    public string SourceName { get; }

    /// <summary>How many codes have a limit.</summary>
    public int Count => _limits.Count;

    /// <summary>How many rows of CPT (Level I) and dental codes were dropped.</summary>
    public int SkippedRows { get; }

    /// <summary>Reads CMS's table from its CSV file. The file is read whole, checked whole, and not held open.</summary>
    /// <param name="path">The file, such as <c>MCR_MUE_PractitionerServices_Eff_07-01-2026.csv</c>.</param>
    /// <param name="quarter">
    /// The quarter of the table; it comes before what the name of the file says. <see langword="null"/>: the name says it, with <c>Eff_</c> and a
    /// date as CMS writes it (month, day, year).
    /// </param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="path"/> is <see langword="null"/> or empty, or <paramref name="quarter"/> is <c>default</c>.
    /// </exception>
    /// <exception cref="InvalidDataException">
    /// The file is something else (a workbook or zip, too), is damaged, has a code twice with different limits, has no Level II code, names no
    /// quarter where none is given, or is over 16 MB; the message is one line that names the file and, where there is one, the line.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static MueTable Read(string path, HcpcsQuarter? quarter = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
        {
            throw new IOException($"{path} is a folder, not a file of MUE values.");
        }

        using var stream = File.OpenRead(path);
        return Read(stream, path, quarter);
    }

    /// <summary>Reads CMS's table from where a stream stands to its end, as CSV.</summary>
    /// <param name="stream">The stream, which is not closed.</param>
    /// <param name="name">The name of the file, for messages and <see cref="SourceName"/>, and for the quarter where none is given.</param>
    /// <param name="quarter">
    /// The quarter of the table; it comes before what the name of the file says. <see langword="null"/>: the name says it, with <c>Eff_</c> and a
    /// date as CMS writes it (month, day, year).
    /// </param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="stream"/> or <paramref name="name"/> is <see langword="null"/>, <paramref name="name"/> is not the name of a file, or
    /// <paramref name="quarter"/> is <c>default</c>.
    /// </exception>
    /// <exception cref="InvalidDataException">
    /// The content is something else (a workbook or zip, too), is damaged, has a code twice with different limits, has no Level II code, names no
    /// quarter where none is given, or is over 16 MB; the message is one line that names the file and, where there is one, the line.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static MueTable Read(Stream stream, string name, HcpcsQuarter? quarter = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (quarter is { IsDefault: true })
        {
            throw new ArgumentException("The quarter is default, which stands for no quarter.", nameof(quarter));
        }

        string file = CellText.FileName(name);
        return file.Length > 0
            ? MueFile.Read(stream, file, quarter)
            : throw new ArgumentException($"{ForeignText.Quote(name)} is not the name of a file.", nameof(name));
    }

    /// <summary>Finds the limit of a code. It allocates nothing and never throws.</summary>
    /// <param name="code">The code; <c>default</c> has no limit.</param>
    /// <returns>The limit; <see langword="null"/> where the table has none, which does not mean that units are unlimited.</returns>
    public MueLimit? Find(HcpcsCode code) => _limits.TryGetValue(code, out var limit) ? limit : null;
}
