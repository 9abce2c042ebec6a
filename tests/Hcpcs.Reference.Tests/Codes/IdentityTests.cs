using System.Text;

namespace Hcpcs.Reference.Tests.Codes;

/// <summary>What each identity is to .NET: the interfaces of parsing and formatting, equality, and an order.</summary>
public class IdentityTests
{
    private static readonly string[] s_codes = ["A0000", "A9999", "B4034", "J1412", "Z9999"];
    private static readonly string[] s_modifiers = ["00", "09", "0A", "90", "9Z", "A0", "AA", "ZZ"];
    private static readonly string[] s_ndcs = ["00000-0000-00", "00000-0000-01", "00000-0001-00", "00002-1433-80", "99999-9999-99"];
    private static readonly string[] s_quarters = ["0001-01", "2025-10", "2026-01", "2026-04", "9999-10"];
    private static readonly string[] s_versions = ["0001-01", "2025-10.999", "2026-01", "2026-01.2", "2026-01.10", "9999-10.999"];

    [Fact]
    public void They_are_parsed_and_formatted_by_generic_code()
    {
        ParsesAndFormats<HcpcsCode>(s_codes);
        ParsesAndFormats<HcpcsModifier>(s_modifiers);
        ParsesAndFormats<NdcCode>(s_ndcs);
        ParsesAndFormats<HcpcsQuarter>(s_quarters);
        ParsesAndFormats<HcpcsVersion>(s_versions);
    }

    [Fact]
    public void They_are_equal_where_their_texts_are_and_have_an_order()
    {
        IsOrdered<HcpcsCode>(s_codes, (a, b) => (a == b, a != b, a < b, a <= b, a > b, a >= b));
        IsOrdered<HcpcsModifier>(s_modifiers, (a, b) => (a == b, a != b, a < b, a <= b, a > b, a >= b));
        IsOrdered<NdcCode>(s_ndcs, (a, b) => (a == b, a != b, a < b, a <= b, a > b, a >= b));
        IsOrdered<HcpcsQuarter>(s_quarters, (a, b) => (a == b, a != b, a < b, a <= b, a > b, a >= b));
        IsOrdered<HcpcsVersion>(s_versions, (a, b) => (a == b, a != b, a < b, a <= b, a > b, a >= b));
    }

    [Fact]
    public void Null_is_not_a_text_that_can_be_parsed()
    {
        FluentActions.Invoking(() => HcpcsCode.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => HcpcsModifier.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => NdcCode.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => HcpcsQuarter.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => HcpcsVersion.Parse((string)null!)).Should().Throw<ArgumentNullException>();
    }

    private static void ParsesAndFormats<T>(string[] texts)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
    {
        foreach (string text in texts)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            var value = T.Parse(text, null);
            value.Should().NotBe(default(T), text);
            T.Parse(text.AsSpan(), null).Should().Be(value);
            T.Parse(utf8, null).Should().Be(value);
            (T.TryParse(text, null, out var same), same).Should().Be((true, value));
            (T.TryParse(text.AsSpan(), null, out same), same).Should().Be((true, value));
            (T.TryParse(utf8, null, out same), same).Should().Be((true, value));

            value.ToString(null, null).Should().Be(text);
            char[] chars = new char[text.Length + 1];
            (value.TryFormat(chars, out int written, default, null), written).Should().Be((true, text.Length));
            chars.Should().Equal(text + '\0');
            byte[] bytes = new byte[utf8.Length + 1];
            (value.TryFormat(bytes, out written, default, null), written).Should().Be((true, utf8.Length));
            bytes.Should().Equal([.. utf8, 0]);
            (value.TryFormat(new char[text.Length], out written, default, null), written).Should().Be((true, text.Length));
            (value.TryFormat(new byte[text.Length], out written, default, null), written).Should().Be((true, text.Length));
            (value.TryFormat(new char[text.Length - 1], out written, default, null), written).Should().Be((false, 0));
            (value.TryFormat(new byte[text.Length - 1], out written, default, null), written).Should().Be((false, 0));
        }

        (T.TryParse("?", null, out var none), none).Should().Be((false, default));
        (T.TryParse("?".AsSpan(), null, out none), none).Should().Be((false, default));
        (T.TryParse("?"u8, null, out none), none).Should().Be((false, default));
        (T.TryParse((string?)null, null, out none), none).Should().Be((false, default));
        FluentActions.Invoking(() => T.Parse("?", null)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => T.Parse("?".AsSpan(), null)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => T.Parse("?"u8, null)).Should().Throw<FormatException>();

        default(T).ToString(null, null).Should().BeEmpty();
        (default(T).TryFormat(Span<char>.Empty, out int nothing, default, null), nothing).Should().Be((true, 0));
        (default(T).TryFormat(Span<byte>.Empty, out nothing, default, null), nothing).Should().Be((true, 0));
    }

    private static void IsOrdered<T>(string[] ascending, Func<T, T, (bool Same, bool Different, bool Less, bool AtMost, bool More, bool AtLeast)> operators)
        where T : struct, IParsable<T>, IComparable<T>, IComparable, IEquatable<T>
    {
        T[] values = [default, .. ascending.Select(text => T.Parse(text, null))];
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = 0; j < values.Length; j++)
            {
                T left = values[i], right = values[j];
                Math.Sign(left.CompareTo(right)).Should().Be(Math.Sign(i - j));
                Math.Sign(((IComparable)left).CompareTo(right)).Should().Be(Math.Sign(i - j));
                operators(left, right).Should().Be((i == j, i != j, i < j, i <= j, i > j, i >= j));
                left.Equals(right).Should().Be(i == j);
                left.Equals((object)right).Should().Be(i == j);
            }

            T again = i == 0 ? default : T.Parse(ascending[i - 1], null);
            again.GetHashCode().Should().Be(values[i].GetHashCode());
            values[i].Equals(null).Should().BeFalse();
            values[i].Equals(values[i].ToString()).Should().BeFalse("a text is not a value");
            ((IComparable)values[i]).CompareTo(null).Should().BePositive();
            FluentActions.Invoking(() => ((IComparable)values[i]).CompareTo(values[i].ToString())).Should().Throw<ArgumentException>();
        }

        values.Select(value => value.GetHashCode()).Should().OnlyHaveUniqueItems();
    }
}
