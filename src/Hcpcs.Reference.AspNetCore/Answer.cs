using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Hcpcs.Reference;

// What a request gets: a status and a body, or 304 where the caller has it already.
internal sealed class Answer : IResult
{
    public const string
        Json = "application/json; charset=utf-8",
        Problem = "application/problem+json",
        FhirJson = "application/fhir+json; charset=utf-8",
        Html = "text/html; charset=utf-8";

    // Descriptions have quotation marks and comparison signs. What is written is JSON and never a part of a web page.
    private static readonly JsonWriterOptions s_writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly int _status;
    private readonly string _contentType;
    private readonly ReadOnlyMemory<byte> _body;
    private readonly string? _tag;
    private readonly bool _variesByAccept;

    // tag: What the body depends on, as an ETag; null where it is not to be kept.
    private Answer(int status, string contentType, ReadOnlyMemory<byte> body, string? tag = null, bool variesByAccept = false)
    {
        _status = status;
        _contentType = contentType;
        _body = body;
        _tag = tag;
        _variesByAccept = variesByAccept;
    }

    public static Answer Of<T>(T value, JsonTypeInfo<T> type, string? tag) =>
        new(StatusCodes.Status200OK, Json, JsonSerializer.SerializeToUtf8Bytes(value, type), tag);

    public static Answer OfText(string text, string contentType, string? tag) =>
        new(StatusCodes.Status200OK, contentType, Encoding.UTF8.GetBytes(text), tag, variesByAccept: true);

    public static Answer OfFhir(Action<Utf8JsonWriter> write, string? tag = null, int status = StatusCodes.Status200OK) =>
        new(status, FhirJson, Write(write), tag);

    // Problem details (RFC 9457).
    public static Answer OfProblem(int status, string title, string detail) => new(status, Problem, Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("title", title);
        json.WriteNumber("status", status);
        json.WriteString("detail", detail);
        json.WriteEndObject();
    }));

    public static Answer Malformed(string detail) => OfProblem(StatusCodes.Status400BadRequest, "The request is malformed.", detail);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        if (_tag is not null)
        {
            response.Headers.ETag = _tag;
            response.Headers.CacheControl = "no-cache";
            if (_variesByAccept)
            {
                response.Headers.Vary = "Accept";
            }

            if (httpContext.Request.Headers.IfNoneMatch is { Count: > 0 } known && HttpMethods.IsGet(httpContext.Request.Method) && Has(known!, _tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }

        response.StatusCode = _status;
        response.ContentType = _contentType;
        response.ContentLength = _body.Length;
        return response.Body.WriteAsync(_body, httpContext.RequestAborted).AsTask();
    }

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, s_writing))
        {
            write(json);
        }

        return buffer.WrittenMemory;
    }

    // Whether a header lists a tag, or any.
    private static bool Has(IEnumerable<string> header, string tag)
    {
        foreach (string line in header)
        {
            foreach (var part in line.Split(',', StringSplitOptions.TrimEntries))
            {
                if (part is "*" || string.Equals(part.StartsWith("W/", StringComparison.Ordinal) ? part[2..] : part, tag, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
