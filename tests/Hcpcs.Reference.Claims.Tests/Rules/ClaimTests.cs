using System.Text;
using Hcpcs.Reference.Claims.Tests.X12;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.Claims.Tests.Rules;

/// <summary>How claims get to the rules: cut ones, rows with several codes, void claims, the services of a host.</summary>
public class ClaimTests
{
    private static readonly HcpcsValidator s_lines = new(HcpcsTable.Embedded, new HcpcsValidationOptions { MinimumSeverity = HcpcsFindingSeverity.Warning });

    private static readonly ClaimValidator s_claims = new(s_lines, HcpcsTable.Embedded, new ClaimValidationOptions
    {
        Profile = RuleProfile.Medicare,
        Drugs = HcpcsDrugTable.Embedded,
        Fees = HcpcsFeeTable.Embedded,
        MinimumSeverity = HcpcsFindingSeverity.Warning,
    });

    /// <summary>35 units on line 1,000 and the 5 that were discarded on line 1,001: neither part tells that they belong together.</summary>
    [Fact]
    public void The_lines_of_a_cut_claim_are_not_added_up_in_a_batch_or_as_records()
    {
        const string Visit = "LX*1~SV1*HC:99213*10*UN*1~DTP*472*D8*20260105~";
        const string Drug = "LX*1~SV1*HC:J1745*10*UN*{0}~DTP*472*D8*20260105~LIN**N4*57894003001~CTP****2*UN~";
        string text = X12File.OfTransaction("HL*1**22*0~SBR*P*18*******MB~CLM*QF-1*10***11:B:1~" + string.Concat(Enumerable.Repeat(Visit, 999))
            + string.Format(null, Drug, "35") + string.Format(null, Drug, "5"));

        foreach (string[] rules in new[] { JudgeBatches(text), JudgeRecords(text) })
        {
            rules.Should().Contain("claim-length").And.NotContain("ndc-units");
        }

        string whole = X12File.OfTransaction("HL*1**22*0~SBR*P*18*******MB~CLM*QF-1*10***11:B:1~" + string.Format(null, Drug, "35") + string.Format(null, Drug, "4"));
        JudgeBatches(whole).Should().Equal("ndc-units");
        JudgeRecords(whole).Should().Equal("ndc-units");
    }

    [Fact]
    public void What_the_codes_of_a_row_share_is_held_against_none_of_them()
    {
        const string Text = "HCPCS_CD_1,HCPCS_CD_2,date,ndc,units,modifiers\nJ1745,J1200,2026-01-15,57894003001,3,JZ\nA0428,A0425,2026-01-15,,1,\nJ1200,,2026-01-15,57894003001,3,JZ\n";

        JudgeBatches(Text).Should().Equal("ndc-code");
        JudgeRecords(Text).Should().Equal("ndc-code");
    }

    [Theory]
    [InlineData("11:B:1", 1)]
    [InlineData("11:B:8", 0)]
    public void A_void_claim_bills_nothing(string facility, int findings)
    {
        string text = X12File.OfTransaction($"HL*1**22*0~SBR*P*18*******MB~CLM*QF-1*10***{facility}~LX*1~SV1*HC:A0428*10*UN*1~DTP*472*D8*20260105~");

        JudgeBatches(text).Should().HaveCount(findings);
        JudgeRecords(text).Should().HaveCount(findings);
    }

    [Fact]
    public void Results_of_another_length_than_the_claim_are_refused()
    {
        using var reader = ClaimReader.Open(new MemoryStream(GuideFile.ToX12()));
        var batch = reader.CreateBatch();
        reader.Read(batch);

        FluentActions.Invoking(() => s_claims.Validate(batch, 0, new HcpcsValidationResult[2])).Should().Throw<ArgumentException>()
            .WithMessage("There are 2 results for a claim of 1 lines.*");
    }

    [Fact]
    public void A_host_gets_the_validator_with_the_data_that_it_registered()
    {
        using var with = new ServiceCollection().AddHcpcsReference().AddHcpcsDrugProducts().AddHcpcsFees()
            .AddHcpcsClaimValidator(new ClaimValidationOptions { Profile = RuleProfile.Medicare }).BuildServiceProvider();
        using var without = new ServiceCollection().AddHcpcsReference().AddHcpcsClaimValidator().BuildServiceProvider();
        var line = new ClaimLine { Kind = ClaimLineKind.Professional, Filing = "MB", Code = "E0601", From = new DateOnly(2026, 1, 15), Ndc = "57894003001" };

        Rules(with).Should().Equal("dmepos-new-used-rented", "ndc-code");
        Rules(without).Should().BeEmpty();
        with.GetRequiredService<ClaimValidator>().Should().BeSameAs(with.GetRequiredService<ClaimValidator>());

        IEnumerable<string?> Rules(IServiceProvider provider) =>
            provider.GetRequiredService<ClaimValidator>().Validate([line])[0].Findings.Select(finding => finding.RuleId).Where(rule => rule is not null);
    }

    private static string[] JudgeBatches(string text)
    {
        using var reader = ClaimReader.Open(new MemoryStream(Encoding.ASCII.GetBytes(text)));
        var batch = reader.CreateBatch();
        var rules = new List<string?>();
        while (reader.Read(batch))
        {
            for (int first = 0; first < batch.Count; first += batch.GetClaimLength(first))
            {
                var results = new HcpcsValidationResult[batch.GetClaimLength(first)];
                s_claims.Validate(batch, first, results);
                rules.AddRange(results.SelectMany(result => result.Findings).Select(finding => finding.RuleId));
            }
        }

        return [.. rules.OfType<string>()];
    }

    private static string[] JudgeRecords(string text)
    {
        using var reader = ClaimReader.Open(new MemoryStream(Encoding.ASCII.GetBytes(text)));
        var rules = new List<string?>();
        while (reader.ReadClaim() is { } claim)
        {
            rules.AddRange(s_claims.Validate(claim, reader.IsClaimCut).SelectMany(result => result.Findings).Select(finding => finding.RuleId));
        }

        return [.. rules.OfType<string>()];
    }
}
