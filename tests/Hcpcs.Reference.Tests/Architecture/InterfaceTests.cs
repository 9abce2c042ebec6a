namespace Hcpcs.Reference.Tests.Architecture;

public class InterfaceTests
{
    [Theory]
    [InlineData(typeof(HcpcsTable))]
    [InlineData(typeof(HcpcsDrugTable))]
    [InlineData(typeof(HcpcsFeeTable))]
    public void Members_of_public_interfaces_are_abstract_and_have_no_ref_struct(Type ofPackage) =>
        PublicInterfaces.Faults(ofPackage.Assembly).Should().BeEmpty();

    [Fact]
    public void Both_faults_are_seen() => PublicInterfaces.Faults(typeof(ITakesSpan).Assembly).Should().BeEquivalentTo(
        "ITakesSpan.Take has a ReadOnlySpan`1 in its signature", "ITakesSpan.get_Amount has a body");
}

/// <summary>An interface with both faults.</summary>
public interface ITakesSpan
{
    int Amount => 1;

    void Take(ReadOnlySpan<char> text);
}
