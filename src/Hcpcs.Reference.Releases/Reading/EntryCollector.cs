using System.Text;

namespace Hcpcs.Reference.Releases;

// Puts the lines of one release file together to entries, whatever kind of file they come from.
internal sealed class EntryCollector
{
    // What a cell of a workbook holds: seven times the longest description seen. A text can continue one without end.
    private const int MaxDescriptionLength = 32_768;

    private readonly string _file;
    private readonly EntryBuilder _builder;
    private readonly List<Pending> _entries = [];
    private readonly Dictionary<string, string> _locations = new(StringComparer.Ordinal);

    // Begins a file.
    // file: What messages call it.
    public EntryCollector(string file)
    {
        _file = file;
        Notices = new NoticeList(file);
        _builder = new EntryBuilder(Notices);
    }

    public NoticeList Notices { get; }

    // What is known of dates that are none.
    public EntryBuilder Values => _builder;

    // The codes, complete.
    // unclassified: The not otherwise classified codes, or null where they are unknown.
    public IEnumerable<HcpcsRecord> FinishRecords(HashSet<HcpcsCode>? unclassified) =>
        from pending in _entries
        let record = pending.Entry as HcpcsRecord
        where record is not null
        select record with
        {
            LongDescription = pending.LongDescription.ToString(),
            NotOtherwiseClassified = unclassified?.Contains(record.Code),
        };

    // The modifiers, complete.
    public IEnumerable<HcpcsModifierRecord> FinishModifiers() =>
        from pending in _entries
        let record = pending.Entry as HcpcsModifierRecord
        where record is not null
        select record with { LongDescription = pending.LongDescription.ToString() };

    // Takes the first line of an entry.
    // Throws InvalidDataException: The code or modifier has occurred before.
    public void Add(string identity, string description, RawRow row)
    {
        string location = row.Locate(HcpcsField.Code);
        HcpcsEntry entry;
        if (HcpcsCode.TryParse(identity, out var code))
        {
            identity = code.ToString();
            entry = _builder.Build(new HcpcsRecord { Code = code }, row);
        }
        else if (HcpcsModifier.TryParse(identity, out var modifier))
        {
            identity = modifier.ToString();
            entry = _builder.Build(new HcpcsModifierRecord { Modifier = modifier }, row);
        }
        else
        {
            Notices.Skip(location, $"{ForeignText.Quote(identity)} is neither a code nor a modifier.");
            return;
        }

        string kind = row.Read(HcpcsField.RecordKind);
        if ((entry is HcpcsRecord) != (kind is "3"))
        {
            Notices.Note(
                location, $"the record ID of {identity} is {kind}, that of {(entry is HcpcsRecord ? "a modifier" : "a code")}; taken by its form.");
        }

        if (!_locations.TryAdd(identity, location))
        {
            throw new InvalidDataException($"{_file}, {location}: {identity} occurs a second time; the first is at {_locations[identity]}.");
        }

        _entries.Add(new Pending(identity, entry, new StringBuilder(description)));
    }

    // Takes a further line of the last entry's long description.
    // Throws InvalidDataException: The description becomes longer than any is.
    public void Continue(string identity, string description, string location)
    {
        if (_entries.Count == 0 || !string.Equals(_entries[^1].Identity, identity, StringComparison.OrdinalIgnoreCase))
        {
            Notices.Skip(location, $"it continues {ForeignText.Quote(identity)}, which is not the entry before it.");
            return;
        }

        var text = _entries[^1].LongDescription;
        if (text.Length > 0 && description.Length > 0)
        {
            text.Append(' ');
        }

        if (text.Append(description).Length > MaxDescriptionLength)
        {
            throw new InvalidDataException($"{_file}, {location}: the description of {identity} has more than {MaxDescriptionLength} characters.");
        }
    }

    private sealed record Pending(string Identity, HcpcsEntry Entry, StringBuilder LongDescription);
}
