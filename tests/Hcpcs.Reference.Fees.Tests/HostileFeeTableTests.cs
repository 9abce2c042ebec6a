using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Fees.Tests;

/// <summary>Files that are no fee table, are damaged, or were made to do harm.</summary>
public class HostileFeeTableTests() : HostileSealedTableTests("fee table", s_file, s_drugTable)
{
    private static readonly byte[] s_file = HcpcsFeeTableTests.Save(HcpcsFeeTableTests.Table());

    // docs/guide/drugs.md: how a drug table begins.
    private static readonly byte[] s_drugTable = [0x89, 0x48, 0x43, 0x50, 0x43, 0x44, 0x0D, 0x0A, 1, 0, 0, 0];

    protected override void LoadAndAsk(Stream stream)
    {
        var table = HcpcsFeeTable.Load(stream);
        foreach (var code in table.Codes)
        {
            var fees = table.FindFees(code)!;
            (fees.Physician.Count + fees.Dmepos.Count + fees.Enteral.Count + fees.Laboratory.Count + (fees.Outpatient is null ? 0 : 1)).Should().BePositive();
        }
    }

    [Fact]
    public void What_follows_the_last_block_is_counted() => ShouldBeRefused(Sign([.. s_file, 0]), "1 bytes are left over");
}
