namespace Hcpcs.Reference.Claims;

// The codes of which every row in the DMEPOS and enteral fee schedules bears NU, RR or UE. A code is looked up once; whichever thread finds it out, the
// answer is one. The schedules are made for a year, and say nothing of lines of other years.
internal sealed class RentedOrBoughtCodes(IHcpcsFees fees)
{
    private const int NumbersPerLetter = 10_000;
    private const byte Unasked = 0, No = 1, Yes = 2;

    private static readonly HcpcsModifier s_new = HcpcsModifier.Parse("NU"), s_rented = HcpcsModifier.Parse("RR"), s_used = HcpcsModifier.Parse("UE");

    private readonly byte[] _answers = new byte[26 * NumbersPerLetter];
    private readonly int _year = (fees.DmeposSource ?? fees.EnteralSource)?.Quarter.Year ?? 0;

    // Whether the answers are of these files.
    public bool IsOf(IHcpcsFees others) => ReferenceEquals(fees, others);

    public bool Contains(in RuleLine line)
    {
        var code = line.Code;
        if (code.IsDefault || !line.HasDays || line.From.Year != _year)
        {
            return false;
        }

        ref byte answer = ref _answers[(code.Letter - 'A') * NumbersPerLetter + code.Number];
        if (answer == Unasked)
        {
            answer = Ask(code) ? Yes : No;
        }

        return answer == Yes;
    }

    // Which of the three modifiers the rows of a code bear, in which file of which quarter.
    public string Describe(HcpcsCode code)
    {
        var found = fees.FindFees(code)!;
        var modifiers = found.Dmepos.SelectMany(row => row.Modifiers).Concat(found.Enteral.SelectMany(row => row.Modifiers)).ToHashSet();
        var source = found.Dmepos.IsEmpty ? found.Enteral[0].Source : found.Dmepos[0].Source;
        return $"The rows of {ForeignText.OneLine(source.ToString())} are for {string.Join(", ", new[] { s_new, s_rented, s_used }.Where(modifiers.Contains))}.";
    }

    private bool Ask(HcpcsCode code)
    {
        if (fees.FindFees(code) is not { } found || (found.Dmepos.IsEmpty && found.Enteral.IsEmpty))
        {
            return false;
        }

        foreach (var row in found.Dmepos)
        {
            if (!BearsOne(row.Modifiers))
            {
                return false;
            }
        }

        foreach (var row in found.Enteral)
        {
            if (!BearsOne(row.Modifiers))
            {
                return false;
            }
        }

        return true;
    }

    private static bool BearsOne(ValueList<HcpcsModifier> modifiers) =>
        modifiers.Contains(s_new) || modifiers.Contains(s_rented) || modifiers.Contains(s_used);
}
