using Microsoft.Extensions.Options;

namespace Hcpcs.Reference;

// The library's own rules of its options, at the time when a host validates them.
internal sealed class ReferenceOptionsValidation : IValidateOptions<HcpcsReferenceOptions>
{
    public ValidateOptionsResult Validate(string? name, HcpcsReferenceOptions options)
    {
        try
        {
            ReferenceOptionsRules.Check(options);
            return ValidateOptionsResult.Success;
        }
        catch (InvalidOperationException exception)
        {
            return ValidateOptionsResult.Fail(exception.Message);
        }
    }
}
