using System.ComponentModel.DataAnnotations;
using Hcpcs.Reference;
using Hcpcs.Reference.Claims;

namespace Samples.MinimalApi;

public sealed record Claim : IValidatableObject
{
    [Required]
    public required string Id { get; init; }

    [Required, MinLength(1)]
    public required IReadOnlyList<Line> Lines { get; init; }

    /// <summary>JSON can hold a null where a line is expected.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Lines.Any(line => line is null) ? [new ValidationResult("A line is null.", [nameof(Lines)])] : [];
}

public sealed record Line
{
    [Required]
    public required string Code { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? Through { get; init; }

    public IReadOnlyList<string>? Modifiers { get; init; }
}

public sealed record ClaimAnswer(string Id, bool HasErrors, IReadOnlyList<HcpcsValidationResult> Lines);

/// <summary>What a file of claims came to: what it has, why it could not be read to its end, and the first lines with errors.</summary>
public sealed record ClaimFileAnswer(ClaimFileCounts Counts, ClaimFileFault? Fault, IReadOnlyList<LineErrors> Errors);

public sealed record LineErrors(string? Claim, string? ServiceLine, long Position, HcpcsValidationResult Result);

/// <summary>What a person enters. The attributes of the properties look at the form, that of the class at code, modifier and day together.</summary>
[HcpcsLine(From = nameof(Day), Modifiers = nameof(Modifier))]
public sealed record Charge
{
    [Required, HcpcsCode]
    public required string Code { get; init; }

    [HcpcsModifier]
    public string? Modifier { get; init; }

    public required DateOnly Day { get; init; }
}
