using System.Diagnostics;

namespace Hcpcs.Reference;

/// <summary>
/// Several releases as one history. <see cref="Embedded"/> has those of January 2016, 2018, 2019, 2020, 2023, 2025 and 2026, of April and October 2020, and of
/// October 2025; <see cref="Load(string)"/> reads another one from a file, and <see cref="Append"/> adds the next quarter.
/// </summary>
/// <remarks>
/// The history is read in place: opening it makes no records, and <see cref="GetStatus(HcpcsCode, DateOnly)"/> allocates nothing. Product names are not part of
/// it. Immutable and safe to use from any thread.
/// </remarks>
[DebuggerDisplay("{Releases.Count} releases")]
public sealed partial class HcpcsHistory : IHcpcsHistory
{
    private readonly HistoryFile _file;
    private readonly HistoryJudge _codes, _modifiers;
    private readonly int _codeCoverageBegins, _modifierCoverageBegins;
    private readonly HcpcsTable?[] _tables;
    private IReadOnlyList<HcpcsRelease>? _releases;
    private IReadOnlyList<HcpcsCode>? _allCodes;
    private IReadOnlyList<HcpcsModifier>? _allModifiers;

    private HcpcsHistory(HistoryFile file)
    {
        _file = file;
        _codes = new HistoryJudge(file, ofModifiers: false);
        _modifiers = new HistoryJudge(file, ofModifiers: true);
        _codeCoverageBegins = _modifierCoverageBegins = int.MaxValue;
        foreach (var span in file.Spans)
        {
            _codeCoverageBegins = Math.Min(_codeCoverageBegins, span.CodeCoverageBegins);
            _modifierCoverageBegins = Math.Min(_modifierCoverageBegins, span.ModifierCoverageBegins);
        }

        _tables = new HcpcsTable?[file.ReleaseCount];
    }

    /// <summary>The history that the package carries. It is opened when first asked for.</summary>
    public static HcpcsHistory Embedded => EmbeddedHolder.History;

    /// <summary>The version of the history file format that this package writes and reads.</summary>
    public static int FormatVersion => (int)HistoryFormat.Version;

    /// <inheritdoc/>
    public IReadOnlyList<HcpcsRelease> Releases => _releases ??= Array.AsReadOnly(HistoryReleases.Read(_file));

    /// <inheritdoc/>
    public IReadOnlyList<HcpcsCode> Codes => _allCodes ??= [.. FindCodes()];

    /// <inheritdoc/>
    public IReadOnlyList<HcpcsModifier> Modifiers => _allModifiers ??= [.. FindModifiers()];

    /// <summary>Loads a history file. The file is read whole, checked whole, and not held open.</summary>
    /// <param name="path">The file, as <c>hcpcs compile-history</c> or <see cref="Save(string)"/> wrote it.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">The file is not a history, is damaged, or is over 8 MB; the message names it and says what is wrong.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static HcpcsHistory Load(string path) => Open(HistoryFormat.Kind.Read(path), path);

    /// <summary>Loads a history from where a stream stands to its end.</summary>
    /// <param name="stream">The stream, which is not closed.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">The content is not a history, is damaged, or is over 8 MB; the message says what is wrong.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static HcpcsHistory Load(Stream stream) => Open(HistoryFormat.Kind.Read(stream, "The stream"), "The stream");

    /// <summary>Makes a history of releases.</summary>
    /// <param name="tables">The releases, in any order. Their product names are left out.</param>
    /// <returns>The history. The same releases give the same one in any order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tables"/>, or one of them, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// There is no release, two are of one version, or they are more than a history file of 8 MB holds; the message says which.
    /// </exception>
    public static HcpcsHistory Create(IEnumerable<HcpcsTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        HcpcsTable[] all = [.. tables];
        foreach (var table in all)
        {
            ArgumentNullException.ThrowIfNull(table, nameof(tables));
        }

        return new HcpcsHistory(new HistoryFile(HistoryWriter.Write(all), "The history"));
    }

    /// <summary>Makes a history that goes on with a release.</summary>
    /// <param name="next">The release, newer than those of this history.</param>
    /// <returns>The longer history. This one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The release is not newer, or the history becomes too long; the message says which.</exception>
    public HcpcsHistory Append(HcpcsTable next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var newest = _file.Spans[^1].Version;
        return next.Release.Version > newest
            ? Create([.. Enumerable.Range(0, _file.ReleaseCount).Select(TableOf), next])
            : throw new ArgumentException($"{next.Release} is not newer than {newest.Name}, the newest release of the history.", nameof(next));
    }

    /// <summary>Writes the history as a history file. It appears under its name only when it is complete, in place of any older one.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="IOException">The file cannot be written; what was there before stays as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var file = new AtomicFile(path);
        Save(file.Create());
        file.Complete();
    }

    /// <summary>Writes the history as a history file. The same releases give the same bytes each time.</summary>
    /// <param name="stream">The stream, which is not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(_file.Bytes);
    }

    /// <summary>One release as it stood, as a table: the same as <c>hcpcs compile</c> makes of the release.</summary>
    /// <param name="release">The release.</param>
    /// <returns>The table, without product names. It is made at the first call and kept.</returns>
    /// <exception cref="ArgumentException">The history does not have the release; the message says which it has.</exception>
    public HcpcsTable AsKnownIn(HcpcsVersion release)
    {
        int number = Array.FindIndex(_file.Spans, span => span.Version == release);
        return number >= 0
            ? TableOf(number)
            : throw new ArgumentException(
                $"The history does not have the release '{release}': it has {string.Join(", ", _file.Spans.Select(span => span.Version))}.", nameof(release));
    }

    IHcpcsLookup IHcpcsHistory.AsKnownIn(HcpcsVersion release) => AsKnownIn(release);

    /// <inheritdoc/>
    public HcpcsHistoryStatus GetStatus(HcpcsCode code, DateOnly day) => _codes.Judge(RowOf(code), day.DayNumber, _codeCoverageBegins);

    /// <inheritdoc/>
    public HcpcsHistoryStatus GetStatus(HcpcsCode code, DateOnly day, HcpcsVersion knownIn) => JudgeKnown(_codes, RowOf(code), day.DayNumber, knownIn);

    /// <inheritdoc/>
    public HcpcsHistoryStatus GetStatus(HcpcsModifier modifier, DateOnly day) => _modifiers.Judge(RowOf(modifier), day.DayNumber, _modifierCoverageBegins);

    /// <inheritdoc/>
    public HcpcsHistoryStatus GetStatus(HcpcsModifier modifier, DateOnly day, HcpcsVersion knownIn) =>
        JudgeKnown(_modifiers, RowOf(modifier), day.DayNumber, knownIn);

    private static HcpcsHistory Open(byte[] bytes, string name)
    {
        var file = new HistoryFile(bytes, name);
        HistoryCheck.Run(file);
        return new HcpcsHistory(file);
    }

    // What a release in hand states, or what those before and after one that is not have in common.
    private HcpcsHistoryStatus JudgeKnown(HistoryJudge judge, int row, int day, HcpcsVersion knownIn)
    {
        var spans = _file.Spans;
        int after = 0;
        while (after < spans.Length && spans[after].Version < knownIn)
        {
            after++;
        }

        if (after < spans.Length && spans[after].Version == knownIn)
        {
            return judge.JudgeIn(row, day, after);
        }

        if (after == 0)
        {
            return new HcpcsHistoryStatus
            {
                Evidence = new HcpcsEvidence { Kind = HcpcsEvidenceKind.BeforeFirst, Later = spans[0].Version },
            };
        }

        var earlier = judge.JudgeIn(row, day, after - 1);
        bool isGap = earlier.Evidence.Kind == HcpcsEvidenceKind.ReopenedGap;
        if (after == spans.Length)
        {
            return isGap ? earlier : earlier with
            {
                Evidence = new HcpcsEvidence { Kind = HcpcsEvidenceKind.AfterLast, Earlier = spans[^1].Version },
            };
        }

        var later = judge.JudgeIn(row, day, after);
        bool agree = (earlier.Status, earlier.Meaning) == (later.Status, later.Meaning) && isGap == (later.Evidence.Kind == HcpcsEvidenceKind.ReopenedGap);
        return agree && isGap ? later : new HcpcsHistoryStatus
        {
            Status = agree ? later.Status : HcpcsStatus.Unknown,
            Meaning = agree ? later.Meaning : 0,
            Evidence = new HcpcsEvidence
            {
                Kind = agree ? HcpcsEvidenceKind.Unchanged : HcpcsEvidenceKind.Changed,
                Earlier = spans[after - 1].Version,
                Later = spans[after].Version,
            },
        };
    }

    private IEnumerable<HcpcsCode> FindCodes()
    {
        for (int position = 0; position < HistoryFormat.CodePositions; position++)
        {
            if (_file.TryFindCode(position, out _))
            {
                yield return HistoryPositions.Code(position);
            }
        }
    }

    private IEnumerable<HcpcsModifier> FindModifiers()
    {
        for (int position = 0; position < HistoryFormat.ModifierPositions; position++)
        {
            if (_file.TryFindModifier(position, out _))
            {
                yield return HistoryPositions.Modifier(position);
            }
        }
    }

    private int RowOf(HcpcsCode code) => HistoryPositions.Of(code) is >= 0 and var position && _file.TryFindCode(position, out int row) ? row : -1;

    private int RowOf(HcpcsModifier modifier) =>
        HistoryPositions.Of(modifier) is >= 0 and var position && _file.TryFindModifier(position, out int row) ? row : -1;

    private HcpcsTable TableOf(int release)
    {
        if (_tables[release] is { } made)
        {
            return made;
        }

        // Two threads may both make it; the first one to store it wins, and both get that one.
        var table = HcpcsTable.Create(
            Releases[release],
            Codes.Select(code => Find(RowOf(code), release) is { } reader ? reader.ToRecord(code, _file.Spans[release].KnowsList) : null).OfType<HcpcsRecord>(),
            Modifiers.Select(modifier => Find(RowOf(modifier), release) is { } reader ? reader.ToModifierRecord(modifier) : null).OfType<HcpcsModifierRecord>());
        return Interlocked.CompareExchange(ref _tables[release], table, null) ?? table;
    }

    // The version of an entry that a release has.
    private VersionReader? Find(int row, int release)
    {
        var reader = new VersionReader(_file, row);
        while (reader.Read())
        {
            if (reader.First <= release)
            {
                return release <= reader.Last ? reader : null;
            }
        }

        return null;
    }

    // Keeps the history out of the static initializer of HcpcsHistory: touching the type loads nothing.
    private static class EmbeddedHolder
    {
        internal static readonly HcpcsHistory History = new(new HistoryFile(
            HistoryFormat.Kind.ReadEmbedded(typeof(HcpcsHistory).Assembly, HistoryFormat.FrontLength),
            "The embedded history",
            () => HistoryFormat.Kind.ReadEmbedded(typeof(HcpcsHistory).Assembly)));
    }
}
