using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Hcpcs.Reference;

// Puts the schemas of Schemas.json, which say all that is said of a type, in the places where the framework has none.
internal static class HcpcsSchemas
{
    private const string Mark = "hcpcs";

    private static readonly JsonObject s_schemas = Read();

    // Returns: The name of a type's schema, of a nullable one too; null for a type without one.
    public static string? NameOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.Assembly == typeof(HcpcsCode).Assembly && s_schemas.ContainsKey(type.Name) ? type.Name : null;
    }

    public static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    // Marks the schemas to be replaced, and says what is in a list or a dictionary. Of both the framework leaves out what it cannot see into.
    public static async Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonPropertyInfo is { } property && NameOf(property.DeclaringType) is not null)
        {
            // A part of what is replaced.
            return;
        }

        var type = context.JsonTypeInfo.Type;
        if (NameOf(type) is not null)
        {
            schema.Metadata ??= new Dictionary<string, object>(StringComparer.Ordinal);
            schema.Metadata[Mark] = Mark;
        }
        else if (IsList(type))
        {
            schema.Type = JsonSchemaType.Array;
            schema.Items = await context.GetOrCreateSchemaAsync(type.GetGenericArguments()[0], null, cancellationToken).ConfigureAwait(false);
        }
        else if (context.JsonTypeInfo.ElementType is { } element && NameOf(element) is not null)
        {
            var item = await context.GetOrCreateSchemaAsync(element, null, cancellationToken).ConfigureAwait(false);
            if (context.JsonTypeInfo.Kind == JsonTypeInfoKind.Dictionary)
            {
                schema.AdditionalProperties = item;
            }
            else
            {
                schema.Items = item;
            }
        }
        else if (type == typeof(string) && context.ParameterDescription?.ParameterDescriptor is { } parameter)
        {
            DescribeText(schema, parameter, context.Document);
        }
    }

    // Replaces the marked components, and adds those that they refer to.
    public static Task AddToAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        if (document.Components?.Schemas is not { } components)
        {
            return Task.CompletedTask;
        }

        var wanted = new Queue<string>(components
            .Where(component => component.Value is OpenApiSchema schema && schema.Metadata?.ContainsKey(Mark) == true)
            .Select(component => component.Key));
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (wanted.TryDequeue(out string? name))
        {
            if (done.Add(name))
            {
                components[name] = Parse(name, document);
                foreach (string referred in References(s_schemas[name]))
                {
                    wanted.Enqueue(referred);
                }
            }
        }

        return Task.CompletedTask;
    }

    // A part of a route or query is a string to the framework, whatever it is parsed to. A handler that parses it itself, as those of MapHcpcs do,
    // says what to by [DataType].
    private static void DescribeText(OpenApiSchema schema, ParameterDescriptor parameter, OpenApiDocument? document)
    {
        var stated = (parameter as IParameterInfoParameterDescriptor)?.ParameterInfo.GetCustomAttribute<DataTypeAttribute>();
        if (stated?.DataType is DataType.Date)
        {
            schema.Format = "date";
        }
        else if (stated?.CustomDataType is "int32")
        {
            (schema.Type, schema.Format) = (JsonSchemaType.Integer, "int32");
        }
        else if ((NameOf(parameter.ParameterType) ?? stated?.CustomDataType) is { } name && s_schemas.ContainsKey(name))
        {
            var ours = Parse(name, document);
            (schema.Description, schema.Pattern, schema.Examples) = (ours.Description, ours.Pattern, ours.Examples);
        }
    }

    private static OpenApiSchema Parse(string name, OpenApiDocument? document) =>
        OpenApiModelFactory.Parse<OpenApiSchema>(
            s_schemas[name]!.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document ?? new OpenApiDocument(), out _, OpenApiConstants.Json)!;

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(References),
        JsonObject members => members.SelectMany(member =>
            member.Key is "$ref" ? [member.Value!.GetValue<string>().Split('/')[^1]] : References(member.Value)),
        _ => [],
    };

    private static JsonObject Read()
    {
        using var content = typeof(HcpcsSchemas).Assembly.GetManifestResourceStream("Schemas.json")!;
        return JsonNode.Parse(content)!.AsObject();
    }
}
