using System.Collections.Concurrent;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Tool;

// Works through a file of claims: reads batches of lines on the calling thread, has others work on them, and writes what comes of each in the
// order of the file. Memory is bounded by the number of batches that are under way.
// header: What stands before all that.
internal sealed class BatchPipeline(ClaimReader reader, Func<ClaimLineBatch, BatchWorker> createWorker, ReadOnlyMemory<byte> header, Stream output)
{
    // One batch is read while each processor has one to work on, and one waits to be written.
    private static readonly int s_batchCount = Math.Min(Environment.ProcessorCount, 4) + 2;

    private readonly ConcurrentBag<BatchWorker> _idle = [];

    // What is written only when it is certain how the dates of the file are read. More than this would cost memory without end.
    private const int MaxHeldLength = 64 * 1024 * 1024;

    private bool _hasHeader;

    // Whether all dates so far could be read with the day first as well as with the month first.
    private volatile bool _isOrderUncertain;

    // Whether writing has failed, so that reading on is of no use. The last batch may still have to be worked on then.
    private volatile bool _hasFailed;

    // Works through all lines.
    // report: Told now and then how many bytes were read.
    public void Run(Action<long>? report = null)
    {
        for (int i = 0; i < s_batchCount; i++)
        {
            _idle.Add(createWorker(reader.CreateBatch()));
        }

        using var idle = new SemaphoreSlim(s_batchCount);
        using var held = new MemoryStream();
        var written = Task.CompletedTask;
        try
        {
            while (!_hasFailed)
            {
                idle.Wait();
                _idle.TryTake(out var worker);
                if (!reader.Read(worker!.Batch))
                {
                    break;
                }

                _isOrderUncertain = reader.Format == ClaimFormat.Delimited && reader.Counts.Dates is { MonthFirst: > 0 } dates && dates.MonthFirst == dates.BothWays;
                written = WorkAndWriteAsync(worker, written, held, idle);
                report?.Invoke(reader.BytesRead);
            }
        }
        finally
        {
            // What is under way needs the stream, whatever happened to the reading.
            _ = Task.WhenAny(written).GetAwaiter().GetResult();
        }

        written.GetAwaiter().GetResult();
        if (held.Length > 0 && reader.Fault is not { NeedsDateOrder: true })
        {
            WriteHeld(held);
        }
    }

    // Writes the header where no lines have made it be written.
    public void WriteHeader()
    {
        if (!_hasHeader)
        {
            output.Write(header.Span);
            _hasHeader = true;
        }
    }

    private void WriteHeld(MemoryStream held)
    {
        WriteHeader();
        if (held.Length > 0)
        {
            held.WriteTo(output);

            // What was needed for that is given back.
            held.SetLength(0);
            held.Capacity = 0;
        }
    }

    // Works on a batch at once, and writes what came of it after what came of the batches before.
    private async Task WorkAndWriteAsync(BatchWorker worker, Task before, MemoryStream held, SemaphoreSlim idle)
    {
        try
        {
            var work = Task.Run(worker.Work);
            try
            {
                await before.ConfigureAwait(false);
            }
            finally
            {
                await work.ConfigureAwait(false);
            }

            if (_isOrderUncertain && held.Length < MaxHeldLength)
            {
                worker.MoveTo(held);
            }
            else
            {
                WriteHeld(held);
                worker.MoveTo(output);
                output.Flush();
            }
        }
        catch
        {
            _hasFailed = true;
            throw;
        }
        finally
        {
            _idle.Add(worker);
            idle.Release();
        }
    }
}
