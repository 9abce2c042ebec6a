namespace Hcpcs.Reference;

/// <summary>What a <see cref="HcpcsTerminology"/> answers for, beyond what it knows.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed class HcpcsTerminologyOptions
{
    internal static readonly HcpcsTerminologyOptions Default = new();

    /// <summary>
    /// The application's own names of the code system, such as that of a payer's server, beside those that
    /// <see cref="HcpcsCodeSystem.IsHcpcsSystem(string?)"/> knows.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public IReadOnlyList<string> AdditionalSystems
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = [];
}
