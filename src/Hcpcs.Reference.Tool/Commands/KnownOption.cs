using System.CommandLine;
using System.CommandLine.Parsing;

namespace Hcpcs.Reference.Tool;

// --known RELEASE: which release of the history is asked, as it stood.
internal sealed class KnownOption : Option<HcpcsVersion?>
{
    public KnownOption(string name = "--known", string description = "Asks a release of the history as it stood, such as 2025-01.")
        : base(name)
    {
        Description = description;
        HelpName = "RELEASE";
        CustomParser = Parse;
    }

    // A release of the history, and another table, are two answers.
    public void RefuseBesideTable(Command command, TableOption table) =>
        command.Validators.Add(result =>
        {
            if (result.GetResult(this) is not null && result.GetResult(table) is not null)
            {
                result.AddError($"{Name} asks the history: it does not go with --table. --history-table names another history.");
            }
        });

    // A history that is not asked would be ignored.
    // users: Further options that ask the history.
    public void RefuseUnused(Command command, HistoryTableOption history, params Option<bool>[] users) =>
        command.Validators.Add(result =>
        {
            if (result.GetResult(history) is not null && result.GetResult(this) is null && !Array.Exists(users, result.GetValue))
            {
                result.AddError(
                    $"--history-table does nothing without {string.Join(" or ", users.Select(option => option.Name).Prepend(Name))}.");
            }
        });

    // The release that the command line names; null where it names none.
    public HcpcsTable? Open(ParseResult parsed, HistoryTableOption history) =>
        parsed.GetValue(this) is { } version ? Open(version, history.Open(parsed), Name) : null;

    // Throws InvalidDataException: The history does not have the release.
    public static HcpcsTable Open(HcpcsVersion version, HcpcsHistory history, string option) =>
        history.Releases.Any(release => release.Version == version)
            ? history.AsKnownIn(version)
            : throw new InvalidDataException(
                $"{option}: the history does not have the release {version}. It has {string.Join(", ", history.Releases.Select(release => release.Version))}.");

    private static HcpcsVersion? Parse(ArgumentResult result)
    {
        if (HcpcsVersion.TryParse(result.Tokens[0].Value, out var version, out string? reason))
        {
            return version;
        }

        result.AddError(reason);
        return null;
    }
}
