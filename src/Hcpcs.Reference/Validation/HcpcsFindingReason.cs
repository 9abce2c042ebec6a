using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Why a validator reports a finding. The names are a contract: engines and files refer to them. The numbers are not.</summary>
[JsonConverter(typeof(EnumMemberNameJsonConverter<HcpcsFindingReason>))]
public enum HcpcsFindingReason
{
    /// <summary>The text is not a code of Level II, CPT, CDT or HIPPS. Error.</summary>
    Malformed,

    /// <summary>The code is a CPT (Level I) code: another code set, not judged here. Information, or an error where Level II is required.</summary>
    LevelOneCode,

    /// <summary>The code is a CDT (dental) code: another code set, not judged here. Information, or an error where Level II is required.</summary>
    DentalCode,

    /// <summary>
    /// The code is a HIPPS code, a payment group of institutional claims: another code set, not judged here. Its shape says so, or
    /// <see cref="HcpcsLine.IsHipps"/>. Information, or an error where Level II is required.
    /// </summary>
    HippsCode,

    /// <summary>The line has no code, and <see cref="HcpcsValidationOptions.RequireCode"/> demands one. Error.</summary>
    NoCode,

    /// <summary>The release does not hold the code, and the day lies within what the release covers. Error.</summary>
    UnknownCode,

    /// <summary>The day lies before the code's added date. Error, or a warning where only the claim's period is known and the code is valid on a part of it.</summary>
    NotYetEffective,

    /// <summary>The day lies after the code's termination date. Error, or a warning likewise.</summary>
    Terminated,

    /// <summary>
    /// The day lies outside of what the release covers, and the release does not hold the code or modifier; or it lies before that and before
    /// the added date, so that the same characters may have meant something else. Warning.
    /// </summary>
    OutsideCoverage,

    /// <summary>The text is not a modifier. Error.</summary>
    MalformedModifier,

    /// <summary>The release does not hold the modifier, and the day lies within what the release covers. Error.</summary>
    UnknownModifier,

    /// <summary>The modifier is a CPT (Level I) modifier: not judged here. Information, or an error where Level II is required.</summary>
    LevelOneModifier,

    /// <summary>The day lies before the modifier's added date. Error, or a warning likewise.</summary>
    ModifierNotYetEffective,

    /// <summary>The day lies after the modifier's termination date. Error, or a warning likewise.</summary>
    ModifierTerminated,

    /// <summary>The line carries the modifier already. Warning.</summary>
    RepeatedModifier,

    /// <summary>The line has more than four modifiers. Error.</summary>
    TooManyModifiers,

    /// <summary>CMS lists the code as not otherwise classified and the line has no description of the item. Warning.</summary>
    NotOtherwiseClassified,

    /// <summary>The coverage code is I, not payable by Medicare. Information.</summary>
    NotPayableByMedicare,

    /// <summary>The coverage code is M, non-covered by Medicare. Information.</summary>
    NonCoveredByMedicare,

    /// <summary>The coverage code is S, non-covered by Medicare statute. Information.</summary>
    NonCoveredByStatute,

    /// <summary>The coverage code is D, special coverage instructions apply. Information.</summary>
    SpecialCoverageInstructions,

    /// <summary>The last day of service lies before the first. The code and modifiers are judged on the first. Error.</summary>
    ReversedDates,

    /// <summary>The text in the place of a date is not a day. Error.</summary>
    MalformedDate,

    /// <summary>
    /// The line has no date of service: only whether code and modifiers exist is judged. Error, or information where the line is a request for
    /// authorization or a predetermination.
    /// </summary>
    NoDateOfService,

    /// <summary>A rule that this package does not know; <see cref="HcpcsFinding.ReasonId"/> names it.</summary>
    Other,
}
