namespace Hcpcs.Reference.Pages;

// What a file prices a code by, or that it does not.
// kind: What kind of file it is.
// file: What pages call it.
// said: What it says, as what follows its name.
internal sealed class PriceFact(PriceKinds kind, string file, HcpcsQuarter quarter, string source, string said)
{
    public PriceKinds Kind => kind;

    public HcpcsQuarter Quarter => quarter;

    public string Source => source;

    public string Text => "the " + FeeText.NameOf(file, quarter) + " " + said;
}
