using Hcpcs.Reference;

namespace Samples.EntityFramework;

/// <summary>A charge, and what was found when it was judged.</summary>
public sealed class Charge
{
    public int Id { get; set; }

    public HcpcsCode Code { get; set; }

    public List<HcpcsModifier> Modifiers { get; set; } = [];

    public DateOnly ServiceDay { get; set; }

    public bool IsJudged { get; set; }

    /// <summary>The reason of the first error; null where there is none.</summary>
    public string? Error { get; set; }

    public HcpcsCode? BillInstead { get; set; }
}
