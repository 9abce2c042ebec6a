namespace Hcpcs.Reference;

/// <summary>How FHIR, CDA and other standards name the code system that HCPCS Level II codes and modifiers are of.</summary>
/// <remarks>Source: HL7 Terminology, naming system <c>hcpcs-Level-II</c>. Safe to use from any thread.</remarks>
public static class HcpcsCodeSystem
{
    /// <summary>The official URI, the <c>system</c> of a FHIR <c>Coding</c>.</summary>
    public const string Uri = Http + CmsPath;

    /// <summary>The official OID, without <c>urn:oid:</c>.</summary>
    public const string Oid = "2.16.840.1.113883.6.285";

    private const string
        Http = "http://",
        Https = "https://",
        OidUrn = "urn:oid:",
        CmsPath = "www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";

    // HCPCS-all-codes.
    private const string
        RetiredPath = "terminology.hl7.org/CodeSystem/HCPCS-all-codes",
        RetiredOid = "2.16.840.1.113883.6.14";

    // What else is in use, without the scheme: Blue Button's names of the system and of a claim's variable, and CMS's older pages on HCPCS.
    private static readonly string[] s_aliases =
    [
        "bluebutton.cms.gov/resources/codesystem/hcpcs",
        "bluebutton.cms.gov/resources/variables/hcpcs_cd",
        "www.cms.gov/Medicare/Coding/MedHCPCSGenInfo",
        "www.cms.gov/Medicare/Coding/MedHCPCSGenInfo/index.html",
        "www.cms.hhs.gov/MedHCPCSGenInfo",
    ];

    /// <summary>
    /// Whether a URI names HCPCS Level II: <see cref="Uri"/>, one of CMS's Blue Button API or an older page of CMS, with http or https, with or
    /// without a slash at the end; or <see cref="Oid"/>, bare or after <c>urn:oid:</c>. Case and surrounding white space do not count. Allocates
    /// nothing.
    /// </summary>
    /// <remarks>
    /// The retired system HCPCS-all-codes (OID 2.16.840.1.113883.6.14) is a different system: it includes CPT. Blue Button uses its URI for
    /// CPT codes too, so the code still has to be parsed.
    /// </remarks>
    /// <param name="uri">The URI, or <see langword="null"/>.</param>
    /// <returns>Whether it is one of these.</returns>
    public static bool IsHcpcsSystem(string? uri)
    {
        if (string.Equals(uri, Uri, StringComparison.Ordinal))
        {
            return true;
        }

        var name = WithoutScheme(uri, out bool isWeb);
        if (!isWeb)
        {
            return Same(WithoutUrn(name), Oid);
        }

        foreach (string alias in s_aliases)
        {
            if (Same(name, alias))
            {
                return true;
            }
        }

        return Same(name, CmsPath);
    }

    /// <summary>
    /// Whether a URI names HCPCS Level II, or is one of the application's own names for it, such as that of a payer's server. They are compared
    /// as the known ones are: http and https, case, a slash at the end and surrounding white space do not count.
    /// </summary>
    /// <param name="uri">The URI, or <see langword="null"/>.</param>
    /// <param name="additionalSystems">The application's own names.</param>
    /// <returns>Whether it is one of these.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="additionalSystems"/> is <see langword="null"/>.</exception>
    public static bool IsHcpcsSystem(string? uri, IReadOnlyList<string> additionalSystems)
    {
        ArgumentNullException.ThrowIfNull(additionalSystems);
        if (IsHcpcsSystem(uri))
        {
            return true;
        }

        var name = WithoutScheme(uri, out bool isWeb);
        for (int i = 0; i < additionalSystems.Count && !name.IsEmpty; i++)
        {
            if (Same(name, WithoutScheme(additionalSystems[i], out bool isAliasWeb)) && isWeb == isAliasWeb)
            {
                return true;
            }
        }

        return false;
    }

    // Whether a URI or OID names the retired system HCPCS-all-codes, written as loosely as the names above.
    internal static bool IsRetiredSystem(string? uri)
    {
        var name = WithoutScheme(uri, out bool isWeb);
        return isWeb ? Same(name, RetiredPath) : Same(WithoutUrn(name), RetiredOid);
    }

    private static ReadOnlySpan<char> WithoutUrn(ReadOnlySpan<char> name) =>
        name.StartsWith(OidUrn, StringComparison.OrdinalIgnoreCase) ? name[OidUrn.Length..] : name;

    // A name without white space around it; of one with http or https, what counts.
    private static ReadOnlySpan<char> WithoutScheme(string? uri, out bool isWeb)
    {
        var text = uri.AsSpan().Trim();
        int scheme = text.StartsWith(Http, StringComparison.OrdinalIgnoreCase) ? Http.Length
            : text.StartsWith(Https, StringComparison.OrdinalIgnoreCase) ? Https.Length
            : 0;
        isWeb = scheme > 0;
        return !isWeb ? text : text[scheme..] is [.. var front, '/'] ? front : text[scheme..];
    }

    private static bool Same(ReadOnlySpan<char> text, ReadOnlySpan<char> name) => text.Equals(name, StringComparison.OrdinalIgnoreCase);
}
