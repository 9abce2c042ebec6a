using FsCheck;
using FsCheck.Fluent;

namespace Hcpcs.Reference.Tests.Validation;

public class ServiceLineTests
{
    private static readonly DateOnly s_day = new(2026, 1, 15);

    [Fact]
    public void The_components_are_qualifier_code_modifiers_description_and_what_follows()
    {
        var line = ServiceLine.Parse("HC:J3490:JZ:RT:GA:KX:a new drug:77:88");

        line.Qualifier.Should().Be("HC");
        line.Code.Should().Be("J3490");
        line.Modifiers.Should().Equal("JZ", "RT", "GA", "KX");
        line.Description.Should().Be("a new drug");
        line.LaterComponents.Should().Be("77:88");
        line.IsHcpcs.Should().BeTrue();

        ServiceLine.TryParse("HC:J1412:JZ", out line).Should().BeTrue();
        line.Should().Be(new ServiceLine { Code = "J1412", Modifiers = ["JZ"] });
        line!.Description.Should().BeEmpty();
        line.LaterComponents.Should().BeEmpty();
    }

    [Theory]
    [InlineData("HC:J1412")]
    [InlineData("HC:J1412:JZ")]
    [InlineData("hc:j1412:jz")]
    [InlineData("HC: J1412 :JZ")]
    [InlineData("HC:J1412:JZ:RT:GA:KX")]
    [InlineData("HC:J1412::JZ")]
    [InlineData("HC:J1412:JZ:::RT")]
    [InlineData("HC:J3490:::::a drug, of 5 mg / ml")]
    [InlineData("HC:J3490:JZ::::a drug")]
    [InlineData("HC:J3490::::::later")]
    [InlineData("HC:J3490::::::::later")]
    [InlineData("HC:J3490:JZ:RT:GA:KX:a drug:later:::last")]
    [InlineData("HC:99213:25")]
    [InlineData("ZZ:anything")]
    public void A_text_without_trailing_separators_formats_back_unchanged(string text)
    {
        var line = ServiceLine.Parse(text);

        line.Format().Should().Be(text);
        line.ToString().Should().Be(text);
        ServiceLine.Parse(text.Replace(':', '>'), '>').Format('>').Should().Be(text.Replace(':', '>'));
    }

    [Theory]
    [InlineData("HC:J1412:", "HC:J1412")]
    [InlineData("HC:J1412:::::::::", "HC:J1412")]
    [InlineData("HC:J1412:JZ:", "HC:J1412:JZ")]
    [InlineData("HC:J1412::JZ::::", "HC:J1412::JZ")]
    [InlineData("HC:J3490:::::a drug::", "HC:J3490:::::a drug")]
    [InlineData("HC:J3490::::::later::", "HC:J3490::::::later")]
    public void Trailing_empty_components_are_dropped(string text, string expected)
    {
        ServiceLine.Parse(text).Should().Be(ServiceLine.Parse(expected));
        ServiceLine.Parse(text).Format().Should().Be(expected);
    }

    [Fact]
    public void An_empty_modifier_keeps_the_places_of_those_behind_it()
    {
        ServiceLine.Parse("HC:J1412::JZ").Modifiers.Should().Equal("", "JZ");
        ServiceLine.Parse("HC:J1412:JZ:::RT").Modifiers.Should().Equal("JZ", "", "", "RT");
        new ServiceLine { Code = "J1412", Modifiers = ["JZ", "", ""] }.Modifiers.Should().Equal("JZ");
        new ServiceLine { Code = "J1412", Modifiers = ["", ""] }.Should().Be(new ServiceLine { Code = "J1412" });

        new HcpcsValidator(HcpcsTable.Embedded).Validate(ServiceLine.Parse("HC:J1412::JZ:ZZ"), s_day).Findings
            .Should().ContainSingle().Which.Element.Should().Be(HcpcsFindingElement.Modifier3);
    }

    [Theory]
    [InlineData("HC", true)]
    [InlineData("hc", true)]
    [InlineData("ER", false)]
    [InlineData("IV", false)]
    [InlineData("WK", false)]
    [InlineData("HP", false)]
    [InlineData("AD", false)]
    [InlineData("N4", false)]
    public void Qualifiers_other_than_HC_are_kept_and_not_judged_as_HCPCS(string qualifier, bool isHcpcs)
    {
        var line = ServiceLine.Parse($"{qualifier}:Z9999:ZZ:ZZ");

        line.Qualifier.Should().Be(qualifier);
        line.IsHcpcs.Should().Be(isHcpcs);
        line.Format().Should().Be($"{qualifier}:Z9999:ZZ:ZZ");
        line.IsHipps.Should().Be(qualifier == ServiceLine.HippsQualifier);
        var findings = new HcpcsValidator(HcpcsTable.Embedded, new HcpcsValidationOptions { RequireLevelTwo = true }).Validate(line, s_day).Findings;
        findings.Should().HaveCount(isHcpcs || line.IsHipps ? 4 : 0, "code and modifiers have a finding each, and one is repeated");
    }

    [Theory]
    [InlineData("E0277RRKJKX", "HC:E0277:RR:KJ:KX", "")]
    [InlineData("E0277RRKJKX99", "HC:E0277:RR:KJ:KX", "99")]
    [InlineData("A0425-QN", "HC:A0425:QN", "")]
    [InlineData("a0425-qn 12", "HC:A0425:QN", "12")]
    [InlineData("HCPCS:J1885:JZ", "HC:J1885:JZ", "")]
    [InlineData("hcpcs J1885", "HC:J1885", "")]
    [InlineData("J0129X10", "HC:J0129", "10")]
    [InlineData("J0129X1", "HC:J0129:X1", "")]
    [InlineData("J1885 JZ", "HC:J1885:JZ", "")]
    [InlineData("J1885-59", "HC:J1885:59", "")]
    [InlineData("J1885, 59", "HC:J1885:59", "")]
    [InlineData("J1885 99", "HC:J1885", "99")]
    [InlineData("J1885", "HC:J1885", "")]
    [InlineData("HC:J1412:JZ", "HC:J1412:JZ", "")]
    [InlineData("AD:D0120", "AD:D0120", "")]
    public void Glued_notation_is_split_and_a_quantity_behind_it_told(string text, string expected, string expectedQuantity)
    {
        ServiceLine.TryParseLenient(text, out var line, out string quantity).Should().BeTrue();

        line!.ToString().Should().Be(expected);
        quantity.Should().Be(expectedQuantity);
    }

    [Fact]
    public void A_line_of_more_than_four_glued_modifiers_keeps_all()
    {
        ServiceLine.TryParseLenient("E0277RRKJKXBPGA", out var line, out _).Should().BeTrue();

        line!.Code.Should().Be("E0277");
        line.Modifiers.Should().Equal("RR", "KJ", "KX", "BP", "GA");
    }

    [Theory]
    [InlineData("")]
    [InlineData("JZ")]
    [InlineData("99213-25")]
    [InlineData("J1885 - Ketorolac")]
    [InlineData("J1885 Keto")]
    [InlineData("J1885J")]
    [InlineData("J1885 99 JZ")]
    [InlineData("CPT:J1885")]
    [InlineData("(J1885)")]
    [InlineData("J1885-")]
    [InlineData("J01412")]
    [InlineData("J18855")]
    public void What_has_something_else_behind_the_code_is_not_split(string text)
    {
        ServiceLine.TryParseLenient(text, out var line, out string quantity).Should().BeFalse();
        line.Should().BeNull();
        quantity.Should().BeEmpty();
    }

    [Fact]
    public void HC_covers_CPT_too() =>
        new HcpcsValidator(HcpcsTable.Embedded).Validate(ServiceLine.Parse("HC:99213:25"), s_day).Findings
            .Select(finding => finding.Reason).Should().Equal(HcpcsFindingReason.LevelOneCode, HcpcsFindingReason.LevelOneModifier);

    [Theory]
    [InlineData('>')]
    [InlineData('^')]
    [InlineData('|')]
    [InlineData('\u001F')]
    public void The_separator_is_that_of_the_interchange(char separator)
    {
        string text = "HC:J3490:JZ:::RT:5 to 6: later".Replace(':', separator);

        ServiceLine.TryParse(text, out var line, separator).Should().BeTrue();

        line.Should().Be(ServiceLine.Parse("HC:J3490:JZ:::RT:5 to 6: later"));
        line!.Format(separator).Should().Be(text);
        ServiceLine.Parse("HC>J3490>>>>>1:2", '>').Description.Should().Be("1:2", "a colon is text where it does not separate");
        ServiceLine.TryParse("HC:J1412", out _, separator).Should().BeFalse();
        ServiceLine.TryParse("HC:J1412".AsSpan(), out _, separator).Should().BeFalse();
    }

    [Fact]
    public void A_description_has_room_for_80_characters()
    {
        string fits = new('x', 80);

        ServiceLine.Parse("HC:J3490:::::" + fits).Description.Should().Be(fits);
        ServiceLine.Parse($"HC:J3490:JZ:RT:GA:KX:{fits}:later").Format().Should().Be($"HC:J3490:JZ:RT:GA:KX:{fits}:later");
        ServiceLine.TryParse($"HC:J3490:::::{fits}x", out var line).Should().BeFalse();
        line.Should().BeNull();
        FluentActions.Invoking(() => ServiceLine.Parse($"HC:J3490:::::{fits}x")).Should().Throw<FormatException>().WithMessage("*80*");
        FluentActions.Invoking(() => (ServiceLine.Parse("HC:J3490") with { Description = fits + "x" }).Format()).Should().Throw<InvalidOperationException>();
        ServiceLine.Parse("HC:J3490::::::" + fits + fits).LaterComponents.Should().HaveLength(160, "what follows is not interpreted");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("HC")]
    [InlineData("HC:")]
    [InlineData("HC::JZ")]
    [InlineData(":J1412")]
    [InlineData("H:J1412")]
    [InlineData("HCX:J1412")]
    [InlineData("H-:J1412")]
    [InlineData(" HC:J1412")]
    [InlineData("\u00C4\u00D6:J1412")]
    [InlineData("J1412")]
    [InlineData("J1412:JZ")]
    [InlineData("HC>J1412")]
    public void What_is_no_composite_is_refused(string? text)
    {
        ServiceLine.TryParse(text, out var line).Should().BeFalse();
        line.Should().BeNull();
        ServiceLine.TryParse(text.AsSpan(), out _).Should().BeFalse();
        FluentActions.Invoking(() => ServiceLine.Parse(text!)).Should().Throw<Exception>()
            .Which.Should().Match<Exception>(thrown => text == null ? thrown is ArgumentNullException : thrown is FormatException);
    }

    [Fact]
    public void What_would_not_read_back_is_not_written()
    {
        ServiceLine line = new() { Code = "J1412" };
        ServiceLine[] refused =
        [
            new(), line with { Modifiers = ["JZ", "RT", "GA", "KX", "JB"] }, line with { Code = "J1412:JZ" }, line with { Qualifier = "HCX" },
            line with { Description = "ratio 1:2" }, line with { Modifiers = ["JZ:RT"] }, line with { LaterComponents = "x:" }, line with { LaterComponents = ":" },
        ];

        foreach (var one in refused)
        {
            FluentActions.Invoking(() => one.Format()).Should().Throw<InvalidOperationException>(one.ToString());
        }

        refused[4].Format('>').Should().Be("HC>J1412>>>>>ratio 1:2");
        refused[1].ToString().Should().Be("HC:J1412:JZ:RT:GA:KX:JB", "a message must be able to show it");
    }

    [Fact]
    [Trait("Kind", "Allocation")]
    public void Reading_allocates_the_result_and_nothing_else()
    {
        string code = "J1412", modifier = "JZ";
        long result = Allocation.Of(() => _ = new ServiceLine { Code = new string(code.AsSpan()), Modifiers = [new string(modifier.AsSpan())] });

        Allocation.Of(() => _ = ServiceLine.TryParse("HC:J1412:JZ", out _)).Should().BeLessThanOrEqualTo(result).And.BeGreaterThan(0);
        Allocation.Of(() => _ = ServiceLine.TryParse("HCX:J1412:JZ", out _)).Should().Be(0);
        Allocation.Of(() => _ = ServiceLine.TryParse("HC:J1412:JZ", out _, '>')).Should().Be(0);
    }

    [Fact]
    [Trait("Kind", "Property")]
    public void Any_line_comes_back_from_its_text()
    {
        var separators = Gen.Elements(':', '>', '^', '\u001F');
        var words = ArbMap.Default.ArbFor<string?>().Generator.Select(text => text ?? string.Empty);

        var lines =
            from separator in separators
            from qualifier in Gen.Elements("HC", "ER", "IV", "WK", "HP", "AD", "hc", "N4")
            from code in words
            from modifiers in words.ListOf()
            from description in words
            from later in words.ListOf()
            select (Separator: separator, Line: new ServiceLine
            {
                Qualifier = qualifier,
                Code = "J" + Without(code, separator),
                Modifiers = [.. modifiers.Take(4).Select(text => Without(text, separator))],
                Description = string.Concat(Without(description, separator).Take(80)),
                LaterComponents = string.Join(separator, later.Select(text => Without(text, separator))).TrimEnd(separator),
            });

        Prop.ForAll(lines.ToArbitrary(), made =>
        {
            string text = made.Line.Format(made.Separator);
            return ServiceLine.Parse(text, made.Separator) == made.Line
                && !text.EndsWith(made.Separator)
                && ServiceLine.Parse(text + made.Separator + made.Separator, made.Separator) == made.Line;
        }).QuickCheckThrowOnFailure();

        static string Without(string text, char separator) => text.Replace(separator.ToString(), string.Empty);
    }

    [Fact]
    [Trait("Kind", "Property")]
    public void Any_text_is_read_as_its_parts_or_refused()
    {
        var texts = from characters in Gen.Elements("HCJ1::::::x ".ToCharArray()).ArrayOf()
                    from start in Gen.Elements("HC:J1", "HC:", "N4:x::", "", "HC:J1412:::::" + new string('x', 79))
                    select start + new string(characters);
        int read = 0, refused = 0;

        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            string[] parts = text.Split(':');
            bool expected = parts.Length > 1
                && parts[0].Length == 2 && parts[0].All(char.IsAsciiLetterOrDigit)
                && parts[1].Length > 0
                && (parts.Length < 7 || parts[6].Length <= 80);
            if (!ServiceLine.TryParse(text, out var line))
            {
                refused++;
                return !expected && line is null;
            }

            read++;
            return expected
                && line.Qualifier == parts[0]
                && line.Code == parts[1]
                && string.Join(':', line.Modifiers) == string.Join(':', parts.Skip(2).Take(4)).TrimEnd(':')
                && line.Description == parts.ElementAtOrDefault(6).AsSpan().ToString()
                && line.LaterComponents == string.Join(':', parts.Skip(7)).TrimEnd(':')
                && line.Format() == text.TrimEnd(':');
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

        (read > 50 && refused > 50).Should().BeTrue($"{read} were read and {refused} refused");
    }
}
