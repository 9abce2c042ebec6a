using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Hcpcs.Reference;

// The endpoints of codes, modifiers, pages, search and validation. Parameters are taken as texts, so that what is wrong with one is said in a
// sentence; [DataType] says what they are read as, for OpenAPI documents.
internal static class CodeEndpoints
{
    private const string
        On = "The day of service to answer for, YYYY-MM-DD.",
        Words = "The words, or the beginning of a code, to search for.",
        SearchOn = "Only what is valid on this day, YYYY-MM-DD.",
        Section = "Only the codes of this section: its range, such as A0000-A0999, or a code in it.",
        Offset = "How many of the first to skip.",
        Limit = "How many to answer with at most; 20 where it is not stated.";

    public static RouteGroupBuilder Map(RouteGroupBuilder group, HcpcsEndpointOptions options)
    {
        var tags = new ContentTags();
        group.MapGet("codes/{code}", IResult (
            [DataType(nameof(HcpcsCode))] string code, [DataType(DataType.Date), Description(On)] string? on,
            [FromServices] IHcpcsLookup lookup, HttpContext context) =>
            Code(code, on, lookup, tags.Of(context.RequestServices)))
            .Produces<HcpcsCodeAnswer>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("modifiers/{modifier}", IResult (
            [DataType(nameof(HcpcsModifier))] string modifier, [DataType(DataType.Date), Description(On)] string? on,
            [FromServices] IHcpcsLookup lookup, HttpContext context) =>
            Modifier(modifier, on, lookup, tags.Of(context.RequestServices)))
            .Produces<HcpcsModifierAnswer>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("codes/{code}/page", IResult (
            [DataType(nameof(HcpcsCode))] string code, [DataType(DataType.Date), Description(On)] string? on,
            [FromServices] IHcpcsPages pages, [FromServices] IHcpcsLookup lookup, HttpContext context) =>
            Page(code, on, pages, lookup, tags, context))
            .Produces<HcpcsPage>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("search", IResult (
            [Description(Words)] string? q, [DataType(DataType.Date), Description(SearchOn)] string? on, [Description(Section)] string? section,
            [DataType("int32"), Description(Offset)] string? offset, [DataType("int32"), Description(Limit)] string? limit,
            [FromServices] IHcpcsSearch search, HttpContext context) =>
            Search(q, on, section, offset, limit, options.MaxCount, (text, wanted) =>
                Answer.Of(search.Search(text, wanted), HcpcsJsonContext.Default.HcpcsSearchResult, tags.Of(context.RequestServices))))
            .Produces<HcpcsSearchResult>().ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("complete", IResult (
            [Description(Words)] string? q, [DataType(DataType.Date), Description(SearchOn)] string? on, [Description(Section)] string? section,
            [DataType("int32"), Description(Offset)] string? offset, [DataType("int32"), Description(Limit)] string? limit,
            [FromServices] IHcpcsSearch search, HttpContext context) =>
            Search(q, on, section, offset, limit, options.MaxCount, (text, wanted) =>
                Answer.Of(search.Complete(text, wanted), HcpcsJsonContext.Default.HcpcsCompletionResult, tags.Of(context.RequestServices))))
            .Produces<HcpcsCompletionResult>().ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("release", IResult ([FromServices] IHcpcsLookup lookup, HttpContext context) =>
            Answer.Of(lookup.Release, HcpcsJsonContext.Default.HcpcsRelease, tags.Of(context.RequestServices)))
            .Produces<HcpcsRelease>();
        group.MapPost("validate", Task<IResult> ([FromServices] IHcpcsValidator validator, HttpContext context) =>
            ValidateAsync(validator, context.Request, options))
            .Accepts<HcpcsLine[]>("application/json").Produces<HcpcsValidationResult[]>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        return group;
    }

    private static Answer Code(string text, string? on, IHcpcsLookup lookup, string tag)
    {
        if (!HcpcsCode.TryParse(text, out var code, out string? reason) || !TryReadDay(on, out var day, out reason))
        {
            return Answer.Malformed(reason);
        }

        lookup = lookup.Pin();
        return lookup.Find(code) is { } record
            ? Answer.Of(
                new HcpcsCodeAnswer
                {
                    Record = record,
                    Section = HcpcsSection.Of(code),
                    On = day,
                    Status = day is { } asked ? lookup.GetStatus(code, asked) : null,
                    Successors = day is { } then ? lookup.GetSuccessors(code, then) : default,
                },
                HcpcsEndpointsJsonContext.Default.HcpcsCodeAnswer, tag)
            : NotHeld(lookup, "code", code.ToString());
    }

    private static Answer Modifier(string text, string? on, IHcpcsLookup lookup, string tag)
    {
        if (!HcpcsModifier.TryParse(text, out var modifier, out string? reason) || !TryReadDay(on, out var day, out reason))
        {
            return Answer.Malformed(reason);
        }

        lookup = lookup.Pin();
        return lookup.Find(modifier) is { } record
            ? Answer.Of(
                new HcpcsModifierAnswer
                {
                    Record = record,
                    On = day,
                    Status = day is { } asked ? lookup.GetStatus(modifier, asked) : null,
                    Successors = day is { } then ? lookup.GetSuccessors(modifier, then) : default,
                },
                HcpcsEndpointsJsonContext.Default.HcpcsModifierAnswer, tag)
            : NotHeld(lookup, "modifier", modifier.ToString());
    }

    private static Answer Page(string text, string? on, IHcpcsPages pages, IHcpcsLookup lookup, ContentTags tags, HttpContext context)
    {
        if (!HcpcsCode.TryParse(text, out var code, out string? reason) || !TryReadDay(on, out var day, out reason))
        {
            return Answer.Malformed(reason);
        }

        return pages.Find(code, day) is not { } page ? NotHeld(lookup, "code", code.ToString())
            : PrefersHtml(context.Request) ? Answer.OfText(page.ToHtml(), Answer.Html, tags.Of(context.RequestServices, "html"))
            : Answer.OfText(page.ToJson(), Answer.Json, tags.Of(context.RequestServices));
    }

    private static Answer Search(
        string? q, string? on, string? section, string? offset, string? limit, int maxCount, Func<string, HcpcsSearchOptions, Answer> answer)
    {
        const int DefaultLimit = 20;
        if (q is null)
        {
            return Answer.Malformed("The parameter q is missing: give the words to search for.");
        }

        if (!TryReadDay(on, out var day, out string? reason) || !TryReadSection(section, out var range, out reason)
            || !TryReadNumber("offset", offset, 0, 0, out int skipped, out reason)
            || !TryReadNumber("limit", limit, 1, Math.Min(DefaultLimit, maxCount), out int taken, out reason))
        {
            return Answer.Malformed(reason);
        }

        return answer(q, new HcpcsSearchOptions
        {
            ValidOn = day,
            Section = range,
            CountGroups = true,
            Offset = skipped,
            Limit = Math.Min(taken, maxCount),
        });
    }

    private static async Task<IResult> ValidateAsync(IHcpcsValidator validator, HttpRequest request, HcpcsEndpointOptions options)
    {
        if (!RequestBody.IsJson(request))
        {
            return Answer.OfProblem(
                StatusCodes.Status415UnsupportedMediaType, "The body is not JSON.",
                "Send an array of claim lines with the content type application/json.");
        }

        if (await RequestBody.ReadAsync(request, options.MaxBodyLength).ConfigureAwait(false) is not { } body)
        {
            return TooLarge($"The body has more than {options.MaxBodyLength} bytes: send the lines in several requests.");
        }

        HcpcsLine[]? lines;
        try
        {
            lines = JsonSerializer.Deserialize(body.Span, HcpcsEndpointsJsonContext.Default.HcpcsLineArray);
        }
        catch (JsonException exception)
        {
            return Answer.Malformed($"The body is not an array of claim lines: {ForeignText.OneLine(exception.Message)}");
        }

        return lines is null ? Answer.Malformed("The body is null: send an array of claim lines.")
            : lines.Length > options.MaxLines
                ? TooLarge($"The body has {lines.Length} lines, and at most {options.MaxLines} are taken: send them in several requests.")
            : Answer.Of<IReadOnlyList<HcpcsValidationResult>>(
                Array.ConvertAll(lines, validator.Validate), HcpcsJsonContext.Default.IReadOnlyListHcpcsValidationResult, null);

        static Answer TooLarge(string detail) => Answer.OfProblem(StatusCodes.Status413PayloadTooLarge, "The request is too large.", detail);
    }

    private static Answer NotHeld(IHcpcsLookup lookup, string noun, string name) => Answer.OfProblem(
        StatusCodes.Status404NotFound, $"The {noun} is not in the release.", $"The release of {lookup.Release} does not hold the {noun} {name}.");

    private static bool TryReadDay(string? text, out DateOnly? day, [NotNullWhen(false)] out string? reason)
    {
        day = null;
        reason = null;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
        {
            day = read;
            return true;
        }

        reason = $"The parameter on, {ForeignText.Quote(text)}, is not a day: give year, month and day, as in 2026-01-15.";
        return false;
    }

    private static bool TryReadSection(string? text, out HcpcsSection? section, [NotNullWhen(false)] out string? reason)
    {
        section = null;
        reason = null;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        if (HcpcsCode.TryParse(text.AsSpan(0, Math.Min(text.Length, HcpcsCode.Length)), out var code) && HcpcsSection.Of(code) is { } found
            && (text.Length == HcpcsCode.Length || string.Equals(text, found.Range, StringComparison.OrdinalIgnoreCase)))
        {
            section = found;
            return true;
        }

        reason = $"The parameter section, {ForeignText.Quote(text)}, is not a section: give its range, such as A0000-A0999, or a code in it.";
        return false;
    }

    private static bool TryReadNumber(
        string name, string? text, int minimum, int whenAbsent, out int number, [NotNullWhen(false)] out string? reason)
    {
        number = whenAbsent;
        reason = string.IsNullOrEmpty(text) || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= minimum)
            ? null
            : $"The parameter {name}, {ForeignText.Quote(text)}, is not a whole number from {minimum}.";
        return reason is null;
    }

    // Whether HTML comes before JSON in what the caller accepts.
    private static bool PrefersHtml(HttpRequest request)
    {
        double html = 0, json = 0;
        if (MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted))
        {
            foreach (var type in accepted)
            {
                double quality = type.Quality ?? 1;
                if (type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase))
                {
                    html = Math.Max(html, quality);
                }
                else if (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
                {
                    json = Math.Max(json, quality);
                }
            }
        }

        return html > json;
    }
}
