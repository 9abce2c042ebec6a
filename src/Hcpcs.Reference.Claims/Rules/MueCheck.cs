using System.Globalization;

namespace Hcpcs.Reference.Claims;

// The units of a claim against CMS's medically unlikely edits: of a line, or of a day's lines of the claim, by what the row of the code says.
internal sealed class MueCheck
{
    private readonly MueTable[] _tables;

    public MueCheck(IEnumerable<MueTable> tables) => _tables = [.. tables];

    // Judges the units of a line, and of the lines of its code and day of which it is the first.
    // Returns: null where they are within the limit, or where there is none to compare them with.
    public HcpcsFinding? Check(ReadOnlySpan<RuleLine> claim, int index)
    {
        ref readonly var line = ref claim[index];
        if (!IsCompared(line) || TableOf(line) is not { } table || table.Find(line.Code) is not { } limit)
        {
            return null;
        }

        int days = line.Through.DayNumber - line.From.DayNumber + 1;
        if (limit.AdjudicationIndicator == MueAdjudicationIndicator.LineEdit || days > 1)
        {
            // A line over several days may have the limit on each.
            return line.Units <= (decimal)limit.Units * days ? null
                : Explain(line, $"the line has {Number(line.Units)}{(days > 1 ? $" over {days} days" : string.Empty)}", table, limit);
        }

        decimal units = 0;
        int lines = 0;
        for (int i = 0; i < claim.Length; i++)
        {
            ref readonly var other = ref claim[i];
            if (other.Code != line.Code || other.From != line.From || other.Through != line.Through || !IsCompared(other) || !ReferenceEquals(TableOf(other), table))
            {
                continue;
            }

            if (i < index)
            {
                // The first line of the day has spoken for all.
                return null;
            }

            units += other.Units;
            lines++;
        }

        if (units <= limit.Units)
        {
            return null;
        }

        string what = lines == 1 ? $"the line has {Number(units)}" : $"{lines} lines of the day have {Number(units)} together";
        return Explain(line, $"{what}; other claims of the day are not seen", table, limit);
    }

    private static HcpcsFinding Explain(in RuleLine line, string found, MueTable table, MueLimit limit)
    {
        string meaning = limit.AdjudicationIndicator.GetDescription() is { } description ? $" ({description})" : string.Empty;
        return ClaimRules.Mue.ToFinding(
            "units", line.Code.ToString(),
            $"The MUE of {line.Code} is {limit.Units} by {ForeignText.OneLine(table.SourceName)} of {table.Quarter.Name}: {found}. "
            + $"Its adjudication indicator is {limit.AdjudicationIndicator.ToCode()}{meaning}.");
    }

    // Units of Medicare's claims for services that were given. What is zero or negative exceeds nothing.
    private static bool IsCompared(in RuleLine line) =>
        line.IsMedicare && line.HasUnits && line.HasDays && line.Units > 0 && !line.Code.IsDefault;

    // Whose limits a line is compared with: outpatients' on institutional claims, none on those of inpatients; else those of practitioners or DME
    // suppliers, and where both have the code, the higher one, since the claim does not say which contractor it goes to. Other quarters are not judged.
    private MueTable? TableOf(in RuleLine line)
    {
        if (line.IsInstitutional)
        {
            return line.IsOutpatient ? Find(MueKind.Outpatient, line.From) : null;
        }

        var practitioner = Find(MueKind.Practitioner, line.From);
        var supplier = Find(MueKind.Dme, line.From);
        return supplier?.Find(line.Code) is not { } theirs ? practitioner
            : practitioner?.Find(line.Code) is not { } limit || limit.Units < theirs.Units ? supplier
            : practitioner;
    }

    private MueTable? Find(MueKind kind, DateOnly day)
    {
        foreach (var table in _tables)
        {
            if (table.Kind == kind && table.Quarter.Contains(day))
            {
                return table;
            }
        }

        return null;
    }

    private static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
