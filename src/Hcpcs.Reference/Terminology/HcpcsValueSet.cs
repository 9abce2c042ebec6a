using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Hcpcs.Reference;

/// <summary>
/// A set of codes and modifiers that needs no definition of its own, since its URL says what is in it: all, the codes, the modifiers, one
/// section, or what is valid on a day.
/// </summary>
/// <remarks>
/// <para>
/// The URL is that of the code system, with <c>?fhir_vs</c> behind it: <c>?fhir_vs</c> alone for all, <c>?fhir_vs=codes</c>,
/// <c>?fhir_vs=modifiers</c>, <c>?fhir_vs=section/A0021-A0999</c> and <c>?fhir_vs=valid-on/2026-01-31</c>. It stays the same in every release.
/// </para>
/// <para>
/// Apart from the last, the sets include what has ended: whether a code could be billed on a day is asked with the date. Immutable and safe to
/// use from any thread.
/// </para>
/// </remarks>
public sealed record HcpcsValueSet
{
    private const string
        Query = "?fhir_vs",
        CodesPath = "codes",
        ModifiersPath = "modifiers",
        SectionPath = "section/",
        DayPath = "valid-on/",
        DayFormat = "yyyy-MM-dd";

    private HcpcsValueSet(string path, string name, string title, bool? isModifier = null)
    {
        Url = path.Length == 0 ? HcpcsCodeSystem.Uri + Query : $"{HcpcsCodeSystem.Uri}{Query}={path}";
        Name = name;
        Title = title;
        IsModifier = isModifier;
    }

    /// <summary>Every code and modifier.</summary>
    public static HcpcsValueSet All { get; } = new(string.Empty, "HCPCSLevelII", "HCPCS Level II codes and modifiers");

    /// <summary>Every code.</summary>
    public static HcpcsValueSet Codes { get; } = new(CodesPath, "HCPCSLevelIICodes", "HCPCS Level II codes", isModifier: false);

    /// <summary>Every modifier.</summary>
    public static HcpcsValueSet Modifiers { get; } = new(ModifiersPath, "HCPCSLevelIIModifiers", "HCPCS Level II modifiers", isModifier: true);

    /// <summary>The URL, without a version.</summary>
    public string Url { get; }

    /// <summary>The version that was asked for, behind a bar in the canonical; <see langword="null"/> for the release in use.</summary>
    public string? Version { get; init; }

    /// <summary>A name for programs, such as <c>HCPCSLevelIICodes</c>.</summary>
    public string Name { get; }

    /// <summary>A name for people, such as <c>HCPCS Level II codes</c>.</summary>
    public string Title { get; }

    /// <summary>The section whose codes are in the set; <see langword="null"/> for other sets.</summary>
    public HcpcsSection? Section { get; private init; }

    /// <summary>The day on which everything in the set is valid; <see langword="null"/> for sets that do not depend on a day.</summary>
    public DateOnly? ValidOn { get; private init; }

    /// <summary>
    /// What the set asks of the properties of a concept (<see cref="HcpcsConceptProperty"/>): its kind, its section. A set of a day is not told
    /// by properties.
    /// </summary>
    public ValueList<HcpcsValueSetFilter> Filters =>
    [
        .. IsModifier is { } isModifier ? [Equal("kind", HcpcsConceptProperty.KindOf(isModifier))] : default(ValueList<HcpcsValueSetFilter>),
        .. Section is { } section ? [Equal("section", section.Range)] : default(ValueList<HcpcsValueSetFilter>),
    ];

    // What the entries are; null where they are both.
    internal bool? IsModifier { get; }

    /// <summary>The codes of a section.</summary>
    /// <param name="section">The section.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is <see langword="null"/>.</exception>
    public static HcpcsValueSet OfSection(HcpcsSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return new HcpcsValueSet(
            SectionPath + section.Range, $"HCPCSLevelIISection{section.First}",
            $"HCPCS Level II codes, {section.Name} ({section.Range})", isModifier: false)
        {
            Section = section,
        };
    }

    /// <summary>The codes and modifiers that are valid on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The set.</returns>
    public static HcpcsValueSet OfDay(DateOnly day)
    {
        string text = day.ToString(DayFormat, CultureInfo.InvariantCulture);
        return new HcpcsValueSet(
            DayPath + text, $"HCPCSLevelIIValidOn{text.Replace("-", string.Empty, StringComparison.Ordinal)}",
            $"HCPCS Level II codes and modifiers valid on {text}")
        {
            ValidOn = day,
        };
    }

    /// <summary>
    /// Reads the URL of a set, if it is one of these, with or without a version behind a bar. Before <c>?fhir_vs</c>, any name of the code
    /// system is accepted. Never throws.
    /// </summary>
    /// <param name="canonical">The URL, which may be <see langword="null"/>.</param>
    /// <param name="valueSet">The set, or <see langword="null"/>.</param>
    /// <returns>Whether the URL names one of these sets.</returns>
    public static bool TryParse([NotNullWhen(true)] string? canonical, [NotNullWhen(true)] out HcpcsValueSet? valueSet)
    {
        valueSet = null;
        if (canonical is null)
        {
            return false;
        }

        int bar = canonical.IndexOf('|', StringComparison.Ordinal);
        string url = bar < 0 ? canonical : canonical[..bar];
        int query = url.IndexOf(Query, StringComparison.Ordinal);
        if (query >= 0 && IsOwn(url, query))
        {
            valueSet = OfPath(url.AsSpan(query + Query.Length));
            if (valueSet is not null && bar >= 0)
            {
                valueSet = valueSet with { Version = canonical[(bar + 1)..] };
            }
        }

        return valueSet is not null;
    }

    /// <summary>Whether an entry is in the set.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is <see langword="null"/>.</exception>
    public bool Contains(HcpcsEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return (IsModifier is not { } isModifier || isModifier == entry.IsModifier)
            && (Section is not { } section || (entry is HcpcsRecord { Code: var code } && section.First <= code && code <= section.Last))
            && (ValidOn is not { } day || entry.IsValidOn(day));
    }

    /// <summary>The URL.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Url;

    private static HcpcsValueSetFilter Equal(string property, string value) => new() { Property = property, Operator = "=", Value = value };

    // Mostly it is the official name, which need not be cut out to be compared.
    private static bool IsOwn(string url, int query) =>
        (query == HcpcsCodeSystem.Uri.Length && url.StartsWith(HcpcsCodeSystem.Uri, StringComparison.Ordinal))
        || HcpcsCodeSystem.IsHcpcsSystem(url[..query]);

    // The set of what stands behind ?fhir_vs.
    private static HcpcsValueSet? OfPath(ReadOnlySpan<char> rest) => rest switch
    {
        "" => All,
        ['=', .. var path] => path switch
        {
            CodesPath => Codes,
            ModifiersPath => Modifiers,
            _ when path.StartsWith(SectionPath) => OfRange(path[SectionPath.Length..]),
            _ when path.StartsWith(DayPath) && DateOnly.TryParseExact(
                path[DayPath.Length..], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => OfDay(day),
            _ => null,
        },
        _ => null,
    };

    private static HcpcsValueSet? OfRange(ReadOnlySpan<char> range) =>
        HcpcsCode.TryParse(range[..Math.Min(HcpcsCode.Length, range.Length)], out var first)
            && HcpcsSection.Of(first) is { } section && range.SequenceEqual(section.Range)
            ? OfSection(section)
            : null;
}
