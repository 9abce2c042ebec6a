using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// What a drug is, what it is for and how it is given, from texts of the FDA or DailyMed. A fact without a source is left out, and most codes
/// do not have a note. docs/reference/notes.md says how a note is made.
/// </summary>
/// <remarks>
/// Notes are part of the assembly and show with any table: they belong to a code and the day it was added, since CMS reuses numbers.
/// They describe a label as of the dates of its sources and replace neither the label nor a clinician. Immutable and safe to use from any
/// thread.
/// </remarks>
public sealed record ClinicalNote
{
    /// <summary>The code.</summary>
    [JsonPropertyName("code")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsCode Code { get; init; }

    /// <summary>The day from which the code is valid with the meaning that the note is about.</summary>
    [JsonPropertyName("addedDate")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateOnly AddedDate { get; init; }

    /// <summary>Names of the product: the brand first, then the nonproprietary one.</summary>
    [JsonPropertyName("names")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<string> Names { get; init; }

    /// <summary>One or two sentences that a patient understands.</summary>
    [JsonPropertyName("plainLanguage")]
    public required string PlainLanguage { get; init; }

    /// <summary>Class and mechanism of the product.</summary>
    [JsonPropertyName("whatItIs")]
    public required string WhatItIs { get; init; }

    /// <summary>The indication, with the limits that the source states.</summary>
    [JsonPropertyName("usedFor")]
    public required string UsedFor { get; init; }

    /// <summary>
    /// What the label says that the product is not for or not shown to do; <see langword="null"/> where the texts that were read name no such limit.
    /// </summary>
    [JsonPropertyName("limitationsOfUse")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? LimitationsOfUse { get; init; }

    /// <summary>Route and, where the source states it simply, the dose with its end: a number of doses, or none that is set.</summary>
    [JsonPropertyName("howGiven")]
    public required string HowGiven { get; init; }

    /// <summary>What the boxed warning of the label is about; <see langword="null"/> where none was found in the texts that were read.</summary>
    [JsonPropertyName("boxedWarning")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? BoxedWarning { get; init; }

    /// <summary>
    /// Who must not get the product, as the label lists it; "None." where the label says that there are none, <see langword="null"/> where that
    /// section of the label could not be read. The second does not mean that there are none.
    /// </summary>
    [JsonPropertyName("contraindications")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Contraindications { get; init; }

    /// <summary>
    /// Tests before and after the product is given, and what is watched; <see langword="null"/> where the texts that were read do not say.
    /// </summary>
    [JsonPropertyName("monitoring")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Monitoring { get; init; }

    /// <summary>Who gives it, where a source says so.</summary>
    [JsonPropertyName("specialties")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<string> Specialties { get; init; }

    /// <summary>The texts that were read.</summary>
    [JsonPropertyName("sources")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(ValueListJsonConverter<NoteSource>))]
    public ValueList<NoteSource> Sources { get; init; }

    /// <summary>All notes, in code order.</summary>
    public static IReadOnlyList<ClinicalNote> All => Holder.Notes;

    /// <summary>Finds the note of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The note, or <see langword="null"/> where there is none for this code with this added date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static ClinicalNote? Find(HcpcsRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Find(record.Code, record.AddedDate);
    }

    internal static ClinicalNote? Find(HcpcsCode code, DateOnly? addedDate) =>
        Holder.ByCode.TryGetValue(code, out var note) && note.AddedDate == addedDate ? note : null;

    // Read when first asked for.
    private static class Holder
    {
        internal static readonly ClinicalNote[] Notes = NoteReader.ReadClinicalNotes();

        internal static readonly Dictionary<HcpcsCode, ClinicalNote> ByCode = Index();

        private static Dictionary<HcpcsCode, ClinicalNote> Index()
        {
            var notes = new Dictionary<HcpcsCode, ClinicalNote>(Notes.Length);
            foreach (var note in Notes)
            {
                notes.Add(note.Code, note);
            }

            return notes;
        }
    }
}
