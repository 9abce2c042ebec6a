using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Hcpcs.Reference;

/// <summary>
/// Judges an object as a claim line: its code and modifiers must exist and be valid on its dates of service. Name the members:
/// <c>[HcpcsLine(Code = nameof(Code), From = nameof(From), Through = nameof(Through), Modifiers = nameof(Modifiers))]</c>.
/// </summary>
/// <remarks>
/// <para>
/// Only errors fail: what cannot be told, such as a day that the release does not cover, passes. A line without a code passes, and a line
/// without a date is judged for existence alone: use <see cref="RequiredAttribute"/> where they are required.
/// </para>
/// <para>
/// Works in MVC and minimal API validation, for lines within lines and lists too, and with <see cref="Validator"/>. All of these skip the
/// attribute of a class while a property of the object is invalid, so that a second answer may name more, and do not validate values of
/// dictionaries. The release is the <see cref="IHcpcsLookup"/> of the validation context's services, or the embedded one where none is
/// registered. Safe to use from any thread.
/// </para>
/// <para>
/// A name that the class does not have, and a member of another type, are programming mistakes: an <see cref="InvalidOperationException"/>
/// says so, and clients do not see it.
/// </para>
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class HcpcsLineAttribute : ValidationAttribute
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>Makes the attribute.</summary>
    [RequiresUnreferencedCode("The properties that are named may be trimmed. Ensure they are preserved.")]
    public HcpcsLineAttribute()
    {
    }

    /// <summary>The name of the property with the code, a <see cref="string"/> or <see cref="HcpcsCode"/>; <c>Code</c> unless set.</summary>
    public string Code { get; set; } = "Code";

    /// <summary>
    /// The name of the property with the first day of service, a <see cref="DateOnly"/>, <see cref="DateTime"/> or
    /// <see cref="DateTimeOffset"/>; <see langword="null"/> where lines have no date.
    /// </summary>
    public string? From { get; set; }

    /// <summary>The name of the property with the last day of service, likewise; <see langword="null"/> where lines have one day.</summary>
    public string? Through { get; set; }

    /// <summary>
    /// The name of the property with the modifiers: a list of <see cref="string"/> or <see cref="HcpcsModifier"/>, or one of them. Several
    /// names are separated by commas. <see langword="null"/> where lines have none.
    /// </summary>
    public string? Modifiers { get; set; }

    /// <summary>Whether codes and modifiers of other code sets (CPT, CDT) pass. They are not judged further.</summary>
    public bool AcceptOtherCodeSets { get; set; }

    /// <inheritdoc/>
    public override bool RequiresValidationContext => true;

    /// <inheritdoc/>
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        ArgumentNullException.ThrowIfNull(validationContext);

        // Nested in a request, the context's object and member are those of the parent: the value is all that is relied on.
        if (value is null || TextOf(value, Code) is not { Length: > 0 } code)
        {
            return ValidationResult.Success;
        }

        var modifiers = ModifiersOf(value);
        var faults = Judge(HcpcsIdentityAttribute.LookupOf(validationContext), code, DayOf(value, From), DayOf(value, Through), modifiers);
        return faults.Count == 0
            ? ValidationResult.Success
            : new ValidationResult(
                HcpcsIdentityAttribute.MessageFor(this, string.Join(' ', faults.Select(fault => fault.Message)), validationContext),
                faults.Select(fault => fault.Member).Distinct(StringComparer.Ordinal).ToArray());
    }

    private List<(string Member, string Message)> Judge(
        IHcpcsLookup lookup, string code, DateOnly? from, DateOnly? through, List<(string Member, string Text)> modifiers)
    {
        var validator = new HcpcsValidator(lookup, new HcpcsValidationOptions
        {
            // A missing code passes before this; a code of blanks is not one.
            RequireCode = true,
            RequireLevelTwo = !AcceptOtherCodeSets,
            ReportMedicareCoverage = false,
            MinimumSeverity = HcpcsFindingSeverity.Error,
        });
        var line = HcpcsValidatorExtensions.ToLine(code, from, through, modifiers.ConvertAll(modifier => modifier.Text));

        // An object without a date passes, as a request does.
        var result = validator.Validate(line with { IsRequest = true });
        return [.. result.Findings.Select(finding => (MemberOf(finding.Element, modifiers), finding.Message))];
    }

    private string MemberOf(HcpcsFindingElement element, List<(string Member, string Text)> modifiers) => element switch
    {
        HcpcsFindingElement.Date => Through ?? From!,
        >= HcpcsFindingElement.Modifier1 and <= HcpcsFindingElement.Modifier4 => modifiers[element - HcpcsFindingElement.Modifier1].Member,
        HcpcsFindingElement.Line when modifiers.Count > 0 => modifiers[^1].Member,
        _ => Code,
    };

    private List<(string Member, string Text)> ModifiersOf(object line)
    {
        var modifiers = new List<(string, string)>();
        foreach (string name in Modifiers?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            switch (Read(line, name))
            {
                case IEnumerable<string?> texts:
                    modifiers.AddRange(texts.Select(text => (name, text ?? string.Empty)));
                    break;
                case IEnumerable<HcpcsModifier> parsed:
                    modifiers.AddRange(parsed.Select(modifier => (name, modifier.ToString())));
                    break;
                case null:
                    modifiers.Add((name, string.Empty));
                    break;
                case string text:
                    modifiers.Add((name, text));
                    break;
                case HcpcsModifier modifier:
                    modifiers.Add((name, modifier.ToString()));
                    break;
                case var other:
                    throw new InvalidOperationException($"[HcpcsLine] reads modifiers from '{name}', which is a {other.GetType()}.");
            }
        }

        return modifiers;
    }

    private static string? TextOf(object line, string name) => Read(line, name) switch
    {
        null => null,
        string text => text,
        HcpcsCode code => code.ToString(),
        var other => throw new InvalidOperationException($"[HcpcsLine] reads a code from '{name}', which is a {other.GetType()}."),
    };

    private static DateOnly? DayOf(object line, string? name) => name is null ? null : Read(line, name) switch
    {
        null => null,
        DateOnly day => day,
        DateTime time => DateOnly.FromDateTime(time),
        DateTimeOffset time => DateOnly.FromDateTime(time.DateTime),
        var other => throw new InvalidOperationException($"[HcpcsLine] reads a date from '{name}', which is a {other.GetType()}."),
    };

    [UnconditionalSuppressMessage(
        "ReflectionAnalysis",
        "IL2075:UnrecognizedReflectionPattern",
        Justification = "The constructor is marked with RequiresUnreferencedCode, which tells the caller to preserve the properties.")]
    private static object? Read(object line, string name) =>
        (line.GetType().GetProperty(name, Members)
            ?? throw new InvalidOperationException($"[HcpcsLine] names the property '{name}', which {line.GetType()} does not have."))
        .GetValue(line);
}
