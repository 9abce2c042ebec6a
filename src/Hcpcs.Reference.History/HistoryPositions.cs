namespace Hcpcs.Reference;

// The places of codes and modifiers in the indexes of a history: codes by letter and number, modifiers by their characters, digits first.
internal static class HistoryPositions
{
    // -1 for no code.
    public static int Of(HcpcsCode code) => code.IsDefault ? -1 : (code.Letter - 'A') * 10_000 + code.Number;

    // -1 for no modifier.
    public static int Of(HcpcsModifier modifier)
    {
        Span<char> text = stackalloc char[HcpcsModifier.Length];
        return modifier.TryFormat(text, out int length) && length == HcpcsModifier.Length ? ValueOf(text[0]) * 36 + ValueOf(text[1]) : -1;
    }

    public static HcpcsCode Code(int position) => new((char)('A' + position / 10_000), position % 10_000);

    public static HcpcsModifier Modifier(int position) => HcpcsModifier.Parse([CharOf(position / 36), CharOf(position % 36)]);

    private static int ValueOf(char c) => char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;

    private static char CharOf(int value) => (char)(value < 10 ? '0' + value : 'A' + value - 10);
}
