using System.Buffers;
using System.Text;
using System.Text.Json;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Tests.Codes;

/// <summary>The converter is public: a program can name it for a type of its own, whose text may be of any length.</summary>
public class TextValueJsonConverterTests
{
    [Fact]
    public void A_text_of_any_length_is_written_and_read_back()
    {
        var options = With<Guid>();
        var id = Guid.Parse("01234567-89ab-cdef-0123-456789abcdef");

        JsonSerializer.Serialize(id, options).Should().Be("\"01234567-89ab-cdef-0123-456789abcdef\"");
        JsonSerializer.Deserialize<Guid>(JsonSerializer.Serialize(id, options), options).Should().Be(id);
        var keyed = new Dictionary<Guid, int> { [id] = 1 };
        JsonSerializer.Serialize(keyed, options).Should().Be("{\"01234567-89ab-cdef-0123-456789abcdef\":1}");
        JsonSerializer.Deserialize<Dictionary<Guid, int>>(JsonSerializer.Serialize(keyed, options), options).Should().Equal(keyed);
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(65_536)]
    public void Text_is_whole_up_to_the_bound(int length) =>
        JsonSerializer.Serialize(new Repeated(length), With<Repeated>()).Should().Be($"\"{new string('x', length)}\"");

    [Fact]
    public void Text_beyond_the_bound_is_refused_and_not_cut() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(new Repeated(65_537), With<Repeated>()))
            .Should().Throw<JsonException>().WithMessage("*Repeated*65536*");

    [Theory]
    [InlineData(10)]
    [InlineData(300)]
    public void A_text_is_read_whole_where_its_buffer_is_in_pieces(int length)
    {
        byte[] json = Encoding.UTF8.GetBytes($"\"{new string('x', length)}\"");
        var last = new Piece(json.AsMemory(length / 2), null, length / 2);
        var sequence = new ReadOnlySequence<byte>(new Piece(json.AsMemory(0, length / 2), last, 0), 0, last, last.Memory.Length);
        var reader = new Utf8JsonReader(sequence);
        reader.Read().Should().BeTrue();
        reader.HasValueSequence.Should().BeTrue();

        new TextValueJsonConverter<Repeated>().Read(ref reader, typeof(Repeated), JsonSerializerOptions.Default).Should().Be(new Repeated(length));
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, Piece? next, long runningIndex) => (Memory, Next, RunningIndex) = (memory, next, runningIndex);
    }

    private static JsonSerializerOptions With<T>()
        where T : struct, IUtf8SpanParsable<T>, IUtf8SpanFormattable => new() { Converters = { new TextValueJsonConverter<T>() } };

    /// <summary>A value whose text is so many times the letter x.</summary>
    private readonly record struct Repeated(int Length) : IUtf8SpanParsable<Repeated>, IUtf8SpanFormattable
    {
        public static Repeated Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => new(utf8Text.Length);

        public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Repeated result)
        {
            result = new(utf8Text.Length);
            return true;
        }

        public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        {
            bytesWritten = 0;
            if (utf8Destination.Length < Length)
            {
                return false;
            }

            utf8Destination[..Length].Fill((byte)'x');
            bytesWritten = Length;
            return true;
        }
    }
}
