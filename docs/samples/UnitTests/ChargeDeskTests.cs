using Hcpcs.Reference;
using Xunit;

namespace Samples.UnitTests;

public sealed class ChargeDeskTests
{
    // CMS publishes no code that begins with X: nobody takes these for real ones, and no release changes the tests.
    private static readonly HcpcsTable s_table = HcpcsTable.Create(
        new HcpcsRelease(new HcpcsQuarter(2026, 1)),
        records:
        [
            new HcpcsRecord
            {
                Code = HcpcsCode.Parse("X0001"),
                AddedDate = new DateOnly(2020, 1, 1),
                TerminationDate = new DateOnly(2025, 12, 31),
                CrossReferences = [new CrossReference("X0002")],
            },
            new HcpcsRecord { Code = HcpcsCode.Parse("X0002"), AddedDate = new DateOnly(2026, 1, 1) },
            new HcpcsRecord
            {
                Code = HcpcsCode.Parse("X0003"),
                AddedDate = new DateOnly(2020, 1, 1),
                TerminationDate = new DateOnly(2025, 12, 31),
            },
        ]);

    private readonly ChargeDesk _desk = new(s_table);

    [Theory]
    [InlineData("X0001", "2025-12-31", "Bill X0001.")]
    [InlineData("X0001", "2026-01-01", "Bill X0002.")]
    [InlineData("X0002", "2025-12-31", "X0002 is not valid yet.")]
    [InlineData("X0003", "2026-01-01", "X0003 has ended.")]
    [InlineData("X0004", "2026-01-01", "X0004 does not exist.")]
    [InlineData("X0004", "2026-04-01", "Nothing is known of X0004 on that day.")]
    public void A_code_is_judged_on_the_date_of_service(string code, string day, string advice) =>
        Assert.Equal(advice, _desk.Advise(code, DateOnly.ParseExact(day, "O")));

    [Fact]
    public void What_is_not_a_code_does_not_exist() => Assert.Equal("J14I2 does not exist.", _desk.Advise("J14I2", new DateOnly(2026, 1, 1)));
}
