using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hcpcs.Reference.Tests.Validation;

namespace Hcpcs.Reference.Tests.Validity;

public class BatchTests
{
    private static readonly DateOnly s_day = new(2018, 6, 30);
    private static readonly IHcpcsLookup[] s_lookups = [HcpcsTable.Embedded, new ForwardingLookup(HcpcsTable.Embedded)];

    /// <summary>Five bytes each: real codes, codes that are not there, codes in lower case, and what is no code.</summary>
    private static readonly string[] s_fields =
    [
        "J1412", "C9136", "Q9975", "J3490", "A0428", "j1412", "q9975", "A0021", "V5364", "Z9999", "A0000", "D0120", "99213", "0001A",
        "J141Z", "JI412", "     ", " J141", "J141 ", "\0\0\0\0\0", "J14:2", "J14/2", "@1412", "[1412", "`1412", "{1412", "J\u00FF412", "\u00CA1412", "1412J",
    ];

    public static TheoryData<int, int> CountsAndStrides
    {
        get
        {
            var data = new TheoryData<int, int>();
            foreach (int count in new[] { 0, 1, 7, 1000, 16 * 1024 - 1, 16 * 1024, 40_000 })
            {
                foreach (int stride in new[] { 5, 6, 13 })
                {
                    data.Add(count, stride);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(CountsAndStrides))]
    public void Text_is_judged_as_one_by_one(int count, int stride)
    {
        byte[] text = Text(count, stride);
        var days = Days(count);
        foreach (var lookup in s_lookups)
        {
            foreach (var day in new[] { s_day, new DateOnly(2014, 6, 29), new DateOnly(2026, 4, 1), DateOnly.MinValue, DateOnly.MaxValue })
            {
                var statuses = Filled(count);
                lookup.GetStatuses(text, stride, day, statuses);
                statuses.SequenceEqual(Enumerable.Range(0, count).Select(i => One(text, i * stride, day))).Should().BeTrue();
            }

            var own = Filled(count);
            lookup.GetStatuses(text, stride, days, own);
            own.SequenceEqual(Enumerable.Range(0, count).Select(i => One(text, i * stride, days[i]))).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(40_000)]
    public void Codes_are_judged_as_one_by_one(int count)
    {
        byte[] text = Text(count, 5);
        var codes = Enumerable.Range(0, count).Select(i => HcpcsCode.TryParse(text.AsSpan(i * 5, 5), out var code) ? code : default).ToArray();
        var days = Days(count);
        foreach (var lookup in s_lookups)
        {
            var statuses = Filled(count);
            lookup.GetStatuses(codes, s_day, statuses);
            statuses.SequenceEqual(codes.Select(code => HcpcsTable.Embedded.GetStatus(code, s_day))).Should().BeTrue();

            statuses = Filled(count);
            lookup.GetStatuses(codes, days, statuses);
            statuses.SequenceEqual(codes.Select((code, i) => HcpcsTable.Embedded.GetStatus(code, days[i]))).Should().BeTrue();
        }
    }

    [SkippableFact]
    [Trait("Kind", "WholeTable")]
    public void A_file_of_every_official_code_gets_the_official_statuses()
    {
        // Twice, so that there are enough for the way that judges all positions first.
        string[] lines = [.. OfficialRelease.Codes, .. OfficialRelease.Codes];
        byte[] text = Encoding.ASCII.GetBytes(string.Join('\n', lines.Select(OfficialRelease.Identity)));
        var ends = lines.Select((line, i) => (OfficialRelease.Terminated(line) ?? OfficialRelease.Added(line)).AddDays(i % 3 - 1)).ToArray();
        var codes = lines.Select(line => HcpcsCode.Parse(OfficialRelease.Identity(line))).ToArray();
        foreach (var lookup in s_lookups)
        {
            var statuses = Filled(lines.Length);
            foreach (var day in new[] { s_day, new DateOnly(2014, 6, 30), new DateOnly(2026, 1, 1) })
            {
                var expected = lines.Select(line => OfficialEntry.Status(line, day)).ToArray();
                lookup.GetStatuses(text, 6, day, statuses);
                statuses.SequenceEqual(expected).Should().BeTrue();
                lookup.GetStatuses(codes, day, statuses);
                statuses.SequenceEqual(expected).Should().BeTrue();
            }

            var own = lines.Select((line, i) => OfficialEntry.Status(line, ends[i])).ToArray();
            own.Distinct().Should().HaveCount(4);
            lookup.GetStatuses(text, 6, ends, statuses);
            statuses.SequenceEqual(own).Should().BeTrue();
            lookup.GetStatuses(codes, ends, statuses);
            statuses.SequenceEqual(own).Should().BeTrue();
        }
    }

    // Coverage ends on 2014-06-30 and 2026-03-31; text that is no code is unknown on any day.
    [Theory]
    [InlineData("2014-06-29", HcpcsStatus.OutsideCoverage)]
    [InlineData("2014-06-30", HcpcsStatus.Unknown)]
    [InlineData("2026-03-31", HcpcsStatus.Unknown)]
    [InlineData("2026-04-01", HcpcsStatus.OutsideCoverage)]
    public void Codes_that_are_not_there_and_texts_that_are_none(string text, HcpcsStatus expected)
    {
        var day = DateOnly.Parse(text, null);
        foreach (var lookup in s_lookups)
        {
            foreach (int times in new[] { 1, 10_000 })
            {
                byte[] fields = [.. Enumerable.Repeat("Z9999J141ZA0428"u8.ToArray(), times).SelectMany(bytes => bytes)];
                HcpcsStatus[] statuses = Filled(3 * times), own = Filled(3 * times);

                lookup.GetStatuses(fields, 5, day, statuses);
                lookup.GetStatuses(fields, 5, Enumerable.Repeat(day, 3 * times).ToArray(), own);

                statuses.Chunk(3).Concat(own.Chunk(3)).Should().OnlyContain(chunk =>
                    chunk[0] == expected && chunk[1] == HcpcsStatus.Unknown && chunk[2] == HcpcsStatus.Valid);
            }
        }
    }

    [Fact]
    public void Missing_and_reversed_dates_are_judged_as_one_by_one()
    {
        var table = HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2026, 1)),
            [
                new HcpcsRecord { Code = HcpcsCode.Parse("A0000") },
                new HcpcsRecord { Code = HcpcsCode.Parse("J1412"), AddedDate = DateOnly.MaxValue },
                new HcpcsRecord { Code = HcpcsCode.Parse("V5364"), TerminationDate = DateOnly.MinValue },
                new HcpcsRecord { Code = HcpcsCode.Parse("Z9999"), AddedDate = new(2020, 1, 10), TerminationDate = new(2020, 1, 1) },
            ],
            []);
        byte[] text = [.. Enumerable.Repeat("A0000J1412V5364Z9999B0000"u8.ToArray(), 4000).SelectMany(bytes => bytes)];
        var statuses = Filled(20_000);
        foreach (var (day, expected) in new (DateOnly, HcpcsStatus[])[]
        {
            (DateOnly.MinValue, [HcpcsStatus.Valid, HcpcsStatus.NotYetEffective, HcpcsStatus.Valid, HcpcsStatus.NotYetEffective, HcpcsStatus.Unknown]),
            (DateOnly.MaxValue, [HcpcsStatus.Valid, HcpcsStatus.Valid, HcpcsStatus.Terminated, HcpcsStatus.Terminated, HcpcsStatus.OutsideCoverage]),
            (new(2020, 1, 1), [HcpcsStatus.Valid, HcpcsStatus.NotYetEffective, HcpcsStatus.Terminated, HcpcsStatus.NotYetEffective, HcpcsStatus.Unknown]),
            (new(2020, 1, 5), [HcpcsStatus.Valid, HcpcsStatus.NotYetEffective, HcpcsStatus.Terminated, HcpcsStatus.NotYetEffective, HcpcsStatus.Unknown]),
            (new(2020, 1, 10), [HcpcsStatus.Valid, HcpcsStatus.NotYetEffective, HcpcsStatus.Terminated, HcpcsStatus.Terminated, HcpcsStatus.Unknown]),
        })
        {
            table.GetStatuses(text, 5, day, statuses);
            statuses.Chunk(5).Should().OnlyContain(chunk => chunk.SequenceEqual(expected));
            table.GetStatuses(text, 5, Enumerable.Repeat(day, statuses.Length).ToArray(), statuses);
            statuses.Chunk(5).Should().OnlyContain(chunk => chunk.SequenceEqual(expected));
            table.GetStatuses(text.AsSpan(0, 25), 5, day, statuses.AsSpan(0, 5));
            statuses.Take(5).Should().Equal(expected);
            new[] { "A0000", "J1412", "V5364", "Z9999", "B0000" }.Select(code => table.GetStatus(HcpcsCode.Parse(code), day)).Should().Equal(expected);
        }
    }

    [Fact]
    [Trait("Kind", "Property")]
    public void Any_batch_equals_one_by_one()
    {
        var fields = Gen.OneOf(
            Gen.Elements(s_fields).Select(Encoding.Latin1.GetBytes),
            from letter in Gen.Elements("ABCEGHJKLMPQRSTUVacj".ToCharArray())
            from number in Gen.Choose(0, 9999)
            select Encoding.ASCII.GetBytes($"{letter}{number:D4}"),
            Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(5));
        var days = Gen.Choose(new DateOnly(2009, 1, 1).DayNumber, new DateOnly(2027, 1, 1).DayNumber).Select(DateOnly.FromDayNumber);
        var batches =
            from rows in Gen.Zip(fields, days).ListOf()
            from times in Gen.Elements(1, 1, 1, 4000)
            from stride in Gen.Choose(5, 20)
            from filler in Gen.Elements((byte)'0', (byte)'A', (byte)',', (byte)0xFF)
            select (Rows: Enumerable.Repeat(rows, times).SelectMany(row => row).Take(20_000).ToArray(), stride, filler);

        Prop.ForAll(batches.ToArbitrary(), batch =>
        {
            var (rows, stride, filler) = batch;
            byte[] text = rows.Length == 0 ? [] : new byte[(rows.Length - 1) * stride + 5];
            Array.Fill(text, filler);
            for (int i = 0; i < rows.Length; i++)
            {
                rows[i].Item1.CopyTo(text, i * stride);
            }

            var ownDays = rows.Select(row => row.Item2).ToArray();
            var day = ownDays.FirstOrDefault();
            return s_lookups.All(lookup =>
            {
                HcpcsStatus[] one = Filled(rows.Length), own = Filled(rows.Length);
                lookup.GetStatuses(text, stride, day, one);
                lookup.GetStatuses(text, stride, ownDays, own);
                return one.SequenceEqual(rows.Select(row => One(row.Item1, 0, day)))
                    && own.SequenceEqual(rows.Select(row => One(row.Item1, 0, row.Item2)));
            });
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>A large batch borrows its memory, and what the one before left there must not be taken for codes of this table.</summary>
    [Fact]
    public void A_batch_by_one_table_leaves_nothing_to_the_next()
    {
        const int Count = 20_000;
        HcpcsTable first = Of("A0000", "A0001"), second = Of("B0000");
        byte[] text = [.. Enumerable.Repeat("A0000A0001B0000"u8.ToArray(), Count / 3 + 1).SelectMany(bytes => bytes).Take(Count * 5)];
        DateOnly[] days = [.. Enumerable.Repeat(new DateOnly(2026, 1, 1), Count)];
        HcpcsStatus[] statuses = Filled(Count);

        first.GetStatuses(text, 5, days, statuses);
        statuses.Take(3).Should().Equal(HcpcsStatus.Valid, HcpcsStatus.Valid, HcpcsStatus.Unknown);
        second.GetStatuses(text, 5, days, statuses);
        statuses.Take(3).Should().Equal(HcpcsStatus.Unknown, HcpcsStatus.Unknown, HcpcsStatus.Valid);
        first.GetStatuses(text, 5, days[0], statuses);
        statuses.Take(3).Should().Equal(HcpcsStatus.Valid, HcpcsStatus.Valid, HcpcsStatus.Unknown);
        second.GetStatuses(text, 5, days[0], statuses);
        statuses.Take(3).Should().Equal(HcpcsStatus.Unknown, HcpcsStatus.Unknown, HcpcsStatus.Valid);

        static HcpcsTable Of(params string[] codes) => HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2026, 1)), codes.Select(code => new HcpcsRecord { Code = HcpcsCode.Parse(code) }), []);
    }

    [Fact]
    public void Nothing_is_written_beside_the_statuses_that_were_asked_for()
    {
        byte[] text = Text(20_000, 6);
        var statuses = Filled(20_002);
        foreach (var lookup in s_lookups)
        {
            lookup.GetStatuses(text, 6, s_day, statuses.AsSpan(1, 20_000));
            lookup.GetStatuses(text, 6, Days(20_000), statuses.AsSpan(1, 20_000));
        }

        statuses[0].Should().Be(Filled(1)[0]);
        statuses[^1].Should().Be(Filled(1)[0]);
    }

    [Fact]
    public void Lengths_that_do_not_match_are_refused()
    {
        var codes = new HcpcsCode[3];
        var days = new DateOnly[3];
        byte[] text = "J1412,J1412,J1412"u8.ToArray();
        foreach (var lookup in s_lookups)
        {
            Refused<ArgumentException>(() => lookup.GetStatuses(codes, s_day, new HcpcsStatus[2]));
            Refused<ArgumentException>(() => lookup.GetStatuses(codes, s_day, new HcpcsStatus[4]));
            Refused<ArgumentException>(() => lookup.GetStatuses(codes, days.AsSpan(1), new HcpcsStatus[3]));
            Refused<ArgumentException>(() => lookup.GetStatuses(codes, days, new HcpcsStatus[4]));
            Refused<ArgumentException>(() => lookup.GetStatuses(text, 6, days.AsSpan(1), new HcpcsStatus[3]));
            Refused<ArgumentException>(() => lookup.GetStatuses(text, 6, days, new HcpcsStatus[2]));
            Refused<ArgumentException>(() => lookup.GetStatuses(text.AsSpan(0, 16), 6, s_day, new HcpcsStatus[3]));
            Refused<ArgumentException>(() => lookup.GetStatuses(text.AsSpan(0, 16), 6, days, new HcpcsStatus[3]));
            Refused<ArgumentException>(() => lookup.GetStatuses(text, 7, s_day, new HcpcsStatus[3]));
            Refused<ArgumentException>(() => lookup.GetStatuses(text, int.MaxValue, s_day, new HcpcsStatus[3]));
            Refused<ArgumentException>(() => lookup.GetStatuses(new byte[16_384 * 5 - 1], 5, s_day, new HcpcsStatus[16_384]));
            Refused<ArgumentOutOfRangeException>(() => lookup.GetStatuses(text, 4, s_day, new HcpcsStatus[3]));
            Refused<ArgumentOutOfRangeException>(() => lookup.GetStatuses(text, 0, days, new HcpcsStatus[3]));
            Refused<ArgumentOutOfRangeException>(() => lookup.GetStatuses(text, -6, s_day, new HcpcsStatus[3]));

            var statuses = Filled(3);
            lookup.GetStatuses(text, 6, s_day, statuses);
            statuses.Should().Equal(Enumerable.Repeat(HcpcsStatus.NotYetEffective, 3), "the last code may end with the text");
            lookup.GetStatuses([], 6, s_day, []);
            lookup.GetStatuses(text, 6, [], []);
        }

        IHcpcsLookup none = null!;
        Refused<ArgumentNullException>(() => none.GetStatuses(codes, s_day, new HcpcsStatus[3]));
        Refused<ArgumentNullException>(() => none.GetStatuses(codes, days, new HcpcsStatus[3]));
        Refused<ArgumentNullException>(() => none.GetStatuses(text, 6, s_day, new HcpcsStatus[3]));
        Refused<ArgumentNullException>(() => none.GetStatuses(text, 6, days, new HcpcsStatus[3]));
        Refused<ArgumentNullException>(() => none.GetStatuses([], s_day, []));
        Refused<ArgumentNullException>(() => none.GetStatuses([], [], []));
        Refused<ArgumentNullException>(() => none.GetStatuses([], 6, s_day, []));
        Refused<ArgumentNullException>(() => none.GetStatuses([], 6, [], []));

        static void Refused<T>(Action action)
            where T : Exception =>
            FluentActions.Invoking(action).Should().Throw<T>();
    }

    /// <summary>What the five bytes are, asked one by one: text that is no code is unknown on any day.</summary>
    private static HcpcsStatus One(byte[] text, int start, DateOnly day) =>
        HcpcsCode.TryParse(text.AsSpan(start, 5), out var code) ? HcpcsTable.Embedded.GetStatus(code, day) : HcpcsStatus.Unknown;

    /// <summary>No status, so that a place that was not written shows.</summary>
    private static HcpcsStatus[] Filled(int count) => [.. Enumerable.Repeat((HcpcsStatus)0xEE, count)];

    /// <summary>The last code ends with the text; between the codes are digits, which a code must not run on into.</summary>
    private static byte[] Text(int count, int stride)
    {
        byte[] text = count == 0 ? [] : new byte[(count - 1) * stride + 5];
        Array.Fill(text, (byte)'7');
        for (int i = 0; i < count; i++)
        {
            Encoding.Latin1.GetBytes(s_fields[i * 7 % s_fields.Length]).CopyTo(text, i * stride);
        }

        return text;
    }

    private static DateOnly[] Days(int count) => [.. Enumerable.Range(0, count).Select(i => new DateOnly(2012, 1, 1).AddDays(i * 31 % 5500))];
}
