namespace Hcpcs.Reference;

// A question that is not answered, in FHIR's terms. It does not leave the assembly: each host says it in its own way.
// One source file, compiled into each assembly that needs it.
internal sealed class FhirRefusalException : Exception
{
    // fhirCode: The code of the issue, such as not-found.
    // status: The status of HTTP.
    public FhirRefusalException(string message, string fhirCode, int status = 400)
        : base(message)
    {
        FhirCode = fhirCode;
        Status = status;
    }

    // A refusal for what is wrong with a coding or a version.
    public FhirRefusalException(ValueList<HcpcsTerminologyIssue> issues, int status = 404)
        : this(string.Join(' ', issues.Select(issue => issue.Text)), issues.IsEmpty ? "processing" : issues[0].FhirCode, status)
    {
    }

    public string FhirCode { get; }

    public int Status { get; }
}
