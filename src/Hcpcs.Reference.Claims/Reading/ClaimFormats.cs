using System.Text.Json;

namespace Hcpcs.Reference.Claims;

// Tells what a file is written in, and opens it.
internal static class ClaimFormats
{
    // What no more of is waited for to tell the format.
    private const int MaxStartLength = 1024 * 1024;

    public static ClaimReader Open(Stream stream, ClaimReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var input = new InputBuffer(stream);
        ClaimFormat? format;
        int wantedLength = 0;
        while ((format = Tell(input, options, ref wantedLength)) is null)
        {
            input.Fill();
        }

        return format == ClaimFormat.Delimited ? DelimitedClaimReader.Open(input, stream, options) : Make(format.Value, input, stream, options);
    }

    public static async ValueTask<ClaimReader> OpenAsync(Stream stream, ClaimReaderOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var input = new InputBuffer(stream);
        ClaimFormat? format;
        int wantedLength = 0;
        while ((format = Tell(input, options, ref wantedLength)) is null)
        {
            await input.FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return format == ClaimFormat.Delimited
            ? await DelimitedClaimReader.OpenAsync(input, stream, options, cancellationToken).ConfigureAwait(false)
            : Make(format.Value, input, stream, options);
    }

    public static ClaimFormat Detect(ReadOnlySpan<byte> start) => Tell(start, isAll: true)!.Value;

    // Tells whether JSON is one text or NDJSON: several lines, the first of which is a value.
    // start: How the file begins; a byte order mark and blanks may stand there.
    // isAll: Whether no more of the file is to be had.
    // Returns: Null where more must be here to tell.
    public static ClaimFormat? TellJson(ReadOnlySpan<byte> start, bool isAll)
    {
        isAll |= start.Length >= MaxStartLength;
        var text = WithoutBlanks(WithoutByteOrderMark(start));
        int length = text.IndexOf((byte)'\n');
        if (text is [(byte)'[', ..] || (length >= 0 && !IsJsonObject(text[..length])))
        {
            return ClaimFormat.FhirJson;
        }

        var behind = length < 0 ? [] : WithoutBlanks(text[length..]);
        return behind is [(byte)'{', ..] ? ClaimFormat.FhirNdjson
            : behind.IsEmpty && !isAll ? null
            : ClaimFormat.FhirJson;
    }

    // Tells what a file is written in, as far as it is here.
    // wantedLength: How much must be here before looking at it is of use: much is not looked at again for each few bytes that come.
    private static ClaimFormat? Tell(InputBuffer input, ClaimReaderOptions options, ref int wantedLength)
    {
        const int MaxTrickle = 4 * 1024;

        int length = input.Length;
        if (length < wantedLength && !input.IsAtEnd)
        {
            return null;
        }

        wantedLength = length < MaxTrickle ? 0 : Math.Min(length + length / 2, MaxStartLength);
        return Tell(input, options);
    }

    private static ClaimFormat? Tell(InputBuffer input, ClaimReaderOptions options) =>
        options.Format is { } given and not ClaimFormat.Unknown ? given
        : Tell(input.Bytes.Span, input.IsAtEnd) is not ClaimFormat.Unknown and var format ? format
        // Who names an encoding says that the file is text, in which NUL bytes may be parts of characters.
        : options.Delimited.Encoding is null || WithoutBlanks(input.Bytes.Span).IsEmpty ? ClaimFormat.Unknown
        : ClaimFormat.Delimited;

    private static ClaimFormat? Tell(ReadOnlySpan<byte> start, bool isAll)
    {
        isAll |= start.Length >= MaxStartLength;
        bool isUtf16 = start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        var text = WithoutBlanks(WithoutByteOrderMark(start));
        if (text.IsEmpty || (start.Length < ByteOrderMark.Length && ByteOrderMark.StartsWith(start)))
        {
            return isAll ? ClaimFormat.Unknown : null;
        }

        if (text.StartsWith("ISA"u8) && text.Length > 3 && !char.IsAsciiLetterOrDigit((char)text[3]))
        {
            // A column may have that name: what separates columns too must separate sixteen elements.
            return text[3] is not ((byte)',' or (byte)'\t' or (byte)';' or (byte)' ') ? ClaimFormat.X12
                : !Separators.TryRead(text, out _, out int length, out _, out _) || (length == 0 && isAll) ? ClaimFormat.Delimited
                : length == 0 ? null
                : ClaimFormat.X12;
        }

        // A header may begin with a bracket, but not so.
        var behind = WithoutBlanks(text[1..]);
        if (text[0] is (byte)'{' && behind is [] or [(byte)'"' or (byte)'}', ..] || text[0] is (byte)'[' && behind is [] or [(byte)'{' or (byte)']', ..])
        {
            return behind.IsEmpty && !isAll ? null : TellJson(start, isAll);
        }

        if (text.StartsWith("<"u8) || text.StartsWith("%PDF"u8) || text.StartsWith("PK\x03\x04"u8))
        {
            return ClaimFormat.Unknown;
        }

        return !isAll && "ISA"u8.StartsWith(text) ? null
            : !isUtf16 && FirstLine(text).Contains((byte)0) ? ClaimFormat.Unknown
            : ClaimFormat.Delimited;
    }

    private static ClaimReader Make(ClaimFormat format, InputBuffer input, Stream stream, ClaimReaderOptions options) => format switch
    {
        ClaimFormat.X12 => new X12ClaimReader(input, stream, options.LeaveOpen),
        ClaimFormat.FhirJson or ClaimFormat.FhirNdjson => new FhirClaimReader(input, stream, options.LeaveOpen, options.AdditionalSystems, format),
        _ when WithoutBlanks(WithoutByteOrderMark(input.Bytes.Span)).StartsWith("<"u8) => throw new InvalidDataException("is XML: FHIR is read as JSON"),
        _ when input.Bytes.Span.StartsWith("%PDF"u8) => throw new InvalidDataException("is a PDF"),
        _ when input.Bytes.Span.StartsWith("PK\x03\x04"u8) => throw new InvalidDataException("is a zip, or an Excel workbook: save the workbook as CSV"),
        _ => throw new InvalidDataException(WithoutBlanks(input.Bytes.Span).IsEmpty ? "is empty" : "is not text: its first line holds NUL bytes"),
    };

    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> text)
    {
        int length = text.IndexOfAny((byte)'\r', (byte)'\n');
        return length < 0 ? text : text[..length];
    }

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> text) =>
        text.StartsWith(ByteOrderMark) ? text[ByteOrderMark.Length..] : text;

    private static ReadOnlySpan<byte> WithoutBlanks(ReadOnlySpan<byte> text) => text.TrimStart(" \t\r\n"u8);

    private static bool IsJsonObject(ReadOnlySpan<byte> text)
    {
        try
        {
            var reader = new Utf8JsonReader(text, isFinalBlock: false, FhirClaimReader.NewState());
            return reader.Read() && reader.TrySkip() && WithoutBlanks(text[(int)reader.BytesConsumed..]).IsEmpty;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
