using System.Text;
using Hcpcs.Reference.Releases.Tests.Making;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Releases.Tests;

/// <summary>Each reader takes a path, or a stream and a name, and gives the same of both. A file that cannot be had is not called damaged.</summary>
public sealed class SourceFileTests : IDisposable
{
    private const string Crosswalk = "_HCPCS Code,NDC2,BILLUNITS,BILLUNITSPKG,LABELER NAME,Drug Name,HCPCS dosage,PKG SIZE,PKG QTY,Short Description\n"
        + "J0001,00001-0001-01,1,2,Maker,Name,1 mg,1,1,Short\n";

    private const string Limits = "HCPCS Code,Payment Limit,Co-insurance Percentage,HCPCS Code Dosage,Vaccine AWP%,Vaccine Limit,Blood AWP%,Blood limit,"
        + "Clotting Factor,Notes,Short Description\nJ0001,1.5,20,1 mg,,,,,,,Short\n";

    private const string Banner = "\"Effective January 1, 2026 through March 31, 2026\"\n";

    private readonly TemporaryFolder _folder = new();

    /// <summary>Each reader: its file, and what it finds in it, by path and by stream.</summary>
    public static TheoryData<string, string> Readers => new()
    {
        { nameof(CmsRelease), Lines.Join(Lines.Codes('A', 10, "20260101")) },
        { nameof(CmsDrugCrosswalk), Banner + Crosswalk },
        { nameof(CmsPaymentLimits), Banner + Limits },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_stream_gives_what_the_file_gives(string reader, string content)
    {
        string expected = Read(reader, _folder.Write("cms.txt", content));

        using var stream = new MemoryStream(Encoding.ASCII.GetBytes($"skipped{content}"));
        stream.Position = "skipped".Length;

        Read(reader, stream, "cms.txt").Should().Be(expected).And.StartWith("cms.txt ");
        stream.CanRead.Should().BeTrue("it is the caller's");
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_name_may_be_a_path_of_either_kind_of_system_and_is_kept_without_folders(string reader, string content)
    {
        foreach (string name in (string[])["/in/cms.txt", @"C:\in\cms.txt", "cms.txt\n"])
        {
            Read(reader, new MemoryStream(Encoding.ASCII.GetBytes(content)), name).Should().StartWith("cms.txt ");
        }
    }

    /// <summary>A table holds the name in UTF-8, which has no halves of characters.</summary>
    [Fact]
    public void A_name_that_is_cut_or_holds_half_a_character_goes_into_a_table()
    {
        string n253 = new('n', 253), n254 = new('n', 254);

        NameInTable($"{n254}\U0001F600").Should().Be(n254);
        NameInTable($"{n253}\U0001F600.txt").Should().Be($"{n253}\U0001F600");
        NameInTable("n\uD83D.txt").Should().Be("n\uFFFD.txt");
        NameInTable("n\uDE00\uD83D").Should().Be("n\uFFFD\uFFFD");

        static string NameInTable(string name)
        {
            byte[] text = Zip.Bytes(Lines.Join(Lines.Codes('A', 10, "20260101")));
            return CmsRelease.Read(new MemoryStream(text), name).ToTable().Release.SourceName;
        }
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_stream_and_its_name_are_required(string reader, string content)
    {
        var stream = new MemoryStream(Encoding.ASCII.GetBytes(content));

        FluentActions.Invoking(() => Read(reader, null!, "cms.txt")).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        FluentActions.Invoking(() => Read(reader, stream, null!)).Should().Throw<ArgumentNullException>().WithParameterName("name");
        FluentActions.Invoking(() => Read(reader, stream, "in/")).Should().Throw<ArgumentException>().WithParameterName("name")
            .WithMessage("'in/' is not the name of a file.*");
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_file_that_is_in_use_is_not_called_damaged(string reader, string content)
    {
        string path = _folder.Write("cms.zip", content);
        using var other = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        FluentActions.Invoking(() => Read(reader, path)).Should().Throw<IOException>().Which.Message.Should().Contain(path).And.NotContain("damaged");
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void What_a_stream_throws_comes_through_as_it_is(string reader, string content)
    {
        foreach (var exception in (Exception[])[new IOException("unplugged"), new UnauthorizedAccessException("not yours")])
        {
            using var stream = new FailingStream(Encoding.ASCII.GetBytes(content), exception);

            FluentActions.Invoking(() => Read(reader, stream, "cms.txt")).Should().Throw<Exception>().Which.Should().BeSameAs(exception);
        }
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void An_endless_stream_is_read_no_further_than_a_file_can_be_long(string reader, string content)
    {
        using var stream = new EndlessStream();

        FluentActions.Invoking(() => Read(reader, stream, "cms.txt")).Should().Throw<InvalidDataException>()
            .WithMessage("cms.txt is longer than *MB*", content);
        stream.Given.Should().BeLessThan(40 * 1024 * 1024);
    }

    private static string Read(string reader, string path) => reader switch
    {
        nameof(CmsRelease) => Describe(CmsRelease.Read(path)),
        nameof(CmsDrugCrosswalk) => Describe(CmsDrugCrosswalk.Read(path)),
        _ => Describe(CmsPaymentLimits.Read(path)),
    };

    private static string Read(string reader, Stream stream, string name) => reader switch
    {
        nameof(CmsRelease) => Describe(CmsRelease.Read(stream, name)),
        nameof(CmsDrugCrosswalk) => Describe(CmsDrugCrosswalk.Read(stream, name)),
        _ => Describe(CmsPaymentLimits.Read(stream, name)),
    };

    private static string Describe(CmsRelease release) =>
        $"{release.Release.SourceName} {release.Release.SourceSha256} {string.Join(' ', release.Records)} {string.Join(' ', release.Notices)}";

    private static string Describe(CmsDrugCrosswalk crosswalk) =>
        $"{crosswalk.Source.SourceName} {crosswalk.Source.SourceSha256} {string.Join(' ', crosswalk.Products)}";

    private static string Describe(CmsPaymentLimits limits) =>
        $"{limits.Source.SourceName} {limits.Source.SourceSha256} {string.Join(' ', limits.Limits)}";

    /// <summary>Gives its bytes, and fails where the end would be.</summary>
    private sealed class FailingStream(byte[] content, Exception exception) : MemoryStream(content)
    {
        public override int Read(byte[] buffer, int offset, int count) => Position < Length ? base.Read(buffer, offset, count) : throw exception;

        public override int Read(Span<byte> buffer) => Position < Length ? base.Read(buffer) : throw exception;
    }
}
