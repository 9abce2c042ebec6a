using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>What an answer of an <see cref="IHcpcsHistory"/> rests on. Between the releases in hand lie quarters that the history does not have.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<HcpcsEvidenceKind>))]
public enum HcpcsEvidenceKind : byte
{
    /// <summary>The release of the day's quarter, <see cref="HcpcsEvidence.Earlier"/>, gives the answer, and no later one says otherwise.</summary>
    Observed,

    /// <summary>The day lies between two releases, and both of them give the answer.</summary>
    Unchanged,

    /// <summary>
    /// The answer of the day is another one since <see cref="HcpcsEvidence.Later"/>: <see cref="HcpcsEvidence.Earlier"/>, or a release before it,
    /// gave a different one or did not hold the entry yet.
    /// </summary>
    Changed,

    /// <summary>The day lies before the quarter of the first release.</summary>
    BeforeFirst,

    /// <summary>The day lies after the quarter of the last release.</summary>
    AfterLast,

    /// <summary>
    /// The entry had ended by <see cref="HcpcsEvidence.Earlier"/> and was reactivated by <see cref="HcpcsEvidence.Later"/> with effect from a later day.
    /// Today's record spans the days in between, but the data does not say whether it was valid on them.
    /// </summary>
    ReopenedGap,

    /// <summary>
    /// <see cref="HcpcsEvidence.Earlier"/> is the last release that holds the entry, and gives it no end before <see cref="HcpcsEvidence.Later"/>, which does
    /// not hold it.
    /// </summary>
    Vanished,
}
