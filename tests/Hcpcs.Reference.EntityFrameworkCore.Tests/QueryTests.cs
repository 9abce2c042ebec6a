using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Hcpcs.Reference.EntityFrameworkCore.Tests;

/// <summary>A question in C# is answered by the database as it is in memory.</summary>
public sealed class QueryTests : IDisposable
{
    private static readonly HcpcsCode s_code = HcpcsCode.Parse("J1412");
    private static readonly HcpcsCode?[] s_nullable = [HcpcsCode.Parse("C9399"), HcpcsCode.Parse("J1413")];
    private static readonly List<HcpcsCode> s_codes = [HcpcsCode.Parse("J1412"), HcpcsCode.Parse("A0021")];
    private static readonly HcpcsModifier s_modifier = HcpcsModifier.Parse("JZ");

    // Each letter of the release, and the codes beside J1412.
    private static readonly ChargeLine[] s_lines =
    [
        .. HcpcsTable.Embedded.EnumerateCodes().Where(IsInTheTest).Select((record, i) => new ChargeLine
        {
            Code = record.Code,
            InsteadOf = (i % 3) switch { 0 => null, 1 => record.Code, _ => HcpcsCode.Parse("C9399") },
            Modifier = (i % 4) switch { 0 => null, 1 => HcpcsModifier.Parse("JZ"), 2 => HcpcsModifier.Parse("A1"), _ => HcpcsModifier.Parse("RT") },
            Pricing = record.PricingIndicators[0],
            Coverage = record.Coverage,
            Modifiers = i % 2 == 0 ? [] : [HcpcsModifier.Parse("JZ"), HcpcsModifier.Parse("RT")],
        }),
    ];

    private readonly Dictionary<HcpcsStorage, ChargeDatabase> _databases = new()
    {
        [HcpcsStorage.Text] = new ChargeDatabase(HcpcsStorage.Text).With([.. s_lines.Select(Copy)]),
        [HcpcsStorage.Number] = new ChargeDatabase(HcpcsStorage.Number).With([.. s_lines.Select(Copy)]),
    };

    public static TheoryData<HcpcsStorage> Storages => [HcpcsStorage.Text, HcpcsStorage.Number];

    [Theory]
    [MemberData(nameof(Storages))]
    public void Comparison_and_equality_translate(HcpcsStorage storage)
    {
        IsAnswered(storage, line => line.Code == s_code);
        IsAnswered(storage, line => line.Code != s_code);
        IsAnswered(storage, line => line.Code.Equals(s_code));
        IsAnswered(storage, line => line.Code < s_code);
        IsAnswered(storage, line => line.Code <= s_code);
        IsAnswered(storage, line => line.Code > s_code);
        IsAnswered(storage, line => line.Code >= s_code);
        IsAnswered(storage, line => line.Code.CompareTo(s_code) > 0);
        IsAnswered(storage, line => line.Code.CompareTo(s_code) <= 0);
        IsAnswered(storage, line => line.Code == HcpcsCode.Parse("J1412"));
        IsAnswered(storage, line => line.Code >= new HcpcsCode('J', 0));
        IsAnswered(storage, line => line.Code == line.InsteadOf);
        IsAnswered(storage, line => line.InsteadOf == s_code);
        IsAnswered(storage, line => line.InsteadOf >= s_code);
        IsAnswered(storage, line => line.InsteadOf.HasValue && line.InsteadOf.Value.CompareTo(s_code) < 0);
        IsAnswered(storage, line => (line.InsteadOf ?? line.Code) > s_code);
        IsAnswered(storage, line => line.Modifier == s_modifier);
        IsAnswered(storage, line => line.Modifier > HcpcsModifier.Parse("A9"));
        IsAnswered(storage, line => line.Pricing == PricingIndicator.Drugs);
        IsAnswered(storage, line => line.Coverage == CoverageCode.CarrierJudgment);
        IsAnswered(storage, line => line.Coverage != null && line.Coverage != CoverageCode.CarrierJudgment);
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public void One_of_a_list_translates(HcpcsStorage storage)
    {
        IsAnswered(storage, line => s_codes.Contains(line.Code));
        IsAnswered(storage, line => s_nullable.Contains(line.InsteadOf));
        IsAnswered(storage, line => line.InsteadOf != null && s_codes.Contains(line.InsteadOf.Value));
        IsAnswered(storage, line => new[] { PricingIndicator.Drugs, PricingIndicator.FrequentlyServicedDme }.Contains(line.Pricing));
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public void Order_translates(HcpcsStorage storage)
    {
        using var context = _databases[storage].Open();

        context.Lines.OrderByDescending(line => line.Code).Select(line => line.Code).ToList()
            .Should().Equal(s_lines.Select(line => line.Code).OrderDescending());
        context.Lines.OrderBy(line => line.Modifier).ThenBy(line => line.Code).Select(line => line.Code).ToList()
            .Should().Equal(s_lines.OrderBy(line => line.Modifier).ThenBy(line => line.Code).Select(line => line.Code));
        context.Lines.Max(line => line.Code).Should().Be(s_lines.Max(line => line.Code));
        context.Lines.GroupBy(line => line.Modifier).Count().Should().Be(4);
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public void A_code_is_a_key_that_joins(HcpcsStorage storage)
    {
        using var context = _databases[storage].Open();
        context.Prices.Add(new Price { Code = s_code, Cents = 1 });
        context.SaveChanges();

        context.Prices.Find(s_code)!.Cents.Should().Be(1);
        context.Lines.Join(context.Prices, line => line.Code, price => price.Code, (line, price) => price.Cents).Single().Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public void A_letter_is_a_range_that_searches_the_index(HcpcsStorage storage)
    {
        using var context = _databases[storage].Open();

        foreach (char letter in "AJZ")
        {
            context.Lines.WhereLetter(line => line.Code, letter).Select(line => line.Code).ToList()
                .Should().BeEquivalentTo(s_lines.Select(line => line.Code).Where(code => code.Letter == letter));
        }

        context.Lines.WhereLetter(line => line.InsteadOf, 'c').Count().Should().Be(s_lines.Count(line => line.InsteadOf?.Letter == 'C'));
        ChargeDatabase.Plan(context.Lines.WhereLetter(line => line.Code, 'J')).Should().Contain("SEARCH").And.NotContain("SCAN");
        ChargeDatabase.Plan(context.Lines.WhereLetter(line => line.InsteadOf, 'J')).Should().Contain("SEARCH").And.NotContain("SCAN");
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public void A_section_is_a_range_that_searches_the_index(HcpcsStorage storage)
    {
        using var context = _databases[storage].Open();

        foreach (var section in HcpcsSection.All)
        {
            context.Lines.WhereSection(line => line.Code, section).Select(line => line.Code).ToList()
                .Should().BeEquivalentTo(s_lines.Select(line => line.Code).Where(code => HcpcsSection.Of(code) == section), section.ToString());
        }

        var drugs = HcpcsSection.Of(s_code)!;
        context.Lines.WhereSection(line => line.InsteadOf, drugs).Count()
            .Should().Be(s_lines.Count(line => line.InsteadOf is { } code && HcpcsSection.Of(code) == drugs));
        ChargeDatabase.Plan(context.Lines.WhereSection(line => line.Code, drugs)).Should().Contain("SEARCH").And.NotContain("SCAN");
        ChargeDatabase.Plan(context.Lines.WhereSection(line => line.InsteadOf, drugs)).Should().Contain("SEARCH").And.NotContain("SCAN");
    }

    /// <summary>Its two ends are parameters: the SQL is the same for every letter, and is translated once.</summary>
    [Fact]
    public void A_range_has_parameters()
    {
        using var context = _databases[HcpcsStorage.Text].Open();

        string Sql(char letter)
        {
            using var command = context.Lines.WhereLetter(line => line.Code, letter).CreateDbCommand();
            return command.CommandText;
        }

        Sql('J').Should().Be(Sql('A')).And.MatchRegex(@"""Code"" >= @\S+ AND ""l"".""Code"" <= @");
    }

    [Fact]
    public void A_range_holds_in_memory_too()
    {
        s_lines.AsQueryable().WhereLetter(line => line.Code, 'J').Should().OnlyContain(line => line.Code.Letter == 'J').And.NotBeEmpty();
        s_lines.AsQueryable().WhereLetter(line => line.InsteadOf, 'C')
            .Should().OnlyContain(line => line.InsteadOf!.Value.Letter == 'C').And.NotBeEmpty();
    }

    [Fact]
    public void What_is_not_a_letter_is_refused() =>
        s_lines.AsQueryable().Invoking(lines => lines.WhereLetter(line => line.Code, '9')).Should().Throw<ArgumentOutOfRangeException>();

    public void Dispose()
    {
        foreach (var database in _databases.Values)
        {
            database.Dispose();
        }
    }

    private static bool IsInTheTest(HcpcsRecord record, int i) => i % 50 == 0 || record.Code is { Letter: 'J', Number: >= 1410 and < 1420 };

    private static ChargeLine Copy(ChargeLine line) => new()
    {
        Code = line.Code,
        InsteadOf = line.InsteadOf,
        Modifier = line.Modifier,
        Pricing = line.Pricing,
        Coverage = line.Coverage,
        Modifiers = [.. line.Modifiers],
    };

    private void IsAnswered(HcpcsStorage storage, Expression<Func<ChargeLine, bool>> question)
    {
        using var context = _databases[storage].Open();
        var expected = s_lines.Where(question.Compile()).Select(line => line.Code).ToList();

        expected.Should().NotBeEmpty(question.ToString());
        context.Lines.Where(question).Select(line => line.Code).ToList().Should().BeEquivalentTo(expected, question.ToString());
    }
}
