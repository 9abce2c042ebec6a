using System.CommandLine;

namespace Hcpcs.Reference.Tool;

// What is typed without a command: hcpcs J1412 shows a code, hcpcs roctavian searches.
internal static class BareArguments
{
    private const string Show = "show", Search = "search", Help = "help";

    // Puts the command that is meant before the arguments.
    // usageError: What is wrong with them, where no command is meant; else null.
    public static string[] Complete(string[] args, RootCommand root, out string? usageError)
    {
        usageError = null;
        int first = Array.FindIndex(args, argument => argument is not ['-', _, ..]);
        if (first < 0 || root.Subcommands.Any(command => command.Name.Equals(args[first], StringComparison.Ordinal)))
        {
            return args;
        }

        if (args[first] is Help)
        {
            return [.. args[..first], .. args[(first + 1)..], "--help"];
        }

        int end = Array.FindIndex(args, first, argument => argument is ['-', _, ..]);
        string[] words = end < 0 ? args[first..] : args[first..end];
        if (Array.TrueForAll(words, LooksLikeCode))
        {
            return Insert(Show);
        }

        // A word of the descriptions is searched however near it is to the name of a command: shoe is not show.
        string? near = NearestName.Find(words[0], root.Subcommands.Select(command => command.Name));
        bool namesCommand = near is not null ? !IsFound(string.Join(' ', words)) : words.Skip(1).Any(IsCodeOfRelease);
        if (namesCommand)
        {
            usageError = $"Unrecognized command '{ForeignText.OneLine(words[0])}'.{(near is null ? null : $" Did you mean '{near}'?")}";
        }

        return Insert(Search);

        string[] Insert(string command) => [.. args[..first], command, .. args[first..]];
    }

    // Whether a text is a code or modifier, or so near to the shape of one that a person wants to be told what is wrong with it.
    private static bool LooksLikeCode(string text)
    {
        string trimmed = text.Trim();
        return trimmed.Length == HcpcsModifier.Length
            ? HcpcsModifier.TryParse(trimmed, out var modifier) && (modifier.IsLevelOne || HcpcsTable.Embedded.Contains(modifier))
            : (trimmed.Length == HcpcsCode.Length && trimmed.All(char.IsAsciiLetterOrDigit) && trimmed.Count(char.IsAsciiDigit) > 2)
                || IsLetterAndDigits(trimmed)
                || (!trimmed.Contains(' ') && ServiceLine.TryParseLenient(trimmed, out _, out _));
    }

    // J-1412, J01412.
    private static bool IsLetterAndDigits(string text) =>
        text.Length > HcpcsCode.Length && char.IsAsciiLetter(text[0]) && text.AsSpan(1).TrimStart('-') is { Length: 4 or 5 } digits && digits.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsCodeOfRelease(string text) => HcpcsCode.TryParse(text, out var code) && HcpcsTable.Embedded.Contains(code);

    private static bool IsFound(string text) =>
        new HcpcsSearch(HcpcsTable.Embedded).Search(text, new HcpcsSearchOptions { Limit = 1 }) is { } result
        && (!result.Pointers.IsEmpty || (!result.Hits.IsEmpty && result.Hits[0].IsAsTyped));
}
