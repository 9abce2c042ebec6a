using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Hcpcs.Reference.Tables;

namespace Hcpcs.Reference;

/// <summary>
/// One release in memory: every code and modifier with every field that CMS publishes. <see cref="Embedded"/> is the release that the
/// package carries; <see cref="Load(string)"/> reads another one from a file.
/// </summary>
/// <remarks>
/// <para>
/// A table is read in place. Opening the embedded one makes neither strings nor records; a record is made when it is first asked for, and
/// kept, so that the same code gives the same instance each time, even to racing threads. Other lookups do not allocate.
/// </para>
/// <para>Immutable and safe to use from any thread; no read takes a lock.</para>
/// </remarks>
[DebuggerDisplay("{Release,nq}: {Release.CodeCount} codes, {Release.ModifierCount} modifiers")]
public sealed class HcpcsTable : IHcpcsLookup
{
    private readonly TableReader _reader;
    private readonly PositionIndex _codeIndex;
    private readonly PositionIndex _modifierIndex;
    private readonly HcpcsRecord?[] _recordsByRow;
    private readonly EntrySection _codes;
    private readonly EntrySection _modifiers;
    private HcpcsModifierRecord?[]? _modifiersByRow;
    private HcpcsRelease? _release;

    private HcpcsTable(TableMemory memory, string name, bool verify)
    {
        var reader = TableReader.Open(memory, name, verify);
        _reader = reader;
        _codes = reader.Codes;
        _modifiers = reader.Modifiers;
        _codeIndex = _codes.Index;
        _modifierIndex = _modifiers.Index;
        _recordsByRow = new HcpcsRecord?[_codes.Count];
    }

    /// <summary>The release that the package carries. It is opened when first asked for.</summary>
    public static HcpcsTable Embedded => EmbeddedHolder.Table;

    /// <summary>The version of the code table file format that this package writes and reads.</summary>
    public static int FormatVersion => TableFormat.Version;

    /// <inheritdoc/>
    public HcpcsRelease Release => _release ?? KeepFirst(ref _release, ReleaseSections.Read(_reader.File));

    // The rows of the codes, for what needs no record; TryFindRow(HcpcsCode, out int) finds one.
    internal EntrySection CodeRows => _codes;

    // The product names of each row of the codes, in one text a row; null where the table has none.
    internal TextList? CodeNames => _reader.CodeNames;

    // The rows of the modifiers, likewise.
    internal EntrySection ModifierRows => _modifiers;

    /// <summary>Loads a code table file. The file is read whole, checked whole, and not held open.</summary>
    /// <param name="path">The file, as <c>hcpcs compile</c> or <see cref="Save(string)"/> wrote it.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is not a code table, is damaged, or is over 32 MB; the message names it and says what is wrong.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static HcpcsTable Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
        {
            throw new IOException($"{path} is a folder, not a code table file.");
        }

        using var stream = File.OpenRead(path);
        return new HcpcsTable(TableMemory.CopyOf(stream, path), path, verify: true);
    }

    /// <summary>Loads a code table from where a stream stands to its end. The content is copied and checked whole.</summary>
    /// <param name="stream">The stream, which is not closed.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">The content is not a code table, a damaged one, or over 32 MB; the message says what is wrong.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static HcpcsTable Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new HcpcsTable(TableMemory.CopyOf(stream, "The stream"), "The stream", verify: true);
    }

    // Loads a code table from a stream that messages call by a name.
    internal static HcpcsTable Load(Stream stream, string name) => new(TableMemory.CopyOf(stream, name), name, verify: true);

    /// <summary>Makes a table of records: for tests, or for a payer's own codes.</summary>
    /// <param name="release">
    /// The release that the table states. Counts and earliest terminations are set from the records.
    /// </param>
    /// <param name="records">The codes, in any order.</param>
    /// <param name="modifiers">The modifiers, in any order; <see langword="null"/> for none.</param>
    /// <param name="productNames">
    /// The product names for search and pages; <see langword="null"/> for none. Names of codes that are not in the table are left out. The
    /// release's properties about product names are set from them.
    /// </param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException">Release or records are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A record does not have a code, a code occurs twice, a list is longer than the record layout has room for, or an enum value does not
    /// stand for a code; the message names the record. Texts may be longer than CMS's, up to 1 MB; the table must not be longer than <see
    /// cref="Load(string)"/> takes.
    /// </exception>
    public static HcpcsTable Create(
        HcpcsRelease release,
        IEnumerable<HcpcsRecord> records,
        IEnumerable<HcpcsModifierRecord>? modifiers = null,
        HcpcsProductNames? productNames = null)
    {
        ArgumentNullException.ThrowIfNull(release);
        ArgumentNullException.ThrowIfNull(records);
        return new HcpcsTable(TableMemory.CopyOf(TableWriter.Write(release, records, modifiers ?? [], productNames)), "The new table", verify: false);
    }

    /// <summary>Writes the table as a code table file. It appears under its name only when it is complete, in place of any older one.</summary>
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

    /// <summary>Writes the table as a code table file. The same table gives the same bytes each time.</summary>
    /// <param name="stream">The stream, which is not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(_reader.File.Memory.Span);
    }

    /// <inheritdoc/>
    public bool TryGet(HcpcsCode code, [NotNullWhen(true)] out HcpcsRecord? record)
    {
        if (_codeIndex.TryFind(code.Position, HcpcsCode.PositionCount, out uint row))
        {
            record = _recordsByRow[row] ?? MakeRecord((int)row, code);
            GC.KeepAlive(this);
            return true;
        }

        record = null;
        GC.KeepAlive(this);
        return false;
    }

    /// <inheritdoc/>
    public bool Contains(HcpcsCode code)
    {
        bool found = _codeIndex.TryFind(code.Position, HcpcsCode.PositionCount, out _);
        GC.KeepAlive(this);
        return found;
    }

    /// <inheritdoc/>
    public bool TryGetValidity(HcpcsCode code, out ValidityPeriod validity)
    {
        bool found = _codeIndex.TryFind(code.Position, HcpcsCode.PositionCount, out uint row);
        validity = found ? _codes.Validity((int)row) : default;
        GC.KeepAlive(this);
        return found;
    }

    /// <inheritdoc/>
    public bool TryGet(HcpcsModifier modifier, [NotNullWhen(true)] out HcpcsModifierRecord? record)
    {
        if (_modifierIndex.TryFind(modifier.Position, HcpcsModifier.PositionCount, out uint row))
        {
            record = _modifiersByRow?[row] ?? MakeModifierRecord((int)row, modifier);
            GC.KeepAlive(this);
            return true;
        }

        record = null;
        GC.KeepAlive(this);
        return false;
    }

    /// <inheritdoc/>
    public bool Contains(HcpcsModifier modifier)
    {
        bool found = _modifierIndex.TryFind(modifier.Position, HcpcsModifier.PositionCount, out _);
        GC.KeepAlive(this);
        return found;
    }

    /// <inheritdoc/>
    public bool TryGetValidity(HcpcsModifier modifier, out ValidityPeriod validity)
    {
        bool found = _modifierIndex.TryFind(modifier.Position, HcpcsModifier.PositionCount, out uint row);
        validity = found ? _modifiers.Validity((int)row) : default;
        GC.KeepAlive(this);
        return found;
    }

    /// <inheritdoc/>
    public ValueList<string> GetProductNames(HcpcsCode code)
    {
        if (_reader.CodeNames is not { } names || !TryFindRow(code, out int row))
        {
            return default;
        }

        string text = names.Read(row);
        return text.Length == 0 ? default : [.. text.Split(TableFormat.NameSeparator)];
    }

    /// <inheritdoc/>
    public IEnumerable<HcpcsRecord> EnumerateCodes()
    {
        for (int position = -1; (position = _codes.NextPosition(position)) >= 0;)
        {
            TryGet(HcpcsCode.FromPosition(position), out var record);
            yield return record!;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<HcpcsModifierRecord> EnumerateModifiers()
    {
        for (int position = -1; (position = _modifiers.NextPosition(position)) >= 0;)
        {
            TryGet(HcpcsModifier.FromPosition(position), out var record);
            yield return record!;
        }
    }

    // The row of a code among CodeRows.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryFindRow(HcpcsCode code, out int row)
    {
        bool found = _codeIndex.TryFind(code.Position, HcpcsCode.PositionCount, out uint ordinal);
        GC.KeepAlive(this);
        row = (int)ordinal;
        return found;
    }

    // The row of a modifier among ModifierRows.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryFindRow(HcpcsModifier modifier, out int row)
    {
        bool found = _modifierIndex.TryFind(modifier.Position, HcpcsModifier.PositionCount, out uint ordinal);
        GC.KeepAlive(this);
        row = (int)ordinal;
        return found;
    }

    // Two threads may both make the record; the first one to store it wins, and both get that one.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private HcpcsRecord MakeRecord(int row, HcpcsCode code) =>
        KeepFirst(ref _recordsByRow[row], new HcpcsRecord(_codes.Read(row)) { Code = code });

    [MethodImpl(MethodImplOptions.NoInlining)]
    private HcpcsModifierRecord MakeModifierRecord(int row, HcpcsModifier modifier) => KeepFirst(
        ref (_modifiersByRow ?? KeepFirst(ref _modifiersByRow, new HcpcsModifierRecord?[_modifiers.Count]))[row],
        new HcpcsModifierRecord(_modifiers.Read(row)) { Modifier = modifier });

    private static T KeepFirst<T>(ref T? place, T made)
        where T : class =>
        Interlocked.CompareExchange(ref place, made, null) ?? made;

    // Keeps the table out of the static initializer of HcpcsTable: touching the type loads nothing.
    private static class EmbeddedHolder
    {
        internal static readonly HcpcsTable Table = new(
            TableMemory.OfResource(typeof(HcpcsTable).Assembly, "Hcpcs.Reference.Embedded.hcpcs"), "The embedded table", verify: false);
    }
}
