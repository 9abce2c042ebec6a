namespace Hcpcs.Reference;

/// <summary>
/// Requires a property, field or parameter of type <see cref="string"/> or <see cref="HcpcsCode"/>, or each item of a list of them, to be a HCPCS Level II code by its form,
/// and on demand to be in the release.
/// </summary>
/// <inheritdoc cref="HcpcsIdentityAttribute" path="/remarks"/>
public sealed class HcpcsCodeAttribute : HcpcsIdentityAttribute
{
    private protected override string ToText(object value) => value is HcpcsCode code
        ? code.ToString()
        : throw new InvalidOperationException($"[HcpcsCode] is for a string or a HcpcsCode, or a list of them, not for a {value.GetType()}.");

    private protected override string? FindFault(string text, IHcpcsLookup lookup)
    {
        bool isCode = HcpcsCode.TryParse(text, out var code);
        if (isCode ? code.IsDental : CodeText.IsOtherCodeSet(CodeText.Trim(text)))
        {
            return AcceptOtherCodeSets ? null
                : isCode ? $"{code} is a dental (CDT) code, another code set."
                : CodeText.ExplainCode(text);
        }

        return !isCode ? CodeText.ExplainCode(text)
            : MustExist && !lookup.Contains(code) ? $"The HCPCS release of {lookup.Release} does not hold the code {code}."
            : null;
    }
}
