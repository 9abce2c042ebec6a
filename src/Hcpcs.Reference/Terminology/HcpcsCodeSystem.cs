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
        CmsPath = "www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
        BlueButtonPath = "bluebutton.cms.gov/resources/codesystem/hcpcs";

    /// <summary>
    /// Whether a URI names HCPCS Level II: <see cref="Uri"/> or the one of CMS's Blue Button API, with http or https, with or without a slash
    /// at the end; or <see cref="Oid"/>, bare or after <c>urn:oid:</c>. Case and surrounding white space do not count. Allocates nothing.
    /// </summary>
    /// <remarks>
    /// The retired system HCPCS-all-codes (OID 2.16.840.1.113883.6.14) is a different system: it includes CPT. Blue Button uses its URI for
    /// CPT codes too, so the code still has to be parsed.
    /// </remarks>
    /// <param name="uri">The URI, or <see langword="null"/>.</param>
    /// <returns>Whether it is one of these.</returns>
    public static bool IsHcpcsSystem(string? uri)
    {
        var text = uri.AsSpan().Trim();
        int scheme = text.StartsWith(Http, StringComparison.OrdinalIgnoreCase) ? Http.Length
            : text.StartsWith(Https, StringComparison.OrdinalIgnoreCase) ? Https.Length
            : 0;
        if (scheme == 0)
        {
            return Same(text.StartsWith(OidUrn, StringComparison.OrdinalIgnoreCase) ? text[OidUrn.Length..] : text, Oid);
        }

        var path = text[scheme..] is [.. var front, '/'] ? front : text[scheme..];
        return Same(path, CmsPath) || Same(path, BlueButtonPath);
    }

    private static bool Same(ReadOnlySpan<char> text, string name) => text.Equals(name, StringComparison.OrdinalIgnoreCase);
}
