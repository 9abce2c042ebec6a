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

    private sealed class Worded
    {
        [HcpcsCode(ErrorMessage = "{0} is wrong.")]
        [Display(Name = "Procedure")]
        public string? Text { get; set; }
    }

    private sealed class Open
    {
        [HcpcsCode(MustExist = true, AcceptOtherCodeSets = true)]
        public string? Text { get; set; }

        [HcpcsModifier(MustExist = true, AcceptOtherCodeSets = true)]
        public string? Modifier { get; set; }
    }

    private sealed class Modified
    {
        [HcpcsModifier]
        public string? Text { get; set; }

        [HcpcsModifier(MustExist = true)]
        public string? Existing { get; set; }

        [HcpcsModifier(MustExist = true)]
        public HcpcsModifier Parsed { get; set; }
    }

    private sealed class Listed
    {
        [HcpcsModifier]
        public IReadOnlyList<string?>? Modifiers { get; set; }

        [HcpcsModifier]
        public HcpcsModifier[]? Parsed { get; set; }

        [HcpcsCode]
        public List<HcpcsCode>? Codes { get; set; }
    }

    private sealed class Misplaced
    {
        [HcpcsCode]
        public int Number { get; set; }
    }

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
    public void What_is_not_a_code_of_Level_II_does_not_pass(string text)
    {
        foreach (object model in new object[] { new Plain { Text = text }, new Existing { Text = text } })
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
    }

    [Fact]
    public void Each_item_of_a_list_is_judged_and_the_first_that_is_wrong_is_told()
    {
        Errors(new Listed { Modifiers = ["JZ", "", null], Parsed = [HcpcsModifier.Parse("GT")], Codes = [HcpcsCode.Parse("J1412")] }).Should().BeEmpty();
        Errors(new Listed { Modifiers = [], Parsed = null, Codes = [] }).Should().BeEmpty();
        var error = Errors(new Listed { Modifiers = ["JZ", "J", "-Z"] }).Should().ContainSingle().Subject;
        error.MemberNames.Should().Equal("Modifiers");
        error.ErrorMessage.Should().Contain("'J'").And.NotContain("-Z");
        Errors(new Listed { Codes = [HcpcsCode.Parse("J1412"), HcpcsCode.Parse("D0120")] }).Should().ContainSingle().Which.ErrorMessage.Should().Contain("D0120");
    }

    [Fact]
    public void On_demand_the_release_must_hold_the_code()
    {
        Errors(new Existing { Text = "J1412" }).Should().BeEmpty();
        Errors(new Existing { Text = "C9136" }).Should().BeEmpty("it exists, though it has ended");
        Errors(new Existing { Text = "Z9999" }).Should().ContainSingle().Which.MemberNames.Should().Equal("Text");
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
    public void Codes_of_other_code_sets_pass_where_they_are_accepted()
    {
        foreach (string text in new[] { "99213", "0001A", "D0120", "J1412" })
        {
            Errors(new Open { Text = text }).Should().BeEmpty(text);
        }

        Errors(new Open { Text = "Z9999" }).Should().ContainSingle("a Level II code must still be in the release");
        Errors(new Open { Text = "J14I2" }).Should().ContainSingle();
        Errors(new Open { Modifier = "25" }).Should().BeEmpty();
        Errors(new Open { Modifier = "ZZ" }).Should().ContainSingle();
    }

    // JZ is a modifier of the release; 25 is CPT's; ZZ is none that CMS has.
    [Theory]
    [InlineData(null, true, true)]
    [InlineData("", true, true)]
    [InlineData("JZ", true, true)]
    [InlineData(" jz ", true, true)]
    [InlineData("ZZ", true, false)]
    [InlineData("25", false, false)]
    [InlineData("J", false, false)]
    [InlineData("J1412", false, false)]
    public void A_modifier_is_required_by_its_form_and_on_demand_by_the_release(string? text, bool hasForm, bool exists)
    {
        Errors(new Modified { Text = text }).Should().HaveCount(hasForm ? 0 : 1);
        Errors(new Modified { Existing = text }).Should().HaveCount(exists ? 0 : 1);
        if (HcpcsModifier.TryParse(text, out var modifier))
        {
            Errors(new Modified { Parsed = modifier }).Should().HaveCount(exists ? 0 : 1);
        }
    }

    [Fact]
    public void A_property_of_another_type_is_a_mistake_of_the_program() =>
        FluentActions.Invoking(() => Errors(new Misplaced())).Should().Throw<InvalidOperationException>().WithMessage("*Int32*");

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
