namespace Hcpcs.Reference.Web.Tests;

/// <summary>A line of a claim.</summary>
[HcpcsLine(From = nameof(From), Through = nameof(Through), Modifiers = nameof(Modifiers))]
public sealed record Line(string? Code, DateOnly From, DateOnly? Through = null, string[]? Modifiers = null);

/// <summary>A claim that has a code and a date of its own, under the names that its lines use too.</summary>
public sealed record Claim(string? Code, DateOnly From, Line Line, List<Line> Lines);

/// <summary>What stands in a form: attributes of properties alone. MVC takes none on the properties that a record's parameters make.</summary>
public sealed class Form
{
    [HcpcsCode(MustExist = true)]
    public string? Code { get; set; }

    [HcpcsModifier]
    public string? Modifier { get; set; }
}
