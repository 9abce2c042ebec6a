namespace Hcpcs.Reference;

/// <summary>
/// Requires a property, field or parameter of type <see cref="string"/> or <see cref="HcpcsModifier"/>, or each item of a list of them, to be a HCPCS Level II modifier: by its
/// form, on demand also one that the release holds.
/// </summary>
/// <inheritdoc cref="HcpcsIdentityAttribute" path="/remarks"/>
public sealed class HcpcsModifierAttribute : HcpcsIdentityAttribute
{
    private protected override string ToText(object value) => value is HcpcsModifier modifier
        ? modifier.ToString()
        : throw new InvalidOperationException($"[HcpcsModifier] is for a string or a HcpcsModifier, or a list of them, not for a {value.GetType()}.");

    private protected override string? FindFault(string text, IHcpcsLookup lookup) =>
        !HcpcsModifier.TryParse(text, out var modifier) ? CodeText.ExplainModifier(text)
        : modifier.IsLevelOne ? AcceptOtherCodeSets ? null : $"{modifier} is a CPT (HCPCS Level I) modifier, another code set."
        : MustExist && !lookup.Contains(modifier) ? $"The HCPCS release of {lookup.Release} does not hold the modifier {modifier}."
        : null;
}
