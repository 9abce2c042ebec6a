using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.Tests.Validation;

public class HcpcsLineAttributeTests
{
    [HcpcsLine(From = nameof(ServiceDate), Through = nameof(Last), Modifiers = nameof(Modifiers))]
    private sealed class Line<T>
    {
        public string? Code { get; set; }

        public T ServiceDate { get; set; } = default!;

        public DateOnly? Last { get; set; }

        public IReadOnlyList<string?>? Modifiers { get; set; }
    }

    [HcpcsLine(Code = nameof(Procedure), From = nameof(Day), Modifiers = nameof(First) + "," + nameof(Second), AcceptOtherCodeSets = true)]
    private sealed record Parsed(HcpcsCode? Procedure, DateOnly? Day, HcpcsModifier First, HcpcsModifier? Second);

    [HcpcsLine(From = nameof(Day), ErrorMessage = "{0} is wrong.")]
    private sealed record Worded(string Code, DateOnly Day);

    [HcpcsLine(From = "NoSuchDate")]
    private sealed record Misnamed(string Code);

    [HcpcsLine(From = nameof(Day))]
    private sealed record Mistyped(string Code, string Day);

    // J1412 was added on 2024-01-01; C9136 was valid from 2015-01-01 to 2015-03-31; coverage ends on 2026-03-31.
    [Theory]
    [InlineData("J1412", "2023-12-31", false)]
    [InlineData("J1412", "2024-01-01", true)]
    [InlineData("C9136", "2015-03-31", true)]
    [InlineData("C9136", "2015-04-01", false)]
    [InlineData("Z9999", "2026-03-31", false)]
    [InlineData("Z9999", "2026-04-01", true)]
    [InlineData("Z9999", "2014-06-29", true)]
    [InlineData("E1085", "2025-01-01", true)]
    [InlineData("J3490", "2025-01-01", true)]
    [InlineData("99213", "2025-01-01", false)]
    [InlineData("J14I2", "2025-01-01", false)]
    public void The_code_must_be_valid_on_the_date_of_service(string code, string day, bool passes)
    {
        var date = DateOnly.Parse(day, null);
        var lateThatDay = date.ToDateTime(new TimeOnly(23, 59));

        Check(new Line<DateOnly> { Code = code, ServiceDate = date });
        Check(new Line<DateOnly?> { Code = code, ServiceDate = date });
        Check(new Line<DateTime> { Code = code, ServiceDate = lateThatDay });
        Check(new Line<DateTime?> { Code = code, ServiceDate = DateTime.SpecifyKind(lateThatDay, DateTimeKind.Utc) });
        Check(new Line<DateTimeOffset> { Code = code, ServiceDate = new DateTimeOffset(lateThatDay, TimeSpan.FromHours(-8)) });
        Check(new Line<object> { Code = code, ServiceDate = date });

        void Check(object model)
        {
            var errors = Errors(model);
            errors.Should().HaveCount(passes ? 0 : 1, model.ToString());
            if (!passes)
            {
                errors[0].MemberNames.Should().Equal("Code");
                errors[0].ErrorMessage.Should().Contain(code);
            }
        }
    }

    [Fact]
    public void Every_day_of_a_service_counts_and_each_fault_names_its_member()
    {
        var line = new Line<DateOnly> { Code = "C9136", ServiceDate = new(2015, 3, 30), Last = new(2015, 3, 31), Modifiers = ["RT", null, "LT"] };
        Errors(line).Should().BeEmpty();

        line.Last = new(2015, 4, 1);
        Errors(line).Should().ContainSingle().Which.MemberNames.Should().Equal("Code");
        line.Last = new(2015, 3, 29);
        Errors(line).Should().ContainSingle().Which.MemberNames.Should().Equal("Last");
        line.Last = null;
        line.Modifiers = ["RT", "J-"];
        var error = Errors(line).Should().ContainSingle().Subject;
        error.MemberNames.Should().Equal("Modifiers");
        error.ErrorMessage.Should().Contain("J-");
        line.Modifiers = ["RT", "LT", "GA", "KX", "JZ"];
        Errors(line).Should().ContainSingle().Which.MemberNames.Should().Equal(["Modifiers"], "too many are an error of the list");
    }

    [Fact]
    public void Without_a_date_only_existence_is_required_and_without_a_code_nothing()
    {
        Errors(new Line<DateOnly?> { Code = "C9136" }).Should().BeEmpty();
        Errors(new Line<DateTime?> { Code = "C9136" }).Should().BeEmpty();
        Errors(new Line<DateOnly?> { Code = "Z9999" }).Should().ContainSingle();
        Errors(new Line<DateOnly?> { Code = "99213" }).Should().ContainSingle();
        Errors(new Line<DateOnly?> { Code = "C9136", Modifiers = ["ZZ"] }).Should().ContainSingle().Which.MemberNames.Should().Equal("Modifiers");
        Errors(new Line<DateOnly?> { Code = null, ServiceDate = new(2025, 1, 1) }).Should().BeEmpty();
        Errors(new Line<DateOnly?> { Code = string.Empty, ServiceDate = new(2025, 1, 1) }).Should().BeEmpty();
    }

    /// <summary>With and without a date the same rules hold: A0428 carries pairs of origin and destination, blanks are no modifiers, five are too many.</summary>
    [Theory]
    [InlineData("A0428", "RH", true)]
    [InlineData("J1412", "RH", false)]
    [InlineData("J1412", " ", true)]
    [InlineData("J1412", "RT,LT,GA,KX", true)]
    [InlineData("J1412", "RT,LT,GA,KX,JZ", false)]
    public void A_line_without_a_date_is_judged_by_the_same_rules(string code, string modifiers, bool passes)
    {
        foreach (var day in new DateOnly?[] { null, new DateOnly(2025, 1, 1) })
        {
            Errors(new Line<DateOnly?> { Code = code, ServiceDate = day, Modifiers = modifiers.Split(',') }).Should().HaveCount(passes ? 0 : 1, $"{day}");
        }
    }

    [Fact]
    public void Parsed_values_are_judged_like_texts_and_other_code_sets_can_be_accepted()
    {
        var day = new DateOnly(2025, 1, 1);

        Errors(new Parsed(HcpcsCode.Parse("J1412"), day, HcpcsModifier.Parse("JZ"), null)).Should().BeEmpty();
        Errors(new Parsed(HcpcsCode.Parse("J1412"), new(2023, 12, 31), default, null)).Should().ContainSingle().Which.MemberNames.Should().Equal("Procedure");
        Errors(new Parsed(HcpcsCode.Parse("J1412"), day, HcpcsModifier.Parse("JZ"), HcpcsModifier.Parse("ZZ")))
            .Should().ContainSingle().Which.MemberNames.Should().Equal("Second");
        Errors(new Parsed(HcpcsCode.Parse("D0120"), day, HcpcsModifier.Parse("25"), null)).Should().BeEmpty("dental codes and CPT modifiers are accepted");
        Errors(new Parsed(null, null, default, null)).Should().BeEmpty();
    }

    [Fact]
    public void The_lookup_of_the_services_is_asked_where_there_is_one()
    {
        var own = HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2030, 2)),
            [new HcpcsRecord { Code = HcpcsCode.Parse("Z0001"), AddedDate = new DateOnly(2030, 4, 2) }],
            []);
        using var services = new ServiceCollection().AddSingleton<IHcpcsLookup>(own).AddHcpcsReference().BuildServiceProvider();

        Errors(new Line<DateOnly> { Code = "Z0001", ServiceDate = new(2030, 4, 2) }, services).Should().BeEmpty();
        Errors(new Line<DateOnly> { Code = "Z0001", ServiceDate = new(2030, 4, 1) }, services).Should().ContainSingle();
        Errors(new Line<DateOnly> { Code = "J1412", ServiceDate = new(2030, 4, 1) }, services).Should().ContainSingle().Which.ErrorMessage.Should().Contain("April 2030");
    }

    [Fact]
    public void A_message_of_the_application_goes_before_ours() =>
        Errors(new Worded("J14I2", new(2025, 1, 1))).Should().ContainSingle().Which.ErrorMessage.Should().Be("Worded is wrong.");

    [Fact]
    public void A_code_of_blanks_is_not_a_code() => Errors(new Worded("   ", new DateOnly(2025, 1, 1))).Should().ContainSingle();

    [Fact]
    public void Mistakes_of_the_program_are_named()
    {
        FluentActions.Invoking(() => Errors(new Misnamed("J1412"))).Should().Throw<InvalidOperationException>().WithMessage("*NoSuchDate*");
        FluentActions.Invoking(() => Errors(new Mistyped("J1412", "2025-01-01"))).Should().Throw<InvalidOperationException>().WithMessage("*Day*String*");
    }

    private static List<ValidationResult> Errors(object model, IServiceProvider? services = null)
    {
        var errors = new List<ValidationResult>();
        bool valid = Validator.TryValidateObject(model, new ValidationContext(model, services, null), errors, validateAllProperties: true);
        valid.Should().Be(errors.Count == 0);
        return errors;
    }
}
