using System.Globalization;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Tool;

// What a file of claims is, and what of it is not judged, for people.
internal static class ClaimFileDescription
{
    public static string NameOf(ClaimFormat format) => format switch
    {
        ClaimFormat.X12 => "X12",
        ClaimFormat.FhirJson => "FHIR JSON",
        ClaimFormat.FhirNdjson => "FHIR NDJSON",
        _ => "delimited text",
    };

    // What it is: X12 837P, 3 interchanges, 41,208 claims, 96,412 service lines.
    public static string Describe(ClaimReader reader, ClaimFileSummary summary)
    {
        var counts = reader.Counts;
        return reader.Format switch
        {
            ClaimFormat.X12 => $"X12 {Transactions(summary)}, {Count(counts.Interchanges, "interchange")}, {Count(counts.Claims, "claim")}, {Count(counts.Lines, "service line")}",
            ClaimFormat.Delimited => $"{NameOf(reader.Format)}, {Count(counts.Lines, "line")}",
            _ => $"{NameOf(reader.Format)}, {Count(counts.Claims, "claim")}, {Count(counts.Lines, "service line")}",
        };
    }

    // 837P, 837I or 837D as the service lines say, or several; 837 where there are none.
    private static string Transactions(ClaimFileSummary summary)
    {
        string[] kinds = [.. new[] { (ClaimLineKind.Professional, "837P"), (ClaimLineKind.Institutional, "837I"), (ClaimLineKind.Dental, "837D") }
            .Where(kind => (summary.Kinds >> (int)kind.Item1 & 1) == 1).Select(kind => kind.Item2)];
        return kinds.Length == 0 ? "837" : string.Join(" and ", kinds);
    }

    // What else there is to say of the claims, each a sentence's worth.
    public static IEnumerable<string> Remarks(ClaimReader reader, ClaimFileSummary summary, bool includesVoid)
    {
        var counts = reader.Counts;
        if (counts.VoidClaims > 0)
        {
            yield return includesVoid
                ? $"Void claims, judged like others: {Format(counts.VoidClaims)}"
                : $"Void claims, not judged: {Format(counts.VoidClaims)} ({Count(summary.VoidCount, "line")})";
        }

        if (counts.ReplacementClaims > 0)
        {
            yield return $"Replacement claims: {Format(counts.ReplacementClaims)}";
        }

        if (counts.EncounterClaims > 0)
        {
            yield return $"Encounters: {Format(counts.EncounterClaims)}";
        }

        if (counts.RequestClaims > 0)
        {
            yield return $"Requests for authorization and predeterminations: {Format(counts.RequestClaims)}";
        }

        // Delimited text and FHIR do not say whose claims they are: where nothing was asked for, nothing is said of rules.
        if (summary.MedicareCount is { } medicare && (medicare > 0 || reader.Format == ClaimFormat.X12))
        {
            yield return $"Lines judged by Medicare's rules: {Format(medicare)}";
        }

        if (summary.MueCount is { } limited)
        {
            yield return $"Medicare's lines in the quarter of an MUE file: {Format(limited)}";
        }

        if (summary.NdcCount is { } drugs)
        {
            yield return $"Lines with an NDC: {Format(drugs)}";
        }

        if (counts.FurtherNdcs > 0)
        {
            yield return $"NDCs beside the first of their line, not read: {Format(counts.FurtherNdcs)}";
        }

        foreach (string remark in counts.Dates is { } dates ? DateRemarks(dates) : [])
        {
            yield return remark;
        }

        if (counts.OtherDocuments > 0)
        {
            string noun = reader.Format == ClaimFormat.X12 ? "Transactions" : "Resources";
            yield return $"{noun} that are not claims: {Format(counts.OtherDocuments)}, the first one {counts.FirstOtherDocument}";
        }
    }

    private static IEnumerable<string> DateRemarks(ClaimDateCounts dates)
    {
        string read = string.Join(", ", new (long Count, string Form)[]
        {
            (dates.Iso, "YYYY-MM-DD"), (dates.Compact, "YYYYMMDD"), (dates.MonthNames, "DD-MMM-YYYY"), (dates.MonthFirst, "M/D/YYYY"), (dates.GivenOrder, "--date-format"),
        }.Where(form => form.Count > 0).Select(form => $"{Format(form.Count)} as {form.Form}"));
        if (read.Length > 0)
        {
            yield return $"Dates read: {read}";
        }

        if (dates.BothWays > 0)
        {
            yield return $"Dates that could be read with the day first too: {Format(dates.BothWays)}";
        }

        if (dates.TwoDigitYears > 0)
        {
            yield return $"Dates with years of two digits, not read: {Format(dates.TwoDigitYears)}";
        }

        if (dates.ExcelDayNumbers > 0)
        {
            yield return $"Day numbers of Excel in place of dates, not read: {Format(dates.ExcelDayNumbers)}";
        }
    }

    // Why a file that can be read is not one of claims, as the rest of a sentence about it; null where it is one.
    public static string? ExplainNoClaims(ClaimReader reader)
    {
        var counts = reader.Counts;
        if (counts.Claims > 0 || reader.Format == ClaimFormat.Delimited || reader.Fault is not null)
        {
            return null;
        }

        string other = counts.OtherDocuments == 0 ? string.Empty
            : $": {Count(counts.OtherDocuments, reader.Format == ClaimFormat.X12 ? "transaction" : "resource")}, the first one {counts.FirstOtherDocument}";
        return reader.Format == ClaimFormat.X12
            ? $"is X12, but has no claims (837){other}"
            : $"is JSON, but has no Claim and no ExplanationOfBenefit of FHIR{other}";
    }

    public static string Format(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Count(long number, string noun) => number == 1 ? $"1 {noun}" : $"{Format(number)} {noun}s";
}
