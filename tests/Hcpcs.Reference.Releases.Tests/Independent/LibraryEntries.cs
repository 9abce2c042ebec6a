using System.Globalization;
using System.Text.Json;

namespace Hcpcs.Reference.Releases.Tests.Independent;

/// <summary>What the library holds, in the form of <see cref="OfficialEntries"/>, without the library's own rendering of any value.</summary>
internal static class LibraryEntries
{
    private static readonly HashSet<string> s_lists = OfficialEntries.Layout.Where(field => field.MaxOccurs > 1).Select(field => field.Name).ToHashSet();

    public static OfficialEntries Of(CmsRelease release) => Of(release.Modifiers, release.Records);

    /// <summary>CMS's files begin with the modifiers.</summary>
    public static OfficialEntries Of(IEnumerable<HcpcsModifierRecord> modifiers, IEnumerable<HcpcsRecord> records)
    {
        var entries = new OfficialEntries();
        foreach (var modifier in modifiers)
        {
            entries.Add(modifier.Modifier.ToString(), Fields(modifier));
        }

        foreach (var record in records)
        {
            entries.Add(record.Code.ToString(), Fields(record));
        }

        return entries;
    }

    /// <summary>
    /// The JSON of an entry. A value of another kind than the contract says (a list that is none, a number as a text) shows itself as JSON.
    /// </summary>
    public static void AddJson(this OfficialEntries entries, string json)
    {
        using var document = JsonDocument.Parse(json);
        var properties = document.RootElement.EnumerateObject().ToList();
        var identity = properties.Single(property => property.Name is "code" or "modifier");
        entries.Add(
            identity.Value.GetString()!,
            properties.Where(property => property.Name != identity.Name).Select(property => KeyValuePair.Create(property.Name, Value(property))));
    }

    private static string? Value(JsonProperty property)
    {
        var value = property.Value;
        return (property.Name, value.ValueKind) switch
        {
            (var name, JsonValueKind.Array) when s_lists.Contains(name) && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) =>
                OfficialEntries.Join(value.EnumerateArray().Select(item => item.GetString()!)),
            ("anesthesiaBaseUnits", JsonValueKind.Number) or ("notOtherwiseClassified", JsonValueKind.True) => value.GetRawText(),
            (not "anesthesiaBaseUnits", JsonValueKind.String) when !s_lists.Contains(property.Name) && value.GetString() is { Length: > 0 } text => text,
            _ => $"JSON {value.GetRawText()}",
        };
    }

    private static IEnumerable<KeyValuePair<string, string?>> Fields(HcpcsEntry entry) =>
    [
        new("longDescription", entry.LongDescription),
        new("shortDescription", entry.ShortDescription),
        new("pricingIndicators", Join(entry.PricingIndicators, value => Numeric((int)value, 2))),
        new("multiplePricingIndicator", Numeric((int?)entry.MultiplePricingIndicator, 1)),
        new("coverageIssuesManualReferences", Join(entry.CoverageIssuesManualReferences, text => text)),
        new("medicareCarriersManualReferences", Join(entry.MedicareCarriersManualReferences, text => text)),
        new("statute", entry.Statute),
        new("labCertifications", Join(entry.LabCertifications, value => Numeric((int)value, 3))),
        new("crossReferences", Join(entry.CrossReferences, reference => reference.Text)),
        new("coverage", Letters((int?)entry.Coverage)),
        new("ascPaymentGroup", Letters((int?)entry.AscPaymentGroup)),
        new("ascPaymentGroupEffectiveDate", Day(entry.AscPaymentGroupEffectiveDate)),
        new("mogPaymentGroup", Numeric((int?)entry.MogPaymentGroup, 3)),
        new("mogPaymentPolicyIndicator", Numeric((int?)entry.MogPaymentPolicyIndicator, 1)),
        new("mogEffectiveDate", Day(entry.MogEffectiveDate)),
        new("processingNote", entry.ProcessingNote),
        new("betos", Letters((int?)entry.Betos)),
        new("typesOfService", Join(entry.TypesOfService, value => Numeric((int)value, 1))),
        new("anesthesiaBaseUnits", entry.AnesthesiaBaseUnits?.ToString(CultureInfo.InvariantCulture)),
        new("addedDate", Day(entry.AddedDate)),
        new("actionEffectiveDate", Day(entry.ActionEffectiveDate)),
        new("terminationDate", Day(entry.TerminationDate)),
        new("actionCode", Letters((int?)entry.ActionCode)),
        new("notOtherwiseClassified", entry is HcpcsRecord { NotOtherwiseClassified: true } ? "true" : null),
    ];

    private static string? Join<T>(IEnumerable<T> values, Func<T, string?> render) => OfficialEntries.Join(values.Select(value => render(value)!));

    private static string? Day(DateOnly? day) => day is { } date ? $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}" : null;

    /// <summary>In a field of digits the number of an enum value is its official code in decimal, or else the packed characters.</summary>
    private static string? Numeric(int? number, int width) =>
        number < Math.Pow(10, width) ? number.Value.ToString($"D{width}", CultureInfo.InvariantCulture) : Letters(number);

    /// <summary>In a field of letters the number of an enum value is its official code, one byte a character, the first one highest.</summary>
    private static string? Letters(int? number) => number is { } packed
        ? string.Concat(new[] { packed >> 24, packed >> 16 & 0xFF, packed >> 8 & 0xFF, packed & 0xFF }.Where(c => c != 0).Select(c => (char)c)).TrimEnd()
        : null;
}
