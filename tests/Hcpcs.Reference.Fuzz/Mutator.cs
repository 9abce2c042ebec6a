using System.Buffers.Binary;
using System.Text;

namespace Hcpcs.Reference.Fuzz;

/// <summary>Damages bytes and texts.</summary>
internal static class Mutator
{
    private static readonly uint[] s_numbers =
        [0, 1, 2, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0xFFFFFF, 0x7FFFFFFE, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF];

    private static readonly string[] s_texts =
    [
        "\"", "\"\"", ",", ",,,,,,,,", "\r", "\n", "\r\n\r\n", "\0", "\t", "\u001A", "\u00EF\u00BB\u00BF", "<html>", "=1+1", "A0021", "J1412", "99213", "AA", "00000",
        "99999999", "20261301", "-1", "1E308", "NaN", "999999999999999999999999999999999999", "0.0000000000000000000000000001", "_x000D_", "_xD800_", "_x0000_",
        "\u00FF\u00FE", "é", "Effective January 1, 2026 through March 31, 2026", "Effective Smarch 0, 0 through x", "2026-02-30", "HC:J1412:JZ:::::", "AD:D0120",
    ];

    /// <summary>Some changes to bytes, whatever they mean.</summary>
    public static byte[] Bytes(byte[] content, Random random, int firstPlace = 0)
    {
        for (int changes = random.Next(1, 5); changes > 0; changes--)
        {
            content = ChangeBytes(content, random, Math.Min(firstPlace, content.Length));
        }

        return content;
    }

    /// <summary>Some changes that leave everything where it lies, so that what comes first does not hide what comes later.</summary>
    public static byte[] InPlace(byte[] content, Random random, int firstPlace)
    {
        byte[] changed = [.. content];
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            int place = random.Next(firstPlace, content.Length - 4);
            switch (random.Next(4))
            {
                case 0:
                    BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(place & ~3), Number(random, content.Length));
                    break;
                case 1:
                    changed[place] = (byte)Number(random, 256);
                    break;
                case 2:
                    content.AsSpan(random.Next(firstPlace, content.Length - 4), 4).CopyTo(changed.AsSpan(place));
                    break;
                default:
                    changed[place] ^= (byte)(1 << random.Next(8));
                    break;
            }
        }

        return changed;
    }

    /// <summary>Some changes to a text: of lines, of places in them, or of its bytes.</summary>
    public static byte[] Text(byte[] content, Random random)
    {
        for (int changes = random.Next(1, 6); changes > 0; changes--)
        {
            content = random.Next(4) switch
            {
                0 => ChangeBytes(content, random, 0),
                1 => ChangeLines(content, random),
                _ => Insert(content, random),
            };
        }

        return content;
    }

    /// <summary>A number that a program may not have thought of.</summary>
    public static uint Number(Random random, int length) => random.Next(3) switch
    {
        0 => s_numbers[random.Next(s_numbers.Length)],
        1 => (uint)random.Next(2 * length + 2),
        _ => (uint)random.NextInt64(uint.MaxValue),
    };

    public static string Text(Random random) => s_texts[random.Next(s_texts.Length)];

    /// <summary>Puts another text in place of a part of the content.</summary>
    public static byte[] Replace(byte[] content, int start, int length, ReadOnlySpan<byte> with) =>
        [.. content.AsSpan(0, start), .. with, .. content.AsSpan(start + length)];

    private static byte[] ChangeBytes(byte[] content, Random random, int first)
    {
        int room = content.Length - first;
        if (room < 8)
        {
            return [.. content, .. new byte[8]];
        }

        int place = first + random.Next(room), length = Math.Min(content.Length - place, 1 + random.Next(random.Next(4) == 0 ? 5000 : 40));
        byte[] changed;
        switch (random.Next(10))
        {
            case 0:
                return content[..place];
            case 1:
                return Replace(content, place, length, []);
            case 2:
                return Replace(content, place, 0, content.AsSpan(place, length));
            case 3:
                changed = new byte[length];
                random.NextBytes(changed);
                return Replace(content, place, random.Next(2) * length, changed);
            case 4:
                changed = [.. content];
                changed.AsSpan(place, length).Fill((byte)(random.Next(2) * 255));
                return changed;
            case 5:
                changed = [.. content];
                content.AsSpan(place, length).CopyTo(changed.AsSpan(first + random.Next(content.Length - first - length + 1)));
                return changed;
            case 6 or 7:
                changed = [.. content];
                BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(Math.Min(place, content.Length - 4)), Number(random, content.Length));
                return changed;
            default:
                changed = [.. content];
                changed[place] ^= (byte)(1 << random.Next(8));
                return changed;
        }
    }

    private static byte[] ChangeLines(byte[] content, Random random)
    {
        if (content.Length == 0)
        {
            return content;
        }

        var (start, end) = Line(content, random.Next(content.Length));
        var (otherStart, otherEnd) = Line(content, random.Next(content.Length));
        switch (random.Next(5))
        {
            case 0:
                return Replace(content, start, end - start, []);
            case 1:
                return Replace(content, otherStart, 0, content.AsSpan(start, end - start));
            case 2:
                return Replace(content, otherStart, otherEnd - otherStart, content.AsSpan(start, end - start));
            case 3:
                // Without its line break.
                return Replace(content, end - 1, 1, []);
            default:
                return Replace(content, start, 0, Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(Text(random), 1 + random.Next(3000)))));
        }
    }

    private static byte[] Insert(byte[] content, Random random)
    {
        int place = random.Next(content.Length + 1);
        byte[] text = Encoding.Latin1.GetBytes(Text(random));
        return Replace(content, place, Math.Min(content.Length - place, random.Next(2) * text.Length), text);
    }

    private static (int Start, int End) Line(byte[] content, int place)
    {
        int start = content.AsSpan(0, place).LastIndexOf((byte)'\n') + 1, length = content.AsSpan(place).IndexOf((byte)'\n');
        return (start, length < 0 ? content.Length : place + length + 1);
    }
}
