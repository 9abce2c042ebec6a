namespace Hcpcs.Reference;

// Reads the versions of an entry from the newest to the oldest: each states what differs from the one after it.
// row: The row of the entry, which is the number of its newest run.
internal struct VersionReader(HistoryFile file, int row)
{
    // What a version states anew. The newest one states all of it.
    public const int ActionEffectiveDate = 1, ActionCode = 2, Shared = 4, ShortDescription = 8, LongDescription = 16, All = 31;

    // The action effective date is the added date, which stands in the run.
    public const int EffectiveWhenAdded = 32;

    private HistoryCursor _cursor = file.Entry(row);
    private HistoryCursor _texts = file.Texts(row);
    private int _before = file.ReleaseCount;
    private int _run = row;
    private bool _isFirst = true;
    private DateOnly? _actionEffectiveDate;
    private ActionCode? _actionCode;
    private int _sharedRow;
    private HistoryCursor _shortText;
    private HistoryCursor _longText;

    // The releases of the version.
    public int First { get; private set; }

    public int Last { get; private set; }

    // The run that it belongs to.
    public HistoryRun Run { get; private set; } = file.Run(row);

    public readonly int RunNumber => _run;

    // Goes on to the next older version.
    // Throws InvalidDataException: In a file that was not checked, what no version can be.
    public bool Read()
    {
        if (_cursor.IsAtEnd)
        {
            return false;
        }

        Last = _before - 1 - (int)_cursor.ReadNumber(max: (ulong)Math.Max(0, _before - 1));
        First = Last - (int)_cursor.ReadNumber(max: (ulong)Math.Max(0, Last));
        if (_before == 0)
        {
            throw _cursor.Refuse($"a version before byte {_cursor.Place} has no release left");
        }

        _before = First;
        if (Last < Run.First)
        {
            _run = Run.Next > 0 ? Run.Next : throw _cursor.Refuse($"a version before byte {_cursor.Place} belongs to no run");
            Run = file.Run(_run);
        }

        int states = (int)_cursor.ReadNumber(max: All | EffectiveWhenAdded);
        if (_isFirst && (states | ((states & EffectiveWhenAdded) == 0 ? 0 : ActionEffectiveDate)) is var stated && (stated & All) != All)
        {
            throw _cursor.Refuse($"the newest version before byte {_cursor.Place} does not state all");
        }

        _isFirst = false;
        if ((states & ActionEffectiveDate) != 0)
        {
            int cell = (int)_cursor.ReadNumber(max: (ulong)file.DateCount);
            _actionEffectiveDate = cell == 0 ? null : DateOnly.FromDayNumber(file.Date(cell));
        }
        else if ((states & EffectiveWhenAdded) != 0)
        {
            int cell = file.DateCells(_run).Added;
            _actionEffectiveDate = cell == 0 ? null : DateOnly.FromDayNumber(file.Date(cell));
        }

        if ((states & ActionCode) != 0)
        {
            _actionCode = (ActionCode?)_cursor.ReadCoded(number => ((ActionCode)number).ToCode());
        }

        if ((states & Shared) != 0)
        {
            int at = _cursor.Place;
            _sharedRow = (int)_cursor.ReadNumber(max: (ulong)file.SharedCount);
            if (_sharedRow == file.SharedCount)
            {
                throw _cursor.Refuse($"there is no shared row {_sharedRow}, which is named at byte {at}");
            }
        }

        if ((states & ShortDescription) != 0)
        {
            _shortText = _texts.Take((int)_cursor.ReadNumber(max: HistoryFormat.MaxTextLength));
        }

        if ((states & LongDescription) != 0)
        {
            _longText = _texts.Take((int)_cursor.ReadNumber(max: HistoryFormat.MaxTextLength));
        }

        return true;
    }

    // Throws InvalidDataException: A text is none.
    public readonly void CheckTexts()
    {
        _ = _shortText.ToText();
        _ = _longText.ToText();
    }

    // Throws InvalidDataException: There are more texts than versions have.
    public readonly void EnsureEnd() => _texts.EnsureEnd();

    // knowsList: Whether it is to be said if the code is not otherwise classified.
    public readonly HcpcsRecord ToRecord(HcpcsCode code, bool knowsList = true) => (HcpcsRecord)Fill(new HcpcsRecord
    {
        Code = code,
        NotOtherwiseClassified = knowsList ? file.Shared(_sharedRow).NotOtherwiseClassified : null,
    });

    public readonly HcpcsModifierRecord ToModifierRecord(HcpcsModifier modifier) =>
        (HcpcsModifierRecord)Fill(new HcpcsModifierRecord { Modifier = modifier });

    // What codes and modifiers have in common.
    private readonly HcpcsEntry Fill(HcpcsEntry entry)
    {
        var shared = file.Shared(_sharedRow);
        var (added, end) = Days();
        return entry with
        {
            ShortDescription = _shortText.ToText(),
            LongDescription = _longText.ToText(),
            PricingIndicators = shared.PricingIndicators,
            MultiplePricingIndicator = shared.MultiplePricingIndicator,
            CoverageIssuesManualReferences = shared.CoverageIssuesManualReferences,
            MedicareCarriersManualReferences = shared.MedicareCarriersManualReferences,
            Statute = shared.Statute,
            LabCertifications = shared.LabCertifications,
            CrossReferences = shared.CrossReferences,
            Coverage = shared.Coverage,
            AscPaymentGroup = shared.AscPaymentGroup,
            AscPaymentGroupEffectiveDate = shared.AscPaymentGroupEffectiveDate,
            MogPaymentGroup = shared.MogPaymentGroup,
            MogPaymentPolicyIndicator = shared.MogPaymentPolicyIndicator,
            MogEffectiveDate = shared.MogEffectiveDate,
            ProcessingNote = shared.ProcessingNote,
            Betos = shared.Betos,
            TypesOfService = shared.TypesOfService,
            AnesthesiaBaseUnits = shared.AnesthesiaBaseUnits,
            AddedDate = added,
            ActionEffectiveDate = _actionEffectiveDate,
            TerminationDate = end,
            ActionCode = _actionCode,
        };
    }

    private readonly (DateOnly? Added, DateOnly? End) Days()
    {
        var cells = file.DateCells(_run);
        return (ToDate(file, cells.Added), ToDate(file, cells.End));

        static DateOnly? ToDate(HistoryFile file, int cell) => cell == 0 ? null : DateOnly.FromDayNumber(file.Date(cell));
    }
}
