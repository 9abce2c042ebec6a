namespace Hcpcs.Reference;

// Whether CMS's remark on an entry fits what changed. It is one letter: to name less than what changed is not a disagreement.
internal static class ActionCodeCheck
{
    private static readonly HashSet<HcpcsField> s_payment =
    [
        HcpcsField.PricingIndicators, HcpcsField.MultiplePricingIndicator, HcpcsField.AscPaymentGroup, HcpcsField.AscPaymentGroupEffectiveDate,
        HcpcsField.MogPaymentGroup, HcpcsField.MogPaymentPolicyIndicator, HcpcsField.MogEffectiveDate, HcpcsField.AnesthesiaBaseUnits,
    ];

    // The sentence of HcpcsReleaseChange.ActionCodeDisagreement.
    public static string? Describe(HcpcsEntry? newer, HcpcsReleaseChangeKinds kinds, ValueList<HcpcsFieldChange> fields)
    {
        if (newer?.ActionCode is not { } action || FindContradiction(action, newer, kinds, fields) is not { } contradiction)
        {
            return null;
        }

        return $"{action.ToCode()} ({action.GetDescription()}), but {contradiction}";
    }

    private static string? FindContradiction(ActionCode action, HcpcsEntry newer, HcpcsReleaseChangeKinds kinds, ValueList<HcpcsFieldChange> fields)
    {
        bool isTerminated = kinds.HasFlag(HcpcsReleaseChangeKinds.Terminated), isReactivated = kinds.HasFlag(HcpcsReleaseChangeKinds.Reactivated);
        return action switch
        {
            // What is new to the comparison may also have been brought back, or have come and gone, between the two releases.
            _ when kinds.HasFlag(HcpcsReleaseChangeKinds.Added) => action switch
            {
                ActionCode.Add or ActionCode.Reactivate => null,
                ActionCode.Discontinue when newer.TerminationDate is not null => null,
                _ when !action.IsKnown() => null,
                _ => "the entry is new",
            },
            ActionCode.Add => "the older release has the entry",
            ActionCode.Discontinue => isTerminated ? null : "no termination date was given",
            ActionCode.Reactivate => isReactivated ? null : "no termination date was removed or moved to a later day",
            _ when !action.IsKnown() => null,
            _ when isTerminated => "a termination date was given",
            _ when isReactivated => $"the termination date was {(newer.TerminationDate is null ? "removed" : "moved to a later day")}",
            ActionCode.NoMaintenance when kinds == HcpcsReleaseChangeKinds.Clerical => null,
            _ when fields.Any(change => Names(action, change.Field)) => null,
            _ => DescribeChanged(fields),
        };
    }

    private static bool Names(ActionCode action, HcpcsField field) => action switch
    {
        ActionCode.ChangeInLongDescription or ActionCode.ChangeInAdministrativeDataAndLongDescription => field == HcpcsField.LongDescription,
        ActionCode.ChangeInShortDescription => field == HcpcsField.ShortDescription,
        ActionCode.PaymentChange => s_payment.Contains(field),
        ActionCode.MiscellaneousChange => field == HcpcsField.Betos || field == HcpcsField.TypesOfService,
        ActionCode.ChangeInAdministrativeData =>
            !IsRemark(field) && field != HcpcsField.LongDescription && field != HcpcsField.ShortDescription,
        _ => false,
    };

    private static string DescribeChanged(ValueList<HcpcsFieldChange> fields)
    {
        string[] changed = [.. fields.Where(change => !IsRemark(change.Field) && !change.IsBlanksOnly).Select(change => change.Field.Name)];
        return changed.Length == 0 ? "nothing else changed" : $"what changed is {string.Join(", ", changed)}";
    }

    // Whether a field is the remark itself.
    public static bool IsRemark(HcpcsField field) => field == HcpcsField.ActionCode || field == HcpcsField.ActionEffectiveDate;
}
