using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.History.Tests;

/// <summary>The embedded history is the ten official releases and nothing else: each can be had back as it was.</summary>
public class EmbeddedHistoryTests
{
    public static TheoryData<int> Releases => [.. Enumerable.Range(0, OfficialReleases.All.Length)];

    [SkippableFact]
    public void Compiling_the_official_releases_in_any_order_gives_the_history_that_is_committed_byte_for_byte()
    {
        int[] order = [9, 0, 5, 3, 1, 8, 2, 7, 4, 6];

        byte[] compiled = Save(HcpcsHistory.Create(order.Select(OfficialReleases.Table)));

        compiled.AsSpan().SequenceEqual(Committed()).Should().BeTrue("the committed history is recompiled whenever the compiler or the format changes");
    }

    [Fact]
    public void The_embedded_history_is_the_committed_file_and_loads_as_a_file_from_outside()
    {
        Save(HcpcsHistory.Embedded).AsSpan().SequenceEqual(Committed()).Should().BeTrue();

        Save(HcpcsHistory.Load(new MemoryStream(Committed()))).AsSpan().SequenceEqual(Committed()).Should().BeTrue();
    }

    /// <summary>The table has every field of every entry, and so its exports are the same, what is known of the NOC list included.</summary>
    [SkippableTheory]
    [MemberData(nameof(Releases))]
    public void Every_release_comes_back_as_the_table_that_is_compiled_of_it(int release)
    {
        var expected = OfficialReleases.Table(release);

        var known = HcpcsHistory.Embedded.AsKnownIn(HcpcsVersion.Parse(OfficialReleases.All[release].Version));

        Save(known.Save).AsSpan().SequenceEqual(Save(expected.Save)).Should().BeTrue();
        HcpcsHistory.Embedded.AsKnownIn(known.Release.Version).Should().BeSameAs(known, "it is made once");
    }

    [Fact]
    public void The_releases_are_told_in_their_order()
    {
        HcpcsHistory.Embedded.Releases.Select(release => release.Version.ToString()).Should().Equal(OfficialReleases.All.Select(release => release.Version));
        HcpcsHistory.Embedded.Releases.Where(release => release.CompanionLists == HcpcsCompanionLists.NotOtherwiseClassified)
            .Select(release => release.Version.ToString()).Should().Equal("2018-01", "2025-01", "2026-01");
    }

    [Fact]
    public void A_release_that_the_history_does_not_have_is_refused_with_those_that_it_has() =>
        FluentActions.Invoking(() => HcpcsHistory.Embedded.AsKnownIn(HcpcsVersion.Parse("2024-01")))
            .Should().Throw<ArgumentException>().WithMessage("*'2024-01'*2016-01*2026-01*");

    internal static byte[] Save(HcpcsHistory history) => Save(history.Save);

    internal static byte[] Committed() =>
        File.ReadAllBytes(Path.Combine(OfficialFiles.RepositoryRoot, "src", "Hcpcs.Reference.History", "Embedded.hcpcs-history"));

    private static byte[] Save(Action<Stream> save)
    {
        using var stream = new MemoryStream();
        save(stream);
        return stream.ToArray();
    }
}
