using System.Runtime.CompilerServices;

namespace Hcpcs.Reference.Claims;

/// <summary>Reads the service lines of a file of claims, one after the other, in memory that does not grow with the file.</summary>
/// <remarks>
/// <para>
/// <see cref="Open(Stream, ClaimReaderOptions?)"/> tells from the content what the file is written in. A line is read with <see cref="Read()"/>
/// and seen with <see cref="Line"/>, which allocates nothing; <see cref="ReadClaim"/> and <see cref="ReadAllAsync"/> give records. Many lines at
/// once, to be judged on another thread, are read with <see cref="Read(ClaimLineBatch)"/>. A reader is read in one of these ways only.
/// </para>
/// <para>
/// No patient data is read: no names, addresses, birth dates, member or provider numbers and no diagnoses. What the file does wrong does not
/// throw: a file that cannot be read to its end gives the lines before that, and <see cref="Fault"/>. Failures of the stream itself do throw.
/// </para>
/// <para>A reader is for one thread at a time.</para>
/// </remarks>
public abstract class ClaimReader : IDisposable, IAsyncDisposable
{
    private readonly Stream? _stream;
    private readonly bool _leaveOpen;
    private ClaimLineBatch? _batch;
    private int _index = -1;

    private protected ClaimReader(InputBuffer input, Stream? stream, bool leaveOpen)
    {
        Input = input;
        _stream = stream;
        _leaveOpen = leaveOpen;
    }

    /// <summary>What the file is written in.</summary>
    public abstract ClaimFormat Format { get; }

    /// <summary>The line that was read last. Good until the next one is read.</summary>
    /// <exception cref="InvalidOperationException">No line was read, or there are no more.</exception>
    public ClaimLineView Line => BatchOfLine[_index];

    /// <summary>Whether the claim of <see cref="Line"/> is cut, as <see cref="ClaimLineBatch.IsCut"/> tells it.</summary>
    /// <exception cref="InvalidOperationException">No line was read, or there are no more.</exception>
    public bool IsClaimCut => BatchOfLine.IsCut(_index);

    /// <summary>What was met so far.</summary>
    public ClaimFileCounts Counts => Counted.ToCounts();

    /// <summary>Why the file cannot be read to its end; <see langword="null"/> while nothing is wrong.</summary>
    public ClaimFileFault? Fault { get; private protected set; }

    /// <summary>How many bytes were read from the stream.</summary>
    public long BytesRead => Input.BytesRead;

    private protected InputBuffer Input { get; }

    private protected RunningCounts Counted;

    private ClaimLineBatch BatchOfLine => _batch is { } batch && _index < batch.Count && _index >= 0
        ? batch
        : throw new InvalidOperationException("There is no line: Read has not been called, or it said that there are no more.");

    /// <summary>Opens a file of claims of any kind.</summary>
    /// <param name="stream">The file. It may be a pipe: nothing is read twice. It is closed with the reader; where there is none, it stays open.</param>
    /// <param name="options">How to read it; <see langword="null"/> for the defaults.</param>
    /// <returns>The reader; its <see cref="Format"/> says what the file is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The file is delimited text, and <see cref="ClaimReaderOptions.Delimited"/> contradicts itself.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is not one of claims: it is empty, binary, or text without a header whose columns can be found. The message is the rest of a
    /// sentence about the file.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ClaimReader Open(Stream stream, ClaimReaderOptions? options = null) => ClaimFormats.Open(stream, options ?? new());

    /// <summary>Opens a file of claims of any kind, likewise, without blocking.</summary>
    /// <inheritdoc cref="Open(Stream, ClaimReaderOptions?)"/>
    /// <param name="stream">The file, likewise: the body of a request, or a pipe's <c>AsStream()</c>.</param>
    /// <param name="options">How to read it; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static ValueTask<ClaimReader> OpenAsync(Stream stream, ClaimReaderOptions? options = null, CancellationToken cancellationToken = default) =>
        ClaimFormats.OpenAsync(stream, options ?? new(), cancellationToken);

    /// <summary>Tells from its beginning what a file is written in.</summary>
    /// <param name="start">How the file begins: a few kilobytes are enough for nearly all files.</param>
    /// <returns>
    /// What it seems to be. Text of any kind is <see cref="ClaimFormat.Delimited"/>. JSON is <see cref="ClaimFormat.FhirNdjson"/> if its first
    /// line is whole and a second one begins.
    /// </returns>
    public static ClaimFormat DetectFormat(ReadOnlySpan<byte> start) => ClaimFormats.Detect(start);

    /// <summary>Reads the next line.</summary>
    /// <returns>Whether there is one, which <see cref="Line"/> shows then.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public bool Read()
    {
        var batch = _batch ??= CreateBatch();
        if (++_index < batch.Count)
        {
            return true;
        }

        _index = 0;
        return Read(batch);
    }

    /// <summary>Reads the next claim, in the sense of <see cref="ClaimLineBatch"/>, as records.</summary>
    /// <returns>
    /// Its lines, of which <see cref="Line"/> shows the last one then; <see langword="null"/> where there are no more. <see cref="IsClaimCut"/> says
    /// whether they are a part of it only.
    /// </returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public IReadOnlyList<ClaimLine>? ReadClaim()
    {
        if (!Read())
        {
            return null;
        }

        var batch = BatchOfLine;
        var lines = new ClaimLine[batch.GetClaimLength(_index)];
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = batch[_index + i].ToClaimLine();
        }

        _index += lines.Length - 1;
        return lines;
    }

    /// <summary>Reads the next claims: as many as are here whole, without waiting for more where there are any.</summary>
    /// <param name="batch">A batch that <see cref="CreateBatch"/> of this reader made; what it held is lost.</param>
    /// <returns>Whether there are any.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="batch"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="batch"/> is of a reader of another kind.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public bool Read(ClaimLineBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        Start(batch);
        while (Parse(batch) && batch.Count == 0)
        {
            Input.Fill();
        }

        return batch.Count > 0;
    }

    /// <summary>Makes a batch for <see cref="Read(ClaimLineBatch)"/>.</summary>
    /// <returns>The batch, empty.</returns>
    public abstract ClaimLineBatch CreateBatch();

    /// <summary>Reads all lines as records, without blocking.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The lines. When they end, <see cref="Fault"/> says whether the file did.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public async IAsyncEnumerable<ClaimLine> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var batch = CreateBatch();
        while (true)
        {
            Start(batch);
            while (Parse(batch) && batch.Count == 0)
            {
                await Input.FillAsync(cancellationToken).ConfigureAwait(false);
            }

            for (int i = 0; i < batch.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return batch[i].ToClaimLine();
            }

            if (batch.Count == 0)
            {
                yield break;
            }
        }
    }

    /// <summary>Closes the stream.</summary>
    public void Dispose()
    {
        if (!_leaveOpen)
        {
            _stream?.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the stream.</summary>
    /// <returns>When it is closed.</returns>
    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return _leaveOpen || _stream is null ? ValueTask.CompletedTask : _stream.DisposeAsync();
    }

    // Empties a batch to be filled.
    private protected abstract void Start(ClaimLineBatch batch);

    // Takes lines out of what is here.
    // Returns: Whether more of the file is needed for the next one. Where the file is at its end, it is not.
    private protected abstract bool Parse(ClaimLineBatch batch);
}
