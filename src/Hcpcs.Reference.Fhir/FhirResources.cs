using System.Globalization;
using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;

namespace Hcpcs.Reference;

// The resources of the code system in the SDK's types.
internal static class FhirResources
{
    public static CodeSystem MakeCodeSystem(IHcpcsLookup lookup)
    {
        // One release, even where it can be replaced meanwhile.
        lookup = lookup.Pin();
        var release = lookup.Release;
        var day = release.LastDay;
        return new CodeSystem
        {
            Id = "hcpcs",
            Language = "en",
            Url = HcpcsCodeSystem.Uri,
            Identifier = [new Identifier("urn:ietf:rfc:3986", $"urn:oid:{HcpcsCodeSystem.Oid}")],
            Version = release.Version.ToString(),
            Name = FhirTexts.CodeSystemName,
            Title = FhirTexts.CodeSystemTitle(release),
            Status = PublicationStatus.Active,
            Experimental = false,
            Date = FhirTexts.Day(release.FirstDay),
            Publisher = FhirTexts.Publisher,
            Description = FhirTexts.CodeSystemDescription(release, day),
            Copyright = FhirTexts.Copyright,
            CaseSensitive = true,
            ValueSet = HcpcsValueSet.All.Url,
            Compositional = false,
            Content = CodeSystemContentMode.Complete,
            Count = release.CodeCount + release.ModifierCount,
            Property =
            [
                .. HcpcsConceptProperty.All.Select(property => new CodeSystem.PropertyComponent
                {
                    Code = property.Code,
                    Uri = property.Uri,
                    Description = property.Definition,
                    Type = property.Type switch
                    {
                        "boolean" => CodeSystem.PropertyType.Boolean,
                        "integer" => CodeSystem.PropertyType.Integer,
                        "dateTime" => CodeSystem.PropertyType.DateTime,
                        _ => CodeSystem.PropertyType.String,
                    },
                }),
            ],
            Concept = [.. lookup.EnumerateCodes().Concat<HcpcsEntry>(lookup.EnumerateModifiers()).Select(entry => Concept(entry, day))],
        };
    }

    public static ValueSet MakeValueSet(HcpcsTerminology terminology, HcpcsValueSet valueSet) =>
        MakeValueSet(valueSet, terminology.Expand(valueSet), hasDesignations: false);

    // A value set with its expansion: the whole, or the page that was asked for.
    public static ValueSet MakeValueSet(HcpcsValueSet valueSet, HcpcsExpansion expansion, bool hasDesignations)
    {
        string version = expansion.Version.ToString(), day = FhirTexts.Day(expansion.Version.Quarter.FirstDay);
        return new ValueSet
        {
            Language = "en",
            Url = valueSet.Url,
            Version = version,
            Name = valueSet.Name,
            Title = FhirTexts.ValueSetTitle(valueSet, expansion.Version),
            Status = PublicationStatus.Active,
            Experimental = false,
            Date = day,
            Publisher = FhirTexts.Publisher,
            Description = FhirTexts.ValueSetDescription(valueSet, expansion.Version),
            Copyright = FhirTexts.Copyright,
            Compose = new ValueSet.ComposeComponent
            {
                LockedDate = valueSet.ValidOn is { } locked ? FhirTexts.Day(locked) : null,
                Inactive = valueSet.ValidOn is null,
                Include =
                [
                    new ValueSet.ConceptSetComponent
                    {
                        System = HcpcsCodeSystem.Uri,
                        Version = version,
                        Filter =
                        [
                            .. valueSet.Filters.Select(filter => new ValueSet.FilterComponent
                            {
                                Property = filter.Property,
                                Op = EnumUtility.ParseLiteral<FilterOperator>(filter.Operator),
                                Value = filter.Value,
                            }),
                        ],
                    },
                ],
            },
            Expansion = new ValueSet.ExpansionComponent
            {
                // Nothing reads the clock: what an expansion holds is as old as its release.
                Timestamp = day,
                Total = expansion.Total,
                Contains = [.. expansion.Entries.Select(entry => Contained(entry, expansion, version, hasDesignations))],
            },
        };
    }

    public static Coding MakeSynonym() => new(FhirTexts.SynonymSystem, FhirTexts.SynonymCode, FhirTexts.SynonymDisplay);

    // A value in FHIR's type of that name.
    public static DataType Value(string type, string value) => type switch
    {
        "boolean" => new FhirBoolean(value is "true"),
        "integer" => new Integer(int.Parse(value, CultureInfo.InvariantCulture)),
        "dateTime" => new FhirDateTime(value),
        "uri" => new FhirUri(value),
        _ => new FhirString(value),
    };

    private static CodeSystem.ConceptDefinitionComponent Concept(HcpcsEntry entry, DateOnly day) => new()
    {
        Code = entry.Identity,
        Display = HcpcsConceptProperty.GetDisplay(entry),
        Designation = entry.ShortDescription.Length == 0
            ? []
            : [new CodeSystem.DesignationComponent { Language = "en", Use = MakeSynonym(), Value = entry.ShortDescription }],
        Property =
        [
            .. HcpcsConceptProperty.All.SelectMany(property => property.GetValues(entry, day).Select(value => new CodeSystem.ConceptPropertyComponent
            {
                Code = property.Code,
                Value = Value(property.Type, value),
            })),
        ],
    };

    private static ValueSet.ContainsComponent Contained(HcpcsEntry entry, HcpcsExpansion expansion, string version, bool hasDesignations) => new()
    {
        System = HcpcsCodeSystem.Uri,
        Inactive = entry.IsValidOn(expansion.Day) ? null : true,
        Version = version,
        Code = entry.Identity,
        Display = HcpcsConceptProperty.GetDisplay(entry),
        Designation = hasDesignations && entry.ShortDescription.Length > 0
            ? [new ValueSet.DesignationComponent { Language = "en", Use = MakeSynonym(), Value = entry.ShortDescription }]
            : [],
    };
}
