using System.Numerics;

namespace Hcpcs.Reference;

// Reads the versions of an entry from the newest to the oldest: each states what differs from the one after it.
internal struct VersionReader
{
    // What a version states anew. The newest one states all of it.
    public const int ActionEffectiveDate = 1, ActionCode = 2, Shared = 4, ShortDescription = 8, LongDescription = 16, All = 31;

    // The action effective date is the added date, which stands in the run.
    public const int EffectiveWhenAdded = 32;

    // No older version follows.
    public const int Oldest = 64;

    private HistoryCursor _cursor, _texts;
    private readonly HistoryFile _file;
    private int _before;
    private int _run;
    private bool _isFirst = true, _isRead;
    private DateOnly? _actionEffectiveDate;
    private ActionCode? _actionCode;
    private int _sharedRow;
    private HistoryCursor _shortText;
    private HistoryCursor _longText;

    // row: The row of the entry, which is the number of its newest run.
    public VersionReader(HistoryFile file, int row)
    {
        _file = file;
        (_cursor, _texts) = file.Entry(row);
        _before = file.ReleaseCount;
        _run = row;
        Run = file.Run(row);
    }

    // The releases of the version.
    public int First { get; private set; }

    public int Last { get; private set; }

    // The run that it belongs to.
    public HistoryRun Run { get; private set; }

    public readonly int RunNumber => _run;

    // Goes behind an entry and its texts.
    // Throws InvalidDataException: In a file that was not checked, what no version can be.
    public static void SkipEntry(ref HistoryCursor versions, ref HistoryCursor texts)
    {
        for (int states = 0; (states & Oldest) == 0;)
        {
            versions.ReadNumber();
            versions.ReadNumber();
            states = (int)versions.ReadNumber(max: All | EffectiveWhenAdded | Oldest);
            for (int numbers = BitOperations.PopCount((uint)(states & (ActionEffectiveDate | ActionCode | Shared))); numbers > 0; numbers--)
            {
                versions.ReadNumber();
            }

            for (int stated = BitOperations.PopCount((uint)(states & (ShortDescription | LongDescription))); stated > 0; stated--)
            {
                texts.ReadEndedText();
            }
        }
    }

    // Goes on to the next older version.
    // Throws InvalidDataException: In a file that was not checked, what no version can be.
    public bool Read()
    {
        if (_isRead)
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
            Run = _file.Run(_run);
        }

        int states = (int)_cursor.ReadNumber(max: All | EffectiveWhenAdded | Oldest);
        _isRead = (states & Oldest) != 0;
        if (_isFirst && (states | ((states & EffectiveWhenAdded) == 0 ? 0 : ActionEffectiveDate)) is var stated && (stated & All) != All)
        {
            throw _cursor.Refuse($"the newest version before byte {_cursor.Place} does not state all");
        }

        _isFirst = false;
        if ((states & ActionEffectiveDate) != 0)
        {
            int cell = (int)_cursor.ReadNumber(max: (ulong)_file.DateCount);
            _actionEffectiveDate = cell == 0 ? null : DateOnly.FromDayNumber(_file.Date(cell));
        }
        else if ((states & EffectiveWhenAdded) != 0)
        {
            int cell = _file.DateCells(_run).Added;
            _actionEffectiveDate = cell == 0 ? null : DateOnly.FromDayNumber(_file.Date(cell));
        }

        if ((states & ActionCode) != 0)
        {
            _actionCode = (ActionCode?)_cursor.ReadCoded(number => ((ActionCode)number).ToCode());
        }

        if ((states & Shared) != 0)
        {
            int at = _cursor.Place;
            _sharedRow = (int)_cursor.ReadNumber(max: (ulong)_file.SharedCount);
            if (_sharedRow == _file.SharedCount)
            {
                throw _cursor.Refuse($"there is no shared row {_sharedRow}, which is named at byte {at}");
            }
        }

        if ((states & ShortDescription) != 0)
        {
            _shortText = _texts.ReadEndedText();
        }

        if ((states & LongDescription) != 0)
        {
            _longText = _texts.ReadEndedText();
        }

        return true;
    }

    // Throws InvalidDataException: A text is none.
    public readonly void CheckTexts()
    {
        _ = _shortText.ToText();
        _ = _longText.ToText();
    }

    // knowsList: Whether it is to be said if the code is not otherwise classified.
    public readonly HcpcsRecord ToRecord(HcpcsCode code, bool knowsList = true) => (HcpcsRecord)Fill(new HcpcsRecord
    {
        Code = code,
        NotOtherwiseClassified = knowsList ? _file.Shared(_sharedRow).NotOtherwiseClassified : null,
    });

    public readonly HcpcsModifierRecord ToModifierRecord(HcpcsModifier modifier) =>
        (HcpcsModifierRecord)Fill(new HcpcsModifierRecord { Modifier = modifier });

    // What codes and modifiers have in common.
    private readonly HcpcsEntry Fill(HcpcsEntry entry)
    {
        var shared = _file.Shared(_sharedRow);
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
        var cells = _file.DateCells(_run);
        return (ToDate(_file, cells.Added), ToDate(_file, cells.End));

        static DateOnly? ToDate(HistoryFile file, int cell) => cell == 0 ? null : DateOnly.FromDayNumber(file.Date(cell));
    }
}
