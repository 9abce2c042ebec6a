namespace Hcpcs.Reference.Claims;

// What holds for the lines of a claim: the interchange, transaction and subscriber that it stands in, and the claim itself.
internal sealed class ClaimContext
{
    private const int PredeterminationElement = 19;

    private byte[] _texts = new byte[256];

    // Where the texts end, and where those of each level do.
    private int _end, _interchangeEnd, _purposeStart, _transactionEnd, _subscriberEnd;

    private ClaimFields _fields;
    private byte[] _version = [];

    // The purpose that the transaction has, and a request that the transaction is.
    private TextPlace _purpose;
    private bool _isRequest;

    private bool _hasServiceDate;

    // What the lines that follow belong to.
    public ref readonly ClaimFields Fields => ref _fields;

    // The texts of that.
    public ReadOnlySpan<byte> Texts => _texts.AsSpan(0, _end);

    public bool HasClaim { get; private set; }

    public bool IsReplacement => _fields.Frequency.Of(_texts) is [(byte)'7'];

    public bool IsEncounter => _fields.Purpose.Of(_texts) is [(byte)'R', (byte)'P'];

    private static ReadOnlySpan<byte> Predetermination => "predetermination"u8;

    public void BeginInterchange(ReadOnlySpan<byte> controlNumber, bool isTest)
    {
        EndClaim();
        (_end, _fields, _version) = (0, default, []);
        _fields.Interchange = Add(controlNumber);
        _fields.IsTest = isTest;
        _interchangeEnd = _end;
        BeginTransaction([], []);
    }

    public void BeginGroup(ReadOnlySpan<byte> version) => _version = version.ToArray();

    public void BeginTransaction(ReadOnlySpan<byte> controlNumber, ReadOnlySpan<byte> version)
    {
        _end = _interchangeEnd;
        _fields.Transaction = Add(controlNumber);
        _isRequest = IsPredetermination(version) || IsPredetermination(_version);
        _purposeStart = _end;
        _purpose = _isRequest ? Add(Predetermination) : default;
        _transactionEnd = _end;
        BeginSubscriber();
    }

    public void SetPurpose(ReadOnlySpan<byte> purpose)
    {
        if (!_isRequest)
        {
            _end = _purposeStart;
            _purpose = Add(purpose);
            _transactionEnd = _end;
            BeginSubscriber();
        }
    }

    public void BeginSubscriber()
    {
        EndClaim();
        _end = _subscriberEnd = _transactionEnd;
        (_fields.Filing, _fields.IsRequest, _fields.Purpose) = (default, _isRequest, _purpose);
    }

    // Takes a claim filing indicator, before the claims that it is of.
    public void SetFiling(ReadOnlySpan<byte> filing)
    {
        BeginSubscriber();
        _fields.Filing = Add(filing);
        _subscriberEnd = _end;
    }

    // Begins a claim by its CLM: the number (01), the facility or type of bill with the frequency (05), the predetermination (19).
    public void BeginClaim(in X12Segment segment)
    {
        EndClaim();
        HasClaim = true;
        _fields.Claim = Add(segment[1]);
        var place = segment.Composite(5);
        _fields.Facility = Add(segment.TakeComponent(ref place));
        _fields.IsTypeOfBill = segment.TakeComponent(ref place) is [(byte)'A'];
        var frequency = segment.TakeComponent(ref place);
        _fields.Frequency = Add(frequency);
        _fields.IsVoid = frequency is [(byte)'8'];
        if (!_isRequest && segment.HasElement(PredeterminationElement) && segment[PredeterminationElement] is [(byte)'P', (byte)'B'])
        {
            _fields.IsRequest = true;
            _fields.Purpose = Add(Predetermination);
        }
    }

    public void EndClaim()
    {
        if (!HasClaim)
        {
            return;
        }

        (_end, HasClaim, _hasServiceDate) = (_subscriberEnd, false, false);
        (_fields.Claim, _fields.Facility, _fields.Frequency, _fields.UnreadableDate) = (default, default, default, default);
        (_fields.From, _fields.Through) = (null, null);
        (_fields.IsVoid, _fields.IsTypeOfBill, _fields.IsRequest, _fields.Purpose) = (false, false, _isRequest, _purpose);
    }

    // Takes a date of the claim. That of the service counts more than that of the statement.
    public void SetDate(ReadOnlySpan<byte> date, bool isOfService)
    {
        if (_hasServiceDate && !isOfService)
        {
            return;
        }

        if (CompactDate.TryReadDays(date, out var from, out var through))
        {
            _fields.From = from;
            _fields.Through = through == from ? null : through;
            _hasServiceDate |= isOfService;
        }
        else if (!date.IsEmpty && _fields.UnreadableDate.Length == 0)
        {
            _fields.UnreadableDate = Add(date);
        }
    }

    // The implementation guides of predeterminations: professional, institutional and dental.
    private static bool IsPredetermination(ReadOnlySpan<byte> version) =>
        version.StartsWith("005010X291"u8) || version.StartsWith("005010X292"u8) || version.StartsWith("005010X298"u8);

    // Adds a text. None is near so long, and one that is would be copied for each batch.
    private TextPlace Add(ReadOnlySpan<byte> text)
    {
        const int MaxLength = 1024;

        text = text.Length > MaxLength ? text[..MaxLength] : text;
        if (_texts.Length - _end < text.Length)
        {
            Array.Resize(ref _texts, Math.Max(2 * _texts.Length, _end + text.Length));
        }

        text.CopyTo(_texts.AsSpan(_end));
        _end += text.Length;
        return new TextPlace(_end - text.Length, text.Length);
    }
}
