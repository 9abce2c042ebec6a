namespace Hcpcs.Reference;

/// <summary>A property of a code or modifier as a concept of the code system: its name, its type and its values in an entry.</summary>
/// <remarks>
/// Every field of the record is one, and so are the kind, the section, and the two standard properties <c>inactive</c> and
/// <c>deprecationDate</c>. The descriptions are not: the long one is the display of a concept, the short one a designation. Immutable and safe
/// to use from any thread.
/// </remarks>
public sealed class HcpcsConceptProperty
{
    private const string Standard = "http://hl7.org/fhir/concept-properties#";

    private readonly Func<HcpcsEntry, DateOnly, ValueList<string>> _read;
    private readonly Func<string, string?>? _describe;

    private HcpcsConceptProperty(
        string code, string type, string definition, Func<HcpcsEntry, DateOnly, ValueList<string>> read, Func<string, string?>? describe = null)
    {
        Code = code;
        Type = type;
        Definition = definition;
        _read = read;
        _describe = describe;
    }

    /// <summary>All properties in the order in which a concept has them.</summary>
    public static IReadOnlyList<HcpcsConceptProperty> All { get; } = Array.AsReadOnly<HcpcsConceptProperty>(
    [
        new("kind", "string", "Whether the concept is a code or a modifier.", static (entry, _) => [KindOf(entry.IsModifier)]),
        new(
            "inactive", "boolean",
            "Whether the concept is not yet or no longer valid on the day that is asked for, or else on the last day of the release's quarter.",
            static (entry, day) => [Text(!entry.IsValidOn(day))])
        {
            Uri = $"{Standard}inactive",
        },
        new(
            "deprecationDate", "dateTime", "The termination date, which is the last day on which the concept is valid.",
            static (entry, _) => HcpcsField.TerminationDate.GetValues(entry))
        {
            Uri = $"{Standard}deprecationDate",
        },
        new(
            "section", "string", "The range of codes that the code lies in, one kind of thing each. The sections are not CMS's.",
            static (entry, _) => SectionOf(entry) is { } section ? [section.Range] : default,
            static range => HcpcsCode.TryParse(range.AsSpan(0, Math.Min(HcpcsCode.Length, range.Length)), out var first)
                ? HcpcsSection.Of(first)?.Name
                : null),
        .. HcpcsField.All
            .Where(static field => field != HcpcsField.Code && field != HcpcsField.Modifier && field != HcpcsField.RecordKind
                && field != HcpcsField.LongDescription && field != HcpcsField.ShortDescription)
            .Select(static field => new HcpcsConceptProperty(
                field.JsonName, TypeOf(field), $"{field.Name}. {field.Definition}", (entry, _) => ValuesOf(field, entry), field.Describe)),
    ]);

    /// <summary>The name: that of the field in JSON, or <c>kind</c>, <c>section</c>, <c>inactive</c>, <c>deprecationDate</c>.</summary>
    public string Code { get; }

    /// <summary>
    /// FHIR's type of the values: <c>string</c>, <c>boolean</c>, <c>dateTime</c> or <c>integer</c>. Official codes are strings, since FHIR's
    /// type <c>code</c> is for codes of the same code system.
    /// </summary>
    public string Type { get; }

    /// <summary>What it says.</summary>
    public string Definition { get; }

    /// <summary>The URI of a standard property; <see langword="null"/> for the others.</summary>
    public string? Uri { get; private init; }

    /// <summary>How an entry is displayed: its long description; where CMS leaves that blank, the short one, or else the code itself.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is <see langword="null"/>.</exception>
    public static string GetDisplay(HcpcsEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.LongDescription is { Length: > 0 } text ? text : entry.ShortDescription is { Length: > 0 } shorter ? shorter : entry.Identity;
    }

    /// <summary>The values of the property in an entry, as texts: <c>true</c> and <c>false</c>, days as <c>YYYY-MM-DD</c>.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="day">The day of which <c>inactive</c> speaks.</param>
    /// <returns>The values in the order of the record; empty where the entry has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is <see langword="null"/>.</exception>
    public ValueList<string> GetValues(HcpcsEntry entry, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _read(entry, day);
    }

    /// <summary>What a value means, where that is known: CMS's label of an official code, the name of a section.</summary>
    /// <param name="value">The value, as <see cref="GetValues"/> gives it.</param>
    /// <returns>The meaning, or <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public string? Describe(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return _describe?.Invoke(value);
    }

    // The values of the property kind.
    internal static string KindOf(bool isModifier) => isModifier ? "modifier" : "code";

    private static HcpcsSection? SectionOf(HcpcsEntry entry) => entry is HcpcsRecord record ? HcpcsSection.Of(record.Code) : null;

    // The list of not otherwise classified codes has a third state, which is absence: of modifiers, and where the table was made without it.
    private static ValueList<string> ValuesOf(HcpcsField field, HcpcsEntry entry) =>
        field != HcpcsField.NotOtherwiseClassified ? field.GetValues(entry)
        : entry is HcpcsRecord { NotOtherwiseClassified: { } isListed } ? [Text(isListed)]
        : default;

    private static string TypeOf(HcpcsField field) => field.Kind switch
    {
        HcpcsFieldKind.Date => "dateTime",
        HcpcsFieldKind.Number => "integer",
        HcpcsFieldKind.Flag => "boolean",
        _ => "string",
    };

    private static string Text(bool value) => value ? "true" : "false";
}
