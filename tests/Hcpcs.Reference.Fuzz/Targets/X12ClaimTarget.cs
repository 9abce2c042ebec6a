using System.Text;

namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>X12 837 in several layouts, with other documents and binary data between the claims. All of it is written here: no real file is.</summary>
internal sealed class X12ClaimTarget : ClaimReaderTarget
{
    private static readonly string[] s_modifiers = [":JZ", ":RT:LT", "", ":25", ":KX:GA:JW:59:TOLD", "::ZZ", ":::::"];

    private static readonly string[] s_segments =
    [
        "~", "~~", "*", "**", ":", "\n", "\r\n", " ", "\t", "ISA*", "ISA", "IEA*1*1~", "GS*HC~", "ST*837*1~", "ST*835*1~", "SE*0*0~", "CLM*1~", "LX*1~", "LX", "SV1*HC:J1885~", "SV2",
        "BIN*4*~~~~~", "BIN*99999999999*", "BIN*-1*", "BDS*B64*2147483648*", "DTP*472*D8*20260231~", "DTP*472*RD8*20260105-20260101~", "LIN**N4*00000013501~", "CTP****1*ML~",
        "HL*1**22*0~", "BHT*0019*00*1*20260101*0000*RP~", "ISA*00**00**ZZ*A*ZZ*B*260305*0915*^*00501*000000007*0*T*>~",
        "ISA|00||00||ZZ|A|ZZ|B|260305|0915|^|00501|000000008|0|P|>\n",
    ];

    public override string Name => "x12 claims";

    public override byte[] Damage(byte[] content, Random random) => random.Next(3) switch
    {
        0 => Mutator.Bytes(content, random),
        1 => Mutator.Text(content, random),
        _ => Segments(content, random),
    };

    protected override IEnumerable<FuzzFile> MakeWholeFiles() => [File("claims.x12", '*', ':', "~\r\n", 5000)];

    protected override IEnumerable<FuzzFile> MakeCutFiles()
    {
        byte[] row = File("row.x12", '*', ':', "~", 15).Content;
        return
        [
            File("indented.x12", '*', ':', "~ \r\n\t", 15), File("lines.x12", '|', '>', "\n", 15), File("controls.x12", '\u001D', '\u001F', "\u001C", 15), new("row.x12", row),
            new("wrapped.x12", Encoding.Latin1.GetBytes(string.Join("\r\n", Encoding.Latin1.GetString(row).Chunk(80).Select(part => new string(part))))),
            new("two.x12", [.. File("two.x12", '*', ':', "~", 6).Content, .. File("two.x12", '^', '<', "'\n", 6).Content]),
        ];
    }

    // Segments, or what lies between two places where one may end, are lost, doubled, moved, or stand where they do not belong.
    private static byte[] Segments(byte[] content, Random random)
    {
        for (int changes = random.Next(1, 6); changes > 0 && content.Length > 0; changes--)
        {
            int start = EndBehind(content, random.Next(content.Length)), end = EndBehind(content, start), other = EndBehind(content, random.Next(content.Length));
            content = random.Next(5) switch
            {
                0 => Mutator.Replace(content, start, end - start, []),
                1 => Mutator.Replace(content, other, 0, content.AsSpan(start, end - start)),
                2 => Mutator.Replace(content, Math.Max(start - 1, 0), 1, Encoding.Latin1.GetBytes(s_segments[random.Next(8)])),
                3 => Mutator.Replace(content, start, random.Next(2) * (end - start), Encoding.Latin1.GetBytes(s_segments[random.Next(s_segments.Length)])),
                _ => Mutator.Replace(content, start, 0, Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(s_segments[random.Next(s_segments.Length)], 1 + random.Next(2000))))),
            };
        }

        return content;
    }

    private static int EndBehind(byte[] content, int place)
    {
        int length = content.AsSpan(place).IndexOfAny("~\n\u001C'"u8);
        return length < 0 ? content.Length : place + length + 1;
    }

    private static FuzzFile File(string name, char element, char component, string end, int claims)
    {
        var random = new Random(claims);
        var codes = HcpcsTable.Embedded.EnumerateCodes().Select(record => record.Code.ToString()).ToArray();
        var text = new StringBuilder();
        Add("ISA*00*          *00*          *ZZ*QUILLFERN      *ZZ*OXBOWHEALTH    *260305*0915*U*00501*000000001*0*P*:");
        Add("GS*HC*QUILLFERN*OXBOWHEALTH*20260305*0915*1*X*005010X222A1");
        Add("ST*837*0001*005010X222A1");
        Add("BHT*0019*00*BATCH*20260305*0915*CH");
        for (int claim = 0; claim < claims; claim++)
        {
            var day = new DateOnly(2025, 1, 1).AddDays(random.Next(500));
            Add($"HL*{claim}**22*0");
            Add("SBR*P*18*******MB");
            Add("NM1*IL*1*VANTERPOOL*TIBOR****MI*OX000000001");
            Add($"CLM*QF-{claim}*85.50***{(random.Next(2) == 0 ? "11:B" : "11:A")}:{random.Next(9)}*Y");
            Add(random.Next(2) == 0 ? $"DTP*434*RD8*{day:yyyyMMdd}-{day.AddDays(3):yyyyMMdd}" : "HI*ABK:J4520");
            for (int line = random.Next(4); line > 0; line--)
            {
                string service = $"HC:{codes[random.Next(codes.Length)]}{s_modifiers[random.Next(s_modifiers.Length)]}";
                Add($"LX*{line}");
                Add(random.Next(3) switch { 0 => $"SV2*0636*{service}*10*UN*1", 1 => $"SV3*{service}*10****1", _ => $"SV1*{service}*10*UN*4.00" });
                Add($"DTP*472*D8*{day:yyyyMMdd}");
                Add("LIN**N4*00000013501");
                Add("CTP****2*ML");
                Add("SVD*OX77*10*HC:J1885**1");
            }
        }

        Add("SE*99*0001");
        Add("ST*275*0002");
        Add("BIN*8*DATADATA");
        Add("SE*3*0002");
        Add("GE*2*1");
        Add("IEA*1*000000001");
        return new(name, Encoding.Latin1.GetBytes(text.ToString()));

        void Add(string segment) => text.Append(segment.Replace('*', element).Replace(':', component)).Append(end);
    }
}
