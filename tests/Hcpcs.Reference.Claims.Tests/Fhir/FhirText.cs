using System.Text;

namespace Hcpcs.Reference.Claims.Tests.Fhir;

/// <summary>FHIR as text, and what is read of it.</summary>
internal static class FhirText
{
    public const string HcpcsUri = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";

    /// <summary>A Bundle that uses all that is read: two claims, one in a Bundle within it, details, NDCs, modifiers, periods and escapes.</summary>
    public const string Everything = """
        {
          "resourceType": "Bundle",
          "id": "outer",
          "entry": [
            {"fullUrl": "urn:uuid:1", "resource": {
              "resourceType": "ExplanationOfBenefit", "id": "eob-1", "use": "claim", "status": "cancelled",
              "contained": [{"resourceType": "Claim", "id": "inner", "item": [{"sequence": 9}]}],
              "billablePeriod": {"start": "2026-01-01T08:00:00-05:00", "end": "2026-01-05"},
              "item": [
                {"sequence": 1, "productOrService": {"coding": [
                    {"system": "https://fernhollow.example/charges", "code": "LOCAL-7"},
                    {"system": "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "code": "\u004a1885", "display": "caf\u00e9"}]},
                  "modifier": [{"coding": [{"system": "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "code": "JZ"}]}],
                  "revenue": {"coding": [{"system": "https://www.nubc.org/CodeSystem/RevenueCodes", "code": "0636"}]},
                  "quantity": {"value": 3.000, "unit": "UN", "code": "1"}, "servicedPeriod": {"start": "2026-01-02", "end": "2026-01-03"},
                  "detail": [
                    {"sequence": 1, "productOrService": {"coding": [{"system": "http://hl7.org/fhir/sid/ndc", "code": "00000013501"}]},
                      "quantity": {"value": 12.5, "unit": "ML"}},
                    {"sequence": 2, "productOrService": {"coding": [{"system": "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "code": "A4253"}]},
                      "subDetail": [{"sequence": 1, "productOrService": {"coding": [
                        {"system": "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "code": "E0570"}]}}]}]},
                {"sequence": 2, "productOrService": {"text": "in words"}}]}},
            {"resource": {"resourceType": "Patient", "id": "p-1", "name": [{"family": "Quent"}]}},
            {"resource": {"resourceType": "Bundle", "entry": [{"resource": {
              "resourceType": "Claim", "id": "c-2", "use": "preauthorization", "status": "active",
              "item": [{"sequence": 1, "productOrService": {"coding": [{"code": "E0601"}]}, "servicedDate": "2026-02-31"}]}}]}}
          ]
        }
        """;

    /// <summary>A Claim with items.</summary>
    /// <param name="items">The items as JSON, separated by commas.</param>
    /// <param name="more">What else the resource has, with a comma behind it.</param>
    public static string Claim(string items, string more = "") => $$"""{"resourceType":"Claim",{{more}}"item":[{{items}}]}""";

    /// <summary>A coding.</summary>
    public static string Coding(string code, string? system = HcpcsUri) =>
        system is null ? $$"""{"code":"{{code}}"}""" : $$"""{"system":"{{system}}","code":"{{code}}"}""";

    /// <summary>A product or service with codings, as a property.</summary>
    public static string Product(params string[] codings) => $"\"productOrService\":{Concept(codings)}";

    /// <summary>A concept with codings.</summary>
    public static string Concept(params string[] codings) => $$"""{"coding":[{{string.Join(',', codings)}}]}""";

    /// <summary>An item with codings.</summary>
    public static string Item(params string[] codings) => $"{{{Product(codings)}}}";

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>The lines of a file without a fault.</summary>
    public static List<ClaimLine> LinesOf(string text)
    {
        using var reader = new FhirClaimReader(Bytes(text));
        var lines = LinesOf(reader);
        reader.Fault.Should().BeNull();
        return lines;
    }

    /// <summary>The only line of a Claim with one item.</summary>
    public static ClaimLine LineOf(string item, string more = "") => LinesOf(Claim(item, more)).Should().ContainSingle().Subject;

    /// <summary>What a file counts.</summary>
    public static ClaimFileCounts CountsOf(string text)
    {
        using var reader = new FhirClaimReader(Bytes(text));
        LinesOf(reader);
        reader.Fault.Should().BeNull();
        return reader.Counts;
    }

    /// <summary>The lines that a reader gives.</summary>
    public static List<ClaimLine> LinesOf(ClaimReader reader)
    {
        var lines = new List<ClaimLine>();
        while (reader.Read())
        {
            lines.Add(reader.Line.ToClaimLine());
        }

        return lines;
    }
}
