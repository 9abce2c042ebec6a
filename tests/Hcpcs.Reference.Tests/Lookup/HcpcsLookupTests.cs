using System.Text;

namespace Hcpcs.Reference.Tests.Lookup;

public class HcpcsLookupTests
{
    private static readonly IHcpcsLookup s_lookup = HcpcsTable.Embedded;

    [Theory]
    [InlineData("J1412")]
    [InlineData("j1412")]
    [InlineData(" J1412\t")]
    public void A_code_is_found_whatever_its_case_and_the_blanks_around_it(string text)
    {
        s_lookup.Get(text).ShortDescription.Should().Be("Inj roctavian ml 2x10^13vc g");
        s_lookup.Find(text).Should().NotBeNull();
        s_lookup.TryGet(text.AsSpan(), out HcpcsRecord? ofCharacters).Should().BeTrue();
        s_lookup.TryGet(Encoding.UTF8.GetBytes(text), out HcpcsRecord? ofBytes).Should().BeTrue();
        ofCharacters.Should().BeSameAs(ofBytes);
        s_lookup.Contains(text.AsSpan()).Should().BeTrue();
    }

    // D0120 has the shape but is CDT; the others are no Level II codes at all.
    [Theory]
    [InlineData("Z9999")]
    [InlineData("D0120")]
    [InlineData("99213")]
    [InlineData("0001A")]
    [InlineData("J14I2")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("JZ")]
    [InlineData("\u0661\u0662\u0663\u0664\u0665")]
    public void What_is_not_there_is_not_found_and_throws_nothing(string? text)
    {
        s_lookup.TryGet(text, out HcpcsRecord? record).Should().BeFalse();
        record.Should().BeNull();
        s_lookup.Find(text).Should().BeNull();
        s_lookup.Contains(text).Should().BeFalse();
        s_lookup.TryGetValidity(text, out var validity).Should().BeFalse();
        validity.Should().Be(default(ValidityPeriod));
        byte[] utf8 = Encoding.UTF8.GetBytes(text ?? string.Empty);
        s_lookup.TryGet(utf8, out record).Should().BeFalse();
        s_lookup.TryGet(text.AsSpan(), out record).Should().BeFalse();
        s_lookup.Contains(utf8).Should().BeFalse();
        s_lookup.Contains(text.AsSpan()).Should().BeFalse();
    }

    [Fact]
    public void Get_names_the_code_and_the_release_when_it_is_not_there()
    {
        FluentActions.Invoking(() => s_lookup.Get("Z9999")).Should().Throw<KeyNotFoundException>().WithMessage("*January 2026*'Z9999'*");
        FluentActions.Invoking(() => s_lookup.Get(HcpcsCode.Parse("Z9999"))).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => s_lookup.Get(default(HcpcsCode))).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => s_lookup.Get("99213")).Should().Throw<FormatException>().WithMessage("*CPT*");
        FluentActions.Invoking(() => s_lookup.Get((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => s_lookup.GetModifier("ZZ")).Should().Throw<KeyNotFoundException>().WithMessage("*modifier 'ZZ'*");
        FluentActions.Invoking(() => s_lookup.GetModifier("J1412")).Should().Throw<FormatException>();
    }

    [Fact]
    public void Default_is_in_no_table()
    {
        s_lookup.Contains(default(HcpcsCode)).Should().BeFalse();
        s_lookup.TryGet(default(HcpcsCode), out _).Should().BeFalse();
        s_lookup.TryGetValidity(default(HcpcsCode), out _).Should().BeFalse();
        s_lookup.Contains(default(HcpcsModifier)).Should().BeFalse();
        s_lookup.Find(default(HcpcsCode)).Should().BeNull();
        s_lookup.Find(default(HcpcsModifier)).Should().BeNull();
    }

    [Fact]
    public void Modifiers_are_asked_in_the_same_words_and_their_texts_under_names_of_their_own()
    {
        var jz = HcpcsModifier.Parse("JZ");
        s_lookup.Get(jz).Should().BeSameAs(s_lookup.GetModifier("JZ"));
        s_lookup.Contains(jz).Should().BeTrue();
        s_lookup.TryGetValidity(jz, out var validity).Should().BeTrue();
        s_lookup.TryGetModifierValidity("jz", out var ofText).Should().BeTrue();
        ofText.Should().Be(validity);
        s_lookup.GetModifier("am").CrossReferences[0].Should().Be(new CrossReference("QM"));
        s_lookup.TryGetModifier(" JZ ".AsSpan(), out HcpcsModifierRecord? ofCharacters).Should().BeTrue();
        s_lookup.TryGetModifier("JZ"u8, out HcpcsModifierRecord? ofBytes).Should().BeTrue();
        ofCharacters.Should().BeSameAs(ofBytes);
        s_lookup.TryGetModifier("25", out HcpcsModifierRecord? _).Should().BeFalse("Level I modifiers are CPT");
        s_lookup.FindModifier("JZ").Should().BeSameAs(ofBytes);
        s_lookup.ContainsModifier("JZ").Should().BeTrue();
        s_lookup.ContainsModifier("jz".AsSpan()).Should().BeTrue();
        s_lookup.ContainsModifier("JZ "u8).Should().BeTrue();
        s_lookup.ContainsModifier("ZZ"u8).Should().BeFalse();
    }

    [Fact]
    public void A_missing_lookup_is_a_mistake_of_the_program_whatever_it_is_asked()
    {
        IHcpcsLookup none = null!;
        Action[] questions =
        [
            () => none.TryGet("nonsense", out HcpcsRecord? _),
            () => none.TryGet("nonsense".AsSpan(), out HcpcsRecord? _),
            () => none.TryGet("nonsense"u8, out HcpcsRecord? _),
            () => none.Contains("nonsense"),
            () => none.Contains("nonsense".AsSpan()),
            () => none.Contains("nonsense"u8),
            () => none.Find("nonsense"),
            () => none.Find(default(HcpcsCode)),
            () => none.Get("nonsense"),
            () => none.Get(default(HcpcsCode)),
            () => none.TryGetValidity("nonsense", out _),
            () => none.ToFrozenDictionary(),
            () => none.TryGetModifier("nonsense", out HcpcsModifierRecord? _),
            () => none.TryGetModifier("nonsense".AsSpan(), out HcpcsModifierRecord? _),
            () => none.TryGetModifier("nonsense"u8, out HcpcsModifierRecord? _),
            () => none.ContainsModifier("nonsense"),
            () => none.ContainsModifier("nonsense".AsSpan()),
            () => none.ContainsModifier("nonsense"u8),
            () => none.FindModifier("nonsense"),
            () => none.Find(default(HcpcsModifier)),
            () => none.GetModifier("nonsense"),
            () => none.Get(default(HcpcsModifier)),
            () => none.TryGetModifierValidity("nonsense", out _),
            () => none.ToFrozenModifierDictionary(),
        ];

        questions.Should().AllSatisfy(question => question.Should().Throw<ArgumentNullException>().WithParameterName("lookup"));
    }

    [Theory]
    [InlineData("ZZ")]
    [InlineData("25")]
    [InlineData("J1412")]
    [InlineData("J-")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("J\u0661")]
    public void A_modifier_that_is_not_there_is_not_found_and_throws_nothing(string? text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text ?? string.Empty);
        (s_lookup.TryGetModifier(text, out HcpcsModifierRecord? record), record).Should().Be((false, null));
        (s_lookup.TryGetModifier(text.AsSpan(), out record), record).Should().Be((false, null));
        (s_lookup.TryGetModifier(utf8, out record), record).Should().Be((false, null));
        s_lookup.FindModifier(text).Should().BeNull();
        s_lookup.ContainsModifier(text).Should().BeFalse();
        s_lookup.ContainsModifier(text.AsSpan()).Should().BeFalse();
        s_lookup.ContainsModifier(utf8).Should().BeFalse();
        (s_lookup.TryGetModifierValidity(text, out var validity), validity).Should().Be((false, default));
    }

    [Fact]
    public void Get_says_that_default_stands_for_none()
    {
        FluentActions.Invoking(() => s_lookup.Get(default(HcpcsCode))).Should().Throw<KeyNotFoundException>().WithMessage("No code was given*");
        FluentActions.Invoking(() => s_lookup.Get(default(HcpcsModifier))).Should().Throw<KeyNotFoundException>().WithMessage("No modifier was given*");
    }

    [Fact]
    public void The_dictionaries_are_made_once_and_have_the_records_of_the_lookup()
    {
        s_lookup.ToFrozenDictionary()[HcpcsCode.Parse("J1412")].Should().BeSameAs(s_lookup.Get("J1412"));
        s_lookup.ToFrozenModifierDictionary()[HcpcsModifier.Parse("JZ")].Should().BeSameAs(s_lookup.GetModifier("JZ"));
        s_lookup.ToFrozenDictionary().Should().BeSameAs(s_lookup.ToFrozenDictionary());
        s_lookup.ToFrozenModifierDictionary().Should().BeSameAs(s_lookup.ToFrozenModifierDictionary());
    }

    [Fact]
    [Trait("Kind", "Allocation")]
    public void Misses_and_validity_allocate_nothing()
    {
        var code = HcpcsCode.Parse("J1412");
        s_lookup.Get(code);

        Allocation.Of(() => Ask()).Should().Be(0);

        bool Ask() => s_lookup.TryGet(code, out _)
            & s_lookup.TryGet("J1412", out HcpcsRecord? _)
            & s_lookup.TryGet("Z9999", out HcpcsRecord? _)
            & s_lookup.TryGet("malformed", out HcpcsRecord? _)
            & s_lookup.Contains("J1412"u8)
            & s_lookup.TryGetValidity(" j1412 ", out _)
            & s_lookup.TryGetModifierValidity("JZ", out _)
            & s_lookup.ContainsModifier("ZZ");
    }
}
