namespace Hcpcs.Reference;

// What later releases changed for days that earlier ones had covered.
public sealed partial class HcpcsHistory
{
    /// <inheritdoc/>
    public IEnumerable<HcpcsRetroactiveChange> EnumerateRetroactiveChanges(HcpcsVersion? since)
    {
        for (int later = 1; later < _file.ReleaseCount; later++)
        {
            if (_file.Spans[later].Version <= since)
            {
                continue;
            }

            int earlier = later - 1;
            foreach (var code in Codes)
            {
                foreach (var change in Changes(RowOf(code), earlier, reader => reader.ToRecord(code)))
                {
                    yield return change;
                }
            }

            foreach (var modifier in Modifiers)
            {
                foreach (var change in Changes(RowOf(modifier), earlier, reader => reader.ToModifierRecord(modifier)))
                {
                    yield return change;
                }
            }
        }
    }

    private IEnumerable<HcpcsRetroactiveChange> Changes(int row, int earlier, Func<VersionReader, HcpcsEntry> make)
    {
        var newReader = Find(row, earlier + 1);
        var oldReader = newReader is { } both && both.First <= earlier ? newReader : Find(row, earlier);

        // One version is in both, or neither has the entry: nothing changed.
        if (newReader?.First <= earlier || (newReader is null && oldReader is null))
        {
            return [];
        }

        return new RetroactiveDays(
            _file.Spans[earlier],
            _file.Spans[earlier + 1],
            oldReader is { } before ? make(before) : null,
            newReader is { } after ? make(after) : null,
            newReader is { } run && oldReader is not null && run.First == run.Run.First && run.Run.IsCertain).Find();
    }
}
