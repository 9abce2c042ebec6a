using System.Text.Json;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Tests.Fields;

public class OfficialCodeJsonConverterTests
{
    [Fact]
    public void An_enum_without_official_codes_is_refused_by_its_name()
    {
        var options = new JsonSerializerOptions { Converters = { new OfficialCodeJsonConverter<DayOfWeek>() } };

        FluentActions.Invoking(() => JsonSerializer.Serialize(DayOfWeek.Monday, options)).Should().Throw<NotSupportedException>().WithMessage("*DayOfWeek*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<DayOfWeek>("\"1\"", options))
            .Should().Throw<NotSupportedException>().WithMessage("*DayOfWeek*");
        FluentActions.Invoking(() => JsonSerializer.Serialize(new Dictionary<DayOfWeek, int> { [DayOfWeek.Monday] = 1 }, options))
            .Should().Throw<NotSupportedException>().WithMessage("*DayOfWeek*");
    }

    [Fact]
    public void An_enum_of_another_size_is_refused_by_its_name()
    {
        var options = new JsonSerializerOptions { Converters = { new OfficialCodeJsonConverter<Wide>() } };

        FluentActions.Invoking(() => JsonSerializer.Serialize(Wide.One, options)).Should().Throw<NotSupportedException>().WithMessage("*Wide*");
    }

    [Fact]
    public void A_text_that_does_not_fit_the_field_is_refused() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<PricingIndicator>("\"123\""))
            .Should().Throw<JsonException>().WithMessage("'123' is not a PricingIndicator*2 ASCII characters*");

    private enum Wide : long
    {
        One = 1,
    }
}
