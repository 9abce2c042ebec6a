namespace Hcpcs.Reference.Claims;

// Lines whose texts stand with those of their claim.
internal sealed class FhirBatch : ClaimLineBatch
{
    private const int MaxLines = 512, MaxTextLength = 1024 * 1024, FirstLength = 64;

    private readonly ClaimList _claims = new();
    private (LineFields Fields, int Claim)[] _lines = new (LineFields, int)[FirstLength];
    private int _textLength;

    // The first line of the claim that was added last.
    private int _first;

    // Whether it has as much as it should. The resource that makes it full is there with all its lines.
    public bool IsFull => Count >= MaxLines || _textLength >= MaxTextLength;

    public override ClaimLineView this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            ref readonly var line = ref _lines[index];
            var texts = _claims.Texts(line.Claim);
            return new ClaimLineView(texts, in line.Fields, texts, in _claims.Fields(line.Claim));
        }
    }

    // Removes all lines.
    public void Clear()
    {
        Count = _textLength = 0;
        _claims.Clear();
        Parts.Clear();
    }

    // Begins a claim.
    // texts: Those of the claim and of its lines.
    // Returns: Its number.
    public int BeginClaim(in ClaimFields claim, ReadOnlySpan<byte> texts)
    {
        _textLength += texts.Length;
        _first = Count;
        return _claims.Add(claim, texts);
    }

    // Adds a line.
    // claim: The number of its claim.
    public void AddLine(int claim, in LineFields line)
    {
        if (Count == _lines.Length)
        {
            Array.Resize(ref _lines, 2 * Count);
        }

        _lines[Count++] = (line, claim);
    }

    // Ends the claim whose lines were added.
    public void EndClaim()
    {
        bool isCut = Count - _first > MaxClaimLines;
        for (int end = _first; end < Count;)
        {
            end = Math.Min(end + MaxClaimLines, Count);
            Parts.Add(end, isCut);
        }
    }
}
