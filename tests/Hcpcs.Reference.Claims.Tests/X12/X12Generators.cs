using FsCheck;
using FsCheck.Fluent;

namespace Hcpcs.Reference.Claims.Tests.X12;

/// <summary>Claims and ways to write them, as FsCheck makes them.</summary>
internal static class X12Generators
{
    // What may separate, and stands in no text that is written: punctuation, and the four separators of ASCII. A tab may stand around segments too.
    private const string Separators = "!\"#$%&'()*+,:;<=>?@[\\]^_`{|}~\t\u001C\u001D\u001E\u001F";

    private static readonly string?[] s_qualifiers = ["HC", "HC", "HC", "HP", "AD", "ER", null];

    public static Gen<X12Layout> Layouts() =>
        from separators in Gen.Shuffle(Separators.ToCharArray())
        from terminator in Gen.Elements(separators[2], separators[2], '\n', '\r')
        from around in Gen.Elements(("", ""), ("", "\n"), ("", "\r\n"), ("\t  ", "\r\n"), ("", "  \r\n"), ("", "\n\n"), ("", "wrapped"))
        from column in Gen.Choose(1, 120)
        from lineEnd in Gen.Elements("\n", "\r\n", "\r")
        from isPadded in Gen.Elements(true, false)
        let isWrapped = around.Item2 == "wrapped" && terminator == separators[2] && terminator != '\t'
        select new X12Layout
        {
            Element = separators[0],
            Component = separators[1],
            Terminator = terminator,
            Before = around.Item1,
            Behind = around.Item2 == "wrapped" ? string.Empty : around.Item2,
            WrapColumn = isWrapped ? column : 0,
            WrapEnd = lineEnd,
            IsPadded = isPadded,
        };

    public static Gen<X12Claim[]> Claims() => Claim().ArrayOf().Where(claims => claims.Length > 0);

    private static Gen<X12Claim> Claim() =>
        from number in Gen.Choose(1, 99999)
        from filing in Gen.Elements("MB", "CI", "16")
        from frequency in Gen.Elements("1", "7", "8")
        from day in Days()
        from length in Gen.Choose(-1, 3)
        from kind in Gen.Elements(ClaimLineKind.Professional, ClaimLineKind.Institutional, ClaimLineKind.Dental)
        from lines in Line(kind).ArrayOf()
        select new X12Claim
        {
            Number = $"QF-{number}/{length}",
            Filing = filing,
            IsInstitutional = kind == ClaimLineKind.Institutional,
            Frequency = frequency,
            From = day,
            Through = length == 0 ? null : day?.AddDays(length),
            Lines = lines,
        };

    private static Gen<ClaimLine> Line(ClaimLineKind kind) =>
        from number in Gen.Choose(0, 50)
        from qualifier in Gen.Elements(s_qualifiers)
        from code in Gen.Elements("J7613", "E0570", "99213", "A0101", "D0120", "0275T", null)
        from modifiers in Gen.Elements("KX", "RT", "25", "JZ").ArrayOf()
        from description in Gen.Elements("NOTE 0.083 VIAL", "A/B", null)
        from revenueCode in Gen.Elements("0120", "0636", "0022", "0023", "024", "0025")
        from units in Gen.Elements("1", "4.00", "25.50", null)
        from day in Days()
        from length in Gen.Choose(-1, 3)
        from ndc in Gen.Elements("00000013501", null)
        let isHipps = qualifier == "HP" || (kind == ClaimLineKind.Institutional && revenueCode is "0022" or "0023" or "024")
        select new ClaimLine
        {
            Kind = kind,
            ServiceLine = number == 0 ? null : $"{number}",
            Qualifier = qualifier,
            Code = code,
            Modifiers = code is null ? default : [.. modifiers.Take(4)],
            Description = code is null ? null : description,
            RevenueCode = kind == ClaimLineKind.Institutional ? revenueCode : null,
            Units = units,
            Unit = kind == ClaimLineKind.Dental ? null : "UN",
            From = day,
            Through = length == 0 ? null : day?.AddDays(length),
            Ndc = ndc,
            NdcQuantity = ndc is null ? null : "12.0",
            NdcUnit = ndc is null ? null : "ML",
            IsHipps = isHipps,
            IsOtherCodeSet = !isHipps && qualifier is not ("HC" or null),
        };

    private static Gen<DateOnly?> Days() => Gen.Frequency(
        (1, Gen.Constant<DateOnly?>(null)),
        (3, Gen.Choose(0, 3000).Select(day => (DateOnly?)new DateOnly(2019, 1, 1).AddDays(day))));
}
