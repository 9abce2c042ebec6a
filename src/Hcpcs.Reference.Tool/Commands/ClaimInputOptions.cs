using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Tool;

// What the commands that read claim files are told about the file.
internal sealed class ClaimInputOptions
{
    private const string MonthFirst = "M/D/YYYY", DayFirst = "D/M/YYYY", YearFirst = "YYYY/M/D", None = "none";

    private readonly Option<string[]> _code = Names("--code", "The column of the code; given more than once, several columns with a code each.");
    private readonly Option<string?> _date = Name("--date", "The column of the date of service, or of its first day.");
    private readonly Option<string?> _through = Name("--through", "The column of the last day of service.");
    private readonly Option<string?> _description = Name("--description", "The column of the description.");
    private readonly Option<string[]> _modifiers =
        Names("--modifiers", "The column of all modifiers; given two to four times, a column for each modifier.");

    private readonly Option<string?> _line = Name("--line", "The column of the SV101 composite (HC:J1412:JZ), which stands in place of code and modifiers.");

    private readonly Option<string?> _codeType = Name("--code-type", "The column that says which code set the code is of.");

    private readonly DayOption _on = new("The date of service of every row, for files without dates: price files, fee schedules, charge masters.");

    private readonly Option<string?> _dateFormat = new("--date-format")
    {
        Description = $"How dates with slashes, dots or hyphens are read: {MonthFirst}, {DayFirst} or {YearFirst}.",
        HelpName = "FORMAT",
    };

    private readonly Option<char?> _delimiter = Character(
        "--delimiter", "The character between fields: comma, tab, or another; without it, the header tells comma, tab, semicolon and bar.");

    private readonly Option<string?> _quote = new("--quote")
    {
        Description = "The character around fields that hold delimiters, or none.",
        HelpName = "CHARACTER",
    };

    private readonly Option<char?> _componentSeparator = Character("--component-separator", "What separates the parts of the column --line; a colon by default.");

    private readonly Option<int?> _skipRows = new("--skip-rows") { Description = "How many lines stand before the header.", HelpName = "N" };

    private readonly Option<string?> _encoding = new("--encoding")
    {
        Description = "The encoding where it is not UTF-8 or marked as UTF-16: windows-1252, for example.",
        HelpName = "NAME",
    };

    private readonly Option<string[]> _hcpcsSystem = new("--hcpcs-system")
    {
        Description = "Another URI that stands for HCPCS in the FHIR file.",
        HelpName = "URI",
        Arity = ArgumentArity.OneOrMore,
    };

    // Only for the command that judges by a history.
    public Option<string?> KnownColumn { get; } =
        Name("--known-column", "With --history: the column of the day on which the row's claim was decided. The row is judged by what was known then.");

    // Those that mean nothing for other files.
    private readonly Option[] _ofDelimited;

    private readonly Option<string> _claimId = new("--claim-id")
    {
        Description = "Whether the output has the numbers of claims: keep or omit.",
        DefaultValueFactory = _ => "keep",
    };

    public ClaimInputOptions()
    {
        File.Validators.Add(TableOption.RefuseEmpty);
        File.Validators.Add(UnknownOption.Refuse);
        _modifiers.Validators.Add(RefuseTooMany);
        _dateFormat.Validators.Add(RefuseUnknownDateFormat);
        _ofDelimited =
        [
            _code, _date, _through, _description, _modifiers, _line, _codeType, _on, _dateFormat, _delimiter, _quote, _componentSeparator, _skipRows, _encoding,
            KnownColumn,
        ];
        _claimId.AcceptOnlyFromAmong("keep", "omit");
        _skipRows.Validators.Add(RefuseNegative);
        _quote.Validators.Add(RefuseQuote);
        _encoding.Validators.Add(RefuseUnknownEncoding);
    }

    public Argument<string> File { get; } = new("FILE")
    {
        Description = "The claim file: X12 837, FHIR JSON or NDJSON, CSV and the like, told from its content; - for standard input.",
    };

    public void AddTo(Command command)
    {
        command.Arguments.Add(File);
        foreach (var option in (Option[])[.. _ofDelimited.Where(option => option != KnownColumn), _hcpcsSystem, _claimId])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetResult(_line) is not null && (result.GetResult(_code) ?? result.GetResult(_modifiers)) is not null)
            {
                result.AddError("--line replaces --code and --modifiers: give one or the other.");
            }

            if (result.GetResult(_quote)?.Tokens is [{ Value: [var quote] }] && result.GetResult(_delimiter)?.Tokens is [{ Value: var delimiter }]
                && CharacterOf(delimiter) == quote)
            {
                result.AddError("--quote and --delimiter name the same character: give two.");
            }

            if (result.GetResult(_on) is not null && (result.GetResult(_date) ?? result.GetResult(_through)) is not null)
            {
                result.AddError("--on replaces --date and --through: give one or the other.");
            }
        });
    }

    // Opens the file that the command line names.
    // Throws IOException: The file cannot be opened or read.
    // Throws InvalidDataException: It is not a file of claims, or not of the kind that an option is for.
    public ClaimSource Open(ParseResult parsed)
    {
        var source = new ClaimSource(parsed.GetRequiredValue(File), OptionsOf(parsed));
        string? problem = Array.Find(_ofDelimited, option => parsed.GetResult(option) is { Implicit: false })?.Name is { } ofDelimited && source.Reader.Format != ClaimFormat.Delimited
            ? $"{ofDelimited} is for delimited text"
            : parsed.GetResult(_hcpcsSystem) is not null && source.Reader.Format is not (ClaimFormat.FhirJson or ClaimFormat.FhirNdjson)
                ? $"{_hcpcsSystem.Name} is for FHIR"
                : null;
        if (problem is null)
        {
            return source;
        }

        string name = source.Name;
        var format = source.Reader.Format;
        source.Dispose();
        throw new InvalidDataException($"{name} is {ClaimFileDescription.NameOf(format)}: {problem}.");
    }

    private ClaimReaderOptions OptionsOf(ParseResult parsed) => new()
    {
        AdditionalSystems = parsed.GetValue(_hcpcsSystem) ?? [],
        Delimited = new DelimitedClaimOptions
        {
            CodeColumns = parsed.GetValue(_code) ?? [],
            DateColumn = parsed.GetValue(_date),
            ThroughColumn = parsed.GetValue(_through),
            DecisionColumn = parsed.GetValue(KnownColumn),
            DescriptionColumn = parsed.GetValue(_description),
            ModifierColumns = parsed.GetValue(_modifiers) ?? [],
            LineColumn = parsed.GetValue(_line),
            CodeTypeColumn = parsed.GetValue(_codeType),
            Date = parsed.GetValue(_on),
            DateOrder = Normalize(parsed.GetValue(_dateFormat)) switch
            {
                MonthFirst => DelimitedDateOrder.MonthDayYear,
                DayFirst => DelimitedDateOrder.DayMonthYear,
                YearFirst => DelimitedDateOrder.YearMonthDay,
                _ => null,
            },
            Delimiter = parsed.GetValue(_delimiter),
            Quote = parsed.GetValue(_quote) switch { null => '"', None => null, var quote => quote[0] },
            ComponentSeparator = parsed.GetValue(_componentSeparator) ?? ':',
            SkipRows = parsed.GetValue(_skipRows),
            Encoding = parsed.GetValue(_encoding) is { } name ? FindEncoding(name) : null,
        },
    };

    public bool ShowsClaims(ParseResult parsed) => parsed.GetValue(_claimId) is not "omit";

    private static Option<string?> Name(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "NAME" };
        option.Validators.Add(RefuseEmptyName);
        return option;
    }

    private static Option<string[]> Names(string name, string description)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = "NAME", Arity = ArgumentArity.OneOrMore };
        option.Validators.Add(RefuseEmptyName);
        return option;
    }

    private static Option<char?> Character(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "CHARACTER",
        CustomParser = ParseCharacter,
    };

    private static void RefuseEmptyName(SymbolResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError("The name of a column is empty.");
        }
    }

    private static void RefuseTooMany(OptionResult result)
    {
        if (result.Tokens.Count > ServiceLine.MaxModifiers)
        {
            result.AddError($"A line has at most {ServiceLine.MaxModifiers} modifiers: --modifiers is given {result.Tokens.Count} times.");
        }
    }

    private static void RefuseNegative(OptionResult result)
    {
        if (result.Tokens is [{ Value: ['-', ..] number }])
        {
            result.AddError($"--skip-rows takes a number of lines, not {number}.");
        }
    }

    private static void RefuseQuote(OptionResult result)
    {
        if (result.Tokens is [{ Value: not None and not [> ' ' and <= '~'] } token] || (result.Tokens is [{ Value: [var quote] }] && char.IsAsciiLetterOrDigit(quote)))
        {
            result.AddError($"'{result.Tokens[0].Value}' is not a quotation mark: give a punctuation character, or none.");
        }
    }

    private static void RefuseUnknownEncoding(OptionResult result)
    {
        if (result.Tokens is [{ Value: var name }] && FindEncoding(name) is null)
        {
            result.AddError($"'{name}' is not the name of an encoding: give windows-1252, utf-16 or utf-8, for example.");
        }
    }

    private static void RefuseUnknownDateFormat(OptionResult result)
    {
        if (result.Tokens is [{ Value: var format }] && Normalize(format) is not (MonthFirst or DayFirst or YearFirst))
        {
            result.AddError($"'{format}' is not a date format: give {MonthFirst}, {DayFirst} or {YearFirst}.");
        }
    }

    // MM/DD/YYYY says the same as M/D/YYYY: zeros in front may be there or not.
    private static string? Normalize(string? format) =>
        format?.ToUpperInvariant().Replace("DD", "D", StringComparison.Ordinal).Replace("MM", "M", StringComparison.Ordinal).Replace('.', '/').Replace('-', '/');

    private static Encoding? FindEncoding(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // The separator that a text names; NUL where it names none.
    private static char CharacterOf(string text) => text switch
    {
        "comma" => ',',
        "semicolon" => ';',
        "bar" or "pipe" => '|',
        "tab" or "\\t" => '\t',
        [var only] => only,
        _ => '\0',
    };

    private static char? ParseCharacter(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        char character = CharacterOf(text);
        if (character == '\t' || (character is > ' ' and <= '~' and not '"' && !char.IsAsciiLetterOrDigit(character)))
        {
            return character;
        }

        result.AddError($"'{text}' is not a separator: give comma, tab, or a punctuation character such as ;.");
        return null;
    }
}
