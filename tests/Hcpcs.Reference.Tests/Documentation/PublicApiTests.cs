namespace Hcpcs.Reference.Tests.Documentation;

public class PublicApiTests
{
    /// <summary>Runs for both targets against one file: the public API is the same on each.</summary>
    [Fact]
    public void The_public_API_is_the_one_that_was_reviewed() => PublicApi.Verify(typeof(HcpcsTable).Assembly);
}
