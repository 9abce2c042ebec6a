using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;

namespace Hcpcs.Reference.Tool;

// What a shell completes behind a command.
// Options: All of them, those of the root command that go for every command included.
// Values: What the arguments can be, where that is fixed.
// TakesFiles: Whether the arguments are files.
internal sealed record CompletedCommand(string Name, string Description, IReadOnlyList<CompletedOption> Options, IReadOnlyList<string> Values, bool TakesFiles)
{
    // The names of what is a file, as helps show them.
    private static readonly HashSet<string> s_files = new(["FILE", "RELEASE", "CROSSWALK", "LIMITS", "OLD", "NEW"], StringComparer.Ordinal);

    public static IReadOnlyList<CompletedCommand> ListAll(RootCommand root) => [.. root.Subcommands.Select(command => Of(command, root))];

    // What the root command itself has: its options.
    public static CompletedCommand OfRoot(RootCommand root) => Of(root, root);

    private static CompletedCommand Of(Command command, RootCommand root)
    {
        var options = command == root ? root.Options : command.Options.Concat(root.Options.Where(option => option.Recursive && option is not HelpOption));
        return new CompletedCommand(
            command.Name,
            command.Description ?? string.Empty,
            [.. options.Select(Of)],
            [.. command.Arguments.SelectMany(argument => ValuesOf(argument.CompletionSources))],
            command.Arguments.Any(argument => s_files.Contains(argument.Name)));
    }

    private static CompletedOption Of(Option option)
    {
        bool takesValue = option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool);
        return new CompletedOption(
            option.Name,
            option.Description ?? string.Empty,
            takesValue ? option.HelpName ?? "VALUE" : null,
            takesValue ? [.. ValuesOf(option.CompletionSources)] : [],
            takesValue && option.HelpName is { } name && s_files.Contains(name));
    }

    private static IEnumerable<string> ValuesOf(List<Func<CompletionContext, IEnumerable<CompletionItem>>> sources) =>
        sources.SelectMany(source => source(CompletionContext.Empty)).Select(item => item.Label).Distinct(StringComparer.Ordinal);
}
