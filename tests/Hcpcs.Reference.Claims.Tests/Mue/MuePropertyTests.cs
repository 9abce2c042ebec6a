using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Hcpcs.Reference.Claims.Tests.Mue;

public class MuePropertyTests
{
    private static readonly string[] s_headings =
        ["HCPCS/ CPT Code", "DME Supplier Services MUE Values", "MUE Adjudication Indicator", "MUE Rationale", "Further"];

    private static readonly string[] s_words = ["", " Line Edit", " Date of Service Edit: Policy", "  of, course \"so\""];

    private static readonly string[] s_rationales = ["Clinical: Data", "Nature of Service/Procedure", "With \"quotes\", and commas", "Données", ""];

    /// <summary>However the columns stand, cells are quoted and lines end, every limit comes back, and whatever is not Level II is counted.</summary>
    [Fact]
    public void Limits_come_back_as_they_were_written_in_any_layout()
    {
        var limits =
            from letter in Gen.Elements([.. "ABCEGHJKLMPQRSTUV"])
            from number in Gen.Choose(0, 9999)
            from units in Gen.OneOf(Gen.Choose(0, 20), Gen.Choose(0, int.MaxValue))
            from indicator in Gen.Choose(1, 4)
            from rationale in Gen.Elements(s_rationales)
            select new MueLimit
            {
                Code = new HcpcsCode(letter, number),
                Units = units,
                AdjudicationIndicator = (MueAdjudicationIndicator)indicator,
                Rationale = rationale.Length > 0 ? rationale : null,
            };
        var files =
            from rows in limits.NonEmptyListOf()
            from others in Gen.Elements("99213", "0001U", "D0120", "00100").ListOf()
            from seed in Gen.Choose(0, int.MaxValue)
            select (Rows: rows.DistinctBy(row => row.Code).ToArray(), Others: others, Seed: seed);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(files.ToArbitrary(), file =>
        {
            var table = MueText.Read(Write(file.Rows, file.Others, new Random(file.Seed)), "mue.csv", new HcpcsQuarter(2026, 3));

            (table.Kind, table.Count, table.SkippedRows).Should().Be((MueKind.Dme, file.Rows.Length, file.Others.Count));
            foreach (var row in file.Rows)
            {
                table.Find(row.Code).Should().Be(row);
            }
        }));
    }

    private static byte[] Write(MueLimit[] rows, IEnumerable<string> others, Random random)
    {
        string lineEnd = random.Next(2) == 0 ? "\n" : "\r\n";
        int[] order = [.. Enumerable.Range(0, s_headings.Length)];
        random.Shuffle(order);
        string[][] lines =
        [
            .. rows.Select(row => new[]
            {
                random.Next(3) == 0 ? row.Code.ToString().ToLowerInvariant() : $"{row.Code}", $"{row.Units}",
                (int)row.AdjudicationIndicator + s_words[random.Next(s_words.Length)], row.Rationale ?? " ", "x",
            }),
            .. others.Select(code => new[] { code, "1", "1 Line Edit", "x", "x" }),
        ];
        random.Shuffle(lines);
        var text = new StringBuilder();
        for (int notices = random.Next(5); notices > 0; notices--)
        {
            text.Append(random.Next(2) == 0 ? "\"A notice," + lineEnd + "and more\",,," : string.Empty).Append(lineEnd);
        }

        string[] headings = [.. s_headings.Select(heading => heading.Replace(" ", random.Next(2) == 0 ? " " : lineEnd, StringComparison.Ordinal))];
        text.AppendJoin(lineEnd, lines.Prepend(headings).Select(line => string.Join(',', order.Select(place => Cell(line[place], random)))));
        return random.Next(2) == 0
            ? Encoding.Latin1.GetBytes(text.ToString())
            : [.. random.Next(2) == 0 ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Cell(string text, Random random) => random.Next(2) == 0 || text.AsSpan().IndexOfAny("\",\n") >= 0
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;
}
