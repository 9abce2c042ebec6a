namespace Hcpcs.Reference.Fees.Tests;

/// <summary>The coded columns of the fee files: the number of a value is its official code, and what the embedded files use has a name.</summary>
public class FeeEnumTests
{
    [Fact]
    public void The_number_of_a_value_is_its_official_code()
    {
        ((int)PhysicianFeeStatus.StatutoryExclusion).Should().Be('X');
        ((int)OutpatientStatusIndicator.ComprehensiveObservation).Should().Be('J' << 8 | '2');
        ((int)DmeposCategory.CappedRental).Should().Be('C' << 8 | 'R');
        ((int)GlobalPeriod.TenDays).Should().Be(10);
        ((int)GlobalPeriod.PartOfAnotherService).Should().Be('Z' << 16 | 'Z' << 8 | 'Z');
        GlobalPeriod.SameDay.ToCode().Should().Be("000");
        DiagnosticSupervision.PsychologistOrGeneral.ToCode().Should().Be("04");
    }

    /// <summary>The codes that the layouts and addenda list; a code that comes later is kept without a name.</summary>
    [Theory]
    [InlineData("A B C D E F G H I J M N P R T X", typeof(PhysicianFeeStatus))]
    [InlineData("0 1 2 3 4 5 6 7 8 9", typeof(PcTcIndicator))]
    [InlineData("000 010 090 MMM XXX YYY ZZZ", typeof(GlobalPeriod))]
    [InlineData("0 1 2 3 4 5 6 7 9", typeof(MultipleProcedureIndicator))]
    [InlineData("0 1 2 3 9", typeof(BilateralSurgeryIndicator))]
    [InlineData("0 1 2 9", typeof(AssistantSurgeryIndicator))]
    [InlineData("0 1 2 9", typeof(CoSurgeryIndicator))]
    [InlineData("0 1 2 9", typeof(TeamSurgeryIndicator))]
    [InlineData("01 02 03 04 05 09", typeof(DiagnosticSupervision))]
    [InlineData("A B C D E1 E2 F G H H1 J1 J2 K K1 L M N P Q1 Q2 Q3 Q4 R S T U V Y", typeof(OutpatientStatusIndicator))]
    [InlineData("CR FS IL IN LC LT OS OX PO SC SD SU TE TS", typeof(DmeposCategory))]
    [InlineData("D J L", typeof(DmeposJurisdiction))]
    [InlineData("L N", typeof(LaboratoryFeeIndicator))]
    public void Every_code_of_the_files_layout_has_a_name_and_a_meaning(string codes, Type type)
    {
        var values = Enum.GetValues(type).Cast<object>().ToArray();

        values.Select(ToCode).Order(StringComparer.Ordinal).Should().Equal(codes.Split(' '));
        values.Select(Describe).Should().NotContainNulls();
    }

    /// <summary>A word of each meaning as the record layout, CMS's read-me and Addendum D1 tell it: two that changed places would show.</summary>
    [Theory]
    [InlineData(typeof(PhysicianFeeStatus), "A:paid separately|B:always part|C:contractors set|E:regulation|I:not valid|M:reporting|N:not covered|P:incident|R:restricted|T:nothing else|X:statute")]
    [InlineData(typeof(OutpatientStatusIndicator), "A:another fee schedule|B:not recognized|C:inpatient|E1:not covered|E2:price|F:corneal|G:pass-through drug|H:pass-through device|H1:device for pain|"
        + "J1:comprehensive|J2:observation|K:without pass-through|K1:drug for pain|L:vaccine|M:not billable|N:packaged|P:partial|Q1:s, t or v|Q2:status t|Q3:composite|Q4:laboratory|R:blood|S:not discounted|"
        + "T:, discounted|U:brachytherapy|V:visit|Y:dme contractor")]
    [InlineData(typeof(DmeposCategory), "IN:inexpensive|PO:prosthetics|CR:capped|OS:ostomy|SD:dressings|LC:lymphedema|SC:splints|SU:supplies|OX:oxygen|TS:shoes|FS:frequently|LT:labor|IL:intraocular|TE:nerve")]
    [InlineData(typeof(DmeposJurisdiction), "D:dme mac|L:local|J:or the local")]
    [InlineData(typeof(LaboratoryFeeIndicator), "N:national|L:locally")]
    [InlineData(typeof(GlobalPeriod), "000:day|010:10|090:90|MMM:maternity|ZZZ:another service")]
    public void A_meaning_is_that_of_its_own_code(Type type, string words)
    {
        foreach (string[] pair in words.Split('|').Select(pair => pair.Split(':')))
        {
            object value = Enum.GetValues(type).Cast<object>().Single(value => ToCode(value).Equals(pair[0], StringComparison.Ordinal));
            Describe(value)!.ToLowerInvariant().Should().Contain(pair[1], $"that is {pair[0]}");
        }
    }

    [Fact]
    public void A_code_that_CMS_adds_later_is_kept_without_a_name()
    {
        OfficialCode.TryParse("Q9", out OutpatientStatusIndicator later).Should().BeTrue();

        later.ToCode().Should().Be("Q9");
        later.IsKnown().Should().BeFalse();
        later.GetDescription().Should().BeNull();
        OfficialCode.TryParse("Q10", out later).Should().BeFalse();
    }

    [Fact]
    public void Every_code_of_the_embedded_files_has_a_name()
    {
        var all = HcpcsFeeTable.Embedded.Codes.Select(code => HcpcsFeeTable.Embedded.FindFees(code)!).ToArray();

        all.SelectMany(fees => fees.Physician).Should().OnlyContain(fee =>
            fee.Status.IsKnown() && fee.PcTc!.Value.IsKnown() && fee.Global!.Value.IsKnown() && fee.MultipleProcedure!.Value.IsKnown() && fee.Supervision!.Value.IsKnown()
            && fee.BilateralSurgery!.Value.IsKnown() && fee.AssistantSurgery!.Value.IsKnown() && fee.CoSurgery!.Value.IsKnown() && fee.TeamSurgery!.Value.IsKnown());
        all.SelectMany(fees => fees.Laboratory).Should().OnlyContain(fee => fee.Indicator.IsKnown());
        all.SelectMany(fees => fees.Dmepos).Should().OnlyContain(fee => fee.Category.IsKnown() && fee.Jurisdiction.IsKnown());
        all.Where(fees => fees.Outpatient is not null).Should().OnlyContain(fees => fees.Outpatient!.StatusIndicator.IsKnown());
    }

    private static string ToCode(object value) => value switch
    {
        PhysicianFeeStatus one => one.ToCode(),
        PcTcIndicator one => one.ToCode(),
        GlobalPeriod one => one.ToCode(),
        MultipleProcedureIndicator one => one.ToCode(),
        BilateralSurgeryIndicator one => one.ToCode(),
        AssistantSurgeryIndicator one => one.ToCode(),
        CoSurgeryIndicator one => one.ToCode(),
        TeamSurgeryIndicator one => one.ToCode(),
        DiagnosticSupervision one => one.ToCode(),
        OutpatientStatusIndicator one => one.ToCode(),
        DmeposCategory one => one.ToCode(),
        DmeposJurisdiction one => one.ToCode(),
        _ => ((LaboratoryFeeIndicator)value).ToCode(),
    };

    private static string? Describe(object value) => value switch
    {
        PhysicianFeeStatus one => one.GetDescription(),
        PcTcIndicator one => one.GetDescription(),
        GlobalPeriod one => one.GetDescription(),
        MultipleProcedureIndicator one => one.GetDescription(),
        BilateralSurgeryIndicator one => one.GetDescription(),
        AssistantSurgeryIndicator one => one.GetDescription(),
        CoSurgeryIndicator one => one.GetDescription(),
        TeamSurgeryIndicator one => one.GetDescription(),
        DiagnosticSupervision one => one.GetDescription(),
        OutpatientStatusIndicator one => one.GetDescription(),
        DmeposCategory one => one.GetDescription(),
        DmeposJurisdiction one => one.GetDescription(),
        _ => ((LaboratoryFeeIndicator)value).GetDescription(),
    };
}
