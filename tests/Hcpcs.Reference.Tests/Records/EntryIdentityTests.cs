using System.Text.Json;

namespace Hcpcs.Reference.Tests.Records;

public class EntryIdentityTests
{
    [Fact]
    public void An_entry_knows_its_code_or_modifier_as_text()
    {
        HcpcsEntry code = HcpcsTable.Embedded.Get("J1412"), modifier = HcpcsTable.Embedded.GetModifier("JZ");

        (code.Identity, code.IsModifier).Should().Be(("J1412", false));
        (modifier.Identity, modifier.IsModifier).Should().Be(("JZ", true));
        new HcpcsRecord().Identity.Should().BeEmpty();
    }

    [Fact]
    public void It_is_in_the_json_once()
    {
        JsonSerializer.Serialize(new HcpcsRecord { Code = HcpcsCode.Parse("J1412") }).Should().Be("""{"code":"J1412"}""");
        JsonSerializer.Serialize<HcpcsEntry>(new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("JZ") }).Should().Be("""{"modifier":"JZ"}""");
    }
}
