namespace Hcpcs.Reference.Claims;

/// <summary>The reasons of findings on claims (<see cref="HcpcsFinding.ReasonId"/>). The texts are a contract.</summary>
public static class ClaimReasons
{
    /// <summary>A row of delimited text cannot be read (<see cref="ClaimLineView.Fault"/>).</summary>
    public const string UnreadableRow = nameof(UnreadableRow);

    /// <summary>
    /// A row does not say on which day its claim was decided, though it is to be judged by what was known then: it has no day
    /// (<see cref="ClaimLineView.DecidedOn"/>), or something that is not one (<see cref="ClaimLineView.UnreadableDecision"/>). Given by
    /// <c>hcpcs validate --known-column</c>; a validator judges such a line by the best knowledge of today.
    /// </summary>
    public const string NoDecisionDate = nameof(NoDecisionDate);

    /// <summary>The claim is not here as a whole, since it is too long or the file breaks off: rules that add up its lines were not applied.</summary>
    public const string ClaimTooLong = nameof(ClaimTooLong);

    /// <summary>The line lacks a modifier that a rule requires.</summary>
    public const string RequiredModifierMissing = nameof(RequiredModifierMissing);

    /// <summary>The line has modifiers that exclude each other.</summary>
    public const string ModifierConflict = nameof(ModifierConflict);

    /// <summary>The line has a modifier that does not belong on its code, or on a claim of its kind.</summary>
    public const string ModifierNotAllowed = nameof(ModifierNotAllowed);

    /// <summary>The text in the place of the NDC is not an NDC.</summary>
    public const string MalformedNdc = nameof(MalformedNdc);

    /// <summary>CMS's crosswalk has the NDC, but not under the code of the line.</summary>
    public const string NdcCodeMismatch = nameof(NdcCodeMismatch);

    /// <summary>CMS's crosswalk does not have the NDC. It is not a list of all products.</summary>
    public const string NdcNotInCrosswalk = nameof(NdcNotInCrosswalk);

    /// <summary>The units of the code do not follow from the quantity of the NDC.</summary>
    public const string UnitsInconsistent = nameof(UnitsInconsistent);

    /// <summary>The units are more than CMS's medically unlikely edit (MUE) of the code allows.</summary>
    public const string UnitsExceedMue = nameof(UnitsExceedMue);
}
