using static Hcpcs.Reference.Pages.Statements;

namespace Hcpcs.Reference.Pages;

// What needs Medicare's prior authorization, as far as a text that says so was read.
internal static class PriorAuthorization
{
    // The days from which each of the power mobility devices, and each of the microprocessor and other lower limb prostheses, is known to need it.
    private static readonly DateOnly s_mobility = new(2022, 4, 13), s_prostheses = new(2024, 6, 20);

    public static IEnumerable<PageStatement> Of(HcpcsCode code, DateOnly day)
    {
        const string Rule = "prior-authorization", List = "CGS (DME contractor), Prior Authorization HCPCS Codes, 2024-06-20",
            ListUrl = "https://cgsmedicare.com/jc/pubs/news/2024/06/cope158205.html";

        if (code is
            {
                Letter: 'K',
                Number: (>= 800 and <= 802) or (>= 806 and <= 808) or (>= 813 and <= 816) or (>= 820 and <= 829) or (>= 835 and <= 843) or (>= 848 and <= 864),
            }
            && day >= s_mobility)
        {
            yield return Make(Rule, List,
                "Medicare pays for it only with prior authorization; the claim has the tracking number of the decision (UTN).", ListUrl);
            yield return Make("order-before-delivery", "CGS (DME contractor), on power mobility devices",
                "The practitioner who orders it has seen the patient within six months before the order, and the supplier has the order before delivery; without it "
                + "the claim is denied.",
                "https://www.cgsmedicare.com/jb/mr/pmd_nonaffirm_par.html");
        }
        else if (code is { Letter: 'L', Number: 648 or 650 or 1832 or 1851 })
        {
            yield return Make(Rule, "CGS (DME contractor), Orthoses: What Suppliers Need to Know",
                "Medicare has required prior authorization everywhere since 2022-10-10, and in some states since 2022-04-13 or 2022-07-12. A decision is valid for 60 days.",
                "https://www.cgsmedicare.com/jc/mr/orth_whattoknow.html");
        }
        else if (code is { Letter: 'L', Number: 631 or 637 or 639 or 1843 or 1845 or 1951 })
        {
            yield return Make(Rule, List, "Medicare has required prior authorization since 2024-08-12.", ListUrl);
        }
        else if (code is { Letter: 'L', Number: 651 or 1844 or 1846 or 1852 or 1932 })
        {
            yield return Make(Rule, "Noridian (DME contractor), Prior Authorization for Orthoses", "Medicare requires prior authorization from 2026-04-13 on.",
                "https://med.noridianmedicare.com/web/jddme/cert-reviews/mr/pre-claim/required-programs/prior-authorization-for-orthoses");
        }
        else if (code is { Letter: 'L', Number: (>= 5856 and <= 5858) or 5973 or 5980 or 5987 } && day >= s_prostheses)
        {
            yield return Make(Rule, List, "Medicare pays for it only with prior authorization.", ListUrl);
        }
        else if (code is { Letter: 'E', Number: 651 or 652 })
        {
            yield return Make(Rule, "CGS (DME contractor), Pneumatic Compression Devices, 2026-01-29",
                "Medicare requires prior authorization from 2026-04-13 on. A decision is valid for 60 days.", "https://www.cgsmedicare.com/jc/pa/pneumatic-comp-devices.html");
        }
        else if (code is { Letter: 'E', Number: 193 or 277 or (>= 371 and <= 373) })
        {
            yield return Make(Rule, "Noridian (DME contractor), on 84 FR 16616, 2019-08-29", "Medicare has required prior authorization everywhere since 2019-10-21.",
                "https://med.noridianmedicare.com/web/jddme/article-detail/-/view/2230715/dmepos-nationwide-expansion-of-required-pa-of-pressure-reducing-support-surfaces");
        }
    }
}
