namespace Hcpcs.Reference.Claims;

// Where a text stands among those of its line or claim; default for none.
internal readonly record struct TextPlace(int Start, int Length)
{
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> texts) => texts.Slice(Start, Length);
}
