namespace Hcpcs.Reference.Releases.Tests.Making;

/// <summary>The notices of a release by what they are about.</summary>
internal static class Remarks
{
    /// <summary>
    /// The notices about what the file holds. That a file alone comes without the list of not otherwise classified codes is none of them.
    /// </summary>
    public static IReadOnlyList<CmsFileNotice> OnContent(this CmsRelease release) => [.. release.Notices.Where(notice => !IsOnList(notice))];

    /// <summary>Whether a notice says that the release was read without the list of not otherwise classified codes.</summary>
    public static bool IsOnList(CmsFileNotice notice) =>
        notice.Location.Length == 0 && notice.Message.Contains("without", StringComparison.Ordinal)
        && notice.Message.Contains("not otherwise classified", StringComparison.Ordinal);
}
