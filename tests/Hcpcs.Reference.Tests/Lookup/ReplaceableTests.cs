using Hcpcs.Reference.Tests.Validation;
using NSubstitute;

namespace Hcpcs.Reference.Tests.Lookup;

/// <summary>What answers for one release or table, of what can be replaced and of what cannot.</summary>
public class ReplaceableTests
{
    [Fact]
    public void What_is_in_use_is_asked_for_once_and_taken_as_it_comes()
    {
        int asked = 0;
        IHcpcsLookup inner = new Replaceable(() => throw new InvalidOperationException("It is not asked for what it has in use itself."));
        IHcpcsLookup lookup = new Replaceable(() =>
        {
            asked++;
            return inner;
        });

        lookup.Pin().Should().BeSameAs(inner);
        asked.Should().Be(1);
    }

    [Fact]
    public void What_cannot_be_replaced_and_what_has_none_in_use_is_itself()
    {
        IHcpcsLookup table = HcpcsTable.Embedded, none = new Replaceable(() => null!);
        IHcpcsDrugProducts drugs = HcpcsDrugTable.Embedded;
        IHcpcsFees fees = HcpcsFeeTable.Embedded;

        table.Pin().Should().BeSameAs(table);
        none.Pin().Should().BeSameAs(none);
        drugs.Pin().Should().BeSameAs(drugs);
        fees.Pin().Should().BeSameAs(fees);
    }

    [Fact]
    public void What_replaces_a_type_of_its_own_counts_too()
    {
        var lookup = Substitute.For<IHcpcsLookup, IReplaceable<HcpcsTable>>();
        ((IReplaceable<HcpcsTable>)lookup).Current.Returns(HcpcsTable.Embedded);
        var drugs = Substitute.For<IHcpcsDrugProducts, IReplaceable<HcpcsDrugTable>>();
        ((IReplaceable<HcpcsDrugTable>)drugs).Current.Returns(HcpcsDrugTable.Embedded);
        var fees = Substitute.For<IHcpcsFees, IReplaceable<HcpcsFeeTable>>();
        ((IReplaceable<HcpcsFeeTable>)fees).Current.Returns(HcpcsFeeTable.Embedded);

        lookup.Pin().Should().BeSameAs(HcpcsTable.Embedded);
        drugs.Pin().Should().BeSameAs(HcpcsDrugTable.Embedded);
        fees.Pin().Should().BeSameAs(HcpcsFeeTable.Embedded);
    }

    [Fact]
    public void None_is_refused()
    {
        FluentActions.Invoking(() => ((IHcpcsLookup)null!).Pin()).Should().Throw<ArgumentNullException>().WithParameterName("lookup");
        FluentActions.Invoking(() => ((IHcpcsDrugProducts)null!).Pin()).Should().Throw<ArgumentNullException>().WithParameterName("drugs");
        FluentActions.Invoking(() => ((IHcpcsFees)null!).Pin()).Should().Throw<ArgumentNullException>().WithParameterName("fees");
    }

    private sealed class Replaceable(Func<IHcpcsLookup> current) : ForwardingLookup(HcpcsTable.Embedded), IReplaceable<IHcpcsLookup>
    {
        public IHcpcsLookup Current => current();
    }
}
