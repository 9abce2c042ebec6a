namespace Hcpcs.Reference.Releases.Tests.Making;

/// <summary>Lines of the fixed-width text, put together from positions of the record layout.</summary>
internal static class Lines
{
    public const string CrLf = "\r\n";

    /// <summary>
    /// The first line of a code (record ID 3) or modifier (7): 320 characters, added on 2020-01-01, last changed on 2026-01-01. Each further
    /// field is put where it begins, over what is there.
    /// </summary>
    public static string Entry(string identity, string longDescription = "An item", params (int Start, string Text)[] fields) =>
        Line(identity, 100, identity.Length == 5 ? '3' : '7',
        [
            (12, longDescription), (92, "Item"), (120, "00"), (128, "9"), (230, "D"), (257, "Z2"), (261, "9"), (266, "000"), (269, "20200101"),
            (277, "20260101"), (293, "N"), .. fields,
        ]);

    /// <summary>A further line of a long description (record ID 4 or 8).</summary>
    public static string Continuation(string identity, int sequenceNumber, string text) =>
        Line(identity, sequenceNumber, identity.Length == 5 ? '4' : '8', [(12, text)]);

    /// <summary>Codes A0001, A0002 and so on, all last changed on a day.</summary>
    public static IEnumerable<string> Codes(char letter, int count, string actionEffectiveDate) =>
        Enumerable.Range(1, count).Select(number => Entry($"{letter}{number:D4}", fields: (277, actionEffectiveDate)));

    public static string Join(params IEnumerable<string> lines) => string.Concat(lines.Select(line => line + CrLf));

    private static string Line(string identity, int sequenceNumber, char recordId, (int Start, string Text)[] fields)
    {
        char[] line = new string(' ', 320).ToCharArray();
        foreach (var (start, text) in ((int, string)[])[(6 - identity.Length, identity), (6, $"{sequenceNumber:D5}"), (11, $"{recordId}"), .. fields])
        {
            text.CopyTo(0, line, start - 1, text.Length);
        }

        return new string(line);
    }
}
