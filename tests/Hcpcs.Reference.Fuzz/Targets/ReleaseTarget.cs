using Hcpcs.Reference.Releases;

namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>A release in one of its forms. What is read must also go into a table.</summary>
internal abstract class ReleaseTarget(OfficialFolder official) : FuzzTarget
{
    protected OfficialFolder Official => official;

    public override void Read(string path)
    {
        var release = CmsRelease.Read(path);
        if (release.Notices.Any(notice => notice.ToString().Any(char.IsControl)))
        {
            throw new InvalidOperationException("A notice has more than one line.");
        }

        release.ToTable();
    }
}
