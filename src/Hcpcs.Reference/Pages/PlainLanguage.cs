namespace Hcpcs.Reference.Pages;

// The sentences of a page that a patient understands, where no note has better ones.
internal static class PlainLanguage
{
    public static string Of(HcpcsRecord record, string identity, HcpcsSection? section, BillingUnit? unit)
    {
        string noun = section?.ItemNoun ?? "a drug, a supply, a piece of equipment or a service";
        string text = $"On a medical bill, {identity} stands for {noun} (a HCPCS Level II code).";
        return record.NotOtherwiseClassified == true ? $"{text} It is used for what has no code of its own, so the bill must say in words what it was."
            : unit is not null && !PageText.IsOneUnit(unit) ? $"{text} One unit on the bill is {PageText.Format(unit).TrimEnd('.')}."
            : text;
    }

    public static string OfModifier(string identity) =>
        $"{identity} is two characters that stand beside a billing code on a medical claim and say more about the item or "
        + "service (a HCPCS Level II modifier).";

    // What is added for an entry that has ended; empty for any other.
    public static string Ended(PageSubject subject) => subject.HasEnded && subject.Entry.TerminationDate is { } end
        ? $" It is no longer valid: its last day was {PageText.Format(end)}."
        : string.Empty;
}
