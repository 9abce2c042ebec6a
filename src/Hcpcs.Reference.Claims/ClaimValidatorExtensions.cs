namespace Hcpcs.Reference.Claims;

/// <summary>Judges service lines as they were read.</summary>
/// <remarks>
/// A line of a void claim (<see cref="ClaimLineView.IsVoid"/>) is judged like any other: the caller says whether it is to be. Every method throws an
/// <see cref="ArgumentNullException"/> for an argument that is <see langword="null"/>. Safe to use from any thread.
/// </remarks>
public static class ClaimValidatorExtensions
{
    /// <summary>
    /// Judges a line. One without findings allocates nothing. A validator that has a history, such as <see cref="HcpcsHistoryValidator"/>,
    /// judges it by what was known on <see cref="ClaimLineView.DecidedOn"/>, where the line has that day.
    /// </summary>
    /// <param name="validator">The validator.</param>
    /// <param name="line">
    /// The line. One whose code is of another code set is not judged, and the result says so. A row that cannot be read has one finding,
    /// <see cref="ClaimReasons.UnreadableRow"/>.
    /// </param>
    /// <returns>The findings.</returns>
    public static HcpcsValidationResult Validate(this IHcpcsValidator validator, ClaimLineView line)
    {
        ArgumentNullException.ThrowIfNull(validator);
        return line.Fault != ClaimRowFault.None ? Unreadable(line.Fault)
            : line.IsOtherCodeSet ? NotJudged(line.Code.Length > 0)
            : validator.Validate(line.ToHcpcsLine());
    }

    /// <summary>Judges a line that was kept.</summary>
    /// <inheritdoc cref="Validate(IHcpcsValidator, ClaimLineView)"/>
    public static HcpcsValidationResult Validate(this IHcpcsValidator validator, ClaimLine line)
    {
        ArgumentNullException.ThrowIfNull(validator);
        ArgumentNullException.ThrowIfNull(line);
        return line.Fault != ClaimRowFault.None ? Unreadable(line.Fault)
            : line.IsOtherCodeSet ? NotJudged(line.Code is not null)
            : validator.Validate(line.ToHcpcsLine());
    }

    private static HcpcsValidationResult Unreadable(ClaimRowFault fault) => new()
    {
        Findings =
        [
            new HcpcsFinding
            {
                ReasonId = ClaimReasons.UnreadableRow,
                Severity = HcpcsFindingSeverity.Error,
                ElementId = fault == ClaimRowFault.NotServiceLine ? "line" : "row",
                Message = fault switch
                {
                    ClaimRowFault.TooManyFields => "The row has more fields than the header.",
                    ClaimRowFault.UnclosedQuote =>
                        "A quotation mark begins a field and does not close, or the row does not end within 1 MiB: only this line is left out.",
                    ClaimRowFault.TextAfterQuote => "A field goes on after its closing quotation mark.",
                    ClaimRowFault.NotServiceLine =>
                        "The text is not a service line: it takes a qualifier of two characters, a code, up to four modifiers and a description of at most "
                            + $"{ServiceLine.MaxDescriptionLength} characters, for example HC:J1412:JZ.",
                    _ => "The line is over 1 MiB.",
                },
            },
        ],
    };

    private static HcpcsValidationResult NotJudged(bool hasCode) => hasCode ? new() { NotJudged = HcpcsLineParts.Code } : new() { HasNoCode = true };
}
