using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Tool;

// The file of claims that a command reads: a path, or - for standard input.
internal sealed class ClaimSource : IDisposable
{
    // What is shorter is done before anybody could read how far it is.
    private const int MinLengthOfProgress = 1024 * 1024;

    private const string StandardInput = "-", MissingColumn = "has no column ";

    private readonly Stream _stream;

    // Throws IOException: The file cannot be opened or read.
    // Throws InvalidDataException: It is not a file of claims; the message says why.
    public ClaimSource(string path, ClaimReaderOptions options)
    {
        Name = path is StandardInput ? "Standard input" : path;
        _stream = Open(path);
        try
        {
            Reader = ClaimReader.Open(_stream, options);
        }
        catch (InvalidDataException exception)
        {
            _stream.Dispose();
            string remedy = exception.Message.StartsWith(MissingColumn, StringComparison.Ordinal) ? ". --code, --date and others name columns, --on gives a date" : string.Empty;
            throw new InvalidDataException($"{Name} {exception.Message}{remedy}.", exception);
        }
        catch
        {
            _stream.Dispose();
            throw;
        }
    }

    // What messages call it.
    public string Name { get; }

    public ClaimReader Reader { get; }

    public void Dispose() => Reader.Dispose();

    // Works through the lines.
    // header: What stands before what comes of them.
    // progress: The terminal on which to show how far that is; null for none.
    // Throws InvalidDataException: The file has no claims, or it is not certain how its dates are read. Nothing was written then but what came of lines
    // before the first date that could be read in two ways.
    public void Run(Func<ClaimLineBatch, BatchWorker> createWorker, ReadOnlyMemory<byte> header, Stream output, TextWriter? progress)
    {
        var pipeline = new BatchPipeline(Reader, createWorker, header, output);
        if (progress is null || (_stream.CanSeek && _stream.Length < MinLengthOfProgress))
        {
            pipeline.Run();
        }
        else
        {
            RunWithProgress(pipeline, progress);
        }

        if (ClaimFileDescription.ExplainNoClaims(Reader) is { } problem)
        {
            throw new InvalidDataException($"{Name} {problem}.");
        }

        if (Reader.Fault is { NeedsDateOrder: true } fault)
        {
            throw new InvalidDataException($"{Name}: {fault.Message} Use --date-format D/M/YYYY, for example.");
        }

        pipeline.WriteHeader();
    }

    private void RunWithProgress(BatchPipeline pipeline, TextWriter terminal)
    {
        using var line = new ProgressLine(terminal, $"Reading {(_stream.CanSeek ? Path.GetFileName(Name) : "standard input")}");
        pipeline.Run(read => line.Report(() => _stream.CanSeek
            ? $"{Math.Min(100, 100 * read / Math.Max(_stream.Length, 1))} %"
            : $"{ClaimFileDescription.Format(read / 1_000_000)} MB"));
    }

    private static Stream Open(string path)
    {
        if (path is StandardInput)
        {
            return Console.OpenStandardInput();
        }

        return Directory.Exists(path)
            ? throw new IOException($"{path} is a folder, not a claim file.")
            : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
    }
}
