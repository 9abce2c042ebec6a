using System.Runtime.CompilerServices;

namespace Hcpcs.Reference;

// Judges days by the runs of an entry. Days are day numbers, releases are numbers from the oldest, 0.
// ofModifiers: Whether the entries are modifiers.
internal readonly struct HistoryJudge(HistoryFile file, bool ofModifiers)
{
    // The status of a day by the knowledge of today.
    // row: The row of the entry; -1 for one that no release holds.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public HcpcsHistoryStatus Judge(int row, int day, int coverageBegins)
    {
        if (row < 0)
        {
            return JudgeUnknown(day, coverageBegins);
        }

        // Nine entries of ten have had one meaning, one added date and one end ever since they were first seen, and the newest release has them.
        if (!file.IsSteady(row, out int added, out int end, out int first))
        {
            return JudgeChanged(row, day, coverageBegins);
        }

        int at = file.AtOrBefore(day);
        return day < added
            ? file.Answer(day < coverageBegins ? HcpcsStatus.OutsideCoverage : HcpcsStatus.NotYetEffective, file.Lasting(day, at))
            : file.Answer(day <= end ? HcpcsStatus.Valid : HcpcsStatus.Terminated, first > Math.Max(0, at) ? file.ChangedAfter(first - 1) : file.Lasting(day, at));
    }

    private HcpcsHistoryStatus JudgeUnknown(int day, int coverageBegins) => new()
    {
        Status = coverageBegins <= day && day <= file.Spans[^1].LastDay ? HcpcsStatus.Unknown : HcpcsStatus.OutsideCoverage,
        Evidence = file.Evidence(file.Lasting(day, file.AtOrBefore(day))),
    };

    // The status of a day of an entry that has not been the same in all releases since it was first seen.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private HcpcsHistoryStatus JudgeChanged(int row, int day, int coverageBegins)
    {
        int newest = file.ReleaseCount - 1, at = file.AtOrBefore(day), since = Math.Max(0, at);
        var run = file.Run(row);
        if (run.Last == newest && day >= run.Added && HasSaidSo(run, day, since))
        {
            return new HcpcsHistoryStatus
            {
                Status = day <= run.End ? HcpcsStatus.Valid : HcpcsStatus.Terminated,
                Meaning = run.Meaning,
                Evidence = file.Evidence(file.Lasting(day, at)),
            };
        }

        var answer = AnswerAsOf(row, day, newest);
        return new HcpcsHistoryStatus
        {
            Status = answer.Status != HcpcsStatus.NotYetEffective || day >= coverageBegins ? answer.Status : HcpcsStatus.OutsideCoverage,
            Meaning = answer.Meaning,
            Evidence = answer.HasVanished ? file.Between(HcpcsEvidenceKind.Vanished, run.Last)
                : answer.Status == HcpcsStatus.Valid && FindGap(row, day, newest) is { } gap ? gap
                : file.Evidence(FindChange(row, day, since, answer) ?? file.Lasting(day, at)),
        };
    }

    // The status of a day as one release in hand states it.
    public HcpcsHistoryStatus JudgeIn(int row, int day, int release)
    {
        var span = file.Spans[release];
        int coverageBegins = ofModifiers ? span.ModifierCoverageBegins : span.CodeCoverageBegins;
        var evidence = new HcpcsEvidence { Kind = HcpcsEvidenceKind.Observed, Earlier = span.Version };
        if (row < 0 || FindRun(row, release) is not { } run)
        {
            return new HcpcsHistoryStatus
            {
                Status = coverageBegins <= day && day <= span.LastDay ? HcpcsStatus.Unknown : HcpcsStatus.OutsideCoverage,
                Evidence = evidence,
            };
        }

        if (day < run.Added)
        {
            return new HcpcsHistoryStatus
            {
                Status = day < coverageBegins ? HcpcsStatus.OutsideCoverage : HcpcsStatus.NotYetEffective,
                Evidence = evidence,
            };
        }

        bool isValid = day <= run.End;
        return new HcpcsHistoryStatus
        {
            Status = isValid ? HcpcsStatus.Valid : HcpcsStatus.Terminated,
            Meaning = run.Meaning,
            Evidence = isValid && FindGap(row, day, release) is { } gap ? gap : evidence,
        };
    }

    // Whether the newest run of an entry is followed by a release that does not hold it though it had not ended.
    public bool HasVanished(HistoryRun run, int asOf) =>
        Math.Min(run.Last, asOf) is var last && last < asOf && run.End >= file.Spans[last + 1].FirstDay;

    private HistoryRun? FindRun(int row, int release)
    {
        var run = file.Run(row);
        while (run.First > release && run.Next > 0)
        {
            run = file.Run(run.Next);
        }

        return run.First <= release && release <= run.Last ? run : null;
    }

    // What the releases up to one say of a day together. Of each meaning the last days count; one that the next meaning began within was withdrawn.
    private (HcpcsStatus Status, int Meaning, bool HasVanished) AnswerAsOf(int row, int day, int asOf)
    {
        long nextBegins = long.MaxValue;
        bool isNewest = true, isLastOfMeaning = true;
        for (int number = row; ;)
        {
            var run = file.Run(number);
            if (run.First <= asOf)
            {
                if (isLastOfMeaning && run.End < nextBegins)
                {
                    if (isNewest && HasVanished(run, asOf) && day >= run.Added && day <= run.End)
                    {
                        return day <= file.Spans[run.Last].LastDay ? (HcpcsStatus.Valid, run.Meaning, true) : (HcpcsStatus.Unknown, 0, true);
                    }

                    if (day >= run.Added)
                    {
                        return (day <= run.End ? HcpcsStatus.Valid : HcpcsStatus.Terminated, run.Meaning, false);
                    }
                }

                if (isLastOfMeaning)
                {
                    nextBegins = Math.Min(nextBegins, run.Added);
                }

                isNewest = false;
                isLastOfMeaning = run.IsCertain;
            }

            if (run.Next == 0)
            {
                return (HcpcsStatus.NotYetEffective, 0, false);
            }

            number = run.Next;
        }
    }

    // The number of the evidence of the last change of the answer since a release. Answers change only where a run begins or the entry was missing.
    private int? FindChange(int row, int day, int since, (HcpcsStatus Status, int Meaning, bool HasVanished) answer)
    {
        for (var run = file.Run(row); run.First > since; run = file.Run(run.Next))
        {
            if (Differs(row, day, run.First - 1, answer))
            {
                return file.ChangedAfter(run.First - 1);
            }

            if (run.Next == 0)
            {
                break;
            }

            int last = file.Run(run.Next).Last;
            if (last >= since && last < run.First - 1 && Differs(row, day, last, answer))
            {
                return file.ChangedAfter(last);
            }
        }

        return null;
    }

    private bool Differs(int row, int day, int release, (HcpcsStatus Status, int Meaning, bool HasVanished) answer)
    {
        var other = AnswerAsOf(row, day, release);
        return (other.Status, other.Meaning) != (answer.Status, answer.Meaning);
    }

    // Whether the newest run of an entry and those before it say the same of a day since a release: all of them hold the day of one meaning valid or ended, without a
    // release in between that lacks the entry, and none of them has a gap.
    private bool HasSaidSo(HistoryRun run, int day, int since)
    {
        for (bool isEnded = day > run.End; ;)
        {
            if (day < run.GapEnd)
            {
                return false;
            }

            if (run.Next == 0)
            {
                return run.First <= since;
            }

            var older = file.Run(run.Next);
            if (run.First > since && (older.Last != run.First - 1 || older.Meaning != run.Meaning || day < older.Added || day > older.End != isEnded))
            {
                return false;
            }

            run = older;
        }
    }

    // The gap that a day lies in between an end and a reactivation that the releases up to one state.
    private HcpcsEvidence? FindGap(int row, int day, int asOf)
    {
        for (var run = file.Run(row); run.Next > 0;)
        {
            var older = file.Run(run.Next);
            if (run.First <= asOf && older.End < day && day < run.GapEnd)
            {
                return new HcpcsEvidence
                {
                    Kind = HcpcsEvidenceKind.ReopenedGap,
                    Earlier = file.Spans[older.Last].Version,
                    Later = file.Spans[run.First].Version,
                };
            }

            if (run.IsCertain && run.First <= asOf)
            {
                break;
            }

            run = older;
        }

        return null;
    }
}
