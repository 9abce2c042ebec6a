using static Hcpcs.Reference.FeeTableFormat;

namespace Hcpcs.Reference;

// The rows of one fee file within a table: where each of them lies. A row is made when it is asked for.
internal sealed class FeeSection
{
    private readonly FeeTexts _texts;

    // The states of the amounts, in their order, and which of them have the same amount; empty where the file has no amounts by state.
    private readonly string[] _states = [];
    private readonly byte[] _patterns = [];

    // The first row of each code, in the order of the index, and one behind the last.
    private readonly int[] _firstRows;

    // The content of each row, and where each content begins and ends.
    private readonly int[] _contentOfRow;
    private readonly (int Start, int Length)[] _contents;

    private readonly FeeCursor _block;

    // Finds the rows in the block of a section.
    // Throws InvalidDataException: A count or a number is one that cannot be.
    public FeeSection(FeeCursor block, FeeFileKind kind, int codeCount, FeeTexts texts)
    {
        _texts = texts;
        _block = block;
        Source = ReadSource(ref block, texts);
        if (kind is FeeFileKind.Dmepos or FeeFileKind.Enteral)
        {
            _states = new string[block.ReadCount(MaxStates)];
            for (int i = 0; i < _states.Length; i++)
            {
                _states[i] = texts.Read(ref block);
            }

            int count = block.ReadCount(2 * MaxRows);
            _patterns = _states.Length == 0 ? [] : block.Take(count, _states.Length).Rest.ToArray();
        }

        _firstRows = new int[codeCount + 1];
        var counts = block.Take(codeCount).Rest;
        int rows = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            _firstRows[i] = rows;
            rows += counts[i];
        }

        _firstRows[codeCount] = rows <= MaxRows ? rows : throw block.Refuse($"{rows} rows before byte {block.Place} are more than {MaxRows}");

        // A content that stands for the first time is the next one; others are named.
        _contentOfRow = new int[_firstRows[^1]];
        int known = 0;
        for (int i = 0; i < _contentOfRow.Length; i++)
        {
            int named = (int)block.ReadNumber(max: (ulong)known);
            _contentOfRow[i] = named == 0 ? known++ : named - 1;
        }

        if (block.ReadCount() is var contentCount && contentCount != known)
        {
            throw block.Refuse($"there are {contentCount} contents before byte {block.Place}, of which {known} are named");
        }

        _contents = new (int, int)[known];
        for (int i = 0; i < known; i++)
        {
            int length = block.ReadCount();
            _contents[i] = (block.Place, length);
            block.Skip(length);
        }

        block.EnsureEnd();
    }

    public FeeSource Source { get; }

    public int ContentCount => _contents.Length;

    // The file of a section, which stands at the beginning of its block.
    public static FeeSource ReadSource(ref FeeCursor block, FeeTexts texts)
    {
        int at = block.Place;
        ulong day = block.ReadNumber();
        return day <= (ulong)DateOnly.MaxValue.DayNumber && DateOnly.FromDayNumber((int)day) is { Day: 1, Month: 1 or 4 or 7 or 10 } firstDay
            ? new FeeSource { Quarter = HcpcsQuarter.Of(firstDay), File = texts.Read(ref block), Sha256 = texts.ReadOptional(ref block) }
            : throw block.Refuse($"the day at byte {at} is not the first day of a quarter");
    }

    public int CountOf(int codeIndex) => _firstRows[codeIndex + 1] - _firstRows[codeIndex];

    // One of the different contents.
    public FeeCursor Content(int number) => _block.Part(_contents[number].Start, _contents[number].Length);

    // The content of one of a code's rows.
    public FeeCursor RowOf(int codeIndex, int row) => Content(_contentOfRow[_firstRows[codeIndex] + row]);

    public PhysicianFee ReadPhysician(HcpcsCode code, FeeCursor row)
    {
        var modifier = row.ReadModifier();
        var status = (PhysicianFeeStatus)row.ReadRequired(static number => ((PhysicianFeeStatus)number).ToCode());
        ulong flags = row.ReadNumber(max: 7);
        var fee = new PhysicianFee
        {
            Code = code,
            Modifier = modifier,
            Status = status,
            NotUsedForMedicarePayment = (flags & 1) != 0,
            NonFacilityNa = (flags & 2) != 0,
            FacilityNa = (flags & 4) != 0,
            PcTc = (PcTcIndicator?)row.ReadCoded(static number => ((PcTcIndicator)number).ToCode()),
            Global = (GlobalPeriod?)row.ReadCoded(static number => ((GlobalPeriod)number).ToCode()),
            MultipleProcedure = (MultipleProcedureIndicator?)row.ReadCoded(static number => ((MultipleProcedureIndicator)number).ToCode()),
            BilateralSurgery = (BilateralSurgeryIndicator?)row.ReadCoded(static number => ((BilateralSurgeryIndicator)number).ToCode()),
            AssistantSurgery = (AssistantSurgeryIndicator?)row.ReadCoded(static number => ((AssistantSurgeryIndicator)number).ToCode()),
            CoSurgery = (CoSurgeryIndicator?)row.ReadCoded(static number => ((CoSurgeryIndicator)number).ToCode()),
            TeamSurgery = (TeamSurgeryIndicator?)row.ReadCoded(static number => ((TeamSurgeryIndicator)number).ToCode()),
            Supervision = (DiagnosticSupervision?)row.ReadCoded(static number => ((DiagnosticSupervision)number).ToCode()),
            WorkRvu = row.ReadDecimal(),
            NonFacilityPeRvu = row.ReadDecimal(),
            FacilityPeRvu = row.ReadDecimal(),
            MalpracticeRvu = row.ReadDecimal(),
            NonFacilityTotal = row.ReadDecimal(),
            FacilityTotal = row.ReadDecimal(),
            PreoperativeShare = row.ReadDecimal(),
            IntraoperativeShare = row.ReadDecimal(),
            PostoperativeShare = row.ReadDecimal(),
            ConversionFactor = row.ReadDecimal(),
            OutpatientCapNonFacilityPeRvu = row.ReadDecimal(),
            OutpatientCapFacilityPeRvu = row.ReadDecimal(),
            OutpatientCapMalpracticeRvu = row.ReadDecimal(),
            Source = Source,
        };
        row.EnsureEnd();
        return fee;
    }

    public DmeposFee ReadDmepos(HcpcsCode code, FeeCursor row)
    {
        var fee = new DmeposFee
        {
            Code = code,
            Modifiers = ReadModifiers(ref row),
            Jurisdiction = (DmeposJurisdiction)row.ReadRequired(static number => ((DmeposJurisdiction)number).ToCode()),
            Category = (DmeposCategory)row.ReadRequired(static number => ((DmeposCategory)number).ToCode()),
            Ceiling = row.ReadDecimal(),
            Floor = row.ReadDecimal(),
            Amounts = ReadAmounts(ref row),
            Source = Source,
        };
        row.EnsureEnd();
        return fee;
    }

    public EnteralFee ReadEnteral(HcpcsCode code, FeeCursor row)
    {
        var fee = new EnteralFee { Code = code, Modifiers = ReadModifiers(ref row), Amounts = ReadAmounts(ref row), Source = Source };
        row.EnsureEnd();
        return fee;
    }

    public OutpatientFee ReadOutpatient(HcpcsCode code, FeeCursor row)
    {
        var indicator = (OutpatientStatusIndicator)row.ReadRequired(static number => ((OutpatientStatusIndicator)number).ToCode());
        ulong flags = row.ReadNumber(max: 3);
        var fee = new OutpatientFee
        {
            Code = code,
            StatusIndicator = indicator,
            PassThroughExpires = (flags & 1) != 0,
            IsChanged = (flags & 2) != 0,
            Apc = _texts.ReadOptional(ref row),
            Note = _texts.ReadOptional(ref row),
            RelativeWeight = row.ReadDecimal(),
            PaymentRate = row.ReadDecimal(),
            NationalUnadjustedCopayment = row.ReadDecimal(),
            MinimumUnadjustedCopayment = row.ReadDecimal(),
            IraCoinsurancePercentage = row.ReadDecimal(),
            AdjustedBeneficiaryCopayment = row.ReadDecimal(),
            Source = Source,
        };
        row.EnsureEnd();
        return fee;
    }

    public LaboratoryFee ReadLaboratory(HcpcsCode code, FeeCursor row)
    {
        var fee = new LaboratoryFee
        {
            Code = code,
            Modifier = row.ReadModifier(),
            Indicator = (LaboratoryFeeIndicator)row.ReadRequired(static number => ((LaboratoryFeeIndicator)number).ToCode()),
            Rate = row.ReadDecimal(),
            EffectiveDate = DateOnly.FromDayNumber((int)row.ReadNumber(max: (ulong)DateOnly.MaxValue.DayNumber)),
            Source = Source,
        };
        row.EnsureEnd();
        return fee;
    }

    // What only a file from outside can have wrong: states out of order, and patterns that name an amount before it stands.
    // Throws InvalidDataException: That is so.
    public void CheckStates(FeeCursor block)
    {
        for (int i = 0; i < _states.Length; i++)
        {
            if (_states[i] is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] || (i > 0 && string.CompareOrdinal(_states[i - 1], _states[i]) >= 0))
            {
                throw block.Refuse($"state {i} is not two capital letters behind those of state {i - 1}");
            }
        }

        for (int i = 0, highest = -1; i < _patterns.Length; i++)
        {
            highest = i % _states.Length == 0 ? -1 : highest;
            if (_patterns[i] > highest + 1)
            {
                throw block.Refuse($"pattern {i / _states.Length} names an amount before it stands");
            }

            highest = Math.Max(highest, _patterns[i]);
        }
    }

    private static ValueList<HcpcsModifier> ReadModifiers(ref FeeCursor row)
    {
        var modifiers = new HcpcsModifier[row.ReadCount(MaxModifiers)];
        for (int i = 0; i < modifiers.Length; i++)
        {
            modifiers[i] = row.ReadModifier() ?? throw row.Refuse($"a modifier before byte {row.Place} is missing");
        }

        return ValueList.Create<HcpcsModifier>(modifiers);
    }

    private ValueList<StateFee> ReadAmounts(ref FeeCursor row)
    {
        Span<long> nonRural = stackalloc long[_states.Length], rural = stackalloc long[_states.Length];
        ReadCents(ref row, nonRural);
        ReadCents(ref row, rural);
        var amounts = new StateFee[_states.Length];
        int count = 0;
        for (int i = 0; i < amounts.Length; i++)
        {
            if (nonRural[i] > 0 || rural[i] > 0)
            {
                amounts[count++] = new StateFee { State = _states[i], NonRural = Dollars(nonRural[i]), Rural = Dollars(rural[i]) };
            }
        }

        return ValueList.Create<StateFee>(amounts.AsSpan(0, count));
    }

    private void ReadCents(ref FeeCursor row, Span<long> cents)
    {
        int length = cents.Length;
        ulong patternCount = length == 0 ? 1 : (ulong)(_patterns.Length / length);
        if (patternCount == 0)
        {
            throw row.Refuse("its rows have amounts without a pattern");
        }

        var pattern = _patterns.AsSpan((int)row.ReadNumber(max: patternCount - 1) * length, length);
        Span<long> values = stackalloc long[MaxStates];
        long before = 0;
        for (int i = 0, known = 0; i < length; i++)
        {
            int at = row.Place;
            if (pattern[i] == known)
            {
                ulong number = row.ReadNumber(max: 2 * (ulong)MaxCents);
                before += (long)(number >> 1) ^ -(long)(number & 1);
                values[known++] = before is >= 0 and <= MaxCents ? before : throw row.Refuse($"{before} cents at byte {at} is not an amount");
            }

            cents[i] = values[pattern[i]];
        }
    }

    // 0 is never an amount.
    private static decimal? Dollars(long cents) => cents == 0 ? null : FeeCursor.Decimal((ulong)cents, scale: 2);
}
