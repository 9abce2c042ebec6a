namespace Hcpcs.Reference;

/// <summary>
/// What is done with each field of <see cref="SharedFields"/>: one member for each way in which the record layout holds values. A visitor
/// that only reads leaves the field as it is, which others may read at the same time.
/// </summary>
/// <remarks>
/// Visitors are structs, so that each walk is compiled into direct calls: the first record of a process waits for it.
/// </remarks>
internal interface IFieldVisitor
{
    /// <summary>One official code, or none.</summary>
    void Code<T>(string name, ref T? value)
        where T : struct, Enum;

    /// <summary>Up to a number of official codes.</summary>
    void Codes<T>(string name, int max, ref ValueList<T> values)
        where T : struct, Enum;

    /// <summary>A text, or none. It is never empty.</summary>
    void Text(string name, ref string? value);

    /// <summary>Up to a number of texts, none of which is empty.</summary>
    void Texts(string name, int max, ref ValueList<string> values);

    /// <summary>Up to a number of cross references, none of which is empty.</summary>
    void References(string name, int max, ref ValueList<CrossReference> values);

    /// <summary>A day, or none.</summary>
    void Date(string name, ref DateOnly? value);

    /// <summary>A whole number from 0 to a greatest one, or none.</summary>
    void Number(string name, int max, ref int? value);

    /// <summary>True, false or unknown.</summary>
    void Flag(string name, ref bool? value);
}
