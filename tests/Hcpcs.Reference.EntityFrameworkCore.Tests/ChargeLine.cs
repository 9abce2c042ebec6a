namespace Hcpcs.Reference.EntityFrameworkCore.Tests;

/// <summary>A line as an application would store it.</summary>
public sealed class ChargeLine
{
    public int Id { get; set; }

    public HcpcsCode Code { get; set; }

    public HcpcsCode? InsteadOf { get; set; }

    public HcpcsModifier? Modifier { get; set; }

    public NdcCode? Ndc { get; set; }

    public PricingIndicator Pricing { get; set; }

    public CoverageCode? Coverage { get; set; }

    public BetosCode? Betos { get; set; }

    public List<HcpcsModifier> Modifiers { get; set; } = [];

    public HcpcsModifier[] PricingModifiers { get; set; } = [];

    public IList<HcpcsCode> AlsoBilled { get; set; } = [];

    public Drug Drug { get; set; } = new();
}
