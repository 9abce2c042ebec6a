using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Hcpcs.Reference;

// The operations of a FHIR terminology service, with GET and POST.
internal static class FhirEndpoints
{
    public static RouteGroupBuilder Map(RouteGroupBuilder group, HcpcsEndpointOptions options)
    {
        var tags = new ContentTags();
        Map("CodeSystem/$lookup", FhirAnswers.Lookup);
        Map("CodeSystem/$validate-code", static (json, question, terminology) =>
            FhirAnswers.Validation(json, question.ValidateInCodeSystem(terminology)));
        Map("CodeSystem/$subsumes", FhirAnswers.Subsumption);
        Map("ValueSet/$validate-code", static (json, question, terminology) =>
            FhirAnswers.Validation(json, question.ValidateInValueSet(terminology)));
        Map("ValueSet/$expand", (json, question, terminology) => FhirAnswers.Expansion(json, question, terminology, options.MaxCount));
        Map("ConceptMap/$translate", FhirAnswers.Translation);
        group.MapGet("metadata", IResult (string? mode, [FromServices] IHcpcsLookup lookup, HttpContext context) => Answer.OfFhir(
            json => FhirMetadata.Write(json, lookup.Release, isTerminology: mode is "terminology"), tags.Of(context.RequestServices)));
        return group;

        void Map(string pattern, Action<Utf8JsonWriter, FhirQuestion, HcpcsTerminology> write)
        {
            group.MapGet(pattern, IResult ([FromServices] HcpcsTerminology terminology, HttpContext context) =>
                Ask(context, terminology, default, write, tags.Of(context.RequestServices)));
            group.MapPost(pattern, Task<IResult> ([FromServices] HcpcsTerminology terminology, HttpContext context) =>
                AskAsync(context, terminology, options, write));
        }
    }

    private static async Task<IResult> AskAsync(
        HttpContext context, HcpcsTerminology terminology, HcpcsEndpointOptions options, Action<Utf8JsonWriter, FhirQuestion, HcpcsTerminology> write)
    {
        if (await RequestBody.ReadAsync(context.Request, options.MaxBodyLength).ConfigureAwait(false) is not { } body)
        {
            return FhirAnswers.Outcome(
                StatusCodes.Status413PayloadTooLarge, "too-long", $"The body has more than {options.MaxBodyLength} bytes.");
        }

        return body.Length > 0 && !RequestBody.IsJson(context.Request)
            ? FhirAnswers.Outcome(
                StatusCodes.Status415UnsupportedMediaType, "not-supported",
                $"The content type {ForeignText.Quote(context.Request.ContentType)} is not supported: send application/fhir+json. "
                + "In Firely's FhirClient, set Settings.PreferredFormat = ResourceFormat.Json.")
            : Ask(context, terminology, body, write, null);
    }

    private static Answer Ask(
        HttpContext context,
        HcpcsTerminology terminology,
        ReadOnlyMemory<byte> body,
        Action<Utf8JsonWriter, FhirQuestion, HcpcsTerminology> write,
        string? tag)
    {
        try
        {
            var question = new FhirQuestion();
            foreach (var (name, values) in context.Request.Query)
            {
                foreach (string? value in values)
                {
                    question.Take(name, value);
                }
            }

            FhirParameters.Read(body, question);
            return Answer.OfFhir(json => write(json, question, terminology), tag);
        }
        catch (FhirRefusalException refusal)
        {
            return FhirAnswers.Outcome(refusal.Status, refusal.FhirCode, refusal.Message);
        }
    }
}
