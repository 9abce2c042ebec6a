using System.ComponentModel;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Hcpcs.Reference.Tests.Codes;

public class HcpcsVersionTests
{
    private static readonly Gen<HcpcsVersion> s_versions =
        from year in Gen.Choose(2024, 2026)
        from number in Gen.Choose(1, 4)
        from revision in Gen.Frequency((1, Gen.Constant(1)), (2, Gen.Choose(1, 999)))
        select new HcpcsVersion(new HcpcsQuarter(year, number), revision);

    [Theory]
    [InlineData("2026-01", "2026-01", 1, "January 2026")]
    [InlineData(" 2026-01.2\t", "2026-01", 2, "January 2026 (revision 2)")]
    [InlineData("2025-10.10", "2025-10", 10, "October 2025 (revision 10)")]
    [InlineData("9999-10.999", "9999-10", 999, "October 9999 (revision 999)")]
    public void A_version_is_a_quarter_and_the_number_of_a_correction(string text, string quarter, int revision, string name)
    {
        var version = HcpcsVersion.Parse(text);

        version.Should().Be(new HcpcsVersion(HcpcsQuarter.Parse(quarter), revision));
        (version.Quarter.ToString(), version.Revision, version.Name).Should().Be((quarter, revision, name));
        version.ToString().Should().Be(text.Trim());
        HcpcsVersion.Parse(Encoding.UTF8.GetBytes(text)).Should().Be(version);
        HcpcsVersion.TryParse(text, out var same, out string? reason).Should().BeTrue();
        (same, reason).Should().Be((version, null));
    }

    [Theory]
    [InlineData("", "The text is empty: a version is a quarter")]
    [InlineData(".2", "'.2' is not a quarter:")]
    [InlineData("2026-01.1", "as first published has no number")]
    [InlineData("2026-01.0", "'2026-01.0' is not a version:")]
    [InlineData("2026-01.02", "is not a version")]
    [InlineData("2026-01.", "is not a version")]
    [InlineData("2026-01.x", "is not a version")]
    [InlineData("2026-01.2.3", "is not a version")]
    [InlineData("2026-01.1000", "is not a version")]
    [InlineData("2026-01 .2", "is not a")]
    [InlineData("2026-01.-2", "is not a version")]
    [InlineData("2026-02.2", "a month that does not begin a quarter")]
    [InlineData("2026-01-01", "a day")]
    [InlineData("v2", "is not a")]
    public void Anything_else_is_refused_with_what_it_is(string text, string reason)
    {
        HcpcsVersion.TryParse(text, out var version, out string? sentence).Should().BeFalse();

        version.IsDefault.Should().BeTrue();
        sentence.Should().Contain(reason).And.Contain("2026-01").And.NotContain("\n");
        HcpcsVersion.TryParse(Encoding.UTF8.GetBytes(text), out _).Should().BeFalse();
        FluentActions.Invoking(() => HcpcsVersion.Parse(text)).Should().Throw<FormatException>().WithMessage(sentence);
        FluentActions.Invoking(() => HcpcsVersion.Parse(Encoding.UTF8.GetBytes(text))).Should().Throw<FormatException>().WithMessage(sentence);
    }

    [Fact]
    public void Versions_order_by_quarter_and_then_by_revision()
    {
        string[] texts = ["2025-10", "2025-10.2", "2025-10.10", "2026-01", "2026-01.2", "2026-04"];

        texts.Reverse().Select(HcpcsVersion.Parse).Order().Select(version => version.ToString()).Should().Equal(texts);
    }

    [Fact]
    [Trait("Kind", "Property")]
    public void What_is_written_is_read_and_equality_and_order_agree() => Prop.ForAll(s_versions.ToArbitrary(), s_versions.ToArbitrary(), (left, right) =>
    {
        int order = (left.Quarter, left.Revision).CompareTo((right.Quarter, right.Revision));
        return HcpcsVersion.Parse(left.ToString()) == left
            && HcpcsVersion.Parse(left.ToString()).GetHashCode() == left.GetHashCode()
            && new HcpcsVersion(left.Quarter, left.Revision) == left
            && Math.Sign(left.CompareTo(right)) == order
            && Math.Sign(((IComparable)left).CompareTo(right)) == order
            && (left == right, left != right) == (order == 0, order != 0)
            && (left < right, left <= right, left > right, left >= right) == (order < 0, order <= 0, order > 0, order >= 0);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Default_stands_for_no_version()
    {
        HcpcsVersion none = default;

        (none.IsDefault, none.Quarter.IsDefault, none.Revision, none.Name, none.ToString()).Should().Be((true, true, 0, string.Empty, string.Empty));
        (none < HcpcsVersion.Parse("0001-01")).Should().BeTrue();
    }

    [Fact]
    public void It_is_made_of_a_quarter_and_a_revision_from_1_to_999()
    {
        var quarter = new HcpcsQuarter(2026, 1);

        new HcpcsVersion(quarter).ToString().Should().Be("2026-01");
        FluentActions.Invoking(() => new HcpcsVersion(default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new HcpcsVersion(quarter, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new HcpcsVersion(quarter, 1000)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Formatting_needs_room_for_the_whole_text()
    {
        var version = HcpcsVersion.Parse("2026-01.12");

        version.TryFormat(new char[9], out int written).Should().BeFalse();
        written.Should().Be(0);
        version.TryFormat(new byte[9], out written).Should().BeFalse();
        written.Should().Be(0);
        byte[] utf8 = new byte[10];
        version.TryFormat(utf8, out written).Should().BeTrue();
        utf8.Should().Equal("2026-01.12"u8.ToArray());
        $"{version}".Should().Be("2026-01.12");
        FluentActions.Invoking(() => ((IComparable)version).CompareTo("2026-01")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void JSON_and_binders_have_the_text()
    {
        var version = HcpcsVersion.Parse("2026-01.2");

        JsonSerializer.Serialize(version).Should().Be("\"2026-01.2\"");
        JsonSerializer.Deserialize<HcpcsVersion>("\"2026-01.2\"").Should().Be(version);
        JsonSerializer.Serialize(new Dictionary<HcpcsVersion, int> { [version] = 1 }).Should().Be("{\"2026-01.2\":1}");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<HcpcsVersion>("\"2026-01.1\"")).Should().Throw<JsonException>().WithMessage("*first published*");
        TypeDescriptor.GetConverter(typeof(HcpcsVersion)).ConvertFromInvariantString("2026-01.2").Should().Be(version);
    }
}
