namespace Hcpcs.Reference.Claims;

// The codes of which every row in the DMEPOS and enteral fee schedules bears NU, RR or UE. A code is looked up once, as long as the fee files stay
// the same; whichever thread finds it out, the answer is one.
internal sealed class RentedOrBoughtCodes(IHcpcsFees fees)
{
    private const int NumbersPerLetter = 10_000;
    private const byte Unasked = 0, No = 1, Yes = 2;

    private static readonly HcpcsModifier s_new = HcpcsModifier.Parse("NU"), s_rented = HcpcsModifier.Parse("RR"), s_used = HcpcsModifier.Parse("UE");

    private volatile Answers _answers = new(null, null);

    public bool Contains(HcpcsCode code)
    {
        if (code.IsDefault)
        {
            return false;
        }

        var answers = _answers;
        if (!Equals(answers.Dmepos, fees.DmeposSource) || !Equals(answers.Enteral, fees.EnteralSource))
        {
            _answers = answers = new Answers(fees.DmeposSource, fees.EnteralSource);
        }

        ref byte answer = ref answers.ByCode[(code.Letter - 'A') * NumbersPerLetter + code.Number];
        if (answer == Unasked)
        {
            answer = Ask(code) ? Yes : No;
        }

        return answer == Yes;
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

    // What is known of the codes by the rows of two files.
    private sealed class Answers(FeeSource? dmepos, FeeSource? enteral)
    {
        public FeeSource? Dmepos => dmepos;

        public FeeSource? Enteral => enteral;

        public byte[] ByCode { get; } = new byte[26 * NumbersPerLetter];
    }
}
