using System.Text.Json;

namespace Hcpcs.Reference.Tests.Fields;

/// <summary>The units in which a claim counts the drug beside an NDC: X12 837, CTP05-1.</summary>
public class NdcUnitTests
{
    [Theory]
    [InlineData("UN", NdcUnit.Unit)]
    [InlineData("ML", NdcUnit.Milliliter)]
    [InlineData("GR", NdcUnit.Gram)]
    [InlineData("F2", NdcUnit.InternationalUnit)]
    [InlineData("ME", NdcUnit.Milligram)]
    public void A_unit_is_its_official_code_as_number_text_and_JSON(string code, NdcUnit unit)
    {
        ((int)unit).Should().Be(code[0] << 8 | code[1]);
        unit.ToCode().Should().Be(code);
        unit.IsKnown().Should().BeTrue();
        unit.GetDescription().Should().NotBeNullOrEmpty();
        OfficialCode.TryParse(code, out NdcUnit read).Should().BeTrue();
        read.Should().Be(unit);
        JsonSerializer.Serialize(unit).Should().Be($"\"{code}\"");
        JsonSerializer.Deserialize<NdcUnit>($"\"{code}\"").Should().Be(unit);
    }

    [Fact]
    public void A_code_that_is_added_later_is_kept_without_a_name()
    {
        OfficialCode.TryParse("EA", out NdcUnit later).Should().BeTrue();

        later.ToCode().Should().Be("EA");
        later.IsKnown().Should().BeFalse();
        later.GetDescription().Should().BeNull();
        OfficialCode.TryParse("UNI", out later).Should().BeFalse();
        Enum.GetValues<NdcUnit>().Should().HaveCount(5);
    }
}
