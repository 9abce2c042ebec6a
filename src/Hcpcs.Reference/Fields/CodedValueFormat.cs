namespace Hcpcs.Reference;

// How a coded field's official code becomes the number of an enum value, and back.
// In a numeric field a code of digits that fills the field is its decimal number (51 is 51, 00 is 0). Everything else is its ASCII
// characters packed into one number, the first one highest: YY is 0x5959, O1E is 0x4F3145. In a numeric field wider than one character a
// shorter text is packed with the blanks that follow it in the record, so that packed numbers never meet decimal ones. The rule never
// depends on which codes are known: a code that CMS adds later keeps its number.
internal readonly struct CodedValueFormat
{
    // What an int can pack.
    private const int MaxWidth = 4;

    public static readonly CodedValueFormat
        PricingIndicator = new(2, numeric: true),
        MultiplePricingIndicator = new(1, numeric: true),
        LabCertification = new(3, numeric: true),
        CoverageCode = new(1, numeric: false),
        AscPaymentGroup = new(2, numeric: false),
        MogPaymentGroup = new(3, numeric: true),
        MogPaymentPolicyIndicator = new(1, numeric: true),
        BetosCode = new(3, numeric: false),
        TypeOfService = new(1, numeric: true),
        ActionCode = new(1, numeric: false),
        RecordKind = new(1, numeric: true);

    // The columns of the fee files, and the units of claims.
    private static readonly CodedValueFormat
        s_letter = new(1, numeric: false),
        s_letters = new(2, numeric: false),
        s_digit = new(1, numeric: true),
        s_twoDigits = new(2, numeric: true),
        s_threeDigits = new(3, numeric: true);

    private readonly bool _numeric;

    private CodedValueFormat(int width, bool numeric)
    {
        Width = width;
        _numeric = numeric;
    }

    // The characters of one occurrence of the field.
    public int Width { get; }

    // The format of an enum of this library. The comparisons are constants when compiled for one enum.
    // Throws NotSupportedException: The enum is not one of this library's coded fields.
    public static CodedValueFormat Of<TEnum>()
        where TEnum : struct, Enum =>
        typeof(TEnum) == typeof(global::Hcpcs.Reference.PricingIndicator) ? PricingIndicator :
        typeof(TEnum) == typeof(global::Hcpcs.Reference.MultiplePricingIndicator) ? MultiplePricingIndicator :
        typeof(TEnum) == typeof(global::Hcpcs.Reference.LabCertification) ? LabCertification :
        typeof(TEnum) == typeof(global::Hcpcs.Reference.CoverageCode) ? CoverageCode :
        typeof(TEnum) == typeof(global::Hcpcs.Reference.AscPaymentGroup) ? AscPaymentGroup :
        typeof(TEnum) == typeof(global::Hcpcs.Reference.MogPaymentGroup) ? MogPaymentGroup :
        typeof(TEnum) == typeof(global::Hcpcs.Reference.MogPaymentPolicyIndicator) ? MogPaymentPolicyIndicator :
        typeof(TEnum) == typeof(global::Hcpcs.Reference.BetosCode) ? BetosCode :
        typeof(TEnum) == typeof(global::Hcpcs.Reference.TypeOfService) ? TypeOfService :
        typeof(TEnum) == typeof(global::Hcpcs.Reference.ActionCode) ? ActionCode :
        typeof(TEnum) == typeof(global::Hcpcs.Reference.HcpcsRecordKind) ? RecordKind :
        typeof(TEnum) == typeof(PhysicianFeeStatus) ? s_letter :
        typeof(TEnum) == typeof(PcTcIndicator) ? s_digit :
        typeof(TEnum) == typeof(GlobalPeriod) ? s_threeDigits :
        typeof(TEnum) == typeof(MultipleProcedureIndicator) ? s_digit :
        typeof(TEnum) == typeof(BilateralSurgeryIndicator) ? s_digit :
        typeof(TEnum) == typeof(AssistantSurgeryIndicator) ? s_digit :
        typeof(TEnum) == typeof(CoSurgeryIndicator) ? s_digit :
        typeof(TEnum) == typeof(TeamSurgeryIndicator) ? s_digit :
        typeof(TEnum) == typeof(DiagnosticSupervision) ? s_twoDigits :
        typeof(TEnum) == typeof(OutpatientStatusIndicator) ? s_letters :
        typeof(TEnum) == typeof(DmeposCategory) ? s_letters :
        typeof(TEnum) == typeof(DmeposJurisdiction) ? s_letter :
        typeof(TEnum) == typeof(LaboratoryFeeIndicator) ? s_letter :
        typeof(TEnum) == typeof(NdcUnit) ? s_letters :
        throw new NotSupportedException($"{typeof(TEnum)} is not an enum of a coded HCPCS field: it has no official codes.");

    // Reads a code, known or not: 1 to Width printable ASCII characters after blanks at the ends are removed.
    public bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        text = CodeText.Trim(text);
        if (text.IsEmpty || text.Length > Width)
        {
            return false;
        }

        int number = 0;
        bool digits = true;
        foreach (char c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }

            digits &= char.IsAsciiDigit(c);
            number = number * 10 + (c - '0');
        }

        if (_numeric && digits && text.Length == Width)
        {
            value = number;
            return true;
        }

        int packed = 0;
        foreach (char c in text)
        {
            packed = packed << 8 | c;
        }

        for (int length = text.Length; _numeric && length < Width; length++)
        {
            packed = packed << 8 | ' ';
        }

        value = packed;
        return true;
    }

    // The code of a number; empty when the number stands for no code that the field can hold (an enum value made by a cast).
    public string ToCode(int value)
    {
        Span<char> buffer = stackalloc char[MaxWidth];
        return new string(buffer[..Write(value, buffer)]);
    }

    // Whether the number stands for a code that the field can hold.
    public bool IsCode(int value) => Write(value, stackalloc char[MaxWidth]) > 0;

    // Writes the code of a number; the result is its length, 0 when it stands for none.
    private int Write(int value, Span<char> buffer)
    {
        int length = 0;
        if (_numeric && value >= 0 && value < PowerOfTen(Width))
        {
            for (int rest = value; length < Width; rest /= 10)
            {
                buffer[Width - ++length] = (char)('0' + rest % 10);
            }

            return length;
        }

        bool visible = true, digits = true;
        for (int shift = 8 * (MaxWidth - 1); shift >= 0; shift -= 8)
        {
            char c = (char)(value >> shift & 0xFF);
            if (c != 0 || length > 0)
            {
                buffer[length++] = c;
                visible &= c is > ' ' and <= '~';
                digits &= char.IsAsciiDigit(c);
            }
        }

        // Characters that need neither padding nor trimming are what they would be read back as.
        if (visible && (_numeric ? length == Width && !digits : length <= Width))
        {
            return length;
        }

        // Reading it back is the one definition of what a code is.
        length = buffer[..length].TrimEnd(' ').Length;
        return TryParse(buffer[..length], out int parsed) && parsed == value ? length : 0;
    }

    private static int PowerOfTen(int exponent) => exponent switch { 1 => 10, 2 => 100, 3 => 1000, _ => 10_000 };
}
