using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Hcpcs.Reference.Tests.Codes;

public class NdcCodePropertyTests
{
    private static readonly Gen<(int Labeler, int Product, int Package)> s_parts =
        from labeler in Gen.Choose(0, 99_999)
        from product in Gen.Choose(0, 9_999)
        from package in Gen.Choose(0, 99)
        select (labeler, product, package);

    [Fact]
    public void All_forms_of_one_NDC_are_equal_and_print_as_five_four_two() => Prop.ForAll(s_parts.ToArbitrary(), parts =>
    {
        var (labeler, product, package) = parts;
        string expected = $"{labeler:00000}-{product:0000}-{package:00}";
        var forms = new List<string> { expected, $"{labeler:00000}{product:0000}{package:00}" };
        if (labeler < 10_000)
        {
            forms.Add($"{labeler:0000}-{product:0000}-{package:00}");
        }

        if (product < 1_000)
        {
            forms.Add($"{labeler:00000}-{product:000}-{package:00}");
        }

        if (package < 10)
        {
            forms.Add($"{labeler:00000}-{product:0000}-{package:0}");
        }

        return forms.TrueForAll(form => NdcCode.Parse(form).ToString() == expected);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_parsed_is_what_a_regular_expression_takes_for_an_NDC()
    {
        var texts = from characters in Gen.Elements("0000111123456789-----  A\u0661".ToCharArray()).ArrayOf()
                    select new string(characters.Take(15).ToArray());
        var shapes = from lengths in Gen.Elements((4, 4, 2), (5, 3, 2), (5, 4, 1), (5, 4, 2), (3, 4, 3), (6, 4, 2), (5, 4, 0), (4, 3, 2))
                     from digit in Gen.Elements('0', '7', 'O')
                     from separator in Gen.Elements("-", string.Empty, " ")
                     select string.Join(separator, new string('1', lengths.Item1), new string(digit, lengths.Item2), new string('2', lengths.Item3));

        Prop.ForAll(Gen.OneOf(texts, shapes).ToArbitrary(), text =>
            NdcCode.TryParse(text, out _) == Regex.IsMatch(
                text, @"^ *([0-9]{4}-[0-9]{4}-[0-9]{2}|[0-9]{5}-[0-9]{3}-[0-9]{2}|[0-9]{5}-[0-9]{4}-[0-9]{1,2}|[0-9]{11}) *\z"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void Parsing_never_throws_and_UTF16_and_UTF8_agree() => Prop.ForAll<string?>(text =>
    {
        bool parsed = NdcCode.TryParse(text, out var ndc);
        return parsed == NdcCode.TryParse(Encoding.UTF8.GetBytes(text ?? string.Empty), out var utf8Ndc) && ndc == utf8Ndc && parsed != ndc.IsDefault;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_equality_and_hash_follow_the_text() => Prop.ForAll(s_parts.ToArbitrary(), s_parts.ToArbitrary(), (left, right) =>
    {
        NdcCode a = Make(left), b = Make(right);
        int order = Math.Sign(string.CompareOrdinal(a.ToString(), b.ToString()));
        return Math.Sign(a.CompareTo(b)) == order && (a == b) == (order == 0) && (a < b) == (order < 0) && (a >= b) == (order >= 0)
            && Make(left).GetHashCode() == a.GetHashCode() && Make(left).Equals((object)a);
    }).QuickCheckThrowOnFailure();

    private static NdcCode Make((int Labeler, int Product, int Package) parts) =>
        NdcCode.Parse($"{parts.Labeler:00000}{parts.Product:0000}{parts.Package:00}");
}
