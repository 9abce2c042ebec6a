using Microsoft.EntityFrameworkCore;

namespace Hcpcs.Reference.EntityFrameworkCore.Tests;

/// <summary>What stands in the database for a value, and that it comes back.</summary>
public class StorageTests
{
    private static ChargeLine Line => new()
    {
        Code = HcpcsCode.Parse("J1412"),
        InsteadOf = HcpcsCode.Parse("C9399"),
        Modifier = HcpcsModifier.Parse("JZ"),
        Ndc = NdcCode.Parse("0781-3400-95"),
        Pricing = PricingIndicator.Drugs,
        Coverage = CoverageCode.CarrierJudgment,
        Drug = new Drug { Unit = NdcUnit.Milliliter, Waste = HcpcsModifier.Parse("JW") },
    };

    [Theory]
    [InlineData("Code", "J1412")]
    [InlineData("InsteadOf", "C9399")]
    [InlineData("Modifier", "JZ")]
    [InlineData("Ndc", "00781340095")]
    [InlineData("Pricing", "51")]
    [InlineData("Coverage", "C")]
    [InlineData("Drug_Unit", "ML")]
    [InlineData("Drug_Waste", "JW")]
    public void As_text_a_column_holds_what_a_claim_or_the_file_of_CMS_has(string column, string text)
    {
        using var database = new ChargeDatabase().With(Line);

        database.Stored(column).Should().Be(text);
    }

    /// <summary>J is the tenth letter, C the third; J is 74 and Z is 90 in ASCII; the number of a coded field is its official code.</summary>
    [Theory]
    [InlineData("Code", 101412)]
    [InlineData("InsteadOf", 39399)]
    [InlineData("Modifier", 74 * 256 + 90)]
    [InlineData("Ndc", 781340095)]
    [InlineData("Pricing", 51)]
    [InlineData("Coverage", 'C')]
    public void As_a_number_a_column_holds_what_the_documentation_says(string column, long number)
    {
        using var database = new ChargeDatabase(HcpcsStorage.Number).With(Line);

        database.Stored(column).Should().Be(number);
    }

    [Theory]
    [InlineData(HcpcsStorage.Text)]
    [InlineData(HcpcsStorage.Number)]
    public void A_line_comes_back_as_it_was(HcpcsStorage storage)
    {
        using var database = new ChargeDatabase(storage).With(Line);
        using var context = database.Open();

        context.Lines.Single().Should().BeEquivalentTo(Line, options => options.Excluding(line => line.Id).ComparingByValue<NdcCode>());
    }

    [Theory]
    [InlineData(HcpcsStorage.Text)]
    [InlineData(HcpcsStorage.Number)]
    public void Every_code_and_modifier_of_the_release_and_the_ends_of_their_spaces_come_back(HcpcsStorage storage)
    {
        using var database = new ChargeDatabase(storage);
        HcpcsCode[] codes =
        [
            .. HcpcsTable.Embedded.EnumerateCodes().Select(record => record.Code), HcpcsCode.Parse("A0000"), HcpcsCode.Parse("Z9999"),
        ];
        using (var context = database.Open())
        {
            context.Prices.AddRange(codes.Select(code => new Price { Code = code }));
            context.Lines.AddRange(
                HcpcsTable.Embedded.EnumerateModifiers().Select(record => new ChargeLine { Code = codes[0], Modifier = record.Modifier }));
            context.SaveChanges();
        }

        using var reading = database.Open();
        reading.Prices.OrderBy(price => price.Code).Select(price => price.Code).ToList().Should().Equal(codes.Order());
        reading.Lines.OrderBy(line => line.Modifier).Select(line => line.Modifier!.Value).ToList()
            .Should().Equal(HcpcsTable.Embedded.EnumerateModifiers().Select(record => record.Modifier).Order());
    }

    [Fact]
    public void Text_is_trimmed_when_it_is_read()
    {
        using var database = new ChargeDatabase().With(Line);
        database.Run("UPDATE Lines SET Code = ' j1412 ', Modifier = 'JZ        ', Pricing = ' 51', Coverage = 'C  ', Ndc = '0781-3400-95  '");
        using var context = database.Open();

        context.Lines.Single().Should().BeEquivalentTo(Line, options => options.Excluding(line => line.Id).ComparingByValue<NdcCode>());
    }

    [Fact]
    public void A_code_that_CMS_adds_later_is_stored_and_comes_back()
    {
        OfficialCode.TryParse("5A", out PricingIndicator later).Should().BeTrue();
        later.IsKnown().Should().BeFalse();
        using var database = new ChargeDatabase().With(new ChargeLine { Code = HcpcsCode.Parse("J1412"), Pricing = later });
        using var context = database.Open();

        database.Stored("Pricing").Should().Be("5A");
        context.Lines.Single().Pricing.Should().Be(later);
    }

    [Theory]
    [InlineData("Code", "99213", "CPT")]
    [InlineData("Modifier", "J-", "JZ")]
    [InlineData("Ndc", "0781340095", "hyphens")]
    [InlineData("Coverage", "CX", "at most 1 printable")]
    public void Reading_a_text_that_is_not_a_code_says_what_it_is(string column, string text, string said)
    {
        using var database = new ChargeDatabase().With(Line);
        database.Run($"UPDATE Lines SET {column} = '{text}'");
        using var context = database.Open();

        context.Lines.Invoking(lines => lines.ToList()).Should().Throw<FormatException>().WithMessage($"*'{text}'*{said}*");
    }

    [Theory]
    [InlineData("Code", 9999)]
    [InlineData("Code", 270000)]
    [InlineData("Modifier", 1)]
    public void Reading_a_number_that_is_not_a_code_says_so(string column, int number)
    {
        using var database = new ChargeDatabase(HcpcsStorage.Number).With(Line);
        database.Run($"UPDATE Lines SET {column} = {number}");
        using var context = database.Open();

        context.Lines.Invoking(lines => lines.ToList()).Should().Throw<FormatException>().WithMessage($"The column holds {number}, which is not a *");
    }

    /// <summary>The widths of CMS's record layout: pricing 2, coverage 1, BETOS 3.</summary>
    [Fact]
    public void Text_is_fixed_length_ANSI_on_a_server_that_has_it()
    {
        using var context = new ChargeContext(new DbContextOptionsBuilder().UseSqlServer("Server=none").Options);

        string script = context.Database.GenerateCreateScript();

        script.Should().ContainAll(
            "[Code] char(5) NOT NULL",
            "[InsteadOf] char(5) NULL",
            "[Modifier] char(2) NULL",
            "[Ndc] char(11) NULL",
            "[Pricing] char(2) NOT NULL",
            "[Coverage] char(1) NULL",
            "[Betos] char(3) NULL",
            "[Drug_Unit] char(2) NULL",
            "[Modifiers] varchar(max) NOT NULL");
    }

    [Fact]
    public void Numbers_are_as_wide_as_they_need_to_be()
    {
        using var context = new NumberContext(new DbContextOptionsBuilder().UseSqlServer("Server=none").Options);

        string script = context.Database.GenerateCreateScript();

        script.Should().ContainAll(
            "[Code] int NOT NULL",
            "[InsteadOf] int NULL",
            "[Modifier] smallint NULL",
            "[Ndc] bigint NULL",
            "[Pricing] int NOT NULL",
            "[Coverage] int NULL");
    }
}
