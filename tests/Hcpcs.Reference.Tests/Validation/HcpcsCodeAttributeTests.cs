using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.Tests.Validation;

public class HcpcsCodeAttributeTests
{
    private sealed class Plain
    {
        // The name means the attribute here, though a struct of that name is in scope.
        [HcpcsCode]
        public string? Text { get; set; }

        [HcpcsCode]
        public HcpcsCode Code { get; set; }

        [HcpcsCode]
        public HcpcsCode? Optional { get; set; }
    }

    private sealed class Existing
    {
        [HcpcsCode(MustExist = true)]
        public string? Text { get; set; }

        [HcpcsCode(MustExist = true)]
        public HcpcsCode? Code { get; set; }
    }

    private sealed class Dated<T>
    {
        [HcpcsCode(nameof(ServiceDate))]
        public string? Text { get; set; }

        [HcpcsCode(nameof(ServiceDate))]
        public HcpcsCode? Code { get; set; }

        public T ServiceDate { get; set; } = default!;
    }

    private sealed class Worded
    {
        [HcpcsCode(ErrorMessage = "{0} is wrong.")]
        [Display(Name = "Procedure")]
        public string? Text { get; set; }
    }

    private sealed class Misnamed
    {
        [HcpcsCode("NoSuchDate")]
        public string? Text { get; set; }
    }

    private sealed class Misplaced
    {
        [HcpcsCode]
        public int Number { get; set; }
    }

    private sealed record Claim([property: HcpcsCode(nameof(Claim.ServiceDate))] string Text, DateOnly ServiceDate);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("J1412")]
    [InlineData(" j1412 ")]
    [InlineData("Z9999")]
    public void Without_arguments_the_form_of_a_code_is_required(string? text) => Errors(new Plain { Text = text }).Should().BeEmpty();

    [Theory]
    [InlineData("J141Z")]
    [InlineData("JI412")]
    [InlineData("J1412JZ")]
    [InlineData("   ")]
    [InlineData("99213")]
    [InlineData("0001A")]
    [InlineData("D0120")]
    public void What_is_no_code_of_Level_II_does_not_pass(string text)
    {
        foreach (object model in new object[] { new Plain { Text = text }, new Existing { Text = text }, new Dated<DateOnly> { Text = text, ServiceDate = new(2025, 1, 1) } })
        {
            var error = Errors(model).Should().ContainSingle().Subject;

            error.MemberNames.Should().Equal("Text");
            error.ErrorMessage.Should().NotBeNullOrWhiteSpace().And.NotContain("\n");
        }
    }

    [Fact]
    public void A_message_says_what_the_text_is_instead()
    {
        Errors(new Plain { Text = "99213" })[0].ErrorMessage.Should().Contain("99213").And.Contain("CPT");
        Errors(new Plain { Text = "D0120" })[0].ErrorMessage.Should().Contain("D0120").And.Contain("CDT");
        Errors(new Plain { Text = "JI412" })[0].ErrorMessage.Should().Contain("JI412");
        Errors(new Existing { Text = "Z9999" })[0].ErrorMessage.Should().Contain("Z9999").And.Contain("January 2026");
    }

    [Fact]
    public void Values_of_the_type_are_judged_like_texts()
    {
        var dental = HcpcsCode.Parse("D0120");

        Errors(new Plain { Code = HcpcsCode.Parse("J1412"), Optional = HcpcsCode.Parse("J1412") }).Should().BeEmpty();
        Errors(new Plain { Code = default, Optional = default(HcpcsCode) }).Should().BeEmpty("no code is for Required to refuse");
        Errors(new Plain { Code = dental, Optional = dental }).SelectMany(error => error.MemberNames).Should().BeEquivalentTo("Code", "Optional");
        Errors(new Existing { Code = HcpcsCode.Parse("Z9999") }).Should().ContainSingle();
        Errors(new Existing { Code = null }).Should().BeEmpty();
        Errors(new Dated<DateOnly> { Code = HcpcsCode.Parse("J1412"), ServiceDate = new(2023, 12, 31) }).Should().ContainSingle();
    }

    [Fact]
    public void On_demand_the_release_must_hold_the_code()
    {
        Errors(new Existing { Text = "J1412" }).Should().BeEmpty();
        Errors(new Existing { Text = "C9136" }).Should().BeEmpty("it exists, though it has ended");
        Errors(new Existing { Text = "Z9999" }).Should().ContainSingle().Which.MemberNames.Should().Equal("Text");
    }

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
    public void On_demand_the_code_must_be_valid_on_the_date_of_service(string text, string day, bool passes)
    {
        var date = DateOnly.Parse(day, null);
        var lateThatDay = date.ToDateTime(new TimeOnly(23, 59));

        Check(new Dated<DateOnly> { Text = text, ServiceDate = date });
        Check(new Dated<DateOnly?> { Text = text, ServiceDate = date });
        Check(new Dated<DateTime> { Text = text, ServiceDate = lateThatDay });
        Check(new Dated<DateTime?> { Text = text, ServiceDate = DateTime.SpecifyKind(lateThatDay, DateTimeKind.Utc) });
        Check(new Dated<DateTimeOffset> { Text = text, ServiceDate = new DateTimeOffset(lateThatDay, TimeSpan.FromHours(-8)) });
        Check(new Dated<object> { Text = text, ServiceDate = date });
        Check(new Claim(text, date));

        void Check(object model)
        {
            var errors = Errors(model);
            errors.Should().HaveCount(passes ? 0 : 1, model.ToString());
            if (!passes)
            {
                errors[0].MemberNames.Should().Equal("Text");
                errors[0].ErrorMessage.Should().Contain(text);
            }
        }
    }

    [Fact]
    public void Without_a_date_only_existence_is_required()
    {
        Errors(new Dated<DateOnly?> { Text = "C9136" }).Should().BeEmpty();
        Errors(new Dated<DateTime?> { Text = "C9136" }).Should().BeEmpty();
        Errors(new Dated<DateOnly?> { Text = "Z9999" }).Should().ContainSingle();
        Errors(new Dated<DateOnly?> { Text = "99213" }).Should().ContainSingle();
        Errors(new Dated<DateOnly?> { Text = null }).Should().BeEmpty();
    }

    [Fact]
    public void The_lookup_of_the_services_is_asked_where_there_is_one()
    {
        var own = HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2030, 2)),
            [new HcpcsRecord { Code = HcpcsCode.Parse("Z0001"), AddedDate = new DateOnly(2030, 4, 2) }],
            []);
        using var services = new ServiceCollection().AddSingleton<IHcpcsLookup>(own).AddHcpcsReference().BuildServiceProvider();
        using var empty = new ServiceCollection().BuildServiceProvider();

        Errors(new Existing { Text = "Z0001" }, services).Should().BeEmpty();
        Errors(new Existing { Text = "J1412" }, services).Should().ContainSingle().Which.ErrorMessage.Should().Contain("April 2030");
        Errors(new Dated<DateOnly> { Text = "Z0001", ServiceDate = new(2030, 4, 2) }, services).Should().BeEmpty();
        Errors(new Dated<DateOnly> { Text = "Z0001", ServiceDate = new(2030, 4, 1) }, services).Should().ContainSingle();
        Errors(new Existing { Text = "J1412" }, empty).Should().BeEmpty("the embedded release stands in");
        Errors(new Existing { Text = "Z0001" }, empty).Should().ContainSingle();
    }

    [Fact]
    public void A_message_of_the_application_goes_before_ours()
    {
        Errors(new Worded { Text = "99213" }).Should().ContainSingle().Which.ErrorMessage.Should().Be("Procedure is wrong.");
        Errors(new Worded { Text = "J1412" }).Should().BeEmpty();
    }

    [Fact]
    public void Mistakes_of_the_program_are_named()
    {
        FluentActions.Invoking(() => Errors(new Misnamed { Text = "J1412" })).Should().Throw<InvalidOperationException>().WithMessage("*NoSuchDate*");
        FluentActions.Invoking(() => Errors(new Misplaced())).Should().Throw<InvalidOperationException>().WithMessage("*Int32*");
        FluentActions.Invoking(() => Errors(new Dated<string> { Text = "J1412", ServiceDate = "2025-01-01" }))
            .Should().Throw<InvalidOperationException>().WithMessage("*ServiceDate*String*");
        FluentActions.Invoking(() => new HcpcsCodeAttribute(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new HcpcsCodeAttribute(string.Empty)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void It_is_for_properties_fields_and_parameters_and_speaks_for_trimming_as_CompareAttribute_does()
    {
        typeof(HcpcsCodeAttribute).GetCustomAttributes(typeof(AttributeUsageAttribute), false).Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new AttributeUsageAttribute(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter));
        typeof(HcpcsCodeAttribute).GetConstructor([typeof(string)])!
            .IsDefined(typeof(System.Diagnostics.CodeAnalysis.RequiresUnreferencedCodeAttribute), false).Should().BeTrue();
        typeof(HcpcsCodeAttribute).GetConstructor([])!
            .IsDefined(typeof(System.Diagnostics.CodeAnalysis.RequiresUnreferencedCodeAttribute), false).Should().BeFalse();

        var attribute = new HcpcsCodeAttribute(nameof(Claim.ServiceDate));
        (attribute.DateProperty, attribute.MustExist).Should().Be((nameof(Claim.ServiceDate), true));
        new HcpcsCodeAttribute().MustExist.Should().BeFalse();
    }

    [Fact]
    public void A_single_value_can_be_judged_by_it()
    {
        var context = new ValidationContext(new object()) { DisplayName = "code", MemberName = null };

        new HcpcsCodeAttribute().GetValidationResult("J1412", context).Should().Be(ValidationResult.Success);
        new HcpcsCodeAttribute().GetValidationResult("99213", context)!.MemberNames.Should().BeEmpty();
        Validator.TryValidateValue("99213", context, null, [new HcpcsCodeAttribute()]).Should().BeFalse();
    }

    private static List<ValidationResult> Errors(object model, IServiceProvider? services = null)
    {
        var errors = new List<ValidationResult>();
        bool valid = Validator.TryValidateObject(model, new ValidationContext(model, services, null), errors, validateAllProperties: true);
        valid.Should().Be(errors.Count == 0);
        return errors;
    }
}
