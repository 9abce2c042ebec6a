namespace Hcpcs.Reference;

// What the releases of a history have of one entry, one after another.
public sealed partial class HcpcsHistory
{
    /// <inheritdoc/>
    public ValueList<HcpcsEntryVersion> GetVersions(HcpcsCode code) => Versions(RowOf(code), reader => reader.ToRecord(code));

    /// <inheritdoc/>
    public ValueList<HcpcsEntryVersion> GetVersions(HcpcsModifier modifier) => Versions(RowOf(modifier), reader => reader.ToModifierRecord(modifier));

    /// <inheritdoc/>
    public ValueList<HcpcsMeaning> GetMeanings(HcpcsCode code) => Meanings(GetVersions(code));

    /// <inheritdoc/>
    public ValueList<HcpcsMeaning> GetMeanings(HcpcsModifier modifier) => Meanings(GetVersions(modifier));

    private ValueList<HcpcsEntryVersion> Versions(int row, Func<VersionReader, HcpcsEntry> make)
    {
        if (row < 0)
        {
            return default;
        }

        var versions = new List<HcpcsEntryVersion>();
        var reader = new VersionReader(_file, row);
        int later = _file.ReleaseCount;
        while (reader.Read())
        {
            var entry = make(reader);
            bool isNewest = reader.Last == _file.ReleaseCount - 1;
            bool isMissingNext = reader.Last + 1 < later;
            if (versions.Count > 0)
            {
                // Only now is it known what the later one follows.
                var following = versions[^1];
                versions[^1] = following with { Changes = HcpcsFieldChange.Between(entry, following.Entry) };
            }

            versions.Add(new HcpcsEntryVersion
            {
                Entry = entry,
                First = _file.Spans[reader.First].Version,
                Last = _file.Spans[reader.Last].Version,
                Next = isNewest ? null : _file.Spans[reader.Last + 1].Version,
                Ending = isNewest ? HcpcsVersionEnding.Current
                    : !isMissingNext ? HcpcsVersionEnding.Superseded
                    : reader.Run.End < _file.Spans[reader.Last + 1].FirstDay ? HcpcsVersionEnding.DroppedAfterEnd
                    : HcpcsVersionEnding.Vanished,
                Meaning = reader.Run.Meaning,
                Boundary = reader.First > reader.Run.First || reader.Run.Next == 0 || _file.Run(reader.Run.Next).Meaning == reader.Run.Meaning
                    ? HcpcsMeaningBoundary.None
                    : reader.Run.IsCertain ? HcpcsMeaningBoundary.Certain : HcpcsMeaningBoundary.Probable,
                ReopenedGaps = Gaps(reader.Run),
            });
            later = reader.First;
        }

        versions.Reverse();
        return [.. versions];
    }

    // The gaps within the days of a run, between an end and a reactivation that it or one before it of the same meaning states.
    private ValueList<HcpcsReopenedGap> Gaps(HistoryRun of)
    {
        List<HcpcsReopenedGap>? gaps = null;
        for (var run = of; run.Next > 0;)
        {
            var older = _file.Run(run.Next);
            if (older.End < run.GapEnd - 1
                && Math.Max(older.End + 1, of.Added) is var first && Math.Min(run.GapEnd - 1, of.End) is var last && first <= last)
            {
                (gaps ??= []).Insert(0, new HcpcsReopenedGap
                {
                    FirstDay = DateOnly.FromDayNumber(first),
                    LastDay = DateOnly.FromDayNumber(last),
                    Earlier = _file.Spans[older.Last].Version,
                    Later = _file.Spans[run.First].Version,
                });
            }

            if (run.IsCertain)
            {
                break;
            }

            run = older;
        }

        return gaps is null ? default : [.. gaps];
    }

    private ValueList<HcpcsMeaning> Meanings(ValueList<HcpcsEntryVersion> versions)
    {
        var meanings = new List<HcpcsMeaning>();
        for (int i = 0; i < versions.Count; i++)
        {
            var version = versions[i];
            if (i == 0 || version.Boundary != HcpcsMeaningBoundary.None)
            {
                meanings.Add(new HcpcsMeaning
                {
                    Number = version.Meaning,
                    Entry = version.Entry,
                    Validity = version.Entry.Validity,
                    ReopenedGaps = version.ReopenedGaps,
                    First = version.First,
                    Last = version.Last,
                    Boundary = version.Boundary,
                    After = i == 0 ? null : versions[i - 1].Last,
                });
            }
            else
            {
                var (former, last) = (meanings[^1], versions[i - 1].Last);
                meanings[^1] = former with
                {
                    Entry = version.Entry,
                    Validity = version.Entry.Validity,
                    ReopenedGaps = version.ReopenedGaps,
                    MissingFrom =
                    [
                        .. former.MissingFrom,
                        .. _file.Spans.Select(span => span.Version).Where(release => last < release && release < version.First),
                    ],
                    Last = version.Last,
                };
            }
        }

        // Of meanings that are not certainly different, the days of the last one hold for all; it is what the next certain one may have cut off.
        DateOnly? nextBegins = null;
        ValidityPeriod validity = default;
        ValueList<HcpcsReopenedGap> gaps = default;
        for (int i = meanings.Count - 1; i >= 0; i--)
        {
            bool isLast = i == meanings.Count - 1 || meanings[i + 1].Boundary == HcpcsMeaningBoundary.Certain;
            if (isLast)
            {
                nextBegins = i == meanings.Count - 1 ? null : validity.FirstDay;
                (validity, gaps) = (meanings[i].Validity, meanings[i].ReopenedGaps);
            }

            bool isWithdrawn = validity.LastDay >= nextBegins;
            var days = isWithdrawn && nextBegins > validity.FirstDay ? validity with { LastDay = nextBegins.Value.AddDays(-1) } : validity;
            meanings[i] = meanings[i] with
            {
                Validity = days,
                ReopenedGaps = Within(gaps, days.LastDay),
                IsWithdrawn = isWithdrawn,
                HasVanished = i == meanings.Count - 1 && versions[^1].Ending == HcpcsVersionEnding.Vanished,
            };
        }

        return [.. meanings];
    }

    private static ValueList<HcpcsReopenedGap> Within(ValueList<HcpcsReopenedGap> gaps, DateOnly last) => gaps.IsEmpty ? gaps :
    [
        .. gaps.Where(gap => gap.FirstDay <= last).Select(gap => gap.LastDay <= last ? gap : gap with { LastDay = last }),
    ];
}
