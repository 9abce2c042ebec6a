using System.Text;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>Batches are read, worked on at the same time and written in order; whatever fails, a run has an end.</summary>
public sealed class BatchPipelineTests
{
    private static readonly string[] s_fields =
    [
        "J1412", "C9399", "J141Z", "C9136", "99213", "", "2024-05-01", "20240501", "03/04/2024", "2024-02-30", "20240501-20240531", "JZ", "RH",
        "RT LT", "\"a \"\"quoted\"\" text\"", "\"two\nlines\"", "\"no end", "\"x\"y", "ä😀", "\0", "HC:J1412:JZ", "AD:D0120", "=1+1",
    ];

    private static readonly string[] s_headers =
        ["code,date,modifiers\n", "line,date,through\n", "date,code,description,modifier1\r\n", "\uFEFFcode\tdate\tmodifier4\n"];

    [Fact]
    public void Random_bytes_end_in_an_exit_code()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("claims.csv");
        var random = new Random(20260101);
        var exitCodes = new HashSet<int>();
        for (int i = 0; i < 400; i++)
        {
            byte[] file = MakeFile(random, rows: 10);
            for (int damage = random.Next(8); damage > 0; damage--)
            {
                file[random.Next(file.Length)] = (byte)random.Next(256);
            }

            if (i % 10 == 0)
            {
                random.NextBytes(file);
            }

            File.WriteAllBytes(path, file);
            var run = ToolRun.Of("validate", path, "--format", i % 2 == 0 ? "csv" : "json", "--severity", "information");

            exitCodes.Add(run.ExitCode);
            run.ExitCode.Should().BeInRange(0, 2);
            run.ErrorLines.Length.Should().Match(lines => run.ExitCode == 2 ? lines == 1 : lines > 2);
            if (run.ExitCode != 2 && i % 2 == 0)
            {
                ValidateRun.ReadCsv(run.Output);
            }
        }

        exitCodes.Should().BeEquivalentTo([1, 2], "damaged files were among them");
    }

    [Fact]
    public void Findings_stand_in_the_order_of_the_rows()
    {
        string file = "code,date\n" + string.Concat(Enumerable.Repeat("C9399,2024-05-01\n", 100_000));

        using var output = new MemoryStream();
        Pipeline(new MemoryStream(Encoding.ASCII.GetBytes(file)), output).Run();

        ValidateRun.ReadCsv(Encoding.UTF8.GetString(output.ToArray())).Skip(1).Select(row => row[0]).Should().Equal(Enumerable.Range(2, 100_000).Select(line => $"{line}"));
    }

    [Fact]
    public void An_output_that_fails_ends_the_run()
    {
        var endless = new Repeating("code,date\n"u8.ToArray(), "C9399,2024-05-01\n"u8.ToArray());
        var run = () => Pipeline(endless, new Failing()).Run();

        run.Should().Throw<IOException>().WithMessage("full");
    }

    [Fact]
    public void An_input_that_fails_ends_the_run()
    {
        var broken = new Repeating("code,date\n"u8.ToArray(), "C9399,2024-05-01\n"u8.ToArray()) { FailsAfter = 1_000_000 };
        using var output = new MemoryStream();
        var run = () => Pipeline(broken, output).Run();

        run.Should().Throw<IOException>().WithMessage("unplugged");
        output.Length.Should().BePositive();
    }

    [Fact]
    public void Progress_is_told_up_to_the_end()
    {
        byte[] file = Encoding.ASCII.GetBytes("code,date\n" + string.Concat(Enumerable.Repeat("J1412,2024-05-01\n", 200_000)));
        var told = new List<long>();

        Pipeline(new MemoryStream(file), Stream.Null).Run(told.Add);

        told.Should().HaveCountGreaterThan(5).And.BeInAscendingOrder();
        told[^1].Should().Be(file.Length);
    }

    private static byte[] MakeFile(Random random, int rows)
    {
        string header = s_headers[random.Next(s_headers.Length)];
        char delimiter = header.Contains('\t') ? '\t' : ',';
        int columns = header.Count(c => c == delimiter) + 1;
        var text = new StringBuilder(header);
        for (int row = 0; row < rows; row++)
        {
            int count = random.Next(10) == 0 ? random.Next(6) : columns;
            text.AppendJoin(delimiter, Enumerable.Range(0, count).Select(_ => s_fields[random.Next(s_fields.Length)]));
            text.Append(random.Next(5) == 0 ? "\r\n" : "\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static BatchPipeline Pipeline(Stream input, Stream output)
    {
        var validator = new HcpcsValidator(HcpcsTable.Embedded, new HcpcsValidationOptions { ReportMedicareCoverage = false });
        var summary = new ClaimFileSummary(keepsExamples: false);
        return new BatchPipeline(
            ClaimReader.Open(input),
            batch => new ClaimJudge(batch, validator, validator.Lookup.Release, new JudgingOptions(null, [], false, false, true, false), summary, new FindingWriter(FindingFormat.Csv)),
            FindingWriter.Header(FindingFormat.Csv),
            output);
    }

    /// <summary>A text and then another, again and again.</summary>
    private sealed class Repeating(byte[] first, byte[] again) : MemoryStream
    {
        private byte[] _text = first;
        private int _position;
        private long _total;

        public long FailsAfter { get; init; } = long.MaxValue;

        public override int Read(Span<byte> buffer)
        {
            byte[] bytes = new byte[buffer.Length];
            int length = Read(bytes, 0, bytes.Length);
            bytes.AsSpan(0, length).CopyTo(buffer);
            return length;
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_total > FailsAfter)
            {
                throw new IOException("unplugged");
            }

            int length = Math.Min(count, _text.Length - _position);
            Array.Copy(_text, _position, buffer, offset, length);
            _position += length;
            _total += length;
            if (_position == _text.Length)
            {
                (_text, _position) = (again, 0);
            }

            return length;
        }
    }

    /// <summary>Takes a while of findings and then fails.</summary>
    private sealed class Failing : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (Length > 10_000)
            {
                throw new IOException("full");
            }

            base.Write(buffer);
        }
    }
}
