namespace Hcpcs.Reference.Releases;

/// <summary>
/// Something in a CMS file that was not taken as it stands: a skipped line, a text that is not a date, a misleading file name.
/// </summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record CmsFileNotice
{
    /// <summary>The file, or the member of a zip.</summary>
    public required string File { get; init; }

    /// <summary>Where in the file, for example <c>line 12</c> or <c>sheet 'A', cell AS40</c>; empty when the whole file is meant.</summary>
    public string Location { get; init; } = string.Empty;

    /// <summary>What was found and what was done about it, in one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>Whether the notice is of a line or row that was skipped, as banners and blank lines are in every release.</summary>
    public bool IsSkippedLine { get; init; }

    /// <summary>The notice on one line: file, location, message.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Location.Length == 0 ? $"{File}: {Message}" : $"{File}, {Location}: {Message}";
}
