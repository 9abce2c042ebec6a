namespace Hcpcs.Reference.Tool.Tests;

/// <summary>A folder that is deleted with everything in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hcpcs-tool-tests-");

    public string File(string name) => Path.Combine(_folder.FullName, name);

    public string[] FileNames => [.. _folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal)];

    /// <summary>Saves a table of invented records and gives its path.</summary>
    public string SaveTable(HcpcsRelease release, HcpcsRecord[] records, params HcpcsModifierRecord[] modifiers)
    {
        string path = File("table.hcpcs");
        HcpcsTable.Create(release, records, modifiers).Save(path);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
