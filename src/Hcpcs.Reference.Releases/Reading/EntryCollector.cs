using System.Globalization;
using System.Text;

namespace Hcpcs.Reference.Releases;

/// <summary>
/// Turns the rows of one release file into records, whatever kind of file they come from, and keeps the notices.
/// </summary>
internal sealed class EntryCollector(string file)
{
    private const int MaxSkipNotices = 1000;

    /// <summary>No release seen has a hundred remarks. A file can be made of nothing else.</summary>
    public const int MaxNotes = 50_000;

    /// <summary>What a cell of a workbook holds: seven times the longest description seen. A text can continue one without end.</summary>
    private const int MaxDescriptionLength = 32_768;

    private const int MaxQuoteLength = 100;

    private readonly List<Pending> _entries = [];
    private readonly Dictionary<string, string> _locations = new(StringComparer.Ordinal);

    private delegate bool CodeParser<T>(ReadOnlySpan<char> text, out T value);

    public List<CmsReleaseNotice> Notices { get; } = [];

    public int SkippedLineCount { get; private set; }

    public bool IsEmpty => _entries.Count == 0;

    public IEnumerable<HcpcsRecord> Records => Finished<HcpcsRecord>();

    public IEnumerable<HcpcsModifierRecord> Modifiers => Finished<HcpcsModifierRecord>();

    public void Note(string location, string message)
    {
        if (Notices.Count >= MaxNotes)
        {
            throw new InvalidDataException($"{file}, {location}: {message} That is remark {MaxNotes + 1}: the file is damaged throughout.");
        }

        Notices.Add(new CmsReleaseNotice(file, location, message));
    }

    public void Skip(string location, string reason)
    {
        if (CountSkipped())
        {
            NoteSkipped(location, reason);
        }
    }

    /// <summary>Counts a skipped line. A sheet can claim a million rows, all of them blank.</summary>
    /// <returns>Whether it is one of those that are told one by one.</returns>
    public bool CountSkipped() => ++SkippedLineCount <= MaxSkipNotices;

    public void NoteSkipped(string location, string reason) =>
        Notices.Add(new CmsReleaseNotice(file, location, $"skipped: {reason}") { IsSkippedLine = true });

    /// <summary>A text of the file for a message: on one line, and not all of it where it is long.</summary>
    public static string Quote(string text)
    {
        string shown = string.Concat(text.Take(MaxQuoteLength).Select(c => char.IsControl(c) ? '?' : c));
        return text.Length > MaxQuoteLength ? $"'{shown}...'" : $"'{shown}'";
    }

    /// <summary>Takes the first line of an entry.</summary>
    /// <exception cref="InvalidDataException">The code or modifier has occurred before.</exception>
    public void Add(string identity, string description, RawRow row)
    {
        string location = row.Locate(HcpcsField.Code);
        HcpcsEntry entry;
        if (HcpcsCode.TryParse(identity, out var code))
        {
            identity = code.ToString();
            entry = Build<HcpcsRecord>(row) with { Code = code };
        }
        else if (HcpcsModifier.TryParse(identity, out var modifier))
        {
            identity = modifier.ToString();
            entry = Build<HcpcsModifierRecord>(row) with { Modifier = modifier };
        }
        else
        {
            Skip(location, $"{Quote(identity)} is neither a code nor a modifier.");
            return;
        }

        string kind = row.Read(HcpcsField.RecordKind);
        if ((entry is HcpcsRecord) != (kind is "3"))
        {
            Note(location, $"the record ID of {identity} is {kind}, that of {(entry is HcpcsRecord ? "a modifier" : "a code")}; taken by its form.");
        }

        if (!_locations.TryAdd(identity, location))
        {
            throw new InvalidDataException($"{file}, {location}: {identity} occurs a second time; it is at {_locations[identity]} already.");
        }

        _entries.Add(new Pending(identity, entry, new StringBuilder(description)));
    }

    /// <summary>Takes a further line of the last entry's long description.</summary>
    /// <exception cref="InvalidDataException">The description becomes longer than any is.</exception>
    public void Continue(string identity, string description, string location)
    {
        if (_entries.Count == 0 || !string.Equals(_entries[^1].Identity, identity, StringComparison.OrdinalIgnoreCase))
        {
            Skip(location, $"it continues {Quote(identity)}, which is not the entry before it.");
            return;
        }

        var text = _entries[^1].LongDescription;
        if (text.Length > 0 && description.Length > 0)
        {
            text.Append(' ');
        }

        if (text.Append(description).Length > MaxDescriptionLength)
        {
            throw new InvalidDataException($"{file}, {location}: the description of {identity} has more than {MaxDescriptionLength} characters.");
        }
    }

    private IEnumerable<T> Finished<T>()
        where T : HcpcsEntry =>
        from pending in _entries
        where pending.Entry is T
        select (T)(pending.Entry with { LongDescription = pending.LongDescription.ToString() });

    private T Build<T>(RawRow row)
        where T : HcpcsEntry, new() =>
        new()
        {
            ShortDescription = row.Read(HcpcsField.ShortDescription),
            PricingIndicators = Codes<PricingIndicator>(row, HcpcsField.PricingIndicators, OfficialCode.TryParse),
            MultiplePricingIndicator = Code<MultiplePricingIndicator>(row, HcpcsField.MultiplePricingIndicator, OfficialCode.TryParse),
            CoverageIssuesManualReferences = Texts(row, HcpcsField.CoverageIssuesManualReferences),
            MedicareCarriersManualReferences = Texts(row, HcpcsField.MedicareCarriersManualReferences),
            Statute = Text(row, HcpcsField.Statute),
            LabCertifications = Codes<LabCertification>(row, HcpcsField.LabCertifications, OfficialCode.TryParse),
            CrossReferences = [.. Texts(row, HcpcsField.CrossReferences).Select(text => new CrossReference(text))],
            Coverage = Code<CoverageCode>(row, HcpcsField.Coverage, OfficialCode.TryParse),
            AscPaymentGroup = Code<AscPaymentGroup>(row, HcpcsField.AscPaymentGroup, OfficialCode.TryParse),
            AscPaymentGroupEffectiveDate = Date(row, HcpcsField.AscPaymentGroupEffectiveDate),
            MogPaymentGroup = Code<MogPaymentGroup>(row, HcpcsField.MogPaymentGroup, OfficialCode.TryParse),
            MogPaymentPolicyIndicator = Code<MogPaymentPolicyIndicator>(row, HcpcsField.MogPaymentPolicyIndicator, OfficialCode.TryParse),
            MogEffectiveDate = Date(row, HcpcsField.MogEffectiveDate),
            ProcessingNote = Text(row, HcpcsField.ProcessingNote),
            Betos = Code<BetosCode>(row, HcpcsField.Betos, OfficialCode.TryParse),
            TypesOfService = Codes<TypeOfService>(row, HcpcsField.TypesOfService, OfficialCode.TryParse),
            AnesthesiaBaseUnits = Number(row, HcpcsField.AnesthesiaBaseUnits),
            AddedDate = Date(row, HcpcsField.AddedDate),
            ActionEffectiveDate = Date(row, HcpcsField.ActionEffectiveDate),
            TerminationDate = Date(row, HcpcsField.TerminationDate),
            ActionCode = Code<ActionCode>(row, HcpcsField.ActionCode, OfficialCode.TryParse),
        };

    private string? Text(RawRow row, HcpcsField field) => Texts(row, field) is [var text] ? text : null;

    private ValueList<string> Texts(RawRow row, HcpcsField field)
    {
        var texts = new List<string>(field.MaxOccurs);
        for (int i = 0; i < field.MaxOccurs; i++)
        {
            string text = row.Read(field, i);
            if (text.Length > field.Length)
            {
                NoteValue(row, field, i, text, $"does not fit the {field.Length} characters of the field");
            }
            else if (text.Length > 0)
            {
                texts.Add(text);
            }
        }

        return [.. texts];
    }

    private T? Code<T>(RawRow row, HcpcsField field, CodeParser<T> parse)
        where T : struct =>
        Codes(row, field, parse) is [var value] ? value : null;

    private ValueList<T> Codes<T>(RawRow row, HcpcsField field, CodeParser<T> parse)
        where T : struct
    {
        var values = new List<T>(field.MaxOccurs);
        for (int i = 0; i < field.MaxOccurs; i++)
        {
            string text = row.Read(field, i);
            if (text.Length == 0)
            {
                continue;
            }

            if (parse(text, out var value))
            {
                values.Add(value);
            }
            else
            {
                NoteValue(row, field, i, text, $"does not fit the {field.Length} characters of the field");
            }
        }

        return [.. values];
    }

    private DateOnly? Date(RawRow row, HcpcsField field)
    {
        string text = row.Read(field);
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        NoteValue(row, field, 0, text, "is no day in the form YYYYMMDD");
        return null;
    }

    private int? Number(RawRow row, HcpcsField field)
    {
        string text = row.Read(field);
        if (text.Length == 0)
        {
            return null;
        }

        if (text.Length <= field.Length && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        NoteValue(row, field, 0, text, $"is no number of at most {field.Length} digits");
        return null;
    }

    private void NoteValue(RawRow row, HcpcsField field, int occurrence, string text, string why) =>
        Note(
            row.Locate(field, occurrence),
            $"{field.Name} {Quote(text)} {why}; left absent.");

    private sealed record Pending(string Identity, HcpcsEntry Entry, StringBuilder LongDescription);
}
