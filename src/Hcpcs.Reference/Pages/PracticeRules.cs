using static Hcpcs.Reference.Pages.Statements;

namespace Hcpcs.Reference.Pages;

// What official texts beside CMS's files say of claims for a kind of code, each sentence with the text in which it was read.
internal static class PracticeRules
{
    // The day from which standard power wheelchairs are rented only.
    private static readonly DateOnly s_wheelchairs = new(2011, 1, 1);

    // The day from which a visit with modifier 25 does not always exclude G2211.
    private static readonly DateOnly s_preventiveVisits = new(2025, 1, 1);

    private static readonly NationalCoverage s_amyloid = new(
        "NCD 200.3, version 1, in effect since 2022-04-07", "CMS, national coverage determination (NCD) 200.3, version 1, 2022-04-07",
        "Medicare covers an FDA-approved antibody against amyloid for mild cognitive impairment due to Alzheimer's disease or mild Alzheimer's dementia, with "
        + "confirmed amyloid beta pathology, under coverage with evidence development.",
        "https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=375&ncdver=1");

    private static readonly NationalCoverage s_airwayPressure = new(
        "NCD 240.4, version 3, in effect since 2008-03-13", "CMS, national coverage determination (NCD) 240.4, version 3, 2008-03-13",
        "Medicare covers positive airway pressure for obstructive sleep apnea under the conditions that it lists.",
        "https://cms.gov/medicare-coverage-database/view/ncd.aspx?NCDId=226&ncdver=3");

    // The national coverage determination that was read of a code: on the antibodies against amyloid, and on positive airway pressure. Null where none was
    // read, which does not say that there is none.
    public static NationalCoverage? DeterminationOf(HcpcsCode code) =>
        IsAmyloidAntibody(code) ? s_amyloid : IsAirwayPressure(code) ? s_airwayPressure : null;

    private static bool IsAmyloidAntibody(HcpcsCode code) => code is { Letter: 'J', Number: 174 or 175 };

    private static bool IsAirwayPressure(HcpcsCode code) => code is { Letter: 'E', Number: 601 };

    private static bool IsPowerWheelchair(HcpcsCode code) => code is { Letter: 'K', Number: >= 813 and <= 898 };

    public static IEnumerable<PageStatement> Of(HcpcsRecord record, PageSubject subject, PaymentLimit? limit, CodeFees? fees)
    {
        if (record.Code is { Letter: 'C', Number: >= 7500 and <= 7599 } && !string.Equals(record.ProcessingNote, "0229", StringComparison.Ordinal))
        {
            yield return Make("surgery-center-only", "CMS's processing note 0229 on the other codes from C7500 to C7599",
                "CMS says of most codes from C7500 to C7599 that only the payment system of ambulatory surgical centers uses them (note 0229); "
                + "this one does not carry the note.");
        }

        if (record.Code is { Letter: 'C', Number: 9399 })
        {
            yield return Make("new-drug", "First Coast (Medicare contractor), 2024-05-23",
                "It is for a new drug or biological that the FDA has approved and that does not have a code yet, in hospital outpatient departments only.",
                "https://medicare.fcso.com/Claim_submission_guidelines/0504764.asp");
        }

        if (DeterminationOf(record.Code) is { } determination)
        {
            yield return Make("national-coverage", determination.Source, $"{determination.Name}: {determination.Covers}", determination.Url);
        }

        if (IsAmyloidAntibody(record.Code))
        {
            yield return Make("amyloid-antibody-claim", "Noridian (Medicare contractor), Alzheimer's Disease & Related Disorders",
                "A Medicare claim has modifier Q0 or Q1, diagnosis Z00.6 beside the disease (G30.0, G30.1, G30.8, G30.9 or G31.84), and the eight digits of the clinical study, "
                + "99999999 for CMS's own. A hospital's claim also has condition code 30.",
                "https://med.noridianmedicare.com/web/jea/topics/drugs-biologicals-injections/alzheimers-disease-related-disorders");
            yield return Make("amyloid-antibody-registry", "CMS, Monoclonal Antibodies Directed Against Amyloid, coverage with evidence development",
                "CMS's own study (NCT06058234, approved 2023-07-06) has the prescriber or staff report at the first treatment and every six months, for up to 24 months.",
                "https://www.cms.gov/medicare/coverage-evidence-development/monoclonal-antibodies-directed-against-amyloid-treatment-alzheimers-disease-ad");
        }

        if (IsAirwayPressure(record.Code))
        {
            yield return Make("positive-airway-pressure-trial", "CGS (DME contractor), on NCD 240.4 and LCD L33718, 2019-04-30",
                "Coverage begins with a trial of 12 weeks. For it to go on, the practitioner sees the patient again between the 31st and the 91st day, and the record "
                + "shows use of at least 4 hours a night on 70 percent of the nights of 30 days in a row within the first three months.",
                "https://cgsmedicare.com/jc/pubs/news/2019/04/cope12257.html");
        }

        if (record.Code is { Letter: 'G', Number: 2211 } && subject.Day >= s_preventiveVisits)
        {
            yield return Make("visit-complexity-modifier-25", "NGS (Medicare contractor), Evaluation and Management FAQs",
                "It is not payable beside an office visit (99202-99205, 99211-99215) that has modifier 25, except where modifier 25 is there for a Medicare preventive "
                + "service.",
                "https://ngsmedicare.com/web/ngs/evaluation-and-management-faqs?selectedArticleId=10595267");
            yield return Make("visit-complexity-home", "Noridian (Medicare contractor), Complexity Add-On Code G2211",
                "From 2026 on it also goes with home or residence visits (99341-99350).",
                "https://med.noridianmedicare.com/web/jfb/specialties/em/complexity-add-on-code-g2211");
        }

        if (record.Code is { Letter: 'G', Number: 463 })
        {
            yield return Make("clinic-visit-off-campus", "Noridian (Medicare contractor), on MM11099, 2019-03-22",
                "At an excepted off-campus department (modifier PO) Medicare pays less for it. From 2019 on CMS phased that in over two years, toward the 40 percent of the "
                + "outpatient rate that other off-campus departments get.",
                "https://med.noridianmedicare.com/web/jea/article-detail/-/view/10521/g0463-has-no-appeal-rights");
        }

        foreach (var statement in PriorAuthorization.Of(record.Code, subject.Day))
        {
            yield return statement;
        }

        if (PaymentRules.IsDrug(record))
        {
            foreach (var statement in OfDrug(record, subject, limit, fees))
            {
                yield return statement;
            }
        }

        if (record.Code is { Letter: 'A', Number: >= 425 and <= 436 })
        {
            yield return Make("ambulance-origin-destination", "First Coast (Medicare contractor), Ambulance modifiers",
                "A line of an ambulance service has a modifier of two letters for origin and destination, such as RH from a residence to a hospital.",
                "https://medicare.fcso.com/claims/ambulance-modifiers");
        }

        if (record.Code is { Letter: 'K', Number: >= 813 and <= 831 } && subject.Day >= s_wheelchairs)
        {
            yield return Make("power-wheelchair-rental", "Affordable Care Act, section 3136; HHS Office of Inspector General, A-05-15-00020",
                "Since 2011-01-01 Medicare rents standard power wheelchairs; their purchase ended on 2010-12-31, except under earlier "
                + "competitive bidding contracts.",
                "https://oig.hhs.gov/oas/reports/region5/51500020.asp");
        }

        if (fees?.Dmepos.Any(fee => fee.Category == DmeposCategory.CappedRental) == true)
        {
            string later = IsPowerWheelchair(record.Code) ? "40 percent of it (6 instead of 15 percent of the purchase price)"
                : "75 percent of it (7.5 instead of 10 percent of the purchase price)";
            yield return Make("capped-rental", "Public Law 109-171, section 5101(a), 120 Stat. 38; Noridian (DME contractor), Capped Rental Items",
                $"Capped rental: the amount is the rent of each of the first 3 months; from the 4th to the 13th month Medicare pays {later}. After 13 months of "
                + "continuous use the patient owns the item.",
                "https://med.noridianmedicare.com/web/jddme/topics/payment-categories/capped-rental");
        }

        if (fees?.Dmepos.Any(fee => fee.Category == DmeposCategory.Oxygen) == true)
        {
            yield return Make("oxygen-rental", "Palmetto GBA (National Provider Enrollment West), on 42 CFR 414.226(f)",
                "Medicare pays rent for oxygen equipment for at most 36 months of continuous use; the supplier that was paid for the last of them goes "
                + "on furnishing it to the end of its reasonable useful lifetime of five years.",
                "https://palmettogba.com/palmetto/npewest.nsf/DID/CHEPZF1031");
        }
    }

    private static IEnumerable<PageStatement> OfDrug(HcpcsRecord record, PageSubject subject, PaymentLimit? limit, CodeFees? fees)
    {
        bool isInjected = record.LongDescription.Contains("injection", StringComparison.OrdinalIgnoreCase)
            || record.LongDescription.Contains("infusion", StringComparison.OrdinalIgnoreCase);

        // The modifiers are for what Part B pays separately: the payment limits list that, or the outpatient file as a drug with a rate.
        bool isPaid = limit is not null
            || fees?.Outpatient?.StatusIndicator is OutpatientStatusIndicator.Drug or OutpatientStatusIndicator.PassThroughDrug;
        if (isPaid && record.Code.Letter is 'J')
        {
            yield return Make("drug-modifiers", "CMS, Discarded Drugs: JW and JZ Modifier Policy",
                "Medicare, paid separately and from a container for a single dose: JW on a line for what was discarded (since 2017-01-01), or JZ where nothing "
                + "was (since 2023-07-01). The code does not show whether the container is for a single dose.",
                "https://www.cms.gov/medicare/payment/part-b-drugs/discarded-drugs");
        }

        if (limit is null && subject.Data.Drugs is not null && !subject.HasEnded)
        {
            yield return Make("drug-without-limit", "WPS (Medicare contractor), on Pub. 100-04 chapter 17 section 20.1.3",
                "Where CMS's files have no limit for a covered drug, the Medicare contractor works one out, as a rule from the wholesale acquisition cost (WAC).",
                "http://www.wpsmedicare.com/j5macpartb/fees/general_fee_info/price-drugs.shtml");
        }

        if (isInjected)
        {
            yield return Make("drug-ndc", "CMS, letter to State Medicaid Directors 06-016, 2006-07-11",
                "Medicaid programs collect the NDC of physician-administered drugs, in order to claim rebates; Medicare's payment limits go by the code.",
                "https://www.medicaid.gov/federal-policy-guidance/downloads/SMD071106.pdf");
            yield return Make("drug-administration", "Noridian (Medicare contractor), Chemotherapy and Nonchemotherapy, on Pub. 100-04 chapter 12 section 30.5, 2025-01-02",
                "Administration is billed with a code of its own (CPT). For an injection or infusion into a vein, into a muscle or under the skin it is one of 96365-96379 "
                + "or, for chemotherapy and other highly complex drugs, of 96401-96549: which one depends on the drug, the route and the work.",
                "https://med.noridianmedicare.com/web/jfb/topics/drugs-biologicals-injections/chemotherapy-and-nonchemotherapy-bundling-and-unbundling-of-services-and-supplies");
            yield return Make("drug-documentation", "NGS (Medicare contractor), Medication Administration, 2024-11-14",
                "The medical record has the signed order (name, dose, route, frequency), what was given, and why it was needed.",
                "https://ngsmedicare.com/web/ngs/cert-details?selectedArticleId=409609");
        }
    }
}
