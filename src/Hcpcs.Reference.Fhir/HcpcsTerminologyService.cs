using System.Net;
using Hl7.Fhir.Model;
using Hl7.Fhir.Rest;
using Hl7.Fhir.Specification.Terminology;
using Hl7.Fhir.Utility;
using static Hl7.Fhir.Model.OperationOutcome;

namespace Hcpcs.Reference;

/// <summary>HCPCS Level II as a terminology service of the Firely SDK, answered in process by <see cref="HcpcsTerminology"/>.</summary>
/// <remarks>
/// <para>
/// Any other code system or value set is refused with a <see cref="FhirOperationException"/>, on which a <c>MultiTerminologyService</c> asks its
/// next service. So are requests that cannot be answered: a date that is not a day, a value set that is sent along. Everything else is an
/// answer; the issues in it have FHIR's own codes.
/// </para>
/// <para>The parameters are those of R4 and R5; <c>date</c> is the date of service. Safe to use from any thread.</para>
/// </remarks>
public sealed class HcpcsTerminologyService : ITerminologyService
{
    private readonly HcpcsTerminology _terminology;

    /// <summary>Makes the service. This asks nothing yet.</summary>
    /// <param name="terminology">What answers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="terminology"/> is <see langword="null"/>.</exception>
    public HcpcsTerminologyService(HcpcsTerminology terminology)
    {
        ArgumentNullException.ThrowIfNull(terminology);
        _terminology = terminology;
    }

    /// <summary>Whether a code is in one of the value sets of <see cref="HcpcsValueSet"/> (<c>ValueSet/$validate-code</c>).</summary>
    /// <param name="parameters">
    /// <c>url</c>, one of <c>code</c>, <c>coding</c> and <c>codeableConcept</c>, and any of <c>date</c>, <c>display</c>.
    /// </param>
    /// <param name="id">Not supported.</param>
    /// <param name="useGet">Not used: nothing is sent.</param>
    /// <returns><c>result</c>, and what is known of the code.</returns>
    /// <exception cref="FhirOperationException">The value set is another, or the request cannot be read.</exception>
    public Task<Parameters> ValueSetValidateCode(Parameters parameters, string? id = null, bool useGet = false) =>
        Ask(parameters, id, question => Answer(question.ValidateInValueSet(_terminology)));

    /// <summary>Whether a code is in the code system (<c>CodeSystem/$validate-code</c>).</summary>
    /// <param name="parameters">
    /// <c>url</c>, one of <c>code</c>, <c>coding</c> and <c>codeableConcept</c>, and any of <c>date</c>, <c>display</c>.
    /// </param>
    /// <param name="id">Not supported.</param>
    /// <param name="useGet">Not used: nothing is sent.</param>
    /// <returns><c>result</c>, and what is known of the code.</returns>
    /// <exception cref="FhirOperationException">The code system is another, or the request cannot be read.</exception>
    public Task<Parameters> CodeSystemValidateCode(Parameters parameters, string? id = null, bool useGet = false) =>
        Ask(parameters, id, question => Answer(question.ValidateInCodeSystem(_terminology)));

    /// <summary>What is known of a code (<c>CodeSystem/$lookup</c>): display, designation and properties.</summary>
    /// <param name="parameters"><c>system</c> and <c>code</c>, or <c>coding</c>, and any of <c>date</c> and <c>property</c>.</param>
    /// <param name="useGet">Not used: nothing is sent.</param>
    /// <returns>The answer; of coded values, with their meaning.</returns>
    /// <exception cref="FhirOperationException">The code system is another, it does not have the code, or the request cannot be read.</exception>
    public Task<Parameters> Lookup(Parameters parameters, bool useGet = false) => Ask(parameters, null, question =>
    {
        var found = question.Lookup(_terminology, out var entry, out var day);
        var answer = new Parameters { { "name", new FhirString(FhirTexts.CodeSystemName) } };
        if (found.Version is { } version)
        {
            answer.Add("version", new FhirString(version.ToString()));
        }

        answer.Add("display", new FhirString(HcpcsConceptProperty.GetDisplay(entry)));
        if (entry.ShortDescription.Length > 0)
        {
            answer.Parameter.Add(Parts(
                "designation", ("language", new Code("en")), ("use", FhirResources.MakeSynonym()),
                ("value", new FhirString(entry.ShortDescription))));
        }

        foreach (var property in HcpcsConceptProperty.All.Where(property => question.Properties?.Contains(property.Code) is not false))
        {
            foreach (string value in property.GetValues(entry, day))
            {
                var part = Parts("property", ("code", new Code(property.Code)), ("value", FhirResources.Value(property.Type, value)));
                if (property.Describe(value) is { } meaning)
                {
                    part.Part.Add(Part("description", new FhirString(meaning)));
                }

                answer.Parameter.Add(part);
            }
        }

        return answer;
    });

    /// <summary>Whether one code includes another (<c>CodeSystem/$subsumes</c>): only if they are the same.</summary>
    /// <param name="parameters"><c>system</c>, <c>codeA</c> and <c>codeB</c>, or <c>codingA</c> and <c>codingB</c>.</param>
    /// <param name="id">Not supported.</param>
    /// <param name="useGet">Not used: nothing is sent.</param>
    /// <returns><c>outcome</c>: <c>equivalent</c> or <c>not-subsumed</c>.</returns>
    /// <exception cref="FhirOperationException">The code system is another, it does not have a code, or the request cannot be read.</exception>
    public Task<Parameters> Subsumes(Parameters parameters, string? id = null, bool useGet = false) =>
        Ask(parameters, id, question => new Parameters { { "outcome", new Code(question.Subsumes(_terminology)) } });

    /// <summary>Lists one of the value sets of <see cref="HcpcsValueSet"/>, or a page of it (<c>ValueSet/$expand</c>).</summary>
    /// <param name="parameters">
    /// <c>url</c>, and any of <c>filter</c> (a search, the best first), <c>offset</c>, <c>count</c>, <c>activeOnly</c>, <c>date</c> and
    /// <c>includeDesignations</c>.
    /// </param>
    /// <param name="id">Not supported.</param>
    /// <param name="useGet">Not used: nothing is sent.</param>
    /// <returns>The <see cref="ValueSet"/> with its expansion and total.</returns>
    /// <exception cref="FhirOperationException">The value set is another, or the request cannot be read.</exception>
    public Task<Resource> Expand(Parameters parameters, string? id = null, bool useGet = false) => Ask<Resource>(parameters, id, question =>
    {
        var expansion = question.Expand(_terminology, out var valueSet);
        var resource = FhirResources.MakeValueSet(valueSet, expansion, question.IncludesDesignations);
        resource.Expansion!.Offset = question.Offset;
        resource.Expansion.Parameter =
        [
            .. question.ExpansionParameters(expansion).Select(parameter => new ValueSet.ParameterComponent
            {
                Name = parameter.Name,
                Value = FhirResources.Value(parameter.Type, parameter.Value),
            }),
        ];
        return resource;
    });

    /// <summary>What CMS names in place of a code that has ended (<c>ConceptMap/$translate</c>).</summary>
    /// <param name="parameters">
    /// <c>system</c> and <c>code</c>, or <c>coding</c>, and any of <c>url</c> (<see cref="HcpcsTerminology.SuccessorMapUrl"/>), <c>date</c> and
    /// <c>targetsystem</c>.
    /// </param>
    /// <param name="id">Not supported.</param>
    /// <param name="useGet">Not used: nothing is sent.</param>
    /// <returns><c>result</c>, and a <c>match</c> for each successor, whose equivalence is <c>relatedto</c>: more is not known.</returns>
    /// <exception cref="FhirOperationException">The code system or concept map is another, or the request cannot be read.</exception>
    public Task<Parameters> Translate(Parameters parameters, string? id = null, bool useGet = false) => Ask(parameters, id, question =>
    {
        var successors = question.Translate(_terminology, out string? message);
        var answer = new Parameters { { "result", new FhirBoolean(successors.Count > 0) } };
        if (message is not null)
        {
            answer.Add("message", new FhirString(message));
        }

        answer.Parameter.AddRange(successors.Select(successor => Parts(
            "match", ("equivalence", new Code("relatedto")), ("concept", new Coding(successor.System!, successor.Code!)))));
        return answer;
    });

    /// <summary>Not supported: the code system is flat, so that there is nothing to close over.</summary>
    /// <param name="parameters">Not read.</param>
    /// <param name="useGet">Not used.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="FhirOperationException">Always.</exception>
    public Task<Resource> Closure(Parameters parameters, bool useGet = false) =>
        throw Refusal(new FhirRefusalException("$closure is not supported: HCPCS Level II has no hierarchy.", "not-supported", 501));

    private static Task<T> Ask<T>(Parameters parameters, string? id, Func<FhirQuestion, T> answer)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        try
        {
            if (id is not null)
            {
                throw new FhirRefusalException("No resource has an id here: name it by its URL.", "not-supported");
            }

            return Task.FromResult(answer(Read(parameters)));
        }
        catch (FhirRefusalException refusal)
        {
            throw Refusal(refusal);
        }
    }

    private static FhirQuestion Read(Parameters parameters)
    {
        var question = new FhirQuestion();
        foreach (var parameter in parameters.Parameter)
        {
            switch (parameter.Value)
            {
                case Coding coding:
                    question.Take(parameter.Name, null, Stated(coding));
                    break;
                case CodeableConcept concept:
                    question.Take(parameter.Name, null, null, concept.Coding.ConvertAll(Stated));
                    break;
                case FhirBoolean flag:
                    question.Take(parameter.Name, flag.Value is true ? "true" : "false");
                    break;
                default:
                    question.Take(parameter.Name, (parameter.Value as PrimitiveType)?.ToString());
                    break;
            }
        }

        return question;
    }

    private static HcpcsCoding Stated(Coding coding) => new()
    {
        System = coding.System,
        Version = coding.Version,
        Code = coding.Code,
        Display = coding.Display,
    };

    private static FhirOperationException Refusal(FhirRefusalException refusal) => new(
        refusal.Message, (HttpStatusCode)refusal.Status,
        new OperationOutcome { Issue = [Issue(IssueSeverity.Error, refusal.FhirCode, refusal.Message)] }, refusal);

    private static Parameters Answer(HcpcsCodeValidation validation)
    {
        var answer = new Parameters();
        var parts = answer.Parameter;
        parts.Add(Part("result", new FhirBoolean(validation.IsValid)));
        if (validation.Entry is { } entry)
        {
            parts.Add(Part("display", new FhirString(HcpcsConceptProperty.GetDisplay(entry))));
            parts.Add(Part("code", new Code(entry.Identity)));
            parts.Add(Part("system", new FhirUri(HcpcsCodeSystem.Uri)));
            if (validation.IsInactive)
            {
                parts.Add(Part("inactive", new FhirBoolean(true)));
            }
        }

        if (validation.Version is { } version)
        {
            parts.Add(Part("version", new FhirString(version.ToString())));
        }

        if (validation.Message is { } message)
        {
            parts.Add(Part("message", new FhirString(message)));
            parts.Add(new Parameters.ParameterComponent { Name = "issues", Resource = Outcome(validation.Issues) });
        }

        return answer;
    }

    private static Parameters.ParameterComponent Part(string name, DataType value) => new() { Name = name, Value = value };

    private static Parameters.ParameterComponent Parts(string name, params (string Name, DataType Value)[] parts) => new()
    {
        Name = name,
        Part = [.. parts.Select(part => Part(part.Name, part.Value))],
    };

    private static OperationOutcome Outcome(ValueList<HcpcsTerminologyIssue> issues) => new()
    {
        Issue =
        [
            .. issues.Select(issue => Issue(
                issue.Severity switch
                {
                    HcpcsFindingSeverity.Error => IssueSeverity.Error,
                    HcpcsFindingSeverity.Warning => IssueSeverity.Warning,
                    _ => IssueSeverity.Information,
                },
                issue.FhirCode, issue.Text)),
        ],
    };

    private static IssueComponent Issue(IssueSeverity severity, string fhirCode, string text) => new()
    {
        Severity = severity,
        Code = EnumUtility.ParseLiteral<IssueType>(fhirCode),
        Details = new CodeableConcept { Text = text },
    };
}
