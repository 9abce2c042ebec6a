namespace Hcpcs.Reference;

/// <summary>A text of the FDA or DailyMed that a note relies on.</summary>
/// <param name="Title">What the text is.</param>
/// <param name="Publisher">Who published it and, where a copy was read, who made the copy.</param>
/// <param name="Date">
/// The date that the text states, <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>: of the label's revision, of the announcement or, for
/// openFDA, of the record's last update; <see langword="null"/> where a copy states none.
/// </param>
/// <param name="Url">Where it was read.</param>
/// <param name="Facts">Which facts were taken from it.</param>
public sealed record ClinicalNoteSource(string Title, string Publisher, string? Date, string Url, ValueList<string> Facts);
