using static Hcpcs.Reference.Pages.Statements;

namespace Hcpcs.Reference.Pages;

// What official texts beside CMS's files say of claims for a kind of code, each sentence with the text in which it was read.
internal static class PracticeRules
{
    // The day from which standard power wheelchairs are rented only.
    private static readonly DateOnly s_wheelchairs = new(2011, 1, 1);

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

        // J0175, the other one, has a clinical note that says so.
        if (record.Code is { Letter: 'J', Number: 174 })
        {
            yield return Make("national-coverage", "CMS, national coverage determination (NCD) 200.3, version 1, 2022-04-07",
                "NCD 200.3, version 1, in effect since 2022-04-07: Medicare covers an FDA-approved antibody against amyloid for mild cognitive impairment due "
                + "to Alzheimer's disease or mild Alzheimer's dementia, with confirmed amyloid beta pathology, under coverage with evidence development.",
                "https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=375&ncdver=1");
        }

        if (PaymentRules.IsDrug(record))
        {
            foreach (var statement in OfDrug(record, limit))
            {
                yield return statement;
            }
        }

        if (record.Code is { Letter: 'K', Number: >= 813 and <= 831 } && subject.Day >= s_wheelchairs)
        {
            yield return Make("power-wheelchair-rental", "Affordable Care Act, section 3136; HHS Office of Inspector General, A-05-15-00020",
                "Since 2011-01-01 Medicare rents standard power wheelchairs; their purchase ended on 2010-12-31, but for contracts of competitive "
                + "bidding made before.",
                "https://oig.hhs.gov/oas/reports/region5/51500020.asp");
        }

        if (fees?.Dmepos.Any(fee => fee.Category == DmeposCategory.CappedRental) == true)
        {
            yield return Make("capped-rental", "Noridian (DME contractor), Capped Rental Items, in a copy",
                "Capped rental: Medicare pays rent for at most 13 months of continuous use; after that the patient owns the item.");
        }

        if (fees?.Dmepos.Any(fee => fee.Category == DmeposCategory.Oxygen) == true)
        {
            yield return Make("oxygen-rental", "Palmetto GBA (National Provider Enrollment West), on 42 CFR 414.226(f)",
                "Medicare pays rent for oxygen equipment for at most 36 months of continuous use; the supplier that was paid for the last of them goes "
                + "on furnishing it to the end of its reasonable useful lifetime of five years.",
                "https://palmettogba.com/palmetto/npewest.nsf/DID/CHEPZF1031");
        }
    }

    private static IEnumerable<PageStatement> OfDrug(HcpcsRecord record, PaymentLimit? limit)
    {
        bool isInjected = record.LongDescription.Contains("injection", StringComparison.OrdinalIgnoreCase)
            || record.LongDescription.Contains("infusion", StringComparison.OrdinalIgnoreCase);

        // The modifiers are for what Part B pays separately: the payment limits list that.
        if (limit is not null && record.Code.Letter is 'J')
        {
            yield return Make("drug-modifiers", "CMS, Discarded Drugs: JW and JZ Modifier Policy",
                "Medicare, from a container for a single dose: JW on a line for what was discarded (since 2017-01-01), or JZ where nothing was (since "
                + "2023-07-01). The code does not tell the container.",
                "https://www.cms.gov/medicare/payment/part-b-drugs/discarded-drugs");
        }

        if (isInjected)
        {
            yield return Make("drug-ndc", "CMS, letter to State Medicaid Directors 06-016, 2006-07-11",
                "Medicaid programs collect the NDC of drugs that a physician gives, in order to claim rebates; Medicare's payment limits go by the code.",
                "https://www.medicaid.gov/federal-policy-guidance/downloads/SMD071106.pdf");
            yield return Make("drug-administration", "Noridian (Medicare contractor), Chemotherapy and Nonchemotherapy, on Pub. 100-04 chapter 12 section 30.5, 2025-01-02",
                "Giving it has a code of its own (CPT). For an injection or infusion into a vein, into a muscle or under the skin it is one of 96365-96379 "
                + "or, for chemotherapy and other highly complex drugs, of 96401-96549: which one depends on the drug, the route and the work.",
                "https://med.noridianmedicare.com/es/web/jfb/topics/drugs-biologicals-injections/chemotherapy-and-nonchemotherapy-bundling-and-unbundling-of-services-and-supplies");
            yield return Make("drug-documentation", "NGS (Medicare contractor), Medication Administration, 2024-11-14",
                "The medical record has the signed order (name, dose, route, frequency), what was given, and why it was needed.",
                "https://ngsmedicare.com/web/ngs/cert-details?selectedArticleId=409609");
        }
    }
}
