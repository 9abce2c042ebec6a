using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.OpenApi.Tests;

/// <summary>The schemas say what the library's serializers write.</summary>
public class SchemaTests
{
    private static readonly JsonSerializerOptions s_options = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    /// <summary>The library's types that have a JSON of their own.</summary>
    private static readonly Type[] s_types =
    [
        .. typeof(HcpcsCode).Assembly.GetExportedTypes().Where(type => !type.IsGenericTypeDefinition && (type.IsDefined(typeof(JsonConverterAttribute))
            || type.GetProperties().Any(property => property.IsDefined(typeof(JsonPropertyNameAttribute))))),
    ];

    public static TheoryData<Type> Enums => [.. s_types.Where(type => type.IsEnum)];

    public static TheoryData<Type> Objects => [.. s_types.Where(type => !type.IsEnum && !type.IsDefined(typeof(JsonConverterAttribute)))];

    [Fact]
    public void Every_type_of_the_librarys_JSON_has_a_schema()
    {
        SchemaFile.All.Select(schema => schema.Key).Should().BeInAscendingOrder(StringComparer.Ordinal).And.Contain(s_types.Select(type => type.Name));
        SchemaFile.All.Where(schema => string.IsNullOrWhiteSpace(schema.Value!["description"]?.ToString())).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void An_enum_has_every_value_as_it_is_written_with_its_name_and_what_it_means(Type type)
    {
        var schema = SchemaFile.All[type.Name]!;
        var members = Enum.GetNames(type);
        if (type.IsDefined(typeof(FlagsAttribute)))
        {
            schema["type"]!.ToString().Should().Be("array");
            schema = SchemaFile.All[SchemaFile.Target(schema["items"]!)]!;
            members = [.. members.Where(member => Convert.ToInt32(Enum.Parse(type, member), null) != 0)];
        }

        var written = members.Select(member => JsonSerializer.SerializeToNode(Enum.Parse(type, member), type, s_options)!)
            .Select(node => (node is JsonArray flags ? flags.Single()! : node).GetValue<string>()).ToList();

        schema["type"]!.ToString().Should().Be("string");
        schema["enum"]!.AsArray().Select(value => value!.GetValue<string>()).Should().Equal(written);
        foreach (string extension in (string[])["x-enum-varnames", "x-enumNames"])
        {
            schema[extension]!.AsArray().Select(name => name!.GetValue<string>()).Should().Equal(members, extension);
        }

        schema["description"]!.ToString().Should().ContainAll(written.Select(value => $"- `{value}`"));
        var labels = typeof(OfficialCode).GetMethod(nameof(OfficialCode.GetDescription), [type]);
        if (labels is not null)
        {
            schema["description"]!.ToString().Should().ContainAll(members.Select(member => (string)labels.Invoke(null, [Enum.Parse(type, member)])!));
        }
    }

    /// <summary>Against the contract by which the library's own serializers write: which properties there are, of which type, and which are always there.</summary>
    [Theory]
    [MemberData(nameof(Objects))]
    public void An_object_has_the_properties_of_the_serializers_contract(Type type)
    {
        var schema = SchemaFile.All[type.Name]!;
        var contract = s_options.GetTypeInfo(type).Properties.Where(property => Ignored(property) != JsonIgnoreCondition.Always).ToList();

        schema["properties"]!.AsObject().Select(property => property.Key).Should().Equal(contract.Select(property => property.Name));
        (schema["required"]?.AsArray().Select(name => name!.ToString()) ?? []).Should().Equal(
            contract.Where(property => Ignored(property) is null or JsonIgnoreCondition.Never).Select(property => property.Name));
        foreach (var property in contract)
        {
            var node = schema["properties"]![property.Name]!;
            Shape(node).Should().Be(Expected(property.PropertyType), property.Name);
            node["description"]!.ToString().Should().NotBeNullOrWhiteSpace(property.Name);
        }
    }

    [Fact]
    public void A_record_has_the_fields_of_the_layout_and_a_coded_one_leads_to_its_enum()
    {
        var properties = SchemaFile.All["HcpcsEntry"]!["properties"]!;

        properties.AsObject().Select(property => property.Key).Should().Equal(HcpcsField.All.Where(field => field.JsonName.Length > 0).Select(field => field.JsonName));
        foreach (var field in HcpcsField.All.Where(field => field.JsonName.Length > 0))
        {
            var node = properties[field.JsonName]!;
            node["description"]!.ToString().Should().Be(field.Definition);
            if (field.EnumType is { } type)
            {
                Shape(node).Should().Be(field.MaxOccurs > 1 ? $"[{type.Name}]" : type.Name);
            }
        }

        HcpcsField.All.Where(field => field.EnumType is null && field.Kind == HcpcsFieldKind.Coded).Should().Equal(HcpcsField.ProcessingNote);
    }

    [Fact]
    public void The_reasons_and_elements_that_the_library_knows_are_named_where_others_can_be_added()
    {
        var properties = SchemaFile.All["HcpcsFinding"]!["properties"]!;
        foreach (var (property, known) in new[] { ("reason", "HcpcsFindingReason"), ("element", "HcpcsFindingElement") })
        {
            properties[property]!["enum"].Should().BeNull();
            var lines = SchemaFile.All[known]!["description"]!.ToString().Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal));
            properties[property]!["description"]!.ToString().Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal))
                .Should().Equal(lines.SkipLast(1), "all but Other");
        }
    }

    [Fact]
    public void Patterns_take_every_entry_of_the_tables_and_the_example()
    {
        Matches("HcpcsCode", HcpcsTable.Embedded.EnumerateCodes().Select(record => record.Code.ToString()));
        Matches("HcpcsModifier", HcpcsTable.Embedded.EnumerateModifiers().Select(record => record.Modifier.ToString()));
        Matches("NdcCode", HcpcsDrugTable.Embedded.Products.Where(product => product.Ndc is not null).Select(product => product.Ndc!.Value.ToString()));
        var quarters = Enumerable.Range(2000, 50).SelectMany(year => Enumerable.Range(1, 4).Select(number => new HcpcsQuarter(year, number))).ToList();
        Matches("HcpcsQuarter", quarters.Select(quarter => quarter.ToString()));
        Matches("HcpcsVersion", quarters.SelectMany(quarter => new[] { 1, 2, 9, 10, 999 }.Select(revision => new HcpcsVersion(quarter, revision).ToString())));

        static void Matches(string name, IEnumerable<string> texts)
        {
            var pattern = Pattern(name);
            texts.Append(SchemaFile.All[name]!["examples"]![0]!.ToString()).Where(text => !pattern.IsMatch(text)).Should().BeEmpty(name);
        }
    }

    [Theory]
    [InlineData("HcpcsCode", "99213", "J14I2", "J141", "J14122", "", "j1412", " J1412", "J1412-JZ")]
    [InlineData("HcpcsModifier", "J", "JZZ", "J-", "", "jz")]
    [InlineData("NdcCode", "68135092748", "68135-927-48", "68135-0927", "", "A8135-0927-48")]
    [InlineData("HcpcsQuarter", "2026-02", "2026-1", "2026", "0000-01", "2026-13", "")]
    [InlineData("HcpcsVersion", "2026-01.1", "2026-01.0", "2026-01.1000", "2026-01.", "2026-05", "")]
    public void Patterns_refuse_what_is_malformed(string name, params string[] texts) =>
        texts.Where(text => Pattern(name).IsMatch(text)).Should().BeEmpty();

    private static Regex Pattern(string name) => new(SchemaFile.All[name]!["pattern"]!.ToString(), RegexOptions.CultureInvariant | RegexOptions.ECMAScript);

    private static JsonIgnoreCondition? Ignored(JsonPropertyInfo property) =>
        ((MemberInfo)property.AttributeProvider!).GetCustomAttribute<JsonIgnoreAttribute>()?.Condition;

    // A schema in a word: its reference, type or format, a list in brackets.
    private static string Shape(JsonNode schema) =>
        schema["$ref"] is not null ? SchemaFile.Target(schema)
        : schema["type"]!.ToString() is "array" ? $"[{Shape(schema["items"]!)}]"
        : schema["format"]?.ToString() ?? schema["type"]!.ToString();

    private static string Expected(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? $"[{Expected(type.GetGenericArguments()[0])}]"
            : type == typeof(string) || type == typeof(HcpcsField) ? "string"
            : type == typeof(bool) ? "boolean"
            : type == typeof(int) ? "int32"
            : type == typeof(double) ? "double"
            : type == typeof(decimal) ? "decimal"
            : type == typeof(DateOnly) ? "date"
            : type == typeof(Range) ? "HcpcsTextPart"
            : type.Name;
    }
}
