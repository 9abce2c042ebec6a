using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// How a modifier is used on claims of Medicare, from texts of CMS and of its contractors. A fact without a source is left out, and most
/// modifiers do not have a note. docs/reference/notes.md says how a note is made.
/// </summary>
/// <remarks>
/// Notes are part of the assembly and show with any table: they belong to a modifier and the day it was added. They tell the rule of Medicare
/// as of the dates of their sources; other payers have rules of their own. Immutable and safe to use from any thread.
/// </remarks>
public sealed record ModifierNote
{
    /// <summary>The modifier.</summary>
    [JsonPropertyName("modifier")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsModifier Modifier { get; init; }

    /// <summary>The day from which the modifier is valid with the meaning that the note is about.</summary>
    [JsonPropertyName("addedDate")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateOnly AddedDate { get; init; }

    /// <summary>What the modifier says on a claim line.</summary>
    [JsonPropertyName("meaning")]
    public required string Meaning { get; init; }

    /// <summary>The items or modifiers that it stands with, and its place.</summary>
    [JsonPropertyName("usedWith")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UsedWith { get; init; }

    /// <summary>The modifiers, items or claims that exclude it.</summary>
    [JsonPropertyName("notWith")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NotWith { get; init; }

    /// <summary>Since when it is required or allowed, and what changed.</summary>
    [JsonPropertyName("history")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? History { get; init; }

    /// <summary>What it does to the payment, where a source says so.</summary>
    [JsonPropertyName("payment")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Payment { get; init; }

    /// <summary>The texts that were read.</summary>
    [JsonPropertyName("sources")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(ValueListJsonConverter<NoteSource>))]
    public ValueList<NoteSource> Sources { get; init; }

    /// <summary>All notes, in the order of the modifiers.</summary>
    public static IReadOnlyList<ModifierNote> All => Holder.Notes;

    /// <summary>Finds the note of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The note, or <see langword="null"/> where there is none for this modifier with this added date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static ModifierNote? Find(HcpcsModifierRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Array.Find(Holder.Notes, note => note.Modifier == record.Modifier && note.AddedDate == record.AddedDate);
    }

    // Read when first asked for.
    private static class Holder
    {
        internal static readonly ModifierNote[] Notes = NoteReader.ReadModifierNotes();
    }
}
