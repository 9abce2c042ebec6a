using Firely.Fhir.Validation;
using Hcpcs.Reference;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Specification.Source;
using Hl7.Fhir.Specification.Terminology;

// The definitions of R4, and the profile that binds the codes of a claim's items to the value sets of HCPCS Level II.
var parser = new FhirJsonDeserializer();
var profile = parser.Deserialize<StructureDefinition>(File.ReadAllText(args[0]));
var source = new CachedResolver(new MultiResolver(new InMemoryResourceResolver(profile), ZipSource.CreateValidationSource()));

// HCPCS is answered in process; any other code system by the SDK's own service.
var hcpcs = new HcpcsTerminologyService(new HcpcsTerminology(HcpcsTable.Embedded));
var terminology = new MultiTerminologyService(hcpcs, LocalTerminologyService.CreateDefaultForCore(source));
var validator = new Validator(new CachedResolver(new SnapshotSource(source)), terminology);

foreach (string file in args.Skip(1))
{
    OperationOutcome outcome = validator.Validate(parser.Deserialize<Resource>(File.ReadAllText(file)), profile.Url);
    Console.WriteLine($"{Path.GetFileName(file)}: {(outcome.Success ? "valid" : "not valid")}");
    foreach (OperationOutcome.IssueComponent issue in outcome.Issue.Where(issue => issue.Severity is not OperationOutcome.IssueSeverity.Information))
    {
        Console.WriteLine($"  {issue.Severity}: {string.Join(", ", issue.Expression)}: {issue.Details?.Text}");
    }
}
