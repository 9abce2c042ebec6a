namespace Hcpcs.Reference;

// What is done with each field of SharedFields: one member for each way in which the record layout holds values. A visitor that only reads
// leaves the field as it is, which others may read at the same time.
// Visitors are structs, so that each walk is compiled into direct calls: the first record of a process waits for it.
internal interface IFieldVisitor
{
    // One official code, or none.
    void Code<T>(string name, ref T? value)
        where T : struct, Enum;

    // Up to a number of official codes.
    void Codes<T>(string name, int max, ref ValueList<T> values)
        where T : struct, Enum;

    // A text, or none. It is never empty.
    void Text(string name, ref string? value);

    // Up to a number of texts, none of which is empty.
    void Texts(string name, int max, ref ValueList<string> values);

    // Up to a number of cross references, none of which is empty.
    void References(string name, int max, ref ValueList<CrossReference> values);

    // A day, or none.
    void Date(string name, ref DateOnly? value);

    // A whole number from 0 to a greatest one, or none.
    void Number(string name, int max, ref int? value);

    // True, false or unknown.
    void Flag(string name, ref bool? value);
}
