namespace Hcpcs.Reference.Tool;

// Completion for fish.
internal static class FishCompletion
{
    public static void Write(CompletedCommand root, IReadOnlyList<CompletedCommand> commands, TextWriter writer)
    {
        writer.Write("# Completion of hcpcs for fish: hcpcs completion fish | source\ncomplete -c hcpcs -f\n");
        WriteOptions("__fish_use_subcommand", root.Options, writer);
        foreach (var command in commands)
        {
            string condition = $"__fish_seen_subcommand_from {command.Name}";
            writer.Write($"complete -c hcpcs -n __fish_use_subcommand -a {command.Name} -d '{Quote(command.Description)}'\n");
            WriteOptions(condition, command.Options, writer);
            if (command.TakesFiles)
            {
                writer.Write($"complete -c hcpcs -n '{condition}' -F\n");
            }

            if (command.Values.Count > 0)
            {
                writer.Write($"complete -c hcpcs -n '{condition}' -a '{string.Join(' ', command.Values)}'\n");
            }
        }
    }

    private static void WriteOptions(string condition, IEnumerable<CompletedOption> options, TextWriter writer)
    {
        foreach (var option in options)
        {
            string value = option.Value is null ? string.Empty
                : option.TakesFile ? " -r -F"
                : option.Values.Count > 0 ? $" -x -a '{string.Join(' ', option.Values)}'"
                : " -x";
            writer.Write($"complete -c hcpcs -n '{condition}' -l {option.Name.TrimStart('-')}{value} -d '{Quote(option.Description)}'\n");
        }
    }

    private static string Quote(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
}
