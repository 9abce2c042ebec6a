using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Hcpcs.Reference;

// Options from configuration. A key that is not an option is refused: with a misspelled TableFile, claims would be judged by the embedded release.
// Written out: binding by reflection does not work in trimmed programs.
internal static class ReferenceConfiguration
{
    private const string Validation = nameof(HcpcsReferenceOptions.Validation) + ":";

    private static readonly Dictionary<string, Setting> s_settings = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(HcpcsReferenceOptions.TableFile)] = new("a path", (options, text) =>
        {
            options.TableFile = text;
            return true;
        }),
        [nameof(HcpcsReferenceOptions.ReloadOnChange)] = Flag((options, value) => options.ReloadOnChange = value),
        [nameof(HcpcsReferenceOptions.PollingInterval)] = new("hours, minutes and seconds, for example 00:00:05", (options, text) =>
        {
            // A bare number would be days.
            bool isInterval = TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value) && text.Contains(':', StringComparison.Ordinal);
            options.PollingInterval = isInterval ? value : options.PollingInterval;
            return isInterval;
        }),
        [nameof(HcpcsReferenceOptions.AllowOlderRelease)] = Flag((options, value) => options.AllowOlderRelease = value),
        [Validation + nameof(HcpcsValidationOptions.RequireLevelTwo)] = Flag((options, value) => options.Validation.RequireLevelTwo = value),
        [Validation + nameof(HcpcsValidationOptions.RequireCode)] = Flag((options, value) => options.Validation.RequireCode = value),
        [Validation + nameof(HcpcsValidationOptions.ReportMedicareCoverage)] =
            Flag((options, value) => options.Validation.ReportMedicareCoverage = value),
        [Validation + nameof(HcpcsValidationOptions.MinimumSeverity)] = new("Information, Warning or Error", (options, text) =>
        {
            bool isName = Enum.TryParse(text, ignoreCase: true, out HcpcsFindingSeverity value) && text.Length > 0 && char.IsAsciiLetter(text[0]);
            options.Validation.MinimumSeverity = isName ? value : options.Validation.MinimumSeverity;
            return isName;
        }),
    };

    // Throws OptionsValidationException: A key or a value is wrong; the message says which.
    public static void Apply(IConfiguration configuration, string name, HcpcsReferenceOptions options)
    {
        string parent = configuration is IConfigurationSection section ? section.Path + ":" : string.Empty;
        List<string> unknown = [], faults = [];
        foreach (var (key, text) in configuration.AsEnumerable(makePathsRelative: true).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            // What has settings below it has no text.
            if (text is null)
            {
                continue;
            }

            if (!s_settings.TryGetValue(key, out var setting))
            {
                unknown.Add(parent + key);
            }
            else if (!setting.Set(options, text))
            {
                faults.Add($"{parent}{key} is '{text}'; it must be {setting.Expected}.");
            }
        }

        if (unknown.Count > 0)
        {
            // The values are not told: where the whole configuration was given, they are secrets too.
            string others = unknown.Count > 3 ? $" and {unknown.Count - 3} more" : string.Empty;
            faults.Add(
                $"Not an option of Hcpcs.Reference: {string.Join(", ", unknown.Take(3))}{others}. "
                + $"Give the section that holds only its options: {string.Join(", ", s_settings.Keys)}.");
        }

        if (faults.Count > 0)
        {
            throw new OptionsValidationException(name, typeof(HcpcsReferenceOptions), faults);
        }
    }

    private static Setting Flag(Action<HcpcsReferenceOptions, bool> set) => new("true or false", (options, text) =>
    {
        bool isFlag = bool.TryParse(text, out bool value);
        if (isFlag)
        {
            set(options, value);
        }

        return isFlag;
    });

    // Expected: What the text must be, as a message says it. Set: Sets the option, or tells that the text is something else.
    private sealed record Setting(string Expected, Func<HcpcsReferenceOptions, string, bool> Set);
}
