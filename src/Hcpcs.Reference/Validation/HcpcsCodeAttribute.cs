using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Hcpcs.Reference;

/// <summary>
/// Requires a property, field or parameter to be a HCPCS Level II code: by its form, on demand also one that exists, or one that is valid on
/// the date of service that another property holds.
/// </summary>
/// <remarks>
/// <para>
/// For values of type <see cref="string"/> and <see cref="HcpcsCode"/>. <see langword="null"/> and the empty text pass: use
/// <see cref="RequiredAttribute"/> where a code is required. Codes of other code sets (CPT, CDT) do not pass. A code that the release does not
/// hold passes on a day that the release does not cover, since nothing can be said of it.
/// </para>
/// <para>
/// Works in MVC and minimal API validation and with <see cref="Validator"/>. The release is the <see cref="IHcpcsLookup"/> of the validation
/// context's services, or the embedded one where none is registered. Safe to use from any thread.
/// </para>
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class HcpcsCodeAttribute : ValidationAttribute
{
    /// <summary>Codes of other code sets are refused by their form, before a validator sees them.</summary>
    private static readonly HcpcsValidationOptions s_options = new()
    {
        ReportMedicareCoverage = false,
        MinimumSeverity = HcpcsFindingSeverity.Error,
    };

    /// <summary>Requires the form of a code, and with <see cref="MustExist"/> that the release holds it.</summary>
    public HcpcsCodeAttribute()
    {
    }

    /// <summary>Requires a code that is valid on the date of service that another property holds.</summary>
    /// <param name="dateProperty">
    /// The name of a property of the same object of type <see cref="DateOnly"/>, <see cref="DateTime"/> or <see cref="DateTimeOffset"/>. While
    /// it holds no date only existence is required.
    /// </param>
    [RequiresUnreferencedCode("The property referenced by 'dateProperty' may be trimmed. Ensure it is preserved.")]
    public HcpcsCodeAttribute(string dateProperty)
    {
        ArgumentException.ThrowIfNullOrEmpty(dateProperty);
        DateProperty = dateProperty;
        MustExist = true;
    }

    /// <summary>The name of the property that holds the date of service, or <see langword="null"/>.</summary>
    public string? DateProperty { get; }

    /// <summary>Whether the release must hold the code.</summary>
    public bool MustExist { get; set; }

    /// <inheritdoc/>
    public override bool RequiresValidationContext => true;

    /// <inheritdoc/>
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        ArgumentNullException.ThrowIfNull(validationContext);
        string? text = value switch
        {
            null => null,
            string given => given,
            HcpcsCode given => given.ToString(),
            _ => throw new InvalidOperationException($"[HcpcsCode] is for a text or a HcpcsCode, not for a {value.GetType()}."),
        };
        if (string.IsNullOrEmpty(text) || FindFault(text, validationContext) is not { } fault)
        {
            return ValidationResult.Success;
        }

        // A message of the application's own goes before ours.
        string message = ErrorMessage is null && ErrorMessageResourceName is null ? fault : FormatErrorMessage(validationContext.DisplayName);
        return new ValidationResult(message, validationContext.MemberName is { } member ? [member] : null);
    }

    private string? FindFault(string text, ValidationContext context)
    {
        if (!HcpcsCode.TryParse(text, out var code))
        {
            return CodeText.ExplainCode(text);
        }

        if (code.IsDental)
        {
            return $"{code} is a dental (CDT) code, another code set.";
        }

        if (!MustExist)
        {
            return null;
        }

        var lookup = (context.GetService(typeof(IHcpcsLookup)) as IHcpcsLookup ?? HcpcsTable.Embedded).Pin();
        if (GetDateOfService(context) is not { } dateOfService)
        {
            return lookup.Contains(code) ? null : $"The HCPCS release of {lookup.Release} holds no code {code}.";
        }

        var findings = new HcpcsValidator(lookup, s_options).Validate(text, dateOfService).Findings;
        return findings.IsEmpty ? null : findings[0].Message;
    }

    [UnconditionalSuppressMessage(
        "ReflectionAnalysis",
        "IL2075:UnrecognizedReflectionPattern",
        Justification = "The constructor that names the property is marked with RequiresUnreferencedCode, which tells the caller to preserve it.")]
    private DateOnly? GetDateOfService(ValidationContext context)
    {
        if (DateProperty is null)
        {
            return null;
        }

        var property = context.ObjectType.GetProperty(DateProperty, BindingFlags.Public | BindingFlags.Instance)
            ?? throw new InvalidOperationException($"[HcpcsCode] names the property '{DateProperty}', which {context.ObjectType} does not have.");
        return property.GetValue(context.ObjectInstance) switch
        {
            null => null,
            DateOnly date => date,
            DateTime time => DateOnly.FromDateTime(time),
            DateTimeOffset time => DateOnly.FromDateTime(time.DateTime),
            _ => throw new InvalidOperationException($"[HcpcsCode] reads a date from '{DateProperty}', which is a {property.PropertyType}."),
        };
    }
}
