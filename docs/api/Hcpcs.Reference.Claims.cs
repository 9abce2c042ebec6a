namespace Hcpcs.Reference.Claims
{
    public sealed class ClaimDateCounts : System.IEquatable<Hcpcs.Reference.Claims.ClaimDateCounts>
    {
        public ClaimDateCounts() { }
        [System.Text.Json.Serialization.JsonPropertyName("bothWays")]
        public long BothWays { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("compact")]
        public long Compact { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("excelDayNumbers")]
        public long ExcelDayNumbers { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("givenOrder")]
        public long GivenOrder { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("iso")]
        public long Iso { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("monthFirst")]
        public long MonthFirst { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("monthNames")]
        public long MonthNames { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("twoDigitYears")]
        public long TwoDigitYears { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("unreadable")]
        public long Unreadable { get; init; }
    }
    public sealed class ClaimFileCounts : System.IEquatable<Hcpcs.Reference.Claims.ClaimFileCounts>
    {
        public ClaimFileCounts() { }
        [System.Text.Json.Serialization.JsonPropertyName("claims")]
        public long Claims { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("dates")]
        public Hcpcs.Reference.Claims.ClaimDateCounts? Dates { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("encounterClaims")]
        public long EncounterClaims { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("firstOtherDocument")]
        public string? FirstOtherDocument { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("furtherNdcs")]
        public long FurtherNdcs { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("interchanges")]
        public long Interchanges { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("lines")]
        public long Lines { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("otherDocuments")]
        public long OtherDocuments { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("replacementClaims")]
        public long ReplacementClaims { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("requestClaims")]
        public long RequestClaims { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("voidClaims")]
        public long VoidClaims { get; init; }
    }
    public sealed class ClaimFileFault : System.IEquatable<Hcpcs.Reference.Claims.ClaimFileFault>
    {
        public ClaimFileFault() { }
        [System.Text.Json.Serialization.JsonPropertyName("message")]
        public required string Message { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("needsDateOrder")]
        public bool NeedsDateOrder { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("position")]
        public required long Position { get; init; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.Claims.ClaimFormat>))]
    public enum ClaimFormat
    {
        Unknown = 0,
        X12 = 1,
        FhirJson = 2,
        FhirNdjson = 3,
        Delimited = 4,
    }
    public sealed class ClaimLine : System.IEquatable<Hcpcs.Reference.Claims.ClaimLine>
    {
        public ClaimLine() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("claim")]
        public string? Claim { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public string? Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("decidedOn")]
        public System.DateOnly? DecidedOn { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("description")]
        public string? Description { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumMemberNameJsonConverter<Hcpcs.Reference.Claims.ClaimRowFault>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("fault")]
        public Hcpcs.Reference.Claims.ClaimRowFault Fault { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("filing")]
        public string? Filing { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("frequency")]
        public string? Frequency { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("from")]
        public System.DateOnly? From { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("furtherNdcs")]
        public int FurtherNdcCount { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.DatesFromJsonConverter))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("datesFrom")]
        public bool HasDatesOfClaim { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("interchange")]
        public string? Interchange { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("hipps")]
        public bool IsHipps { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("otherCodeSet")]
        public bool IsOtherCodeSet { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("request")]
        public bool IsRequest { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("test")]
        public bool IsTest { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("void")]
        public bool IsVoid { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ClaimLineKindJsonConverter))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("kind")]
        public Hcpcs.Reference.Claims.ClaimLineKind Kind { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("modifiers")]
        public Hcpcs.Reference.ValueList<string> Modifiers { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("ndc")]
        public string? Ndc { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("ndcQuantity")]
        public string? NdcQuantity { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("ndcUnit")]
        public string? NdcUnit { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("placeOfService")]
        public string? PlaceOfService { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("position")]
        public long Position { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("purpose")]
        public string? Purpose { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("qualifier")]
        public string? Qualifier { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("revenueCode")]
        public string? RevenueCode { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("serviceLine")]
        public string? ServiceLine { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("status")]
        public string? Status { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("system")]
        public string? System { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("through")]
        public System.DateOnly? Through { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("transaction")]
        public string? Transaction { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("typeOfBill")]
        public string? TypeOfBill { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("unit")]
        public string? Unit { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("units")]
        public string? Units { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("unreadableDate")]
        public string? UnreadableDate { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("unreadableDecision")]
        public string? UnreadableDecision { get; init; }
        public Hcpcs.Reference.HcpcsLine ToHcpcsLine() { }
    }
    public abstract class ClaimLineBatch
    {
        public int Count { get; }
        public abstract Hcpcs.Reference.Claims.ClaimLineView this[int index] { get; }
        public static int MaxClaimLines { get; }
        public int GetClaimLength(int first) { }
        public bool IsCut(int index) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ClaimLineKindJsonConverter))]
    public enum ClaimLineKind
    {
        Professional = 0,
        Institutional = 1,
        Dental = 2,
        Claim = 3,
        ExplanationOfBenefit = 4,
        Row = 5,
    }
    public readonly ref struct ClaimLineView
    {
        public System.ReadOnlySpan<byte> Claim { get; }
        public System.ReadOnlySpan<byte> Code { get; }
        public System.DateOnly? DecidedOn { get; }
        public System.ReadOnlySpan<byte> Description { get; }
        public Hcpcs.Reference.Claims.ClaimRowFault Fault { get; }
        public System.ReadOnlySpan<byte> Filing { get; }
        public System.ReadOnlySpan<byte> Frequency { get; }
        public System.DateOnly? From { get; }
        public System.ReadOnlySpan<byte> FurtherModifiers { get; }
        public int FurtherNdcCount { get; }
        public bool HasDatesOfClaim { get; }
        public System.ReadOnlySpan<byte> Interchange { get; }
        public bool IsHipps { get; }
        public bool IsOtherCodeSet { get; }
        public bool IsRequest { get; }
        public bool IsTest { get; }
        public bool IsVoid { get; }
        public Hcpcs.Reference.Claims.ClaimLineKind Kind { get; }
        public System.ReadOnlySpan<byte> Modifier1 { get; }
        public System.ReadOnlySpan<byte> Modifier2 { get; }
        public System.ReadOnlySpan<byte> Modifier3 { get; }
        public System.ReadOnlySpan<byte> Modifier4 { get; }
        public System.ReadOnlySpan<byte> Ndc { get; }
        public System.ReadOnlySpan<byte> NdcQuantity { get; }
        public System.ReadOnlySpan<byte> NdcUnit { get; }
        public System.ReadOnlySpan<byte> PlaceOfService { get; }
        public long Position { get; }
        public System.ReadOnlySpan<byte> Purpose { get; }
        public System.ReadOnlySpan<byte> Qualifier { get; }
        public System.ReadOnlySpan<byte> RevenueCode { get; }
        public System.ReadOnlySpan<byte> ServiceLine { get; }
        public System.ReadOnlySpan<byte> Status { get; }
        public System.ReadOnlySpan<byte> System { get; }
        public System.DateOnly? Through { get; }
        public System.ReadOnlySpan<byte> Transaction { get; }
        public System.ReadOnlySpan<byte> TypeOfBill { get; }
        public System.ReadOnlySpan<byte> Unit { get; }
        public System.ReadOnlySpan<byte> Units { get; }
        public System.ReadOnlySpan<byte> UnreadableDate { get; }
        public System.ReadOnlySpan<byte> UnreadableDecision { get; }
        public Hcpcs.Reference.Claims.ClaimLine ToClaimLine() { }
        public Hcpcs.Reference.HcpcsLine ToHcpcsLine() { }
    }
    public abstract class ClaimReader : System.IAsyncDisposable, System.IDisposable
    {
        public long BytesRead { get; }
        public Hcpcs.Reference.Claims.ClaimFileCounts Counts { get; }
        public Hcpcs.Reference.Claims.ClaimFileFault? Fault { get; }
        public abstract Hcpcs.Reference.Claims.ClaimFormat Format { get; }
        public bool IsClaimCut { get; }
        public Hcpcs.Reference.Claims.ClaimLineView Line { get; }
        public abstract Hcpcs.Reference.Claims.ClaimLineBatch CreateBatch();
        public void Dispose() { }
        public System.Threading.Tasks.ValueTask DisposeAsync() { }
        public bool Read() { }
        public bool Read(Hcpcs.Reference.Claims.ClaimLineBatch batch) { }
        [System.Runtime.CompilerServices.AsyncIteratorStateMachine(typeof(Hcpcs.Reference.Claims.ClaimReader.<ReadAllAsync>d__32))]
        public System.Collections.Generic.IAsyncEnumerable<Hcpcs.Reference.Claims.ClaimLine> ReadAllAsync([System.Runtime.CompilerServices.EnumeratorCancellation] System.Threading.CancellationToken cancellationToken = default) { }
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.Claims.ClaimLine>? ReadClaim() { }
        public static Hcpcs.Reference.Claims.ClaimFormat DetectFormat(System.ReadOnlySpan<byte> start) { }
        public static Hcpcs.Reference.Claims.ClaimReader Open(System.IO.Stream stream, Hcpcs.Reference.Claims.ClaimReaderOptions? options = null) { }
        public static System.Threading.Tasks.ValueTask<Hcpcs.Reference.Claims.ClaimReader> OpenAsync(System.IO.Stream stream, Hcpcs.Reference.Claims.ClaimReaderOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class ClaimReaderOptions
    {
        public ClaimReaderOptions() { }
        public System.Collections.Generic.IReadOnlyList<string> AdditionalSystems { get; init; }
        public Hcpcs.Reference.Claims.DelimitedClaimOptions Delimited { get; init; }
        public Hcpcs.Reference.Claims.ClaimFormat? Format { get; init; }
        public bool LeaveOpen { get; init; }
    }
    public static class ClaimReasons
    {
        public const string ClaimTooLong = "ClaimTooLong";
        public const string MalformedNdc = "MalformedNdc";
        public const string ModifierConflict = "ModifierConflict";
        public const string ModifierNotAllowed = "ModifierNotAllowed";
        public const string NdcCodeMismatch = "NdcCodeMismatch";
        public const string NdcNotInCrosswalk = "NdcNotInCrosswalk";
        public const string NoDecisionDate = "NoDecisionDate";
        public const string RequiredModifierMissing = "RequiredModifierMissing";
        public const string UnitsExceedMue = "UnitsExceedMue";
        public const string UnitsInconsistent = "UnitsInconsistent";
        public const string UnreadableRow = "UnreadableRow";
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumMemberNameJsonConverter<Hcpcs.Reference.Claims.ClaimRowFault>))]
    public enum ClaimRowFault
    {
        None = 0,
        TooManyFields = 1,
        UnclosedQuote = 2,
        TextAfterQuote = 3,
        TooLong = 4,
        NotServiceLine = 5,
    }
    public class ClaimRule : System.IEquatable<Hcpcs.Reference.Claims.ClaimRule>
    {
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumMemberNameJsonConverter<Hcpcs.Reference.Claims.RuleClaims>))]
        [System.Text.Json.Serialization.JsonPropertyName("claims")]
        public Hcpcs.Reference.Claims.RuleClaims Claims { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("from")]
        public System.DateOnly? From { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public required string Id { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumMemberNameJsonConverter<Hcpcs.Reference.Claims.RulePayer>))]
        [System.Text.Json.Serialization.JsonPropertyName("payer")]
        public Hcpcs.Reference.Claims.RulePayer Payer { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("reason")]
        public required string Reason { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("reference")]
        public Hcpcs.Reference.Claims.RuleReference? Reference { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("sentence")]
        public required string Sentence { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsFindingSeverity>))]
        [System.Text.Json.Serialization.JsonPropertyName("severity")]
        public required Hcpcs.Reference.HcpcsFindingSeverity Severity { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("through")]
        public System.DateOnly? Through { get; init; }
    }
    public static class ClaimRules
    {
        public static Hcpcs.Reference.ValueList<Hcpcs.Reference.Claims.ClaimRule> All { get; }
        public static Hcpcs.Reference.Claims.ClaimRule DiscardedDrug { get; }
        public static Hcpcs.Reference.Claims.ClaimRule DiscardedOrNot { get; }
        public static Hcpcs.Reference.Claims.ClaimRule Length { get; }
        public static Hcpcs.Reference.Claims.ClaimRule Mue { get; }
        public static Hcpcs.Reference.Claims.ClaimRule NdcCode { get; }
        public static Hcpcs.Reference.Claims.ClaimRule NdcListed { get; }
        public static Hcpcs.Reference.Claims.ClaimRule NdcShape { get; }
        public static Hcpcs.Reference.Claims.ClaimRule NdcUnits { get; }
    }
    public sealed class ClaimValidationOptions : System.IEquatable<Hcpcs.Reference.Claims.ClaimValidationOptions>
    {
        public ClaimValidationOptions() { }
        public Hcpcs.Reference.IHcpcsDrugProducts? Drugs { get; init; }
        public Hcpcs.Reference.IHcpcsFees? Fees { get; init; }
        public Hcpcs.Reference.HcpcsFindingSeverity MinimumSeverity { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.Claims.ModifierRule> ModifierRules { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.Claims.MueTable> Mue { get; init; }
        public Hcpcs.Reference.ValueList<string> Off { get; init; }
        public Hcpcs.Reference.Claims.RuleProfile Profile { get; init; }
    }
    public sealed class ClaimValidator
    {
        public ClaimValidator(Hcpcs.Reference.IHcpcsValidator validator, Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.Claims.ClaimValidationOptions? options = null) { }
        public bool HasRulesFor(Hcpcs.Reference.Claims.ClaimLineView line) { }
        public bool IsMedicare(Hcpcs.Reference.Claims.ClaimLineView line) { }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsValidationResult> Validate(System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.Claims.ClaimLine> claim, bool isCut = false) { }
        public void Validate(Hcpcs.Reference.Claims.ClaimLineBatch batch, int first, System.Span<Hcpcs.Reference.HcpcsValidationResult> results) { }
    }
    public static class ClaimValidatorExtensions
    {
        public static Hcpcs.Reference.HcpcsValidationResult Validate(this Hcpcs.Reference.IHcpcsValidator validator, Hcpcs.Reference.Claims.ClaimLine line) { }
        public static Hcpcs.Reference.HcpcsValidationResult Validate(this Hcpcs.Reference.IHcpcsValidator validator, Hcpcs.Reference.Claims.ClaimLineView line) { }
    }
    public readonly struct CodeRange : System.IEquatable<Hcpcs.Reference.Claims.CodeRange>
    {
        public CodeRange(Hcpcs.Reference.HcpcsCode First, Hcpcs.Reference.HcpcsCode Last) { }
        [System.Text.Json.Serialization.JsonPropertyName("first")]
        public Hcpcs.Reference.HcpcsCode First { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("last")]
        public Hcpcs.Reference.HcpcsCode Last { get; init; }
        public bool Contains(Hcpcs.Reference.HcpcsCode code) { }
        public override string ToString() { }
        public static Hcpcs.Reference.Claims.CodeRange Of(Hcpcs.Reference.HcpcsSection section) { }
        public static Hcpcs.Reference.ValueList<Hcpcs.Reference.Claims.CodeRange> ParseList(string text) { }
    }
    public sealed class DelimitedClaimOptions
    {
        public DelimitedClaimOptions() { }
        public string? ClaimColumn { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> CodeColumns { get; init; }
        public string? CodeTypeColumn { get; init; }
        public char ComponentSeparator { get; init; }
        public System.DateOnly? Date { get; init; }
        public string? DateColumn { get; init; }
        public Hcpcs.Reference.Claims.DelimitedDateOrder? DateOrder { get; init; }
        public string? DecisionColumn { get; init; }
        public char? Delimiter { get; init; }
        public string? DescriptionColumn { get; init; }
        public System.Text.Encoding? Encoding { get; init; }
        public string? LineColumn { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> ModifierColumns { get; init; }
        public string? NdcColumn { get; init; }
        public string? NdcQuantityColumn { get; init; }
        public string? NdcUnitColumn { get; init; }
        public string? QualifierColumn { get; init; }
        public char? Quote { get; init; }
        public string? RevenueCodeColumn { get; init; }
        public string? ServiceLineColumn { get; init; }
        public int? SkipRows { get; init; }
        public string? ThroughColumn { get; init; }
        public string? UnitColumn { get; init; }
        public string? UnitsColumn { get; init; }
    }
    public sealed class DelimitedClaimReader : Hcpcs.Reference.Claims.ClaimReader
    {
        public DelimitedClaimReader(System.IO.Stream stream, Hcpcs.Reference.Claims.DelimitedClaimOptions? options = null, bool leaveOpen = false) { }
        public override Hcpcs.Reference.Claims.ClaimFormat Format { get; }
        public override Hcpcs.Reference.Claims.ClaimLineBatch CreateBatch() { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.Claims.DelimitedDateOrder>))]
    public enum DelimitedDateOrder
    {
        MonthDayYear = 0,
        DayMonthYear = 1,
        YearMonthDay = 2,
    }
    public sealed class FhirClaimReader : Hcpcs.Reference.Claims.ClaimReader
    {
        public FhirClaimReader(System.ReadOnlyMemory<byte> content, System.Collections.Generic.IReadOnlyList<string>? additionalSystems = null) { }
        public FhirClaimReader(System.IO.Stream stream, bool leaveOpen = false, System.Collections.Generic.IReadOnlyList<string>? additionalSystems = null) { }
        public override Hcpcs.Reference.Claims.ClaimFormat Format { get; }
        public override Hcpcs.Reference.Claims.ClaimLineBatch CreateBatch() { }
    }
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.Claims.ClaimFileCounts))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.Claims.ClaimFileFault))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.Claims.ClaimLine))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.Claims.ClaimLineKind))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.Claims.ClaimRule))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.Claims.CodeRange))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.Claims.ModifierRule))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.Claims.MueAdjudicationIndicator))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.Claims.MueKind))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.Claims.MueLimit))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsModifier))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.Claims.ClaimLine>))]
    [System.Text.Json.Serialization.JsonSourceGenerationOptions(GenerationMode=System.Text.Json.Serialization.JsonSourceGenerationMode.Metadata, PropertyNamingPolicy=System.Text.Json.Serialization.JsonKnownNamingPolicy.CamelCase)]
    public sealed class HcpcsClaimsJsonContext : System.Text.Json.Serialization.JsonSerializerContext, System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public HcpcsClaimsJsonContext() { }
        public HcpcsClaimsJsonContext(System.Text.Json.JsonSerializerOptions options) { }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<bool> Boolean { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.Claims.ClaimDateCounts> ClaimDateCounts { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.Claims.ClaimFileCounts> ClaimFileCounts { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.Claims.ClaimFileFault> ClaimFileFault { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.Claims.ClaimLine> ClaimLine { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.Claims.ClaimLineKind> ClaimLineKind { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.Claims.ClaimRowFault> ClaimRowFault { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.Claims.ClaimRule> ClaimRule { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.Claims.CodeRange> CodeRange { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.DateOnly> DateOnly { get; }
        protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsCode> HcpcsCode { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsFindingSeverity> HcpcsFindingSeverity { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsModifier> HcpcsModifier { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.Claims.ClaimLine>> IReadOnlyListClaimLine { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<int> Int32 { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<long> Int64 { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.Claims.ModifierRule> ModifierRule { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.Claims.MueAdjudicationIndicator> MueAdjudicationIndicator { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.Claims.MueKind> MueKind { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.Claims.MueLimit> MueLimit { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.DateOnly?> NullableDateOnly { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.Claims.RuleClaims> RuleClaims { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.Claims.RulePayer> RulePayer { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.Claims.RuleReference> RuleReference { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<string> String { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.Claims.CodeRange>> ValueListCodeRange { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsModifier>> ValueListHcpcsModifier { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<string>> ValueListString { get; }
        public static Hcpcs.Reference.Claims.HcpcsClaimsJsonContext Default { get; }
        public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type) { }
    }
    public sealed class ModifierRule : Hcpcs.Reference.Claims.ClaimRule, System.IEquatable<Hcpcs.Reference.Claims.ModifierRule>
    {
        public ModifierRule() { }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.Claims.CodeRange>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("codes")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.Claims.CodeRange> Codes { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsModifier>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("excludes")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsModifier> Excludes { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("onlyRentedOrBought")]
        public bool OnlyRentedOrBought { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsModifier>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("requiresOneOf")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsModifier> RequiresOneOf { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("requiresOriginAndDestination")]
        public bool RequiresOriginAndDestination { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsModifier>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("unless")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsModifier> Unless { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsModifier>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("with")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsModifier> With { get; init; }
    }
    public static class ModifierRules
    {
        public static Hcpcs.Reference.ValueList<Hcpcs.Reference.Claims.ModifierRule> Medicare { get; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.MueAdjudicationIndicatorJsonConverter))]
    public enum MueAdjudicationIndicator
    {
        LineEdit = 1,
        DateOfServicePolicy = 2,
        DateOfServiceClinical = 3,
    }
    public static class MueAdjudicationIndicators
    {
        public static string? GetDescription(this Hcpcs.Reference.Claims.MueAdjudicationIndicator value) { }
        public static bool IsKnown(this Hcpcs.Reference.Claims.MueAdjudicationIndicator value) { }
        public static string ToCode(this Hcpcs.Reference.Claims.MueAdjudicationIndicator value) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumMemberNameJsonConverter<Hcpcs.Reference.Claims.MueKind>))]
    public enum MueKind
    {
        Practitioner = 0,
        Outpatient = 1,
        Dme = 2,
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
    public sealed class MueLimit : System.IEquatable<Hcpcs.Reference.Claims.MueLimit>
    {
        public MueLimit() { }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.MueAdjudicationIndicatorJsonConverter))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("adjudicationIndicator")]
        public required Hcpcs.Reference.Claims.MueAdjudicationIndicator AdjudicationIndicator { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required Hcpcs.Reference.HcpcsCode Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("rationale")]
        public string? Rationale { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("units")]
        public required int Units { get; init; }
    }
    [System.Diagnostics.DebuggerDisplay("{Kind}, {Quarter.Name,nq}: {Count} limits")]
    public sealed class MueTable
    {
        public int Count { get; }
        public Hcpcs.Reference.Claims.MueKind Kind { get; }
        public Hcpcs.Reference.HcpcsQuarter Quarter { get; }
        public int SkippedRows { get; }
        public string SourceName { get; }
        public Hcpcs.Reference.Claims.MueLimit? Find(Hcpcs.Reference.HcpcsCode code) { }
        public static Hcpcs.Reference.Claims.MueTable Read(string path, Hcpcs.Reference.HcpcsQuarter? quarter = default) { }
        public static Hcpcs.Reference.Claims.MueTable Read(System.IO.Stream stream, string name, Hcpcs.Reference.HcpcsQuarter? quarter = default) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumMemberNameJsonConverter<Hcpcs.Reference.Claims.RuleClaims>))]
    public enum RuleClaims
    {
        Any = 0,
        Professional = 1,
        Institutional = 2,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumMemberNameJsonConverter<Hcpcs.Reference.Claims.RulePayer>))]
    public enum RulePayer
    {
        Any = 0,
        Medicare = 1,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.Claims.RuleProfile>))]
    public enum RuleProfile
    {
        Auto = 0,
        Medicare = 1,
        None = 2,
    }
    public sealed class RuleReference : System.IEquatable<Hcpcs.Reference.Claims.RuleReference>
    {
        public RuleReference() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("date")]
        public string? Date { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("title")]
        public required string Title { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("url")]
        public required string Url { get; init; }
    }
    public sealed class X12ClaimReader : Hcpcs.Reference.Claims.ClaimReader
    {
        public X12ClaimReader(System.ReadOnlyMemory<byte> content) { }
        public X12ClaimReader(System.IO.Stream stream, bool leaveOpen = false) { }
        public override Hcpcs.Reference.Claims.ClaimFormat Format { get; }
        public override Hcpcs.Reference.Claims.ClaimLineBatch CreateBatch() { }
    }
}
namespace Hcpcs.Reference.Serialization
{
    public sealed class ClaimLineKindJsonConverter : System.Text.Json.Serialization.JsonConverter<Hcpcs.Reference.Claims.ClaimLineKind>
    {
        public ClaimLineKindJsonConverter() { }
        public override Hcpcs.Reference.Claims.ClaimLineKind Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Hcpcs.Reference.Claims.ClaimLineKind value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class DatesFromJsonConverter : System.Text.Json.Serialization.JsonConverter<bool>
    {
        public DatesFromJsonConverter() { }
        public override bool Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, bool value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class MueAdjudicationIndicatorJsonConverter : System.Text.Json.Serialization.JsonConverter<Hcpcs.Reference.Claims.MueAdjudicationIndicator>
    {
        public MueAdjudicationIndicatorJsonConverter() { }
        public override Hcpcs.Reference.Claims.MueAdjudicationIndicator Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Hcpcs.Reference.Claims.MueAdjudicationIndicator value, System.Text.Json.JsonSerializerOptions options) { }
    }
}
namespace Microsoft.Extensions.DependencyInjection
{
    public static class HcpcsClaimsServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHcpcsClaimValidator(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Hcpcs.Reference.Claims.ClaimValidationOptions? options = null) { }
    }
}