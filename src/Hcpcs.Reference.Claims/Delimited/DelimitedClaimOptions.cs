namespace Hcpcs.Reference.Claims;

/// <summary>How delimited text is read, where its header and its content do not say so.</summary>
public sealed class DelimitedClaimOptions
{
}
