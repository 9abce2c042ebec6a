namespace Hcpcs.Reference;

/// <summary>What a validator found on a claim line. <c>default</c> is "nothing".</summary>
/// <param name="Findings">The findings: on the code first, then on the modifiers in their order, then on the line.</param>
public readonly record struct HcpcsValidationResult(ValueList<HcpcsFinding> Findings)
{
    /// <summary>
    /// Whether no finding is an error. It does not say that the line will be paid, nor, where the code belongs to another code set, that it
    /// exists there.
    /// </summary>
    public bool IsValid
    {
        get
        {
            foreach (var finding in Findings)
            {
                if (finding.Severity == HcpcsFindingSeverity.Error)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
