using System.Text;

namespace Hcpcs.Reference.Fuzz;

/// <summary>Damages a part of a workbook so that it mostly stays XML.</summary>
internal static class XmlMutator
{
    private static readonly string[] s_values =
    [
        "", "0", "-1", "1", "2147483647", "2147483648", "4294967295", "99999999999999999999", "XFD1", "A1048577", "ZZZZZZZZZ1", "A0", "1A", "A2147483647", "s", "str",
        "inlineStr", "b", "e", "d", "n", "1E309", "NaN", "0x10", "rId1", "rId99", "worksheets/sheet1.xml", "../../../../etc/passwd", "/xl/workbook.xml", "sharedStrings.bin",
        "true", "_xD800_", "&#65533;", "&amp;", "&lt;", "&lol;", "&#0;", "[h]:mm:ss", "yyyy", "#,##0.00;[Red]-#,##0;;@", "49", "14", "164",
    ];

    public static byte[] Change(byte[] part, Random random)
    {
        for (int changes = random.Next(1, 5); changes > 0; changes--)
        {
            part = ChangeOnce(part, random);
        }

        return part;
    }

    private static byte[] ChangeOnce(byte[] part, Random random)
    {
        if (part.Length < 16)
        {
            return [.. part, .. "<a>"u8];
        }

        int place = random.Next(part.Length - 1);
        switch (random.Next(14))
        {
            case 0:
                return Mutator.Bytes(part, random);
            case 1:
                return InTag(part, place, (start, end) => Mutator.Replace(part, start, end - start, []));
            case 2:
                return InTag(part, place, (start, end) => Mutator.Replace(part, start, 0, part.AsSpan(start, end - start)));
            case 3 or 4 or 5 or 6:
                return InValue(part, place, (start, end) => Mutator.Replace(part, start, end - start, Value(random)));
            case 7 or 8:
                return InText(part, place, (start, end) => Mutator.Replace(part, start, end - start, Value(random)));
            case 9:
                return InText(part, place, (start, end) => Mutator.Replace(part, start, end - start, Encoding.UTF8.GetBytes(new string('x', random.Next(100_000)))));
            case 10:
                return InTag(part, place, (start, _) => Mutator.Replace(
                    part, start, 0, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(random.Next(2) == 0 ? "<c>" : "<row><c r=\"A1\">", 1 + random.Next(3000))))));
            case 11:
                int end = part.AsSpan().IndexOf("?>"u8);
                return Mutator.Replace(part, end < 0 ? 0 : end + 2, 0, """<!DOCTYPE x [<!ENTITY lol "lol"><!ENTITY b SYSTEM "file:///etc/passwd">]>"""u8);
            case 12:
                return random.Next(2) == 0
                    ? Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(part))).ToArray()
                    : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(part).Replace("UTF-8", random.Next(2) == 0 ? "utf-7" : "IBM037", StringComparison.OrdinalIgnoreCase));
            default:
                return InTag(part, place, (start, stop) =>
                {
                    byte[] tag = part[start..stop];
                    int other = random.Next(part.Length);
                    return InTag(part, other, (at, _) => Mutator.Replace(part, at, 0, tag));
                });
        }
    }

    private static byte[] Value(Random random) =>
        Encoding.UTF8.GetBytes(random.Next(4) == 0 ? $"{Mutator.Number(random, 1 << 20)}" : s_values[random.Next(s_values.Length)]);

    private static byte[] InTag(byte[] part, int place, Func<int, int, byte[]> change)
    {
        int start = part.AsSpan(0, place + 1).LastIndexOf((byte)'<'), length = start < 0 ? -1 : part.AsSpan(start).IndexOf((byte)'>');
        return length < 0 ? part : change(start, start + length + 1);
    }

    private static byte[] InText(byte[] part, int place, Func<int, int, byte[]> change)
    {
        int start = part.AsSpan(place).IndexOf((byte)'>');
        int length = start < 0 ? -1 : part.AsSpan(place + start + 1).IndexOf((byte)'<');
        return length < 0 ? part : change(place + start + 1, place + start + 1 + length);
    }

    private static byte[] InValue(byte[] part, int place, Func<int, int, byte[]> change)
    {
        int start = part.AsSpan(place).IndexOf("=\""u8);
        int length = start < 0 ? -1 : part.AsSpan(place + start + 2).IndexOf((byte)'"');
        return length < 0 ? part : change(place + start + 2, place + start + 2 + length);
    }
}
