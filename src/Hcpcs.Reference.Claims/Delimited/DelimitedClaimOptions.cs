using System.Text;

namespace Hcpcs.Reference.Claims;

/// <summary>How delimited text is read, where its header and its content do not say so.</summary>
/// <remarks>
/// The names of columns are compared as <see cref="DelimitedClaimReader"/> compares them. A column that is named here and is not in the file makes
/// the file one that cannot be read; a column that is not named is found by its usual names.
/// </remarks>
public sealed class DelimitedClaimOptions
{
    // The longest row that is read, in bytes without its line break.
    internal int MaxRowLength { get; init; } = 1024 * 1024;

    /// <summary>
    /// What stands between fields: a tab or an ASCII punctuation character; <see langword="null"/> to tell comma, tab, semicolon and bar from the header.
    /// </summary>
    public char? Delimiter { get; init; }

    /// <summary>What stands around fields that hold delimiters or line breaks; <see langword="null"/> where nothing does.</summary>
    public char? Quote { get; init; } = '"';

    /// <summary>
    /// How many lines stand before the header; <see langword="null"/> to look for the header, as the first of the first 50 rows in which the columns
    /// are found that are needed.
    /// </summary>
    public int? SkipRows { get; init; }

    /// <summary>
    /// The encoding, such as windows-1252; <see langword="null"/> for UTF-8. A byte order mark of UTF-8 or UTF-16 counts more than this.
    /// </summary>
    public Encoding? Encoding { get; init; }

    /// <summary>
    /// The day of service of every row, for files without dates: price files, fee schedules, charge masters. Columns of dates are not read then.
    /// </summary>
    public DateOnly? Date { get; init; }

    /// <summary>In which order dates like 1/5/2026 are read, and that dots and hyphens may stand in place of the slashes.</summary>
    public DelimitedDateOrder? DateOrder { get; init; }

    /// <summary>What separates the components of <see cref="LineColumn"/>.</summary>
    public char ComponentSeparator { get; init; } = ':';

    /// <summary>The columns of codes. Of several, each that is not empty in a row makes a line.</summary>
    public IReadOnlyList<string> CodeColumns { get; init; } = [];

    /// <summary>The column of code types: rows of another code set are not judged (<see cref="ClaimLineView.IsOtherCodeSet"/>).</summary>
    public string? CodeTypeColumn { get; init; }

    /// <summary>The column of the SV101 composite (<c>HC:J1412:JZ</c>), which stands in place of code, qualifier and modifiers.</summary>
    public string? LineColumn { get; init; }

    /// <summary>The column of the date, or of the first day of service.</summary>
    public string? DateColumn { get; init; }

    /// <summary>The column of the last day of service.</summary>
    public string? ThroughColumn { get; init; }

    /// <summary>The column of the day on which a row's claim was decided (<see cref="ClaimLineView.DecidedOn"/>). None is found by its name.</summary>
    public string? DecisionColumn { get; init; }

    /// <summary>One column that holds all modifiers, or two to four that hold one each.</summary>
    public IReadOnlyList<string> ModifierColumns { get; init; } = [];

    /// <summary>The column of the description of the item.</summary>
    public string? DescriptionColumn { get; init; }

    /// <summary>The column of the revenue code.</summary>
    public string? RevenueCodeColumn { get; init; }

    /// <summary>The column of the product or service qualifier (<c>HC</c>).</summary>
    public string? QualifierColumn { get; init; }

    /// <summary>The column of the NDC.</summary>
    public string? NdcColumn { get; init; }

    /// <summary>The column of the NDC's quantity.</summary>
    public string? NdcQuantityColumn { get; init; }

    /// <summary>The column of the unit of the NDC's quantity.</summary>
    public string? NdcUnitColumn { get; init; }

    /// <summary>The column of the quantity.</summary>
    public string? UnitsColumn { get; init; }

    /// <summary>The column of the quantity's unit.</summary>
    public string? UnitColumn { get; init; }

    /// <summary>The column of the claim number.</summary>
    public string? ClaimColumn { get; init; }

    /// <summary>The column of the line number.</summary>
    public string? ServiceLineColumn { get; init; }

    // Refuses what no file can be read with.
    internal void ThrowIfInvalid()
    {
        if (Delimiter is { } delimiter && !CanSeparate(delimiter))
        {
            throw new ArgumentException($"{nameof(Delimiter)} is a tab or a punctuation character.");
        }

        if (Quote is { } quote && (!CanSeparate(quote) || quote == Delimiter))
        {
            throw new ArgumentException($"{nameof(Quote)} is a punctuation character that is not {nameof(Delimiter)}.");
        }

        if (!CanSeparate(ComponentSeparator))
        {
            throw new ArgumentException($"{nameof(ComponentSeparator)} is a tab or a punctuation character.");
        }

        if (SkipRows < 0)
        {
            throw new ArgumentException($"{nameof(SkipRows)} is not negative.");
        }

        if (ModifierColumns.Count > ServiceLine.MaxModifiers)
        {
            throw new ArgumentException($"A line has at most {ServiceLine.MaxModifiers} modifiers: {nameof(ModifierColumns)} names {ModifierColumns.Count} columns.");
        }

        if (LineColumn is not null && CodeColumns.Count + ModifierColumns.Count > 0)
        {
            throw new ArgumentException($"{nameof(LineColumn)} stands in place of {nameof(CodeColumns)} and {nameof(ModifierColumns)}.");
        }

        static bool CanSeparate(char c) => c == '\t' || (c is > ' ' and <= '~' && !char.IsAsciiLetterOrDigit(c));
    }
}
