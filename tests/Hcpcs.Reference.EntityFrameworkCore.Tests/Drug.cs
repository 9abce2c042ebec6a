using System.ComponentModel.DataAnnotations.Schema;

namespace Hcpcs.Reference.EntityFrameworkCore.Tests;

/// <summary>A part of a line without an identity of its own.</summary>
[ComplexType]
public sealed class Drug
{
    public NdcUnit? Unit { get; set; }

    public HcpcsModifier? Waste { get; set; }

    public List<HcpcsModifier> Modifiers { get; set; } = [];
}
