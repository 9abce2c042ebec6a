using System.IO.Pipes;
using Hcpcs.Reference.Loading;

namespace Hcpcs.Reference.Tests.Loading;

/// <summary>A table file that is replaced while it is in use, in every way that files are replaced. Each look is made by hand.</summary>
public sealed class ReloadingTableTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly string _path;
    private readonly List<string> _events = [];

    public ReloadingTableTests() => _path = Path.Combine(_folder, "table.hcpcs");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_missing_or_bad_file_throws_at_first_use_and_the_next_use_tries_again()
    {
        using var tables = Open();

        FluentActions.Invoking(() => tables.Current).Should().Throw<FileNotFoundException>();
        File.WriteAllText(_path, "no table");
        FluentActions.Invoking(() => tables.Current).Should().Throw<InvalidDataException>().WithMessage($"*{_path}*");
        Write(2026, 1);
        tables.Current.Lookup.Release.ToString().Should().Be("January 2026");
        _events.Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_has_not_changed_or_was_only_touched_changes_nothing()
    {
        using var tables = OpenWith(2026, 1);
        var first = tables.Current;

        tables.Check();
        File.SetLastWriteTimeUtc(_path, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        tables.Check();
        tables.Check();

        tables.Current.Should().BeSameAs(first);
        _events.Should().BeEmpty();
    }

    [Fact]
    public void Writing_in_place_is_taken_over()
    {
        using var tables = OpenWith(2026, 1);

        Write(2026, 4);
        tables.Check();

        tables.Current.Lookup.Release.ToString().Should().Be("April 2026");
        _events.Should().Equal("January 2026 -> April 2026");
    }

    [Fact]
    public void Replacing_by_rename_is_taken_over_even_with_the_same_length_and_time()
    {
        using var tables = OpenWith(2026, 1);
        var time = File.GetLastWriteTimeUtc(_path);
        long length = new FileInfo(_path).Length;
        string next = Path.Combine(_folder, "next");
        Table(2026, 4).Save(next);
        File.SetLastWriteTimeUtc(next, time);
        new FileInfo(next).Length.Should().Be(length, "or else the test shows nothing");

        File.Move(next, _path, overwrite: true);
        tables.Check();

        _events.Should().Equal("January 2026 -> April 2026");
    }

    [Fact]
    public void Deleting_and_writing_anew_is_taken_over_and_what_is_missing_for_a_moment_is_no_news()
    {
        using var tables = OpenWith(2026, 1);

        File.Delete(_path);
        tables.Check();
        tables.Current.Lookup.Release.ToString().Should().Be("January 2026");
        Write(2026, 4);
        tables.Check();

        _events.Should().Equal("January 2026 -> April 2026");
    }

    [Fact]
    public void A_file_that_stays_away_is_reported_once_and_again_when_it_goes_again()
    {
        using var tables = OpenWith(2026, 1);

        File.Delete(_path);
        Check(tables, 5);
        Write(2026, 1);
        Check(tables, 2);
        File.Delete(_path);
        Check(tables, 5);

        _events.Should().HaveCount(2).And.OnlyContain(text => text.StartsWith("FileNotFoundException"));
        tables.Current.Lookup.Release.ToString().Should().Be("January 2026");
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void Swapping_a_symbolic_link_is_taken_over(bool ofFolder)
    {
        Skip.If(OperatingSystem.IsWindows(), "Making symbolic links needs a privilege there.");
        string old = Directory.CreateDirectory(Path.Combine(_folder, "old")).FullName, next = Directory.CreateDirectory(Path.Combine(_folder, "new")).FullName;
        Table(2026, 1).Save(Path.Combine(old, "t"));
        Table(2026, 4).Save(Path.Combine(next, "t"));
        string link = Path.Combine(_folder, "data"), path = ofFolder ? Path.Combine(link, "t") : link;
        File.CreateSymbolicLink(link, ofFolder ? old : Path.Combine(old, "t"));
        using var tables = Open(path);
        tables.Current.Lookup.Release.ToString().Should().Be("January 2026");

        // Container platforms swap the link of a folder, in one step; .NET renames only links of files.
        if (ofFolder)
        {
            Directory.Delete(link);
            tables.Check();
            Directory.CreateSymbolicLink(link, next);
        }
        else
        {
            string swap = Path.Combine(_folder, "swap");
            File.CreateSymbolicLink(swap, Path.Combine(next, "t"));
            File.Move(swap, link, overwrite: true);
        }

        tables.Check();

        _events.Should().Equal("January 2026 -> April 2026");
    }

    [Fact]
    public void A_half_copied_file_is_no_news_until_it_stops_growing()
    {
        using var tables = OpenWith(2026, 1);
        byte[] whole = Bytes(2026, 4);

        for (int part = 1; part < 5; part++)
        {
            File.WriteAllBytes(_path, whole[..(whole.Length * part / 5)]);
            tables.Check();
        }

        _events.Should().BeEmpty("it grew between any two looks");
        File.WriteAllBytes(_path, whole);
        tables.Check();

        _events.Should().Equal("January 2026 -> April 2026");
    }

    [Fact]
    public void A_damaged_file_that_no_longer_changes_is_reported_once_and_the_table_in_use_stays()
    {
        using var tables = OpenWith(2026, 1);
        var good = tables.Current;
        byte[] damaged = Bytes(2026, 4);
        damaged[^1] ^= 1;
        byte[][] bad = [damaged, Bytes(2026, 4)[..^1], [], "<!DOCTYPE html><html></html>"u8.ToArray()];

        foreach (byte[] content in bad)
        {
            File.WriteAllBytes(_path, content);
            Check(tables, 5);
        }

        _events.Should().HaveCount(bad.Length).And.OnlyContain(text => text.StartsWith("InvalidDataException") && text.Contains(_path));
        tables.Current.Should().BeSameAs(good);
        Write(2026, 4);
        tables.Check();
        tables.Current.Lookup.Release.ToString().Should().Be("April 2026");
    }

    [Fact]
    public void A_refused_file_that_is_mended_without_another_length_time_or_header_is_taken_over()
    {
        using var tables = OpenWith(2026, 1);
        byte[] sound = Bytes(2026, 4), damaged = [.. sound];
        damaged[^1] ^= 1;
        var time = new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc);

        File.WriteAllBytes(_path, damaged);
        File.SetLastWriteTimeUtc(_path, time);
        Check(tables, 5);
        _events.Should().ContainSingle().Which.Should().StartWith("InvalidDataException");
        File.WriteAllBytes(_path, sound);
        File.SetLastWriteTimeUtc(_path, time);
        tables.Check();

        _events.Should().HaveCount(2).And.EndWith("January 2026 -> April 2026");
    }

    [Fact]
    public void An_older_release_is_told_as_one_though_its_damaged_copy_was_told_before_and_is_not_read_again_and_again()
    {
        using var tables = OpenWith(2026, 1);
        byte[] older = Bytes(2025, 10), damaged = [.. older];
        damaged[^1] ^= 1;
        var time = new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (byte[] content in (byte[][])[damaged, older])
        {
            File.WriteAllBytes(_path, content);
            File.SetLastWriteTimeUtc(_path, time);
            Check(tables, 3);
        }

        _events.Should().HaveCount(2);
        _events[1].Should().Contain("AllowOlderRelease");
        Allocation.OfOne(tables.Check).Should().BeLessThan(30_000, "the index of a table alone has 65,000 bytes");
    }

    [Fact]
    public void A_sound_release_that_could_not_be_taken_over_is_tried_again()
    {
        Write(2026, 1);
        int made = 0;
        using var tables = new ReloadingTable(
            _path, TimeSpan.FromHours(1), allowOlderRelease: false, table => made++ is 1 or 2 ? throw new InvalidOperationException("no room") : new HcpcsSnapshot(table));
        var told = new List<string>();
        tables.ReloadFailed += (_, e) => told.Add(e.Exception.Message);
        _ = tables.Current;

        Write(2026, 4);
        Check(tables, 3);

        told.Should().Equal("no room");
        tables.Current.Lookup.Release.ToString().Should().Be("April 2026");
    }

    [SkippableFact]
    public void A_pipe_that_nobody_writes_to_is_not_waited_for()
    {
        Skip.IfNot(File.Exists("/usr/bin/mkfifo"), "There is no mkfifo.");
        using var tables = OpenWith(2026, 1);
        File.Delete(_path);
        System.Diagnostics.Process.Start("/usr/bin/mkfifo", [_path]).WaitForExit();

        Check(tables, 3);
        _events.Should().ContainSingle().Which.Should().Contain("it is empty, or a pipe");
        File.Delete(_path);
        Write(2026, 4);
        tables.Check();

        _events.Should().HaveCount(2);
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_news_after_a_missing_file()
    {
        using var tables = OpenWith(2026, 1);

        File.Delete(_path);
        Check(tables, 3);
        Directory.CreateDirectory(_path);
        Check(tables, 3);

        _events.Should().HaveCount(2);
        _events[1].Should().StartWith("IOException").And.Contain("folder");
    }

    [SkippableFact]
    public void A_pipe_in_the_place_of_the_file_is_refused_once_and_changes_nothing()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "A pipe has a path there.");
        using var pipe = new AnonymousPipeServerStream();
        string link = Path.Combine(_folder, "link"), swap = Path.Combine(_folder, "swap");
        Write(2026, 1);
        File.CreateSymbolicLink(link, _path);
        using var tables = Open(link);
        var good = tables.Current;

        File.CreateSymbolicLink(swap, $"/proc/self/fd/{pipe.ClientSafePipeHandle.DangerousGetHandle()}");
        File.Move(swap, link, overwrite: true);
        Check(tables, 5);

        _events.Should().ContainSingle().Which.Should().StartWith("IOException").And.Contain("pipe");
        tables.Current.Should().BeSameAs(good);
    }

    [Fact]
    public async Task Who_asks_first_lends_its_context_to_no_look_at_the_file()
    {
        Write(2026, 1);
        using var tables = new ReloadingTable(_path, TimeSpan.FromMilliseconds(20), allowOlderRelease: false, table => new HcpcsSnapshot(table));
        var request = new AsyncLocal<string?>();
        var seen = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        tables.Reloaded += (_, _) => seen.TrySetResult(request.Value);
        request.Value = "of the first request";
        _ = tables.Current;

        Write(2026, 4);

        (await seen.Task.WaitAsync(TimeSpan.FromMinutes(1))).Should().BeNull();
        request.Value.Should().NotBeNull();
    }

    [Fact]
    public void The_first_use_may_come_from_where_no_context_flows()
    {
        Write(2026, 1);
        using var tables = Open();
        using (ExecutionContext.SuppressFlow())
        {
            tables.Current.Lookup.Release.ToString().Should().Be("January 2026");
            ExecutionContext.IsFlowSuppressed().Should().BeTrue();
        }
    }

    [Fact]
    public void Drug_products_that_fail_to_load_are_asked_for_again()
    {
        int asked = 0;
        var snapshot = new HcpcsSnapshot(Table(2026, 1), null, () => asked++ == 0 ? throw new IOException("not there yet") : new HcpcsPageData());

        var code = HcpcsCode.Parse("A0000");

        _ = snapshot.Pages;
        asked.Should().Be(0, "nothing is loaded before it is used");
        FluentActions.Invoking(() => snapshot.Pages.Find(code)).Should().Throw<IOException>();
        snapshot.Pages.Find(code).Should().NotBeNull();
    }

    [Fact]
    public void An_older_release_is_refused_once_unless_it_is_allowed_and_a_correction_is_taken()
    {
        using (var tables = OpenWith(2026, 1))
        {
            Write(2025, 10);
            Check(tables, 5);
            _events.Should().ContainSingle().Which.Should().Contain("October 2025").And.Contain("January 2026").And.Contain("AllowOlderRelease");
            tables.Current.Lookup.Release.ToString().Should().Be("January 2026");

            Table(2026, 1, "corrected").Save(_path);
            tables.Check();
            tables.Current.Lookup.Get("A0000").ShortDescription.Should().Be("corrected");
        }

        _events.Clear();
        using var rollback = OpenWith(2026, 1, allowOlder: true);
        Write(2025, 10);
        rollback.Check();
        _events.Should().Equal("January 2026 -> October 2025");
    }

    [Fact]
    public void A_handler_that_throws_stops_neither_the_others_nor_the_next_look()
    {
        using var tables = OpenWith(2026, 1);
        tables.Reloaded += (_, _) => throw new InvalidOperationException("a handler's own fault");
        int heard = 0;
        tables.Reloaded += (_, _) => heard++;

        Write(2026, 4);
        tables.Check();
        Write(2026, 7);
        tables.Check();

        heard.Should().Be(2);
    }

    [Fact]
    public void After_disposal_nothing_is_taken_over_and_the_snapshot_still_answers()
    {
        var tables = OpenWith(2026, 1);
        var snapshot = tables.Current;
        tables.Dispose();
        tables.Dispose();

        File.WriteAllText(_path, "no table");
        Check(tables, 3);
        Write(2026, 4);
        tables.Check();

        snapshot.Lookup.Get("A0000").ShortDescription.Should().Be("text");
        tables.Current.Should().BeSameAs(snapshot);
        _events.Should().BeEmpty();
    }

    [Fact]
    public void A_snapshot_keeps_to_its_release_with_all_that_is_built_on_it()
    {
        using var tables = OpenWith(2026, 1);
        var before = tables.Current;
        Table(2026, 4, "another wording").Save(_path);
        tables.Check();
        var after = tables.Current;
        var code = HcpcsCode.Parse("A0000");

        before.Lookup.Release.ToString().Should().Be("January 2026");
        ((HcpcsValidator)before.Validator).Lookup.Should().BeSameAs(before.Lookup);
        before.Search.Search("text").Hits.Should().ContainSingle();
        before.Search.Search("wording").Hits.Should().BeEmpty();
        before.Pages.Find(code)!.Entry.ShortDescription.Should().Be("text");
        after.Search.Search("wording").Hits.Should().ContainSingle();
        after.Pages.Find(code)!.Release.ToString().Should().Be("April 2026");
    }

    [Fact]
    public void The_index_of_words_is_there_after_a_reload_if_it_was_before()
    {
        using var tables = OpenWith(2026, 1);
        var before = tables.Current;
        var search = new HcpcsSearch(new CurrentLookup(tables));
        Write(2026, 4);
        tables.Check();

        var unsearched = tables.Current;
        search.Search("text").Hits.Should().ContainSingle();
        Write(2026, 7);
        tables.Check();

        SearchIndex.IsMadeFor(before.Lookup).Should().BeFalse("nobody had searched yet");
        SearchIndex.IsMadeFor(unsearched.Lookup).Should().BeTrue();
        tables.Current.Should().NotBeSameAs(unsearched);
        SearchIndex.IsMadeFor(tables.Current.Lookup).Should().BeTrue();
    }

    [Fact]
    public void What_forwards_follows_and_what_needs_several_answers_asks_one_release()
    {
        using var tables = OpenWith(2026, 1);
        var lookup = new CurrentLookup(tables);
        var validator = new HcpcsValidator(lookup);
        var pages = new HcpcsPages(lookup);
        var day = new DateOnly(2026, 5, 1);
        lookup.Current.Should().BeSameAs(tables.Current.Lookup);
        lookup.Contains("B0000").Should().BeFalse();
        validator.Validate("B0000", day).Findings[0].Reason.Should().Be(HcpcsFindingReason.OutsideCoverage);

        Table(2026, 4, "text", "B0000").Save(_path);
        tables.Check();

        lookup.Release.ToString().Should().Be("April 2026");
        lookup.Get("B0000").Should().BeSameAs(tables.Current.Lookup.Get("B0000"));
        lookup.GetStatus(HcpcsCode.Parse("B0000"), day).Should().Be(HcpcsStatus.Valid);
        validator.Validate("B0000", day).HasErrors.Should().BeFalse();
        pages.Find(HcpcsCode.Parse("B0000"))!.Release.ToString().Should().Be("April 2026");
    }

    private ReloadingTable OpenWith(int year, int month, bool allowOlder = false)
    {
        Write(year, month);
        var tables = Open(allowOlder: allowOlder);
        _ = tables.Current;
        return tables;
    }

    private ReloadingTable Open(string? path = null, bool allowOlder = false)
    {
        var tables = new ReloadingTable(path ?? _path, TimeSpan.FromHours(1), allowOlder, table => new HcpcsSnapshot(table));
        tables.Reloaded += (_, e) => _events.Add($"{e.Previous} -> {e.Current}");
        tables.ReloadFailed += (_, e) => _events.Add($"{e.Exception.GetType().Name}: {e.Exception.Message}");
        return tables;
    }

    private static void Check(ReloadingTable tables, int times)
    {
        for (; times > 0; times--)
        {
            tables.Check();
        }
    }

    private void Write(int year, int month) => File.WriteAllBytes(_path, Bytes(year, month));

    private static byte[] Bytes(int year, int month)
    {
        using var stream = new MemoryStream();
        Table(year, month).Save(stream);
        return stream.ToArray();
    }

    private static HcpcsTable Table(int year, int month, string text = "text", string code = "A0000") => HcpcsTable.Create(
        new HcpcsRelease(HcpcsQuarter.Of(new DateOnly(year, month, 1))),
        [new HcpcsRecord { Code = HcpcsCode.Parse(code), ShortDescription = text, AddedDate = new DateOnly(2020, 1, 1) }],
        []);
}
