namespace Hcpcs.Reference.Warehouse.Tests;

/// <summary>No SQL of the guides is left out: what is not run is Spark's, and the guide says so.</summary>
public sealed class GuideTests
{
    [Fact]
    public void Every_block_is_run_or_is_Sparks()
    {
        string[] spark = [.. GuideSql.Find("scale.md", "CREATE TEMPORARY VIEW").Concat(GuideSql.Find("scale.md", "SELECT TRANSFORM"))];

        spark.Should().HaveCount(4);
        GuideSql.Count("scale.md").Should().Be(5, "three are run");
        GuideSql.Count("history.md").Should().Be(3, "all are run");
    }
}
