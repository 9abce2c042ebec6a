namespace Hcpcs.Reference.Benchmarks;

/// <summary>Where the repository is that the program was built in.</summary>
internal static class Repository
{
    public static string Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Hcpcs.Reference.sln")))
            {
                return directory.FullName;
            }
        }

        throw new InvalidOperationException("Hcpcs.Reference.sln is in no directory above the program: run it where it was built.");
    }
}
