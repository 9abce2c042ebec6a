using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Releases.Tests.Documentation;

/// <summary>The C# of the package's page, as regions.</summary>
public class SnippetsTests
{
    [SkippableFact]
    public void Read_and_save()
    {
        string zip = OfficialFiles.Path(OfficialFiles.January2026);
        string file = Path.GetTempFileName();

        #region read-release
        CmsRelease release = CmsRelease.Read(zip);          // CMS's zip, or the text or workbook in it
        release.ToTable().Save(file);                       // for HcpcsTable.Load, or AddHcpcsReference(o => o.TableFile = ...)
        #endregion

        HcpcsTable.Load(file).Release.Quarter.Should().Be(new HcpcsQuarter(2026, 1));
        File.Delete(file);
    }
}
