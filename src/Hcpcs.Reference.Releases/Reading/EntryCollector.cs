using System.Text;

namespace Hcpcs.Reference.Releases;

/// <summary>Puts the lines of one release file together to entries, whatever kind of file they come from.</summary>
internal sealed class EntryCollector
{
    /// <summary>What a cell of a workbook holds: seven times the longest description seen. A text can continue one without end.</summary>
    private const int MaxDescriptionLength = 32_768;

    private readonly string _file;
    private readonly EntryBuilder _builder;
    private readonly List<Pending> _entries = [];
    private readonly Dictionary<string, string> _locations = new(StringComparer.Ordinal);

    /// <summary>Begins a file.</summary>
    /// <param name="file">What messages call it.</param>
    public EntryCollector(string file)
    {
        _file = file;
        Notices = new NoticeList(file);
        _builder = new EntryBuilder(Notices);
    }

    public NoticeList Notices { get; }

    /// <summary>What is known of dates that are none.</summary>
    public EntryBuilder Values => _builder;

    /// <summary>The codes, complete.</summary>
    /// <param name="unclassified">The not otherwise classified codes, or <see langword="null"/> where they are unknown.</param>
    public IEnumerable<HcpcsRecord> FinishRecords(HashSet<HcpcsCode>? unclassified) =>
        from pending in _entries
        let record = pending.Entry as HcpcsRecord
        where record is not null
        select record with
        {
            LongDescription = pending.LongDescription.ToString(),
            NotOtherwiseClassified = unclassified?.Contains(record.Code),
        };

    /// <summary>The modifiers, complete.</summary>
    public IEnumerable<HcpcsModifierRecord> FinishModifiers() =>
        from pending in _entries
        let record = pending.Entry as HcpcsModifierRecord
        where record is not null
        select record with { LongDescription = pending.LongDescription.ToString() };

    /// <summary>Takes the first line of an entry.</summary>
    /// <exception cref="InvalidDataException">The code or modifier has occurred before.</exception>
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
            throw new InvalidDataException($"{_file}, {location}: {identity} occurs a second time; it is at {_locations[identity]} already.");
        }

        _entries.Add(new Pending(identity, entry, new StringBuilder(description)));
    }

    /// <summary>Takes a further line of the last entry's long description.</summary>
    /// <exception cref="InvalidDataException">The description becomes longer than any is.</exception>
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
