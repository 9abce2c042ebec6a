using System.Runtime.CompilerServices;

namespace Hcpcs.Reference.Claims;

// Where a text stands among those of its line or claim; default for none.
internal readonly record struct TextPlace(int Start, int Length)
{
    // What several lines have of their claim, item or row is not near so long, and what is would come out once for each of them.
    public const int MaxSharedLength = 1024;

    // What is kept of a text that several lines have.
    public TextPlace Shared => new(Start, Math.Min(Length, MaxSharedLength));

    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> texts) => texts.Slice(Start, Length);

    // The place of what stands between two others, without the white space around it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TextPlace Trim(ReadOnlySpan<byte> texts, int start, int end)
    {
        while (start < end && IsWhiteSpace(texts[start]))
        {
            start++;
        }

        while (start < end && IsWhiteSpace(texts[end - 1]))
        {
            end--;
        }

        return new TextPlace(start, end - start);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWhiteSpace(byte b) => b == ' ' || (uint)(b - '\t') <= '\r' - '\t';
}
