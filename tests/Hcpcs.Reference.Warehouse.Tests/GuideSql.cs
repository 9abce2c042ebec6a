using System.Text.RegularExpressions;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Warehouse.Tests;

/// <summary>The SQL of the guides, as it stands there.</summary>
internal static partial class GuideSql
{
    /// <summary>The statements of the block that begins with some words.</summary>
    public static string[] Find(string guide, string beginning)
    {
        string text = File.ReadAllText(Path.Combine(OfficialFiles.RepositoryRoot, "docs", "guide", guide)).ReplaceLineEndings("\n");
        string[] blocks = [.. Block().Matches(text).Select(match => match.Groups["sql"].Value)];
        string block = blocks.Should().ContainSingle(sql => sql.StartsWith(beginning, StringComparison.Ordinal), "{0} has it once", guide).Subject;
        return [.. block.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    /// <summary>How many blocks a guide has.</summary>
    public static int Count(string guide) => Block().Count(File.ReadAllText(Path.Combine(OfficialFiles.RepositoryRoot, "docs", "guide", guide)).ReplaceLineEndings("\n"));

    [GeneratedRegex(@"^```sql\n(?<sql>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
