namespace Hcpcs.Reference.Tool;

// How a piece of text stands out on a terminal that has colors.
internal enum TextStyle
{
    Plain,

    // What is read first.
    Strong,

    // What is read last.
    Quiet,

    // A code, a value or a command that is meant literally.
    Code,

    Good,

    Warning,

    Bad,
}
