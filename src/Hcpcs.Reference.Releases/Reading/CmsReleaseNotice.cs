namespace Hcpcs.Reference.Releases;

/// <summary>Something in a release that was not taken as it stands: a line that was skipped, a date that is none, a file name that misleads.</summary>
/// <param name="File">The file, or the member of a zip.</param>
/// <param name="Location">Where in the file, for example <c>line 12</c> or <c>cell AS40</c>; empty when the whole file is meant.</param>
/// <param name="Message">What was found and what was done about it, in one sentence.</param>
public sealed record CmsReleaseNotice(string File, string Location, string Message)
{
    /// <summary>Whether the notice is of a line or row that was skipped, as banners and blank lines are in every release.</summary>
    public bool IsSkippedLine { get; init; }

    /// <summary>The notice on one line: file, location, message.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Location.Length == 0 ? $"{File}: {Message}" : $"{File}, {Location}: {Message}";
}
