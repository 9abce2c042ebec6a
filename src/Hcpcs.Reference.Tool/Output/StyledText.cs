namespace Hcpcs.Reference.Tool;

// A piece of a paragraph. Two pieces without a blank between them are not broken apart.
internal readonly record struct StyledText(string Text, TextStyle Style = TextStyle.Plain)
{
    public static implicit operator StyledText(string text) => new(text);
}
