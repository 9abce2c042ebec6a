namespace Hcpcs.Reference.Tests.Records;

public class ValueListTests
{
    [Fact]
    public void Lists_with_equal_items_in_the_same_order_are_equal()
    {
        ValueList<TypeOfService> one = [TypeOfService.MedicalCare, TypeOfService.LumpSumPurchase];
        ValueList<TypeOfService> same = [TypeOfService.MedicalCare, TypeOfService.LumpSumPurchase];
        ValueList<TypeOfService> other = [TypeOfService.LumpSumPurchase, TypeOfService.MedicalCare];

        one.Should().Equal(same);
        (one == same).Should().BeTrue();
        one.GetHashCode().Should().Be(same.GetHashCode());
        (one != other).Should().BeTrue();
        one.Equals((object)same).Should().BeTrue();
    }

    [Fact]
    public void Default_is_the_empty_list()
    {
        ValueList<string> list = default;

        list.IsEmpty.Should().BeTrue();
        list.Count.Should().Be(0);
        (list == ValueList.Create<string>([])).Should().BeTrue();
        list.GetHashCode().Should().Be(ValueList.Create<string>([]).GetHashCode());
        list.ToArray().Should().BeEmpty();
        list.Contains("x").Should().BeFalse();
    }

    [Fact]
    public void Items_are_reached_by_place_and_enumeration()
    {
        ValueList<string> list = ["60-9", "60-14"];

        list[1].Should().Be("60-14");
        list.AsSpan().ToArray().Should().Equal("60-9", "60-14");
        list.Contains("60-9").Should().BeTrue();
        list.ToString().Should().Be("[60-9, 60-14]");
        FluentActions.Invoking(() => list[2]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => default(ValueList<string>)[0]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public async Task A_list_can_be_enumerated_across_an_await()
    {
        var seen = new List<string>();
        foreach (string item in ValueList.Create<string>(["60-9", "60-14"]))
        {
            await Task.Yield();
            seen.Add(item);
        }

        seen.Should().Equal("60-9", "60-14");
    }

    [Fact]
    public void A_list_does_not_follow_changes_of_what_it_was_made_from()
    {
        string[] source = ["60-9"];
        var list = ValueList.Create<string>(source);

        source[0] = "changed";

        list[0].Should().Be("60-9");
    }
}
