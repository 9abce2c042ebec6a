using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Client;

namespace Hcpcs.Reference.TestLogger;

/// <summary>
/// Prints of each failed test its name, message and place. The console logger has no such level: what prints failures prints two lines
/// for each skipped test too, hundreds where the official files are not beside the repository.
/// </summary>
[FriendlyName("failures")]
[ExtensionUri("logger://hcpcs.reference/failures")]
public sealed class FailureLogger : ITestLogger
{
    public void Initialize(TestLoggerEvents events, string testRunDirectory)
    {
        ArgumentNullException.ThrowIfNull(events);
        events.TestResult += (_, arguments) =>
        {
            if (arguments.Result.Outcome == TestOutcome.Failed)
            {
                Console.Out.Write(Describe(arguments.Result));
            }
        };
    }

    private static string Describe(TestResult result)
    {
        string[] frames = (result.ErrorStackTrace ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        // Frames with a line are the project's own; the others are those of xUnit, FluentAssertions and .NET.
        string[] places = [.. frames.Where(frame => frame.Contains(":line ", StringComparison.Ordinal))];
        IEnumerable<string> lines = [$"Failed {result.DisplayName ?? result.TestCase.DisplayName}", .. (result.ErrorMessage ?? string.Empty).Split('\n'),
            .. places.Length > 0 ? places : frames];
        return string.Concat(lines.Select(line => $"  {line.TrimEnd()}{Environment.NewLine}"));
    }
}
