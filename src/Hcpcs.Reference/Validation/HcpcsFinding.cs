namespace Hcpcs.Reference;

/// <summary>One thing that a validator has to say about a claim line, with the facts behind it.</summary>
/// <param name="Reason">Why it is reported.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Element">What it is about.</param>
/// <param name="Text">The text of that part of the line as it was given, without the blanks around it.</param>
/// <param name="Message">One sentence for people. Its wording is no contract.</param>
public sealed record HcpcsFinding(
    HcpcsFindingReason Reason, HcpcsFindingSeverity Severity, HcpcsFindingElement Element, string Text, string Message)
{
    /// <summary>The first day of service on which the code or modifier was not valid, where the finding is about that.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The days on which the code or modifier is valid, where the release holds it.</summary>
    public ValidityPeriod? Validity { get; init; }

    /// <summary>What the cross references of the code or modifier lead to on <see cref="Day"/>.</summary>
    public ValueList<HcpcsSuccessor> Successors { get; init; }

    /// <summary>What may have been meant by a mistyped code: at most five codes that are valid on the date of service, the likeliest first.</summary>
    public ValueList<HcpcsCode> Suggestions { get; init; }
}
