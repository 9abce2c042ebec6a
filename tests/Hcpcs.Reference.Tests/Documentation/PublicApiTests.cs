namespace Hcpcs.Reference.Tests.Documentation;

public class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_one_that_was_reviewed() => PublicApi.Verify(typeof(HcpcsTable).Assembly);
}
