using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Which of the lists that CMS publishes beside a release were read into a table.</summary>
[Flags]
[JsonConverter(typeof(EnumNameJsonConverter<HcpcsCompanionLists>))]
public enum HcpcsCompanionLists
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>
    /// The workbook of not otherwise classified (NOC) codes; without it <see cref="HcpcsRecord.NotOtherwiseClassified"/> is unknown.
    /// </summary>
    NotOtherwiseClassified = 1,
}
