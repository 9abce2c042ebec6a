using Hcpcs.Reference.Releases;

namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>The payment limits of drugs, as CSV.</summary>
internal sealed class PaymentLimitTarget(OfficialFolder official) : FuzzTarget
{
    public override string Name => "payment limits";

    public override byte[] Damage(byte[] content, Random random) => random.Next(3) == 0 ? Mutator.Bytes(content, random) : Mutator.Text(content, random);

    public override void Read(string path) => CmsPaymentLimits.Read(path);

    protected override IEnumerable<FuzzFile> MakeWholeFiles() => [official.File(OfficialFolder.PaymentLimits)];

    protected override IEnumerable<FuzzFile> MakeCutFiles() => WholeFiles.Select(CrosswalkTarget.Cut);
}
