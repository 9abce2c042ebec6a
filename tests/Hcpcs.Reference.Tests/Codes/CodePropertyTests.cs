using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Hcpcs.Reference.Tests.Codes;

public class CodePropertyTests
{
    [Fact]
    public void Parsing_never_throws_and_UTF16_and_UTF8_agree() => Prop.ForAll<string?>(text =>
    {
        bool parsed = HcpcsCode.TryParse(text, out var code);
        bool utf8Parsed = HcpcsCode.TryParse(Encoding.UTF8.GetBytes(text ?? string.Empty), out var utf8Code);
        return parsed == utf8Parsed && code == utf8Code && parsed != code.IsDefault;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_parsed_is_what_a_regular_expression_takes_for_a_code()
    {
        var texts = from characters in Gen.Elements(" \tJjAZz0912OIl\u0660\u00A0-".ToCharArray()).ArrayOf()
                    select new string(characters.Take(8).ToArray());

        Prop.ForAll(texts.ToArbitrary(), text =>
            HcpcsCode.TryParse(text, out var code)
            == System.Text.RegularExpressions.Regex.IsMatch(text, @"^[ \t]*[A-Za-z][0-9]{4}[ \t]*\z")
            && (code.IsDefault || string.Equals(code.ToString(), text.Trim(' ', '\t'), StringComparison.OrdinalIgnoreCase))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Order_equality_and_hash_follow_the_text()
    {
        var codes = from letter in Gen.Choose('A', 'Z') from number in Gen.Choose(0, 9999) select new HcpcsCode((char)letter, number);

        Prop.ForAll(codes.ToArbitrary(), codes.ToArbitrary(), (left, right) =>
            Math.Sign(left.CompareTo(right)) == Math.Sign(string.CompareOrdinal(left.ToString(), right.ToString()))
            && (left == right) == (left.ToString() == right.ToString())
            && (left != right || left.GetHashCode() == right.GetHashCode())).QuickCheckThrowOnFailure();
    }
}
