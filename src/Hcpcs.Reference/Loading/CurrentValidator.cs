namespace Hcpcs.Reference.Loading;

/// <summary>Judges by the table that is in use when a call begins.</summary>
internal sealed class CurrentValidator(IHcpcsTableProvider provider, IHcpcsLookup lookup) : IHcpcsValidator
{
    public IHcpcsLookup Lookup { get; } = lookup;

    public HcpcsValidationResult Validate(
        ReadOnlySpan<char> code, DateOnly from, DateOnly through, ModifierTexts modifiers = default, bool isDescribed = false) =>
        provider.Current.Validator.Validate(code, from, through, modifiers, isDescribed);
}
