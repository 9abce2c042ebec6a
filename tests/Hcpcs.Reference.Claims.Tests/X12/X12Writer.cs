using System.Globalization;
using System.Text;

namespace Hcpcs.Reference.Claims.Tests.X12;

/// <summary>Writes claims as X12, among segments that say nothing about service lines, and counts the segments.</summary>
internal sealed class X12Writer(X12Layout layout)
{
    private readonly StringBuilder _text = new();
    private long _segments;

    /// <summary>How many segments were written.</summary>
    public long Segments => _segments;

    /// <summary>An interchange with one transaction.</summary>
    /// <param name="number">Its control number.</param>
    /// <param name="claims">The claims.</param>
    /// <returns>The lines as a reader must find them.</returns>
    public IReadOnlyList<ClaimLine> WriteInterchange(int number, IEnumerable<X12Claim> claims)
    {
        string control = $"{number:D9}";
        WriteHeader(control);
        Write("GS", "HC", "QUILLFERN", "OXBOWHEALTH", "20260305", "0915", "1", "X", "005010X222A1");
        Write("ST", "837", $"{number:D4}", "005010X222A1");
        Write("BHT", "0019", "00", "B1", "20260305", "0915", "CH");
        Write("NM1", "41", "2", "QUILLFERN BILLING", "", "", "", "", "46", "QF01");
        var lines = new List<ClaimLine>();
        foreach (var claim in claims)
        {
            lines.AddRange(WriteClaim(claim).Select(line => line with { Interchange = control, Transaction = $"{number:D4}" }));
        }

        Write("SE", "0", $"{number:D4}");
        Write("GE", "1", "1");
        Write("IEA", "1", control);
        return lines;
    }

    /// <summary>All that was written, wrapped if it is to be.</summary>
    public byte[] ToBytes()
    {
        string text = _text.ToString();
        return Encoding.Latin1.GetBytes(layout.WrapColumn == 0 ? text : string.Join(layout.WrapEnd, text.Chunk(layout.WrapColumn).Select(row => new string(row))));
    }

    private void WriteHeader(string control)
    {
        string[] texts = ["00", "", "00", "", "ZZ", "QUILLFERN", "ZZ", "OXBOWHEALTH", "260305", "0915", "U", "00501", control, "0", "P", layout.Component.ToString()];
        int[] lengths = [2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1];
        Write(["ISA", .. texts.Zip(lengths, (text, length) => layout.IsPadded ? text.PadRight(length) : text)]);
    }

    private List<ClaimLine> WriteClaim(X12Claim claim)
    {
        Write("HL", "1", "", "22", "0");
        Write("SBR", "P", "18", "", "", "", "", "", "", claim.Filing);
        Write("NM1", "IL", "1", "VANTERPOOL", "TIBOR", "", "", "", "MI", "OX000000001");
        Write("CLM", claim.Number, "85.50", "", "", Join(claim.Facility, claim.IsInstitutional ? "A" : "B", claim.Frequency), "Y");
        if (claim.From is not null)
        {
            WriteDate(claim.IsInstitutional ? "434" : "472", claim.From, claim.Through);
        }

        Write("HI", Join("ABK", "J4520"), Join("ABF", "Z7951"));
        var lines = new List<ClaimLine>();
        foreach (var line in claim.Lines)
        {
            long position = WriteLine(line);
            bool hasDates = line.From is not null;
            lines.Add(line with
            {
                Claim = claim.Number,
                Position = position,
                Filing = claim.Filing,
                TypeOfBill = claim.IsInstitutional ? claim.Facility : null,
                PlaceOfService = claim.IsInstitutional ? null : claim.Facility,
                Frequency = claim.Frequency,
                Purpose = "CH",
                IsVoid = claim.Frequency == "8",
                From = line.From ?? claim.From,
                Through = hasDates ? line.Through : claim.Through,
                HasDatesOfClaim = !hasDates && claim.From is not null,
            });
        }

        return lines;
    }

    private long WriteLine(ClaimLine line)
    {
        if (line.ServiceLine is not null)
        {
            Write("LX", line.ServiceLine);
        }

        string?[] modifiers = [.. line.Modifiers, .. Enumerable.Repeat<string?>(null, 4 - line.Modifiers.Count)];
        string service = Join([line.Qualifier, line.Code, .. modifiers, line.Description]);
        switch (line.Kind)
        {
            case ClaimLineKind.Professional:
                Write("SV1", service, "85.50", line.Unit, line.Units, "11", "", "1");
                break;
            case ClaimLineKind.Institutional:
                Write("SV2", line.RevenueCode, service, "85.50", line.Unit, line.Units);
                break;
            default:
                Write("SV3", service, "85.50", "", "", "", line.Units);
                break;
        }

        long position = _segments;
        if (line.From is not null)
        {
            WriteDate("472", line.From, line.Through);
        }

        Write("REF", "6R", "PCN0000001");
        if (line.Ndc is not null)
        {
            Write("LIN", "", "N4", line.Ndc);
            Write("CTP", "", "", "", line.NdcQuantity, line.NdcUnit);
        }

        return position;
    }

    private void WriteDate(string qualifier, DateOnly? from, DateOnly? through)
    {
        string first = Text(from), last = Text(through);
        Write("DTP", qualifier, through is null ? "D8" : "RD8", through is null ? first : $"{first}-{last}");

        static string Text(DateOnly? day) => day?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? string.Empty;
    }

    // Elements and components that nothing follows are left out, as the standard demands; ISA has a separator at its end.
    private void Write(params string?[] elements)
    {
        bool isHeader = elements[0] == "ISA";
        string text = string.Join(layout.Element, elements);
        _text.Append(layout.Before).Append(isHeader ? text : text.TrimEnd(layout.Element)).Append(layout.Terminator).Append(layout.Behind);
        _segments++;
    }

    private string Join(params string?[] components) => string.Join(layout.Component, components).TrimEnd(layout.Component);
}
