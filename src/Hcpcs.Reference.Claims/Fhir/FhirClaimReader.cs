using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Hcpcs.Reference.Claims;

/// <summary>Reads the service lines of FHIR R4: the items of Claim and ExplanationOfBenefit.</summary>
/// <remarks>
/// <para>
/// The resources stand alone, in a Bundle, in Bundles within it, in an array, or one a line (NDJSON). Their keys may have any order. A detail or
/// subDetail with a HCPCS code is a line of its own. Resources of other types are counted and passed over.
/// </para>
/// <para>
/// Read are <c>id</c>, <c>use</c>, <c>status</c> and <c>billablePeriod</c>; of each item <c>sequence</c>, <c>productOrService</c>,
/// <c>modifier</c>, <c>revenue</c>, <c>quantity</c>, <c>servicedDate</c> and <c>servicedPeriod</c>; of its details the same without the dates. Of a
/// concept only systems and codes are, and of what several lines share the first 1,024 bytes. Nothing else is: no patient, no provider, no diagnosis, no adjudication, no text, no contained resource.
/// </para>
/// <para>
/// A text of more than 16 MiB, a resource of more than 65,536 items and details or with more than 16 MiB of what is read, and nesting of more than
/// 128 levels end the reading, as JSON that is not valid does: <see cref="ClaimReader.Fault"/> says so.
/// </para>
/// <para>Source: HL7 FHIR R4, resources Claim, ExplanationOfBenefit and Bundle.</para>
/// </remarks>
public sealed class FhirClaimReader : ClaimReader
{
    private const int MaxDepth = 128, MaxTokenLength = 16 * 1024 * 1024;

    // What may stand between values. A byte order mark is as good as a blank at the beginning of a file.
    private static readonly SearchValues<byte> s_blanks = SearchValues.Create(" \t\r\n"u8), s_firstBlanks = SearchValues.Create(" \t\r\n\uFEFF"u8);

    private readonly FhirResource _resource;

    // What the objects and arrays are that are open, the outermost first; those of which nothing is read are not among them.
    private readonly FhirPlace[] _places = new FhirPlace[MaxDepth + 1];
    private int _depth;

    // The name that was read last in the innermost of them.
    private FhirName _name;

    // How deep the value stands that is passed over; negative where none is.
    private int _passedDepth = -1;

    // What the coding is of that is read, and whether a period is the claim's.
    private FhirPlace _concept;
    private bool _isBillablePeriod;

    private ClaimLineKind _kind;
    private JsonReaderState _state = NewState();
    private ClaimFormat? _format;

    // Whether there was any JSON.
    private bool _hasValue;

    // How many line ends were passed, and in which line the value began that is read.
    private long _lineEnds, _valueLine = 1;

    // How much must be here before reading on is of use.
    private int _wantedLength;

    private bool _isEnded;
    private FhirBatch? _batch;

    /// <summary>Makes a reader.</summary>
    /// <param name="stream">The file. It is closed with the reader unless <paramref name="leaveOpen"/> says otherwise.</param>
    /// <param name="leaveOpen">Whether the stream stays open.</param>
    /// <param name="additionalSystems">
    /// The application's own names of the HCPCS code system, beside those that <see cref="HcpcsCodeSystem.IsHcpcsSystem(string?)"/> knows;
    /// <see langword="null"/> for none.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    public FhirClaimReader(Stream stream, bool leaveOpen = false, IReadOnlyList<string>? additionalSystems = null)
        : this(new InputBuffer(stream ?? throw new ArgumentNullException(nameof(stream))), stream, leaveOpen, additionalSystems, format: null)
    {
    }

    /// <summary>Makes a reader of a file that is in memory.</summary>
    /// <param name="content">The file. It must not change while it is read.</param>
    /// <param name="additionalSystems">The application's own names of the HCPCS code system, likewise.</param>
    public FhirClaimReader(ReadOnlyMemory<byte> content, IReadOnlyList<string>? additionalSystems = null)
        : this(new InputBuffer(content), null, leaveOpen: true, additionalSystems, format: null)
    {
    }

    // format: Whether it is NDJSON; null to tell it from the content.
    internal FhirClaimReader(InputBuffer input, Stream? stream, bool leaveOpen, IReadOnlyList<string>? additionalSystems, ClaimFormat? format)
        : base(input, stream, leaveOpen)
    {
        _resource = new FhirResource(new CodingSystems(additionalSystems ?? []));
        _places[0] = FhirPlace.Document;
        _format = format;
    }

    private enum Outcome
    {
        // The value is read to its end.
        Done,

        // It goes on behind what is here.
        Incomplete,

        // The batch is full.
        Full,

        // The file cannot be read on.
        Faulty,
    }

    /// <inheritdoc/>
    /// <remarks>One JSON text or NDJSON. A reader that was not made by <see cref="ClaimReader.Open"/> tells it when the first line is read.</remarks>
    public override ClaimFormat Format => _format ?? ClaimFormat.FhirJson;

    // Where a line stands that would be read now.
    private long Position => Format == ClaimFormat.FhirNdjson ? _valueLine : Counted.Claims + 1;

    /// <inheritdoc/>
    public override ClaimLineBatch CreateBatch() => new FhirBatch();

    private protected override void Start(ClaimLineBatch batch)
    {
        _batch = batch as FhirBatch ?? throw new ArgumentException("The batch is of a reader of another kind.", nameof(batch));
        _batch.Clear();
    }

    private protected override bool Parse(ClaimLineBatch batch)
    {
        if (_isEnded || (Input.Length < _wantedLength && !Input.IsAtEnd))
        {
            return !_isEnded;
        }

        try
        {
            return TakeValues(Input.Bytes.Span);
        }
        catch (JsonException)
        {
            // Its message would quote the file.
            Fail($"The JSON is not valid here, or it is nested deeper than {MaxDepth} levels.");
            return false;
        }
    }

    // Takes values one after the other, as long as there is room for lines.
    // Returns: Whether the file goes on.
    private bool TakeValues(ReadOnlySpan<byte> data)
    {
        _wantedLength = 0;
        _format ??= ClaimFormats.TellJson(data[Input.Next..], Input.IsAtEnd);
        if (_format is null)
        {
            Await();
            return true;
        }

        while (_depth > 0 || BeginValue(data))
        {
            // No text is longer than what is looked at at once, in memory as in a stream.
            var here = data[Input.Next..];
            bool isCut = here.Length > MaxTokenLength;
            here = isCut ? here[..MaxTokenLength] : here;
            var reader = new Utf8JsonReader(here, isFinalBlock: false, _state);
            var outcome = TakeTokens(ref reader);
            int taken = (int)reader.BytesConsumed;
            _state = outcome == Outcome.Done ? NewState() : reader.CurrentState;
            Pass(here[..taken]);
            if (outcome == Outcome.Incomplete && taken == 0 && here.Length == MaxTokenLength)
            {
                outcome = Fail("A text of the JSON is longer than 16 MiB.");
            }
            else if (outcome == Outcome.Incomplete && isCut)
            {
                continue;
            }

            switch (outcome)
            {
                case Outcome.Done when !_batch!.IsFull:
                    break;
                case Outcome.Done or Outcome.Full:
                    return true;
                case Outcome.Incomplete when !Input.IsAtEnd:
                    Await();
                    return true;
                case Outcome.Incomplete:
                    Fail("The file ends in the middle of its JSON.");
                    return false;
                default:
                    return false;
            }
        }

        return !_isEnded;
    }

    // Passes over blanks to where the next value begins.
    // Returns: Whether it is here.
    private bool BeginValue(ReadOnlySpan<byte> data)
    {
        var here = data[Input.Next..];
        int blanks = here.IndexOfAnyExcept(_hasValue ? s_blanks : s_firstBlanks);
        Pass(blanks < 0 ? here : here[..blanks]);
        _valueLine = _lineEnds + 1;
        if (blanks < 0)
        {
            _isEnded = Input.IsAtEnd;
            if (_isEnded && !_hasValue)
            {
                Fail("The file holds no JSON.");
            }

            return false;
        }

        if (here[blanks] is not ((byte)'{' or (byte)'['))
        {
            Fail("What stands here is not a JSON object or array.");
            return false;
        }

        _hasValue = true;
        return true;
    }

    private Outcome TakeTokens(ref Utf8JsonReader reader)
    {
        while (PassOver(ref reader) && reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    _name = FhirNames.Find(_places[_depth], reader);
                    _passedDepth = _name == FhirName.None ? reader.CurrentDepth : -1;
                    break;

                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    var place = FindPlace(_places[_depth], _name, reader.TokenType == JsonTokenType.StartArray);
                    _passedDepth = place == FhirPlace.None ? reader.CurrentDepth : -1;
                    if (place != FhirPlace.None)
                    {
                        Begin(place);
                    }

                    break;

                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    End();
                    if (_depth == 0)
                    {
                        return Outcome.Done;
                    }

                    if (_batch!.IsFull)
                    {
                        return Outcome.Full;
                    }

                    break;

                case JsonTokenType.String or JsonTokenType.Number when _name != FhirName.None:
                    Take(reader);
                    break;
            }

            if (_resource.IsTooLarge)
            {
                return Fail("The resource has more than 65,536 items and details, or more than 16 MiB of what is read of them.");
            }
        }

        return Outcome.Incomplete;
    }

    // Passes over a value of which nothing is read.
    // Returns: Whether it is passed; it goes on behind what is here where it is not.
    private bool PassOver(ref Utf8JsonReader reader)
    {
        int depth = _passedDepth;
        while (depth >= 0)
        {
            if (!reader.Read())
            {
                return false;
            }

            // The beginning of an object or array stands as deep as its end.
            if (reader.CurrentDepth == depth && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            {
                depth = -1;
            }
        }

        _passedDepth = -1;
        return true;
    }

    // Tells what an object or array is.
    // name: The name that it has in an object.
    private static FhirPlace FindPlace(FhirPlace around, FhirName name, bool isArray) => (around, name, isArray) switch
    {
        (FhirPlace.Document, _, true) => FhirPlace.Resources,
        (FhirPlace.Document or FhirPlace.Resources, _, false) => FhirPlace.Resource,
        (FhirPlace.Entry, FhirName.Resource, false) => FhirPlace.Resource,
        (FhirPlace.Entries, _, false) => FhirPlace.Entry,
        (FhirPlace.Items, _, false) => FhirPlace.Item,
        (FhirPlace.Details, _, false) => FhirPlace.Detail,
        (FhirPlace.SubDetails, _, false) => FhirPlace.SubDetail,
        (FhirPlace.Modifiers, _, false) => FhirPlace.Modifier,
        (FhirPlace.Codings, _, false) => FhirPlace.Coding,
        (_, FhirName.Entry, true) => FhirPlace.Entries,
        (_, FhirName.Item, true) => FhirPlace.Items,
        (_, FhirName.Detail, true) => FhirPlace.Details,
        (_, FhirName.SubDetail, true) => FhirPlace.SubDetails,
        (_, FhirName.Modifier, true) => FhirPlace.Modifiers,
        (_, FhirName.Coding, true) => FhirPlace.Codings,
        (_, FhirName.ProductOrService, false) => FhirPlace.Product,
        (_, FhirName.Revenue, false) => FhirPlace.Revenue,
        (_, FhirName.Quantity, false) => FhirPlace.Quantity,
        (_, FhirName.ServicedPeriod or FhirName.BillablePeriod, false) => FhirPlace.Period,
        _ => FhirPlace.None,
    };

    private void Begin(FhirPlace place)
    {
        switch (place)
        {
            case FhirPlace.Resource:
                // What has resources as entries is a Bundle, whether it has said so or will.
                if (_places[_depth] == FhirPlace.Entry)
                {
                    _places[_depth - 2] = FhirPlace.Bundle;
                }

                _resource.Begin();
                break;
            case FhirPlace.Item: _resource.BeginLine(0); break;
            case FhirPlace.Detail: _resource.BeginLine(1); break;
            case FhirPlace.SubDetail: _resource.BeginLine(2); break;
            case FhirPlace.Product or FhirPlace.Revenue: _concept = place; break;
            case FhirPlace.Modifier:
                _concept = place;
                _resource.BeginModifier();
                break;
            case FhirPlace.Coding: _resource.BeginCoding(); break;
            case FhirPlace.Period: _isBillablePeriod = _name == FhirName.BillablePeriod; break;
        }

        _places[++_depth] = place;
        _name = FhirName.None;
    }

    private void End()
    {
        switch (_places[_depth--])
        {
            case FhirPlace.Claim: _resource.End(_batch!, _kind, Position, ref Counted); break;
            case FhirPlace.Item or FhirPlace.Detail or FhirPlace.SubDetail: _resource.EndLine(); break;
            case FhirPlace.Modifier: _resource.EndModifier(); break;
            case FhirPlace.Coding: _resource.EndCoding(_concept); break;
        }

        _name = FhirName.None;
    }

    private void Take(in Utf8JsonReader reader)
    {
        switch (_places[_depth])
        {
            case FhirPlace.Resource when _name == FhirName.ResourceType: TakeType(reader); break;
            case FhirPlace.Resource or FhirPlace.Claim: _resource.TakeOfClaim(_name, reader); break;
            case FhirPlace.Period when _isBillablePeriod: _resource.TakeOfBillablePeriod(_name, reader); break;
            case FhirPlace.Item or FhirPlace.Detail or FhirPlace.SubDetail or FhirPlace.Period or FhirPlace.Quantity:
                _resource.TakeOfLine(_name, reader);
                break;
            case FhirPlace.Coding: _resource.TakeOfCoding(_name, reader); break;
        }
    }

    private void TakeType(in Utf8JsonReader reader)
    {
        const int MaxNameLength = 40, MaxEscapedLength = 6 * MaxNameLength;

        if (reader.TokenType != JsonTokenType.String)
        {
            return;
        }

        ref var place = ref _places[_depth];
        var type = JsonText.ReadShort(reader, stackalloc byte[MaxEscapedLength]);
        if (type.SequenceEqual("ExplanationOfBenefit"u8))
        {
            (place, _kind) = (FhirPlace.Claim, ClaimLineKind.ExplanationOfBenefit);
        }
        else if (type.SequenceEqual("Claim"u8))
        {
            (place, _kind) = (FhirPlace.Claim, ClaimLineKind.Claim);
        }
        else if (type.SequenceEqual("Bundle"u8))
        {
            place = FhirPlace.Bundle;
        }
        else
        {
            place = FhirPlace.OtherResource;
            Counted.OtherDocuments++;
            if (Counted.FirstOtherDocument is null && type.Length is > 0 and <= MaxNameLength && IsOfLetters(type))
            {
                Counted.FirstOtherDocument = Encoding.ASCII.GetString(type);
            }
        }
    }

    private static bool IsOfLetters(ReadOnlySpan<byte> text)
    {
        foreach (byte b in text)
        {
            if (!char.IsAsciiLetter((char)b))
            {
                return false;
            }
        }

        return true;
    }

    // What a reader of a new value begins with.
    internal static JsonReaderState NewState() => new(new JsonReaderOptions { MaxDepth = MaxDepth });

    // Goes on behind bytes that were taken.
    private void Pass(ReadOnlySpan<byte> taken)
    {
        Input.Next += taken.Length;
        if (_format == ClaimFormat.FhirNdjson)
        {
            _lineEnds += taken.Count((byte)'\n');
        }
    }

    // A long text that is cut off is not looked at again for each few bytes that come.
    private void Await()
    {
        const int MaxTrickle = 64 * 1024;

        int length = Input.Length;
        _wantedLength = length < MaxTrickle ? 0 : Math.Min(length + length / 2, MaxTokenLength);
    }

    private Outcome Fail(string message)
    {
        _isEnded = true;
        Fault = new ClaimFileFault { Position = Position, Message = message };
        return Outcome.Faulty;
    }
}
