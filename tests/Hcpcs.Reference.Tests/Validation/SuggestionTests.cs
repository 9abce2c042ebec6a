using FsCheck;
using FsCheck.Fluent;

namespace Hcpcs.Reference.Tests.Validation;

public class SuggestionTests
{
    private static readonly DateOnly s_day = new(2026, 1, 15);
    private static readonly HcpcsValidator s_validator = new(HcpcsTable.Embedded);

    [Theory]
    [InlineData("JI412", "J1412")]
    [InlineData("jl412", "J1412")]
    [InlineData("J141Z", "J1412")]
    [InlineData("J34I0", "J3410")]
    [InlineData("J349O", "J3490")]
    [InlineData("LBOOO", "L8000")]
    [InlineData("1800O", "L8000")]
    [InlineData("8410S", "B4105")]
    [InlineData("J1412JZ", "J1412")]
    [InlineData("J1412JZRT", "J1412")]
    [InlineData("J1412JZRTGAKX", "J1412")]
    [InlineData("J1412-JZ", "J1412")]
    [InlineData("J1412 JZ", "J1412")]
    [InlineData("J1412:JZ:25", "J1412")]
    [InlineData("J-1412", "J1412")]
    [InlineData("J 1412", "J1412")]
    [InlineData(" j.1412 ", "J1412")]
    [InlineData("1J412", "J1412")]
    [InlineData("J1421", "J1412")]
    [InlineData("J4112", "J1412")]
    [InlineData("J120", "J0120")]
    [InlineData("J141X", "J1410")]
    [InlineData("J1885*", "J1885")]
    [InlineData("(J1885)", "J1885")]
    [InlineData("\"J1885\"", "J1885")]
    [InlineData("'J1885'", "J1885")]
    [InlineData("`J1885`", "J1885")]
    [InlineData("\u201CJ1885\u201D", "J1885")]
    [InlineData("\u2018j1885\u2019", "J1885")]
    [InlineData("\u00ABJ1885\u00BB", "J1885")]
    [InlineData("J1885\u00A0", "J1885")]
    [InlineData("J1412.0", "J1412")]
    [InlineData("J1885 - Ketorolac", "J1885")]
    [InlineData("HCPCS:J1412", "J1412")]
    [InlineData("HCPCS:J1885:JZ", "J1885")]
    [InlineData("J0129X10", "J0129")]
    [InlineData("E0277RRKJKXBPGA", "E0277")]
    [InlineData("A0425-QN", "A0425")]
    [InlineData("J1412J", "J1412")]
    [InlineData("J1412JZRTGAKXAA", "J1412")]
    [InlineData("I1970", "L1970")]
    [InlineData("J01412", "J1412")]
    [InlineData("A0452", "A0425")]
    public void What_was_meant_comes_first(string text, string meant) =>
        Suggest(text).Should().StartWith(meant);

    // J1410 to J1414 exist, and no other J141x; J3410 to J3490 in part.
    [Theory]
    [InlineData("J141Z", "J1412 J1410 J1411 J1413 J1414")]
    [InlineData("J34I0", "J3410 J3420 J3430 J3470 J3480")]
    [InlineData("J0126", "J0162 J0216 J0120 J0121 J0122")]
    [InlineData("J1412JZ", "J1412")]
    [InlineData("J120", "J0120")]
    [InlineData("A0105", "")]
    public void The_likeliest_mistakes_come_first_and_five_are_enough(string text, string expected) =>
        string.Join(' ', Suggest(text)).Should().Be(expected);

    [Theory]
    [InlineData("J#1412")]
    [InlineData("XJ1412")]
    [InlineData("HCPCS:J14123")]
    [InlineData("J\u00A01412")]
    [InlineData("99213")]
    [InlineData("D0120")]
    [InlineData("XXXXX")]
    public void Where_nothing_is_near_nothing_is_suggested(string text) => Suggest(text).Should().BeEmpty();

    [Theory]
    [InlineData("J 1412")]
    [InlineData("J-1412")]
    [InlineData("J1.412")]
    [InlineData("J1_412")]
    [InlineData("J14/12")]
    [InlineData("J14:12")]
    [InlineData("J141,2")]
    [InlineData("*J1412")]
    public void Separators_may_stand_anywhere(string text) => Suggest(text).Should().StartWith("J1412");

    [Fact]
    public void A_code_that_a_text_begins_with_is_seen_in_a_text_of_any_length()
    {
        Suggest("J1412" + new string('-', 27)).Should().Equal("J1412");
        Suggest("  J1412" + new string('-', 27)).Should().Equal(["J1412"], "blanks around it do not count");
        Suggest("J1412" + new string('-', 100)).Should().Equal("J1412");
    }

    [Theory]
    [InlineData("A123", "A0123")]
    [InlineData("A12", "A0012")]
    [InlineData("A1", "A0001")]
    [InlineData("A", "")]
    public void Zeros_after_the_letter_may_have_been_left_out(string text, string expected)
    {
        var table = HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2026, 1)),
            new[] { "A0000", "A0001", "A0012", "A0123", "A1234" }.Select(code => new HcpcsRecord { Code = HcpcsCode.Parse(code) }),
            []);

        string.Join(' ', new HcpcsValidator(table).Validate(text, s_day).Findings.Single().Suggestions).Should().Be(expected);
    }

    [Fact]
    public void Only_codes_that_are_valid_on_the_day_are_suggested()
    {
        // J1412 and J1413 came on 2024-01-01, J1414 on 2025-01-01, J1411 on 2023-04-01.
        string.Join(' ', Suggest("J141Z", new DateOnly(2023, 12, 31))).Should().Be("J1410 J1411");
        string.Join(' ', Suggest("J141Z", new DateOnly(2024, 1, 1))).Should().Be("J1412 J1410 J1411 J1413");
        // Q9975 ended on 2015-12-31.
        Suggest("Q997S", new DateOnly(2015, 12, 31)).Should().StartWith("Q9975");
        Suggest("Q997S", new DateOnly(2016, 1, 1)).Should().NotContain("Q9975");
        Suggest("Q9975JZ", new DateOnly(2016, 1, 1)).Should().BeEmpty();
        Suggest("(Q9975)", new DateOnly(2016, 1, 1)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("J1885*", "begins with the code J1885")]
    [InlineData("J1885 - Ketorolac", "begins with the code J1885")]
    [InlineData("(J1885)", "contains the code J1885")]
    [InlineData("HCPCS:J1412", "contains the code J1412")]
    public void The_message_names_the_code_that_is_suggested(string text, string expected) =>
        s_validator.Validate(text, s_day).Findings[0].Message.Should().Contain(expected);

    [Fact]
    public void Each_kind_has_its_place_and_ties_are_in_code_order()
    {
        var table = HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2026, 1)),
            new[] { "L8412", "I8412", "B1412", "A8030", "A0830", "A8003", "A1003", "A2003", "E0830", "E8003" }.Select(code => new HcpcsRecord { Code = HcpcsCode.Parse(code) }),
            []);
        var validator = new HcpcsValidator(table);

        // 1 for I or L and B for 8; or the first two swapped.
        Suggest("1B412").Should().Equal("I8412", "L8412", "B1412");
        // Swapped at two places, then digits: the code itself is unknown.
        Suggest("A8300").Should().Equal("A8030");
        Suggest("E0803").Should().Equal("E0830", "E8003");
        Suggest("AB003").Should().Equal("A8003", "A1003", "A2003");
        Suggest("A0003").Should().Equal("A1003", "A2003", "A8003");
        // The number of a rehabilitation group, which institutional claims carry: a slip of the pen is the unlikelier reading.
        Suggest("A0803").Should().BeEmpty();

        IEnumerable<string> Suggest(string text) =>
            validator.Validate(text, s_day).Findings.Single(finding => finding.Element == HcpcsFindingElement.Code).Suggestions.Select(code => code.ToString());
    }

    [Fact]
    public void A_code_that_exists_or_may_have_existed_gets_none()
    {
        s_validator.Validate("J1412", new DateOnly(2023, 12, 31)).Findings.Should().ContainSingle().Which.Suggestions.Should().BeEmpty();
        s_validator.Validate("Q9975", s_day).Findings.Should().ContainSingle().Which.Suggestions.Should().BeEmpty();
        s_validator.Validate("J0126", s_day).Findings.Should().ContainSingle().Which.Suggestions.Should().NotBeEmpty();
    }

    /// <summary>Each code of the release is asked whether a slip of the pen could have made the text of it: the other way round than the library.</summary>
    [SkippableFact]
    [Trait("Kind", "Property")]
    public void Suggestions_are_the_official_codes_that_are_one_mistake_away_from_the_text()
    {
        var valid = OfficialEntry.Codes.Where(pair => OfficialEntry.IsValid(pair.Value, s_day)).Select(pair => pair.Key)
            .Order(StringComparer.Ordinal).ToArray();
        var texts =
            from code in Gen.Elements(valid)
            from place in Gen.Choose(0, 4)
            from other in Gen.Choose(0, 4)
            from character in Gen.Elements("0123456789OILSBZAJQX".ToCharArray())
            from second in Gen.Elements("0123456789OILSBZAJQX".ToCharArray())
            from separator in Gen.Elements(" -./:_".ToCharArray())
            from modifiers in Gen.Elements("", "JZ", "25RT", "J", "JZRTGAKX", "JZRTGAKXAA")
            from text in Gen.Elements(
                Replace(code, place, character),
                Replace(Replace(code, place, character), other, second),
                string.Concat(code.AsSpan(0, place), code.AsSpan(place, 1), code.AsSpan(place)),
                code.Remove(place, 1),
                code.Insert(place, separator.ToString()) + separator + modifiers,
                code + modifiers,
                place == 4 ? code : Replace(Replace(code, place, code[place + 1]), place + 1, code[place]))
            select text;
        int suggested = 0;

        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var finding = s_validator.Validate(text, s_day).Findings.FirstOrDefault(finding =>
                finding.Reason is HcpcsFindingReason.Malformed or HcpcsFindingReason.UnknownCode);
            string[] expected =
            [
                .. new Func<string, string, bool>[] { HasAnotherZero, Stands, LooksAlike, HasMore, IsSwapped, LacksZero, IsOneDigitOff }
                    .SelectMany(mistake => valid.Where(code => mistake(code, text))).Distinct().Take(5),
            ];
            expected = finding?.Reason == HcpcsFindingReason.UnknownCode && IsRehabilitationGroup(text.Trim()) ? [] : expected;
            suggested += expected.Length;
            return finding is null || finding.Suggestions.Select(code => code.ToString()).SequenceEqual(expected);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

        suggested.Should().BeGreaterThan(500);
    }

    private static string Replace(string text, int place, char character) => string.Concat(text.AsSpan(0, place), character.ToString(), text.AsSpan(place + 1));

    private static bool LooksAlike(string code, string text) =>
        text.Length == 5
        && "0O 1I 1L IL 5S 8B 2Z".Split(' ') is var pairs
        && code.Zip(text).All(pair => pair.First == pair.Second || pairs.Any(alike => alike.Contains(pair.First) && alike.Contains(pair.Second)));

    private static bool HasAnotherZero(string code, string text) => text.Trim() == code.Insert(1, "0");

    private static bool Stands(string code, string text)
    {
        int place = text.IndexOf(code, StringComparison.Ordinal);
        return place >= 0
            && (string.IsNullOrWhiteSpace(text[..place])
                || (!char.IsAsciiLetterOrDigit(text[place - 1]) && !(place + 5 < text.Length && char.IsAsciiDigit(text[place + 5]))));
    }

    private static bool HasMore(string code, string text) =>
        string.Concat(text.Where(char.IsAsciiLetterOrDigit)) is var bare
        && bare.StartsWith(code, StringComparison.Ordinal)
        && (bare.Length - 5) is 0 or 2 or 4 or 6 or 8;

    // A comorbidity tier and the number of an impairment, of short stays or of deaths.
    private static bool IsRehabilitationGroup(string text) =>
        "ABCD".Contains(text[0]) && int.Parse(text.AsSpan(1, 2), null) is (>= 1 and <= 21) or 50 or 51 && int.Parse(text.AsSpan(3, 2), null) is >= 1 and <= 14;

    private static bool IsSwapped(string code, string text) =>
        text.Length == 5 && Enumerable.Range(0, 4).Any(i => Replace(Replace(text, i, text[i + 1]), i + 1, text[i]) == code);

    private static bool LacksZero(string code, string text) =>
        text.Length is > 1 and < 5 && code[0] == text[0] && code[1..] == text[1..].PadLeft(4, '0');

    private static bool IsOneDigitOff(string code, string text) =>
        text.Length == 5 && code[0] == text[0] && code.Zip(text).Count(pair => pair.First != pair.Second) == 1;

    private static IEnumerable<string> Suggest(string text, DateOnly? day = null) =>
        s_validator.Validate(text, day ?? s_day).Findings[0].Suggestions.Select(code => code.ToString());
}
