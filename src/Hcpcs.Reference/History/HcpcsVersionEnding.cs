using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Why a version of an entry was observed no longer.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<HcpcsVersionEnding>))]
public enum HcpcsVersionEnding : byte
{
    /// <summary>The newest release has it.</summary>
    Current,

    /// <summary>The next release states the entry differently.</summary>
    Superseded,

    /// <summary>The next release does not hold the entry, which had ended: CMS removes entries some years after they end.</summary>
    DroppedAfterEnd,

    /// <summary>The next release does not hold the entry, though no end was given before its quarter.</summary>
    Vanished,
}
