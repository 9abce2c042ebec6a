using System.Collections;
using System.ComponentModel.DataAnnotations;

namespace Hcpcs.Reference;

/// <summary>What <see cref="HcpcsCodeAttribute"/> and <see cref="HcpcsModifierAttribute"/> share.</summary>
/// <remarks>
/// <para>
/// <see langword="null"/> and the empty text pass: use <see cref="RequiredAttribute"/> where a value is required. A list passes when each of
/// its items does; the message is about the first that does not. Dates are not looked at,
/// since a property attribute cannot rely on the other properties of its object: ASP.NET Core's minimal API validation hands it the root
/// object of the request in place of a nested one. <see cref="HcpcsLineAttribute"/> on the class judges code, modifiers and dates together.
/// </para>
/// <para>
/// Works in MVC and minimal API validation and with <see cref="Validator"/>. The release is the <see cref="IHcpcsLookup"/> of the validation
/// context's services, or the embedded one where none is registered. Safe to use from any thread.
/// </para>
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public abstract class HcpcsIdentityAttribute : ValidationAttribute
{
    private protected HcpcsIdentityAttribute()
    {
    }

    /// <summary>Whether the release must hold the value, ended ones included.</summary>
    public bool MustExist { get; set; }

    /// <summary>Whether values of other code sets (CPT, CDT) pass too. Nothing more is asked of them.</summary>
    public bool AcceptOtherCodeSets { get; set; }

    /// <inheritdoc/>
    public override bool RequiresValidationContext => true;

    /// <inheritdoc/>
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        ArgumentNullException.ThrowIfNull(validationContext);
        if (value is null or "")
        {
            // A missing value does not open a table.
            return ValidationResult.Success;
        }

        var lookup = LookupOf(validationContext);
        string? fault = value is IEnumerable and not string
            ? ((IEnumerable)value).Cast<object?>().Select(item => FindFault(item, lookup)).FirstOrDefault(found => found is not null)
            : FindFault(value, lookup);
        return fault is null
            ? ValidationResult.Success
            : new ValidationResult(
                MessageFor(this, fault, validationContext), validationContext.MemberName is { } member ? (string[])[member] : null);
    }

    private string? FindFault(object? value, IHcpcsLookup lookup)
    {
        string? text = value is null or string ? (string?)value : ToText(value);
        return string.IsNullOrEmpty(text) ? null : FindFault(text, lookup);
    }

    // The text of a value that is not a text.
    // Throws InvalidOperationException: The attribute stands on a property of another type.
    private protected abstract string ToText(object value);

    // What is wrong with a text, in one sentence; null where nothing is.
    private protected abstract string? FindFault(string text, IHcpcsLookup lookup);

    internal static IHcpcsLookup LookupOf(ValidationContext context) =>
        (context.GetService(typeof(IHcpcsLookup)) as IHcpcsLookup ?? HcpcsTable.Embedded).Pin();

    // A message of the application's own goes before ours.
    internal static string MessageFor(ValidationAttribute attribute, string fault, ValidationContext context) =>
        attribute.ErrorMessage is null && attribute.ErrorMessageResourceName is null ? fault : attribute.FormatErrorMessage(context.DisplayName);
}
