using System.Text.Json;
using System.Text.RegularExpressions;
using static Hcpcs.Reference.Claims.Tests.Fhir.FhirText;

namespace Hcpcs.Reference.Claims.Tests.Fhir;

/// <summary>Nothing that a line does not need leaves the file.</summary>
public class FhirPrivacyTests
{
    private const string Marker = "MARKER";

    // MARKER stands wherever nothing is read.
    private const string File = """
        {"resourceType":"ExplanationOfBenefit","id":"eob-1","MARKERname":"MARKER","meta":{"lastUpdated":"MARKER","id":"MARKER","source":"MARKER"},
         "text":{"status":"MARKER","div":"<div>MARKER</div>"},"language":"MARKER","implicitRules":"MARKER",
         "contained":[{"resourceType":"Patient","id":"MARKER","status":"MARKER","name":[{"family":"MARKER","given":["MARKER"]}],"birthDate":"MARKER",
           "item":[{"sequence":"MARKER"}],"use":"MARKER"},
          {"resourceType":"Claim","id":"MARKER","item":[{"productOrService":{"coding":[{"code":"MARKER"}]}}]}],
         "extension":[{"url":"MARKER","valueString":"MARKER"}],"identifier":[{"use":"MARKER","system":"MARKER","value":"MARKER"}],
         "type":{"coding":[{"system":"MARKER","code":"MARKER"}]},"patient":{"reference":"MARKER","display":"MARKER","identifier":{"value":"MARKER"}},
         "provider":{"display":"MARKER"},"facility":{"display":"MARKER"},"referral":{"display":"MARKER"},"enterer":{"display":"MARKER"},
         "payee":{"party":{"display":"MARKER"}},"related":[{"reference":{"value":"MARKER"}}],
         "careTeam":[{"sequence":1,"provider":{"display":"MARKER"}}],"diagnosis":[{"diagnosisCodeableConcept":{"coding":[{"code":"MARKER"}]}}],
         "procedure":[{"procedureCodeableConcept":{"coding":[{"code":"MARKER"}]}}],"insurance":[{"coverage":{"reference":"MARKER"},"preAuthRef":["MARKER"]}],
         "supportingInfo":[{"code":{"coding":[{"code":"MARKER"}]},"valueString":"MARKER"}],"accident":{"locationAddress":{"text":"MARKER"}},
         "disposition":"MARKER","preAuthRef":["MARKER"],"processNote":[{"text":"MARKER"}],"note":[{"text":"MARKER"}],"adjudication":[{"reason":{"text":"MARKER"}}],
         "payment":{"identifier":{"value":"MARKER"}},"form":{"identifier":{"value":"MARKER"}},"total":[{"category":{"text":"MARKER"}}],
         "addItem":[{"productOrService":{"coding":[{"code":"MARKER"}]}}],"entry":[{"resource":{"resourceType":"Claim","id":"MARKER"}}],
         "billablePeriod":{"id":"MARKER","extension":[{"valueString":"MARKER","start":"MARKER"}],"start":"2026-01-01"},
         "item":[{"id":"MARKER","sequence":1,"udi":[{"display":"MARKER"}],"encounter":[{"reference":"MARKER"}],"bodySite":{"coding":[{"code":"MARKER"}]},
           "extension":[{"valueCoding":{"code":"MARKER"}}],"noteNumber":["MARKER"],"category":{"coding":[{"code":"MARKER"}]},"subDetail":[{"sequence":"MARKER"}],
           "adjudication":[{"category":{"coding":[{"code":"MARKER"}]},"amount":{"value":1,"unit":"MARKER"}}],"locationAddress":{"line":["MARKER"]},
           "programCode":[{"coding":[{"code":"MARKER"}]}],"unitPrice":{"currency":"MARKER"},"net":{"value":"MARKER"},
           "productOrService":{"text":"MARKER","id":"MARKER","coding":[{"system":"urn:oid:2.16.840.1.113883.6.285","code":"J1885","display":"MARKER","version":"MARKER",
             "extension":[{"valueCode":"MARKER","code":"MARKER"}]}]},
           "modifier":[{"text":"MARKER"},{"coding":[{"code":"JZ","display":"MARKER"}]}],"revenue":{"text":"MARKER","coding":[{"code":"0636","display":"MARKER"}]},
           "servicedPeriod":{"start":"2026-01-02","extension":[{"end":"MARKER"}]},"quantity":{"value":1,"system":"MARKER","comparator":"MARKER"},
           "detail":[{"sequence":1,"udi":[{"display":"MARKER"}],"adjudication":[{"reason":{"text":"MARKER"}}],
             "productOrService":{"coding":[{"code":"A4253","system":"urn:oid:2.16.840.1.113883.6.285","display":"MARKER"}]},"servicedDate":"MARKER"}]}]}
        """;

    [Fact]
    public void Nothing_of_what_is_not_read_is_in_any_line_fault_or_count()
    {
        byte[] file = Bytes(File);
        JsonDocument.Parse(file).Dispose();
        string all = All(file);
        all.Should().Contain("J1885").And.Contain("A4253").And.NotContain(Marker);
        for (int length = 0; length < file.Length; length++)
        {
            All(file[..length]).Should().NotContain(Marker);
        }
    }

    [Fact]
    public void Nor_is_it_where_the_JSON_is_broken_there()
    {
        // Each marker in turn loses its closing quotation mark, or becomes a bare word.
        foreach (Match match in Regex.Matches(File, Marker + "\"", RegexOptions.None, TimeSpan.FromSeconds(10)))
        {
            All(Bytes(File.Remove(match.Index + Marker.Length, 1))).Should().NotContain(Marker);
            All(Bytes(File.Remove(match.Index - 1, 1))).Should().NotContain(Marker);
        }
    }

    [Fact]
    public void An_exception_about_a_file_quotes_nothing_of_it() =>
        FluentActions.Invoking(() => ClaimReader.Open(new MemoryStream([.. Bytes(Marker), 0]))).Should().Throw<InvalidDataException>()
            .Which.Message.Should().NotContain(Marker);

    private static string All(byte[] file)
    {
        using var reader = new FhirClaimReader(file);
        string lines = JsonSerializer.Serialize(LinesOf(reader), HcpcsClaimsJsonContext.Default.IReadOnlyListClaimLine);
        return lines + reader.Fault?.Message + JsonSerializer.Serialize(reader.Counts, HcpcsClaimsJsonContext.Default.ClaimFileCounts);
    }
}
