namespace Hcpcs.Reference.Pages;

// The questions that people ask about a code, each with its answer where the data has one.
internal static class PageQuestions
{
    public static ValueList<PageQuestion> Of(PageSubject subject, ValueList<PageStatement> payment, BillingUnit? unit, ClinicalNote? note)
    {
        var entry = subject.Entry;
        var questions = new List<PageQuestion>();
        void Add(string question, string answer) => questions.Add(new PageQuestion { Question = question, Answer = answer });

        string kind = entry is HcpcsRecord ? "code" : "modifier";
        string what = PageText.Describe(entry);
        Add($"What is {subject.Identity}?", what.Length > 0 ? $"A HCPCS Level II {kind}: {what}" : $"A HCPCS Level II {kind}.");
        if (note is not null)
        {
            Add("When is it used?", note.UsedFor);
            Add("How is it given?", note.HowGiven);
        }

        string paid = PaymentRules.Answer(payment);
        if (paid.Length > 0)
        {
            Add(subject.HasEnded ? "How was it paid?" : "How is it paid?", paid);
        }

        if (entry.AddedDate is { } added)
        {
            Add("When did it become valid?", $"On {PageText.Format(added)}, its first valid day.");
        }

        Add("Is it still valid?", StillValid(subject));
        if (!subject.Successors.IsEmpty && subject.Successors[0].Role == SuccessorRole.Successor)
        {
            Add(subject.HasEnded ? "What replaced it?" : "What replaces it?", SuccessorText.Of(subject)!);
        }

        if (unit is not null && !PageText.IsOneUnit(unit))
        {
            Add("What is one unit?", $"{BillingRules.Capital(PageText.Format(unit))} (\"{unit.Wording}\").");
        }

        Add("What is HCPCS?",
            $"The Healthcare Common Procedure Coding System is the set of codes in which US providers and suppliers bill for services and items. Level I is "
            + $"CPT, which is the property of the American Medical Association; Level II, to which {subject.Identity} belongs, is published by CMS and in the "
            + "public domain.");
        return [.. questions];
    }

    private static string StillValid(PageSubject subject)
    {
        var (entry, release) = (subject.Entry, subject.Release);
        string answer = subject is { DateOfService: { } day, Status: { } status }
            ? $"On {PageText.Format(day)}: {PageText.StatusOn(entry, day, release, status)}."
            : entry.IsValidOn(release.LastDay) ? $"Yes, as of the release of {release}."
            : entry.TerminationDate < release.FirstDay ? "No."
            : $"Not on every day of the quarter of {release}.";
        return entry.TerminationDate is { } end
            ? $"{answer} Its last valid day is {PageText.Format(end)}."
            : $"{answer} No last day is stated.";
    }
}
