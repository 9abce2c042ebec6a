using System.Text.Json;

namespace Hcpcs.Reference.Tests.Records;

public class CrossReferenceTests
{
    // C9136, G0436, C8937, modifier AM and P7001 of the January 2026 release refer to these.
    [Theory]
    [InlineData("J7205", CrossReferenceKind.LevelTwoCode)]
    [InlineData("99406", CrossReferenceKind.LevelOneCode)]
    [InlineData("0159T", CrossReferenceKind.LevelOneCode)]
    [InlineData("QM", CrossReferenceKind.Modifier)]
    [InlineData("CPT", CrossReferenceKind.Text)]
    public void The_shape_of_the_text_tells_what_is_referred_to(string text, CrossReferenceKind kind)
    {
        var reference = new CrossReference(text);

        reference.Kind.Should().Be(kind);
        reference.Text.Should().Be(text);
        (reference.Code?.ToString()).Should().Be(kind == CrossReferenceKind.LevelTwoCode ? text : null);
        (reference.Modifier?.ToString()).Should().Be(kind == CrossReferenceKind.Modifier ? text : null);
    }

    [Fact]
    public void Default_is_the_empty_text()
    {
        CrossReference reference = default;

        reference.Text.Should().BeEmpty();
        reference.Kind.Should().Be(CrossReferenceKind.Text);
        reference.Code.Should().BeNull();
        reference.Modifier.Should().BeNull();
        reference.Should().Be(new CrossReference("  "));
    }

    [Fact]
    public void JSON_is_the_text()
    {
        JsonSerializer.Serialize(new CrossReference("99406")).Should().Be("\"99406\"");
        JsonSerializer.Deserialize<CrossReference>("\"QM\"").Should().Be(new CrossReference("QM"));
        FluentActions.Invoking(() => JsonSerializer.Deserialize<CrossReference>("1")).Should().Throw<JsonException>();
    }
}
