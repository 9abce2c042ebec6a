using System.Runtime.CompilerServices;
using System.Text;

namespace Hcpcs.Reference.Claims;

/// <summary>
/// A service line as its reader holds it: texts are bytes in the reader's buffer, as the file writes them, without blanks around them.
/// Nothing is allocated.
/// </summary>
/// <remarks>
/// Good until the reader reads on. <see cref="ToClaimLine"/> makes a record that can be kept. The bytes are those of the file, UTF-8 in nearly
/// all cases; what is not UTF-8 is taken for Latin-1 when it becomes a string.
/// </remarks>
public readonly ref struct ClaimLineView
{
    private static readonly char[] s_modifierSeparators = [.. Enumerable.Range(0, 0x80).Where(c => DelimitedBatch.IsModifierSeparator((byte)c)).Select(c => (char)c)];

    private readonly ReadOnlySpan<byte> _texts;
    private readonly ReadOnlySpan<byte> _claimTexts;
    private readonly ref readonly LineFields _line;
    private readonly ref readonly ClaimFields _claim;

    // texts: What the places of the line are in.
    // claimTexts: What those of the claim are in.
    internal ClaimLineView(ReadOnlySpan<byte> texts, in LineFields line, ReadOnlySpan<byte> claimTexts, in ClaimFields claim)
    {
        _texts = texts;
        _claimTexts = claimTexts;
        _line = ref line;
        _claim = ref claim;
    }

    /// <summary>What the line was read from.</summary>
    public ClaimLineKind Kind => _line.Kind;

    /// <summary>Why a row of a delimited file cannot be read; nothing else of the line has a value then but <see cref="Position"/>.</summary>
    public ClaimRowFault Fault => _line.Fault;

    /// <summary>
    /// Where the line stands. X12: the number of its SV1, SV2 or SV3 among all segments of the file, the first ISA being 1. FHIR: the number of
    /// the text line in NDJSON, else that of the resource among the claims of the file. Delimited: the number of the text line on which the row
    /// begins.
    /// </summary>
    public long Position => _line.Position;

    /// <summary>The interchange control number (ISA13); empty outside of X12.</summary>
    public ReadOnlySpan<byte> Interchange => OfClaim(_claim.Interchange);

    /// <summary>The transaction set control number (ST02); empty outside of X12.</summary>
    public ReadOnlySpan<byte> Transaction => OfClaim(_claim.Transaction);

    /// <summary>The claim number (CLM01, or its column), or the <c>id</c> of the FHIR resource; empty where there is none.</summary>
    public ReadOnlySpan<byte> Claim => OfClaim(_claim.Claim);

    /// <summary>The line number (LX01, or its column); in FHIR <c>item.sequence</c>, or <c>1.2</c> and <c>1.2.1</c> of a detail and its subDetail.</summary>
    public ReadOnlySpan<byte> ServiceLine => OfLine(_line.ServiceLine);

    /// <summary>The claim filing indicator (SBR09 of loop 2000B), such as <c>MB</c> for Medicare Part B; empty outside of X12.</summary>
    public ReadOnlySpan<byte> Filing => OfClaim(_claim.Filing);

    /// <summary>The type of bill (CLM05-1 where CLM05-2 is A), two digits, such as <c>11</c>; the third is <see cref="Frequency"/>.</summary>
    public ReadOnlySpan<byte> TypeOfBill => _claim.IsTypeOfBill ? OfClaim(_claim.Facility) : [];

    /// <summary>The place of service (CLM05-1 where CLM05-2 is not A), such as <c>11</c> for an office.</summary>
    public ReadOnlySpan<byte> PlaceOfService => _claim.IsTypeOfBill ? [] : OfClaim(_claim.Facility);

    /// <summary>The claim frequency (CLM05-3): 1 original, 7 replacement, 8 void, and others.</summary>
    public ReadOnlySpan<byte> Frequency => OfClaim(_claim.Frequency);

    /// <summary>
    /// What the claim is for: BHT06 (<c>CH</c> chargeable, <c>RP</c> reporting, that is an encounter), or <c>predetermination</c> where the
    /// version or CLM19 says so; in FHIR <c>use</c> (<c>claim</c>, <c>preauthorization</c>, <c>predetermination</c>).
    /// </summary>
    public ReadOnlySpan<byte> Purpose => OfClaim(_claim.Purpose);

    /// <summary>The <c>status</c> of the FHIR resource; empty outside of FHIR.</summary>
    public ReadOnlySpan<byte> Status => OfClaim(_claim.Status);

    /// <summary>Whether the interchange says that it is a test (ISA15 is T).</summary>
    public bool IsTest => _claim.IsTest;

    /// <summary>
    /// Whether the claim takes a former one back (frequency 8), or the FHIR resource is cancelled, entered in error or a draft. Its lines say
    /// nothing of a service that is billed.
    /// </summary>
    public bool IsVoid => _claim.IsVoid;

    /// <summary>Whether the claim asks for authorization or is a predetermination, for services that are still to come.</summary>
    public bool IsRequest => _claim.IsRequest;

    /// <summary>The product or service qualifier (SV101-1, SV202-1, SV301-1, or its column), such as <c>HC</c>; empty in FHIR.</summary>
    public ReadOnlySpan<byte> Qualifier => OfLine(_line.Qualifier);

    /// <summary>The system of the coding that <see cref="Code"/> is of; empty outside of FHIR.</summary>
    public ReadOnlySpan<byte> System => OfLine(_line.System);

    /// <summary>
    /// Whether the qualifier, the system or the code type says that the code is neither HCPCS nor HIPPS: dental codes (qualifier AD), codes of a payer, NDCs in
    /// place of codes. The validator does not judge it.
    /// </summary>
    public bool IsOtherCodeSet => _line.IsOtherCodeSet;

    /// <summary>Whether the qualifier (HP), the system or the revenue code (0022, 0023, 0024) says that the code is a HIPPS code.</summary>
    public bool IsHipps => _line.IsHipps;

    /// <summary>The code; empty on a line without one.</summary>
    public ReadOnlySpan<byte> Code => OfLine(_line.Code);

    /// <summary>The first modifier; empty where there is none.</summary>
    public ReadOnlySpan<byte> Modifier1 => OfLine(_line.Modifier1);

    /// <summary>The second modifier, likewise.</summary>
    public ReadOnlySpan<byte> Modifier2 => OfLine(_line.Modifier2);

    /// <summary>The third modifier, likewise.</summary>
    public ReadOnlySpan<byte> Modifier3 => OfLine(_line.Modifier3);

    /// <summary>The fourth modifier, likewise.</summary>
    public ReadOnlySpan<byte> Modifier4 => OfLine(_line.Modifier4);

    /// <summary>What follows the fourth modifier where a line has more, separated by blanks, or as the file separates them.</summary>
    public ReadOnlySpan<byte> FurtherModifiers => OfLine(_line.FurtherModifiers);

    /// <summary>The description of the service (SV101-7, SV202-7, or its column).</summary>
    public ReadOnlySpan<byte> Description => OfLine(_line.Description);

    /// <summary>The revenue code of an institutional line (SV201, or its column; in FHIR <c>revenue</c>).</summary>
    public ReadOnlySpan<byte> RevenueCode => OfLine(_line.RevenueCode);

    /// <summary>The first day of service; <see langword="null"/> where neither line nor claim has one.</summary>
    public DateOnly? From => _line.From;

    /// <summary>The last day of service where it is not the first; it may lie before it, which the validator reports.</summary>
    public DateOnly? Through => _line.Through;

    /// <summary>Whether the dates are those of the claim, since the line has none of its own.</summary>
    public bool HasDatesOfClaim => _line.HasDatesOfClaim;

    /// <summary>
    /// What stands in the place of a date and is not a day, in the line or, where the line has no dates of its own, in the claim; empty where
    /// there is none.
    /// </summary>
    public ReadOnlySpan<byte> UnreadableDate => _line.UnreadableDate.Length > 0 ? OfLine(_line.UnreadableDate)
        : HasDatesOfClaim || From is null ? OfClaim(_claim.UnreadableDate)
        : [];

    /// <summary>
    /// The day on which the claim was decided, in delimited text whose column of it is named (<see cref="DelimitedClaimOptions.DecisionColumn"/>);
    /// <see langword="null"/> where that is empty, or not one day: <see cref="UnreadableDecision"/> has it then.
    /// </summary>
    public DateOnly? DecidedOn => _line.DecidedOn;

    /// <summary>What stands in the place of the day of the decision and is not one day; empty where there is none.</summary>
    public ReadOnlySpan<byte> UnreadableDecision => OfLine(_line.UnreadableDecision);

    /// <summary>The quantity as written: <c>4.00</c> stays that.</summary>
    public ReadOnlySpan<byte> Units => OfLine(_line.Units);

    /// <summary>The unit of the quantity: UN, MJ, DA and others; in FHIR <c>quantity.unit</c>, or else its code.</summary>
    public ReadOnlySpan<byte> Unit => OfLine(_line.Unit);

    /// <summary>The first NDC of the line as written.</summary>
    public ReadOnlySpan<byte> Ndc => OfLine(_line.Ndc);

    /// <summary>The quantity of <see cref="Ndc"/> as written.</summary>
    public ReadOnlySpan<byte> NdcQuantity => OfLine(_line.NdcQuantity);

    /// <summary>The unit of that quantity: UN, ML, GR, F2 or ME.</summary>
    public ReadOnlySpan<byte> NdcUnit => OfLine(_line.NdcUnit);

    /// <summary>How many NDCs the line has beside the first.</summary>
    public int FurtherNdcCount => _line.FurtherNdcCount;

    /// <summary>The line as the validator takes it.</summary>
    /// <returns>The line. Nothing is allocated if code and modifiers are Level II or CPT.</returns>
    public HcpcsLine ToHcpcsLine()
    {
        var line = HcpcsLine.Parse(Code, _line.From, _line.Through, Modifier1, Modifier2, Modifier3, Modifier4);
        // Most lines have none of these, and a copy of the line costs as much as parsing does.
        return _line.FurtherModifiers.Length + _line.Description.Length + UnreadableDate.Length == 0
            && !_line.IsHipps && !_line.HasDatesOfClaim && !_claim.IsRequest && _line.DecidedOn is null
            ? line
            : line with
            {
                HasFurtherModifiers = _line.FurtherModifiers.Length > 0,
                IsDescribed = _line.Description.Length > 0,
                IsHipps = IsHipps,
                IsPeriodOfClaim = _line.HasDatesOfClaim,
                IsRequest = _claim.IsRequest,
                UnreadableDate = TextOf(UnreadableDate) ?? string.Empty,
                DecidedOn = _line.DecidedOn,
            };
    }

    /// <summary>The line as a record that can be kept.</summary>
    /// <returns>The record.</returns>
    public ClaimLine ToClaimLine() => new()
    {
        Kind = Kind,
        Fault = Fault,
        Interchange = TextOf(Interchange),
        Transaction = TextOf(Transaction),
        Claim = TextOf(Claim),
        ServiceLine = TextOf(ServiceLine),
        Position = Position,
        Filing = TextOf(Filing),
        TypeOfBill = TextOf(TypeOfBill),
        PlaceOfService = TextOf(PlaceOfService),
        Frequency = TextOf(Frequency),
        Purpose = TextOf(Purpose),
        Status = TextOf(Status),
        IsTest = IsTest,
        IsVoid = IsVoid,
        IsRequest = IsRequest,
        Qualifier = TextOf(Qualifier),
        System = TextOf(System),
        Code = TextOf(Code),
        Modifiers = ListModifiers(),
        Description = TextOf(Description),
        RevenueCode = TextOf(RevenueCode),
        From = From,
        Through = Through,
        HasDatesOfClaim = HasDatesOfClaim,
        UnreadableDate = TextOf(UnreadableDate),
        DecidedOn = DecidedOn,
        UnreadableDecision = TextOf(UnreadableDecision),
        Units = TextOf(Units),
        Unit = TextOf(Unit),
        Ndc = TextOf(Ndc),
        NdcQuantity = TextOf(NdcQuantity),
        NdcUnit = TextOf(NdcUnit),
        FurtherNdcCount = FurtherNdcCount,
        IsOtherCodeSet = IsOtherCodeSet,
        IsHipps = IsHipps,
    };

    private ValueList<string> ListModifiers()
    {
        if (_line.Modifier1.Length + _line.Modifier2.Length + _line.Modifier3.Length + _line.Modifier4.Length == 0)
        {
            return default;
        }

        var modifiers = new List<string>(4);
        foreach (var place in (ReadOnlySpan<TextPlace>)[_line.Modifier1, _line.Modifier2, _line.Modifier3, _line.Modifier4])
        {
            modifiers.Add(TextOf(OfLine(place)) ?? string.Empty);
        }

        if (TextOf(FurtherModifiers) is { } further)
        {
            modifiers.AddRange(further.Split(s_modifierSeparators, StringSplitOptions.RemoveEmptyEntries));
        }

        return [.. modifiers.Where(modifier => modifier.Length > 0)];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> OfLine(TextPlace place) => _texts.Slice(place.Start, place.Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> OfClaim(TextPlace place) => _claimTexts.Slice(place.Start, place.Length);

    // A text; null for none.
    internal static string? TextOf(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        return global::System.Text.Unicode.Utf8.IsValid(text) ? Encoding.UTF8.GetString(text) : Encoding.Latin1.GetString(text);
    }
}
