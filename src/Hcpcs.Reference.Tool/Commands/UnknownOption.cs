using System.CommandLine.Parsing;

namespace Hcpcs.Reference.Tool;

// An option that does not exist, which the parser would take for an argument: no code, word or NDC begins with a hyphen.
internal static class UnknownOption
{
    // Validates an argument. A hyphen alone is standard input, where a file is read.
    public static void Refuse(ArgumentResult result)
    {
        if (result.Tokens.FirstOrDefault(token => token.Value is ['-', _, ..]) is { Value: var option })
        {
            result.AddError($"Unrecognized option '{option}'.{(result.Parent is CommandResult command ? Suggest(option, command) : null)}");
        }
    }

    // The end of a message, beginning with a blank; empty where no option of the command is near.
    public static string Suggest(string option, CommandResult command)
    {
        var names = new List<string>();
        for (var result = command; result is not null; result = result.Parent as CommandResult)
        {
            names.AddRange(result.Command.Options.Where(known => result == command || known.Recursive).Select(known => known.Name));
        }

        return NearestName.Suggest(option, names);
    }
}
