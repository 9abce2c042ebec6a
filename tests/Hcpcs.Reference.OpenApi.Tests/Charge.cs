using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.OpenApi.Tests;

/// <summary>A type of the API's own, with the library's in every place that a property can have them.</summary>
public sealed class Charge
{
    public HcpcsCode Code { get; init; }

    public HcpcsCode? ReplacedCode { get; init; }

    public HcpcsModifier[] Modifiers { get; init; } = [];

    public ValueList<HcpcsModifier> FurtherModifiers { get; init; }

    public Dictionary<string, NdcCode> Drugs { get; init; } = [];

    public CoverageCode? Coverage { get; init; }

    public HcpcsSearchFields Fields { get; init; }

    public HcpcsRecord? Record { get; init; }

    [JsonConverter(typeof(ValueListJsonConverter<HcpcsFinding>))]
    public ValueList<HcpcsFinding> Findings { get; init; }

    public ValueList<string> Remarks { get; init; }

    public NoteSource? Source { get; init; }
}
