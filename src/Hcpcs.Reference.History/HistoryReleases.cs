namespace Hcpcs.Reference;

// The releases of a history.
internal static class HistoryReleases
{
    // Throws InvalidDataException: In a file that was not checked, a number or text that no release has.
    public static HcpcsRelease[] Read(HistoryFile file)
    {
        var cursor = file.ReleaseTexts();
        var releases = new HcpcsRelease[file.ReleaseCount];
        for (int i = 0; i < releases.Length; i++)
        {
            var version = file.Spans[i].Version;
            releases[i] = new HcpcsRelease(version.Quarter)
            {
                Revision = version.Revision,
                CompanionLists = (HcpcsCompanionLists)cursor.ReadNumber(max: int.MaxValue),
                CodeCount = (int)cursor.ReadNumber(max: HistoryFormat.CodePositions),
                ModifierCount = (int)cursor.ReadNumber(max: HistoryFormat.ModifierPositions),
                EarliestCodeTermination = cursor.ReadDate(),
                EarliestModifierTermination = cursor.ReadDate(),
                SourceName = cursor.ReadText(),
                SourceSha256 = cursor.ReadText(),
            };
        }

        cursor.EnsureEnd();
        return releases;
    }
}
