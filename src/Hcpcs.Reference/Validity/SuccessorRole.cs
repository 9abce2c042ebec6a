using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>How what a cross reference names relates to the entry that names it.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SuccessorRole>))]
public enum SuccessorRole
{
    /// <summary>The entry has ended, and this is where its cross reference leads.</summary>
    Successor,

    /// <summary>The entry is live, but its coverage is I, M or S: this is what Medicare takes instead.</summary>
    MedicareAlternative,

    /// <summary>The entry is live, and CMS names this beside it.</summary>
    Related,
}
