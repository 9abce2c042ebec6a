using System.Globalization;

namespace Hcpcs.Reference.Tool;

// What a person at a terminal sees of a search: one hit a line, grouped, with the total.
internal sealed class SearchScreen
{
    // Lines that are neither a group nor a hit: the title, what follows the groups, and the shell's prompt.
    private const int OtherLines = 7;

    // Lines of a group that are not hits: a blank one, the heading, what its hits share, and how many more there are.
    private const int GroupLines = 4;

    private const int UsualHeight = 24, LeastHitsOfGroup = 3, MaxGroups = 6, MaxHits = 40, MaxLinesOfOthers = 3, MinShared = 12, MinHitsThatShare = 3;

    private readonly HcpcsSearchResult _result;
    private readonly IHcpcsLookup _lookup;
    private readonly DateOnly _day;
    private readonly Screen _screen;

    // result: All hits of a search.
    // day: The day on which a code counts as ended or not.
    public SearchScreen(HcpcsSearchResult result, IHcpcsLookup lookup, DateOnly day, Screen screen)
    {
        _result = result;
        _lookup = lookup;
        _day = day;
        _screen = screen;
    }

    // Adds the groups.
    // title: The text that was searched.
    // limit: How many hits are shown, the best of all; null for what fits on one screen.
    // height: The lines of the terminal, where they are known.
    // isFull: Whether every hit is shown, with both descriptions.
    public void Add(string title, int? limit, int? height, bool isFull)
    {
        _screen.AddHanging(
            0, 2, new StyledText($"{Format(_result.Total)} {(_result.Total == 1 ? "match" : "matches")}", TextStyle.Strong), $" for '{title}', {_lookup.Release}");
        foreach (var pointer in _result.Pointers)
        {
            _screen.AddHanging(0, 2, new StyledText(pointer.Text, TextStyle.Strong), $": {pointer.Target}");
        }

        foreach (var alias in _result.AlsoCalled)
        {
            _screen.AddHanging(0, 2, new StyledText(alias.Text, TextStyle.Strong), $", also called {alias.Words}");
        }

        if (_result.Hits.IsEmpty)
        {
            return;
        }

        AddRemark(_result.Hits[0].Match);
        var groups = _result.Hits.AsEnumerable().GroupBy(Key).OrderBy(Rank).ToList();
        var shown = isFull ? [.. _result.Hits] : limit is { } most ? [.. _result.Hits.AsEnumerable().Take(most)] : Choose(groups, height ?? UsualHeight);
        foreach (var group in groups)
        {
            if (group.Where(shown.Contains).ToList() is { Count: > 0 } hits)
            {
                AddGroup(group.Key, group.Count(), hits, isFull);
            }
        }

        // The best hit is named in either case.
        var others = groups.Where(group => !group.Any(shown.Contains)).OrderByDescending(group => group.First() == _result.Hits[0]).Select(DescribeOther).ToList();
        if (others.Count > 0)
        {
            _screen.AddBlank();
            _screen.AddShort(0, 6, MaxLinesOfOthers, new StyledText("Also", TextStyle.Strong), "  " + string.Join("; ", others));
        }

        if (!isFull)
        {
            _screen.AddBlank();
            _screen.AddHanging(0, 2, new StyledText("More: --full every hit with both descriptions   hcpcs CODE shows one", TextStyle.Quiet));
        }
    }

    // What is live and has a section comes first, unless the best hit is just what was typed.
    private int Rank(IGrouping<Group, HcpcsSearchHit> group) =>
        group.Key.Section is not null || (group.First() == _result.Hits[0] && IsJustThat(_result.Hits[0])) ? 0 : 1;

    private static bool IsJustThat(HcpcsSearchHit hit) =>
        hit.Match is HcpcsSearchMatch.Code or HcpcsSearchMatch.WholeText or HcpcsSearchMatch.CodePrefix;

    // The hits that fit on one screen: some of each of the first groups, then the best of all.
    private HashSet<HcpcsSearchHit> Choose(List<IGrouping<Group, HcpcsSearchHit>> groups, int height)
    {
        int lines = height - OtherLines;
        int count = Math.Clamp(lines / (GroupLines + LeastHitsOfGroup), 1, MaxGroups);
        var first = groups.Take(count).ToList();
        var chosen = first.SelectMany(group => group.Take(LeastHitsOfGroup)).ToHashSet();
        foreach (var hit in _result.Hits)
        {
            if (chosen.Count >= Math.Min(MaxHits, Math.Max(lines - first.Count * GroupLines, 1)))
            {
                break;
            }

            if (first.Exists(group => group.Key == Key(hit)))
            {
                chosen.Add(hit);
            }
        }

        return chosen;
    }

    // With the best code of the group, which --section takes.
    private static string DescribeOther(IGrouping<Group, HcpcsSearchHit> group) =>
        $"{group.Key.Name} ({Format(group.Count())}): {group.First().Identity}{(group.Count() > 1 ? ", ..." : null)}";

    // What the best hit is like, where it is not what the text says.
    private void AddRemark(HcpcsSearchMatch match)
    {
        string? remark = match switch
        {
            HcpcsSearchMatch.NearWholeText or HcpcsSearchMatch.TypingError => "Nothing has the words as typed. These are similar.",
            HcpcsSearchMatch.SomeWords => "Nothing has all words. These have some of them.",
            _ => null,
        };
        if (remark is not null)
        {
            _screen.Add(0, new StyledText(remark, TextStyle.Warning));
        }
    }

    private void AddGroup(Group group, int count, List<HcpcsSearchHit> hits, bool isFull)
    {
        _screen.AddBlank();
        _screen.Add(0, new StyledText(group.Name, TextStyle.Strong), $" ({Format(count)})");
        int shared = isFull ? 0 : SharedLength(hits);
        if (shared > 0)
        {
            _screen.AddCut(9, new StyledText(hits[0].Entry.LongDescription[..shared].TrimEnd() + " ...", TextStyle.Quiet));
        }

        foreach (var hit in hits)
        {
            if (isFull)
            {
                AddFull(hit);
            }
            else
            {
                AddLine(hit, shared);
            }
        }

        if (count > hits.Count)
        {
            string how = group.Section is { } section ? $"--section {section.First} --limit {Math.Max(count, hits.Count)}" : "--full";
            _screen.Add(2, new StyledText($"... {Format(count - hits.Count)} more: {how}", TextStyle.Quiet));
        }
    }

    private void AddLine(HcpcsSearchHit hit, int shared)
    {
        var entry = hit.Entry;
        List<StyledText> pieces = [new(hit.Identity.PadRight(HcpcsCode.Length), TextStyle.Code), "  ", .. DescribeEnd(entry), .. Names(hit)];
        AddMatched(pieces, hit, entry.LongDescription.Length > 0 ? entry.LongDescription : entry.ShortDescription, shared);
        _screen.AddCut(2, [.. pieces]);
    }

    private void AddFull(HcpcsSearchHit hit)
    {
        var entry = hit.Entry;
        _screen.AddHanging(
            2, 9, [new StyledText(hit.Identity.PadRight(HcpcsCode.Length), TextStyle.Code), "  ", .. DescribeEnd(entry), .. Names(hit), entry.ShortDescription]);
        List<StyledText> pieces = [];
        AddMatched(pieces, hit, entry.LongDescription, 0);
        _screen.Add(9, [.. pieces]);
    }

    private static StyledText[] DescribeEnd(HcpcsEntry entry) => entry.TerminationDate is { } end
        ? [new StyledText(string.Create(CultureInfo.InvariantCulture, $"ended {end:O}"), TextStyle.Bad), "  "]
        : [];

    // The names that the search matched.
    private IEnumerable<StyledText> Names(HcpcsSearchHit hit)
    {
        foreach (string name in SearchCommand.NamesOf(hit.Entry, _lookup).Where(name => hit.Highlight(name).Count > 0).Take(2))
        {
            yield return new StyledText(name, TextStyle.Strong);
            yield return ": ";
        }
    }

    // A description from a place on, with the words that the search matched.
    private static void AddMatched(List<StyledText> pieces, HcpcsSearchHit hit, string text, int start)
    {
        foreach (var range in hit.Highlight(text))
        {
            var (place, length) = range.GetOffsetAndLength(text.Length);
            if (place >= start)
            {
                pieces.Add(text[start..place]);
                pieces.Add(new StyledText(text.Substring(place, length), TextStyle.Strong));
                start = place + length;
            }
        }

        pieces.Add(text[start..]);
    }

    // How many characters the descriptions of a group begin with in common, up to the end of a word: they are said once.
    private static int SharedLength(List<HcpcsSearchHit> hits)
    {
        if (hits.Count < MinHitsThatShare)
        {
            return 0;
        }

        string first = hits[0].Entry.LongDescription;
        int length = hits.Min(hit => first.AsSpan().CommonPrefixLength(hit.Entry.LongDescription));
        length = first.AsSpan(0, length).LastIndexOf(' ') + 1;
        return length >= MinShared && hits.TrueForAll(hit => hit.Entry.LongDescription.Length > length) ? length : 0;
    }

    private Group Key(HcpcsSearchHit hit) => hit.Entry switch
    {
        { TerminationDate: { } end } when end < _day => new Group("Ended"),
        HcpcsRecord { NotOtherwiseClassified: true } => new Group("Not otherwise classified"),
        HcpcsRecord { Code: var code } => HcpcsSection.Of(code) is { } section ? new Group(section.Name, section) : new Group("Other codes"),
        _ => new Group("Modifiers"),
    };

    private static string Format(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    // Hits that are shown together.
    // Section: The section that they are of, where that is what they share.
    private sealed record Group(string Name, HcpcsSection? Section = null);
}
