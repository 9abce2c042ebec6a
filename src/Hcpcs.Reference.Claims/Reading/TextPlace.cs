using System.Runtime.CompilerServices;

namespace Hcpcs.Reference.Claims;

// Where a text stands among those of its line or claim; default for none.
internal readonly record struct TextPlace(int Start, int Length)
{
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> texts) => texts.Slice(Start, Length);

    // The place of what stands between two others, without the blanks and control characters around it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TextPlace Trim(ReadOnlySpan<byte> texts, int start, int end)
    {
        while (start < end && texts[start] <= ' ')
        {
            start++;
        }

        while (start < end && texts[end - 1] <= ' ')
        {
            end--;
        }

        return new TextPlace(start, end - start);
    }
}
