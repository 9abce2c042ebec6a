namespace Hcpcs.Reference.Claims;

// The claims of a batch, each with its texts.
internal sealed class ClaimList
{
    private ClaimFields[] _claims = new ClaimFields[64];
    private (int Start, int Length)[] _places = new (int, int)[64];
    private byte[] _texts = new byte[8 * 1024];
    private int _end;

    public int Count { get; private set; }

    public void Clear() => (Count, _end) = (0, 0);

    // Adds a claim.
    // Returns: Its number.
    public int Add(in ClaimFields claim, ReadOnlySpan<byte> texts)
    {
        if (Count == _claims.Length)
        {
            Array.Resize(ref _claims, 2 * Count);
            Array.Resize(ref _places, 2 * Count);
        }

        if (_texts.Length - _end < texts.Length)
        {
            Array.Resize(ref _texts, Math.Max(2 * _texts.Length, _end + texts.Length));
        }

        texts.CopyTo(_texts.AsSpan(_end));
        _claims[Count] = claim;
        _places[Count] = (_end, texts.Length);
        _end += texts.Length;
        return Count++;
    }

    public ref readonly ClaimFields Fields(int claim) => ref _claims[claim];

    public ReadOnlySpan<byte> Texts(int claim) => _texts.AsSpan(_places[claim].Start, _places[claim].Length);
}
