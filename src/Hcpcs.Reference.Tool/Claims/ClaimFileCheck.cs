using System.Collections.Concurrent;

namespace Hcpcs.Reference.Tool;

// Judges a claim file: reads rows on the calling thread, judges batches of them on others, and writes the findings in the order of the
// rows. Memory is bounded by the number of batches that are under way.
internal sealed class ClaimFileCheck
{
    // One batch is read while each processor has one to judge, and one waits to be written.
    private static readonly int s_batchCount = Math.Min(Environment.ProcessorCount, 4) + 2;

    private readonly DelimitedReader _reader;
    private readonly Stream _stream;
    private readonly ConcurrentBag<ClaimJudge> _idle = [];
    private readonly ClaimFileSummary _summary = new();

    // Whether writing has failed, so that reading on is of no use. The last batch may still have to be judged then.
    private volatile bool _hasFailed;

    // Prepares the judging of a file whose header was read.
    public ClaimFileCheck(
        DelimitedReader reader, ClaimColumns columns, HcpcsValidator validator, Stream stream, FindingFormat format, bool isTerminal = false)
    {
        _reader = reader;
        _stream = stream;
        for (int i = 0; i < s_batchCount; i++)
        {
            _idle.Add(new ClaimJudge(validator, columns, reader.Header.Count, reader.CreateBatch(), new FindingWriter(format, isTerminal)));
        }

        _stream.Write(FindingWriter.Header(format));
    }

    // Judges all rows.
    // report: Told now and then how many bytes were read.
    public ClaimFileSummary Run(Action<long>? report = null)
    {
        using var idle = new SemaphoreSlim(s_batchCount);
        var written = Task.CompletedTask;
        try
        {
            while (!_hasFailed)
            {
                idle.Wait();
                _idle.TryTake(out var judge);
                if (!_reader.Read(judge!.Rows))
                {
                    break;
                }

                written = JudgeAndWriteAsync(judge, written, idle);
                report?.Invoke(_reader.Position);
            }
        }
        finally
        {
            // What is under way needs the stream, whatever happened to the reading.
            _ = Task.WhenAny(written).GetAwaiter().GetResult();
        }

        written.GetAwaiter().GetResult();
        return _summary;
    }

    // Judges a batch at once, and writes what came of it after what came of the batches before.
    private async Task JudgeAndWriteAsync(ClaimJudge judge, Task before, SemaphoreSlim idle)
    {
        try
        {
            var judged = Task.Run(judge.Judge);
            try
            {
                await before.ConfigureAwait(false);
            }
            finally
            {
                await judged.ConfigureAwait(false);
            }

            judge.Findings.MoveTo(_stream);
            _stream.Flush();
            _summary.Take(judge.Summary);
        }
        catch
        {
            _hasFailed = true;
            throw;
        }
        finally
        {
            _idle.Add(judge);
            idle.Release();
        }
    }
}
