using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hcpcs.Reference.Tool;

// hcpcs search TEXT: codes and modifiers by words, or by the beginning of a code.
internal static class SearchCommand
{
    // So many characters of the text are repeated in messages.
    private const int MaxEchoed = 60;

    public static Command Create(ToolOutput output)
    {
        var text = new Argument<string[]>("TEXT")
        {
            Description = "Words in any order, a product name, a code, or the beginning of one.",
            Arity = ArgumentArity.OneOrMore,
        };
        text.Validators.Add(UnknownOption.Refuse);
        var on = new DayOption("Only what is valid on this day.");
        var section = new Option<HcpcsSection?>("--section")
        {
            Description = "Only codes of one section: a code of it, or words of its name.",
            CustomParser = ParseSection,
        };
        var betos = CodedOption<BetosCode>("--betos", "Only entries with this Berenson-Eggers type of service, such as O1E.", HcpcsField.Betos, OfficialCode.TryParse, OfficialCode.IsKnown);
        var pricing = CodedOption<PricingIndicator>("--pricing", "Only entries with this pricing indicator, such as 51.", HcpcsField.PricingIndicators, OfficialCode.TryParse, OfficialCode.IsKnown);
        var coverage = CodedOption<CoverageCode>("--coverage", "Only entries with this coverage code, such as C.", HcpcsField.Coverage, OfficialCode.TryParse, OfficialCode.IsKnown);
        var limit = new Option<int>("--limit") { Description = "The most hits to show.", HelpName = "N", DefaultValueFactory = _ => 20 };
        limit.Validators.Add(RefuseNoLimit);
        var format = new Option<string>("--format")
        {
            Description = "Text for people, or one JSON array.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var full = new Option<bool>("--full") { Description = "On a terminal, shows every hit with both descriptions." };
        var table = new TableOption();
        var command = new Command("search", "Finds codes and modifiers by words of their descriptions, names and sections, the best first.")
        {
            text, on, section, betos, pricing, coverage, limit, format, full, table,
        };
        CommandHelp.AddTo(
            command,
            output,
            [
                "hcpcs search power wheelchair",
                "hcpcs search oxygen --on 2026-01-15 --limit 50",
                "hcpcs search ketorolac --section J1885 --format json",
            ]);
        command.SetAction(parsed => Search(
            table.Open(parsed),
            string.Join(' ', parsed.GetRequiredValue(text)),
            new HcpcsSearchOptions
            {
                ValidOn = parsed.GetValue(on),
                Section = parsed.GetValue(section),
                Betos = parsed.GetValue(betos),
                PricingIndicator = parsed.GetValue(pricing),
                Coverage = parsed.GetValue(coverage),
                Limit = parsed.GetValue(limit),
            },
            isLimited: parsed.GetResult(limit) is { Implicit: false },
            isFull: parsed.GetValue(full),
            parsed.GetValue(format) is "json",
            output));
        return command;
    }

    private static int Search(HcpcsTable table, string text, HcpcsSearchOptions options, bool isLimited, bool isFull, bool asJson, ToolOutput output)
    {
        // A person sees how the hits are spread.
        bool isForPerson = output.Screen is not null && !asJson;
        var result = new HcpcsSearch(table).Search(text, isForPerson ? options with { Limit = int.MaxValue } : options);
        var hits = result.Hits;
        if (hits.IsEmpty && result.Pointers.IsEmpty)
        {
            var release = table.Release;
            output.Error.WriteLine($"The HCPCS release of {release} has nothing for '{Shorten(text)}'."
                + (release.ProductNamesQuarter is null ? " The table was compiled without product names." : null));
            return ExitCode.No;
        }

        if (asJson)
        {
            WriteJson(result, table, output.Text);
        }
        else if (output.Screen is { } screen)
        {
            new SearchScreen(result, table, options.ValidOn ?? table.Release.FirstDay, screen)
                .Add(Shorten(text), isLimited ? options.Limit : null, output.Terminal!.Height, isFull);
        }
        else
        {
            output.Write(new Report(
                $"{(hits.Count == options.Limit ? "first " : null)}{hits.Count} {(hits.Count == 1 ? "hit" : "hits")} for '{Shorten(text)}'"
                + $" in the release of {table.Release}",
                [
                    .. result.Pointers.Select(pointer => new ReportItem(pointer.Text, [new ReportValue(pointer.Target)], null)),
                    .. hits.Select(hit => Describe(hit, table)),
                ]));
        }

        return hits.IsEmpty ? ExitCode.No : ExitCode.Done;
    }

    private static string Shorten(string text)
    {
        text = ForeignText.OneLine(text);
        return text.Length <= MaxEchoed ? text : $"{text.AsSpan(0, MaxEchoed - (char.IsHighSurrogate(text[MaxEchoed - 1]) ? 1 : 0))}\u2026";
    }

    private static ReportItem Describe(HcpcsSearchHit hit, IHcpcsLookup lookup)
    {
        var entry = hit.Entry;
        string? ended = entry.TerminationDate is { } end ? string.Create(CultureInfo.InvariantCulture, $" (ended {end:O})") : null;
        string? match = hit.Match switch
        {
            HcpcsSearchMatch.NearWholeText or HcpcsSearchMatch.TypingError => " (similar)",
            HcpcsSearchMatch.SomeWords => " (partly)",
            _ => null,
        };
        var values = new List<ReportValue> { new($"{entry.ShortDescription}{ended}{match}") };
        foreach (string name in NamesOf(entry, lookup))
        {
            if (hit.Highlight(name).Count > 0)
            {
                values.Add(new ReportValue(name));
            }
        }

        return new ReportItem(hit.Identity, values, entry.LongDescription);
    }

    // Pointers come first, with neither code nor modifier; then the hits in their order.
    private static void WriteJson(HcpcsSearchResult result, IHcpcsLookup lookup, TextWriter writer)
    {
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var pointer in result.Pointers)
            {
                json.WriteStartObject();
                json.WriteString("pointer"u8, pointer.Text);
                json.WriteString("target"u8, pointer.Target);
                json.WriteEndObject();
            }

            foreach (var hit in result.Hits)
            {
                var entry = hit.Entry;
                json.WriteStartObject();
                json.WriteString(entry.IsModifier ? "modifier"u8 : "code"u8, hit.Identity);
                json.WriteString("match"u8, JsonNamingPolicy.CamelCase.ConvertName(hit.Match.ToString()));
                WriteText(json, "shortDescription", entry.ShortDescription, hit);
                WriteText(json, "longDescription", entry.LongDescription, hit);
                json.WriteStartArray("names"u8);
                foreach (string name in NamesOf(entry, lookup))
                {
                    WriteText(json, null, name, hit);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        content.Position = 0;
        using var text = new StreamReader(content);
        writer.Write(text.ReadToEnd());
        writer.Write('\n');
    }

    // A text with the words that the search matched, each as its start and length in characters.
    private static void WriteText(Utf8JsonWriter json, string? name, string text, HcpcsSearchHit hit)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteStartObject();
        json.WriteString("text"u8, text);
        json.WriteStartArray("matched"u8);
        foreach (var word in hit.Highlight(text))
        {
            var (start, length) = word.GetOffsetAndLength(text.Length);
            json.WriteStartArray();
            json.WriteNumberValue(start);
            json.WriteNumberValue(length);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Product names and those of the sourced note.
    public static IEnumerable<string> NamesOf(HcpcsEntry entry, IHcpcsLookup lookup) => entry is HcpcsRecord record
        ? lookup.GetProductNames(record.Code).Concat(ClinicalNote.Find(record)?.Names ?? default)
            .Distinct(StringComparer.OrdinalIgnoreCase)
        : [];

    private static Option<T?> CodedOption<T>(string name, string description, HcpcsField field, TryParse<T> tryParse, Func<T, bool> isKnown)
        where T : struct, Enum
    {
        var option = new Option<T?>(name)
        {
            Description = description,
            HelpName = "CODE",
            CustomParser = result =>
            {
                string text = result.Tokens[0].Value;
                if (tryParse(text, out var value) && isKnown(value))
                {
                    return value;
                }

                result.AddError($"'{text}' is not an official code of {name}. 'hcpcs fields' lists them.");
                return null;
            },
        };

        // Not the names of the enum, which are of the library.
        option.CompletionSources.Clear();
        option.CompletionSources.Add(_ => field.Values.Select(value => new CompletionItem(value.Code)));
        return option;
    }

    private static HcpcsSection? ParseSection(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        var found = HcpcsCode.TryParse(text, out var code)
            ? HcpcsSection.All.Where(section => section.First <= code && code <= section.Last).ToArray()
            : [.. HcpcsSection.All.Where(section => section.Name.Contains(text, StringComparison.OrdinalIgnoreCase))];
        if (found.Length == 1)
        {
            return found[0];
        }

        result.AddError(found.Length == 0
            ? $"No section has the code or name '{text}'."
            : $"'{text}' is in the names of {found.Length} sections; give a code of the one you mean.");
        return null;
    }

    private static void RefuseNoLimit(OptionResult result)
    {
        if (result.Tokens is [{ Value: var text }]
            && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) || limit < 1))
        {
            result.AddError($"'{text}' is not a number of hits: give 1 or more.");
        }
    }

    private delegate bool TryParse<T>(ReadOnlySpan<char> text, out T value);
}
