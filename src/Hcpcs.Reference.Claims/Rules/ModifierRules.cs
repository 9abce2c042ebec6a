namespace Hcpcs.Reference.Claims;

/// <summary>The rules on modifiers that the package ships, each from a source that was read.</summary>
/// <remarks>
/// They are few on purpose: what was not found in an official text, or in the official meanings of two modifiers, is left out.
/// docs/reference/rules.md lists them. Safe to use from any thread.
/// </remarks>
public static class ModifierRules
{
    // Medicare contractors print their pages without dates where none is given.
    private static readonly RuleReference s_meanings = new()
    {
        Title = "CMS, HCPCS Level II release of January 2026: the descriptions of the modifiers, which exclude each other",
        Url = "https://www.cms.gov/medicare/coding-billing/healthcare-common-procedure-system/quarterly-update",
        Date = "2026-01-12",
    };

    private static readonly RuleReference s_ambulance = new()
    {
        Title = "First Coast (Medicare contractor), Ambulance modifiers",
        Url = "https://medicare.fcso.com/claims/ambulance-modifiers",
    };

    private static readonly RuleReference s_notices = new()
    {
        Title = "First Coast (Medicare contractor), liability modifiers on institutional claims (CMS change request 6563)",
        Url = "http://medicare.fcso.com/General_coverage/159567.asp",
        Date = "2010-03-10",
    };

    // Sheets billed by the square centimeter that CMS's release of January 2026 prices under the physician fee schedule (pricing indicator 11): those that
    // are incident to a service since then. What the release still calls a drug is left out, and so are powders and liquids.
    private const string SkinSubstitutes = "A2001-A2002 A2005-A2013 A2015-A2016 A2018-A2019 A2021-A2022 A2024 A2027 A2031-A2032 A2034 A2036 A2038-A2039 Q4101-Q4105 "
            + "Q4107-Q4111 Q4115-Q4117 Q4121-Q4128 Q4130 Q4132-Q4138 Q4140-Q4143 Q4146-Q4148 Q4150-Q4154 Q4156-Q4161 Q4163-Q4167 "
            + "Q4169-Q4170 Q4173 Q4175-Q4176 Q4178-Q4184 Q4186-Q4188 Q4190-Q4191 Q4193-Q4201 Q4203-Q4205 Q4208-Q4209 Q4211 Q4214 "
            + "Q4216-Q4225 Q4227 Q4229 Q4232 Q4234-Q4239 Q4247-Q4276 Q4278-Q4309 Q4311-Q4420";

    private const string Ambulance = "A0425-A0436", StandardPowerWheelchairs = "K0813-K0831", Nutrition = "B4034-B9999",

        // Ankle-foot and knee-ankle-foot orthoses, then three surgical dressings: of each the contractors' pages name the code.
        Bilateral = "A4467 A9283 A9285 L1900 L1902 L1904 L1906-L1907 L1910 L1920 L1930 L1932 L1940 L1945 L1950-L1951 L1960 L1970-L1971 L1980 L1990 L2000 L2005 "
            + "L2010 L2020 L2030 L2034-L2038 L2106 L2108 L2112 L2114 L2116 L2126 L2128 L2132 L2134 L2136 L2180 L2182 L2184 L2186 L2188 L2190 L2192 L2200 L2210 "
            + "L2220 L2230 L2232 L2240 L2250 L2260 L2265 L2270 L2275 L2280 L2300 L2310 L2320 L2330 L2335 L2340 A6531-A6532 A6545";

    /// <summary>The rules of Medicare.</summary>
    public static ValueList<ModifierRule> Medicare { get; } =
    [
        new ModifierRule
        {
            Id = "ambulance-origin-destination",
            Reason = ClaimReasons.RequiredModifierMissing,
            Severity = HcpcsFindingSeverity.Error,
            Payer = RulePayer.Medicare,
            Codes = CodeRange.ParseList(Ambulance),
            Unless = Modifiers("QL"),
            RequiresOriginAndDestination = true,
            Sentence = "An ambulance line needs a pair of origin and destination: one of D, E, G, H, I, J, N, P, R and S, then one of those or X, which is a destination only.",
            Reference = s_ambulance,
        },
        new ModifierRule
        {
            Id = "ambulance-arrangement",
            Reason = ClaimReasons.RequiredModifierMissing,
            Severity = HcpcsFindingSeverity.Warning,
            Payer = RulePayer.Medicare,
            Claims = RuleClaims.Institutional,
            Codes = CodeRange.ParseList(Ambulance),
            RequiresOneOf = Modifiers("QM QN"),
            Sentence = "An ambulance line of an institution needs QM (under arrangement) or QN (furnished directly) beside the pair.",
            Reference = s_ambulance,
        },
        new ModifierRule
        {
            Id = "dmepos-new-used-rented",
            Reason = ClaimReasons.RequiredModifierMissing,
            Severity = HcpcsFindingSeverity.Warning,
            Payer = RulePayer.Medicare,
            Claims = RuleClaims.Professional,
            OnlyRentedOrBought = true,
            Unless = Modifiers("GY KR MS NR"),
            RequiresOneOf = Modifiers("NU RR UE"),
            Sentence = "Every row that the DMEPOS and enteral fee schedules have for the code is for NU (new), UE (used) or RR (rented): the claim must say which it is.",
            Reference = new RuleReference
            {
                Title = "The rows in CMS's DMEPOS and enteral fee schedules; Noridian (DME contractor), Modifier BR, on the duty to say which it is",
                Url = "https://med.noridianmedicare.com/web/jddme/topics/modifiers/br",
            },
        },
        new ModifierRule
        {
            Id = "dmepos-one-of-new-used-rented",
            Reason = ClaimReasons.ModifierConflict,
            Severity = HcpcsFindingSeverity.Warning,
            Payer = RulePayer.Medicare,
            With = Modifiers("NU RR UE"),
            Excludes = Modifiers("NU RR UE"),
            Sentence = "One item is new (NU), used (UE) or rented (RR), not two of these.",
            Reference = s_meanings,
        },
        new ModifierRule
        {
            Id = "capped-rental-month",
            Reason = ClaimReasons.ModifierConflict,
            Severity = HcpcsFindingSeverity.Warning,
            Payer = RulePayer.Medicare,
            With = Modifiers("KH KI KJ"),
            Excludes = Modifiers("KH KI KJ"),
            Sentence = "One line is for the purchase or the first month (KH), for the second or third (KI), or for a later one (KJ), not for two of these.",
            Reference = s_meanings,
        },
        new ModifierRule
        {
            Id = "standard-power-wheelchair-purchase",
            Reason = ClaimReasons.ModifierNotAllowed,
            Severity = HcpcsFindingSeverity.Warning,
            Payer = RulePayer.Medicare,
            Claims = RuleClaims.Professional,
            Codes = CodeRange.ParseList(StandardPowerWheelchairs),
            From = new DateOnly(2011, 1, 1),
            Excludes = Modifiers("NU UE"),
            Sentence = "Since 2011 Medicare rents standard power wheelchairs and no longer buys them, but for contracts of competitive bidding that were made before.",
            Reference = new RuleReference
            {
                Title = "Affordable Care Act, section 3136; HHS Office of Inspector General, A-05-15-00020",
                Url = "https://oig.hhs.gov/oas/reports/region5/51500020.asp",
            },
        },
        new ModifierRule
        {
            Id = "liability-ga-gz",
            Reason = ClaimReasons.ModifierConflict,
            Severity = HcpcsFindingSeverity.Error,
            Payer = RulePayer.Medicare,
            With = Modifiers("GA GZ"),
            Excludes = Modifiers("GA GZ"),
            Sentence = "GA says that a required notice of noncoverage is on file, GZ that there is none.",
            Reference = new RuleReference
            {
                Title = "Palmetto (Medicare contractor), modifiers GA and GZ",
                Url = "https://www.palmettogba.com/palmetto/jja.nsf/DID/AXBMW46087",
            },
        },
        new ModifierRule
        {
            Id = "liability-ga-gy",
            Reason = ClaimReasons.ModifierConflict,
            Severity = HcpcsFindingSeverity.Error,
            Payer = RulePayer.Medicare,
            Claims = RuleClaims.Institutional,
            From = new DateOnly(2010, 4, 1),
            With = Modifiers("GA"),
            Excludes = Modifiers("GY"),
            Sentence = "On an institutional claim GA (required notice on file) does not stand beside another liability modifier.",
            Reference = s_notices,
        },
        new ModifierRule
        {
            Id = "liability-gx",
            Reason = ClaimReasons.ModifierConflict,
            Severity = HcpcsFindingSeverity.Warning,
            Payer = RulePayer.Medicare,
            Claims = RuleClaims.Institutional,
            From = new DateOnly(2010, 4, 1),
            With = Modifiers("GX"),
            Excludes = Modifiers("EY GA GL GZ"),
            Sentence = "GX (voluntary notice) may stand beside GY or TS; beside EY, GA, GL or GZ the line is returned.",
            Reference = new RuleReference
            {
                Title = "CMS, MM6563 on change request 6563, in a copy of XIFIN's",
                Url = "http://www.xifin.com/resources/news/industry-news/2009-12/billing-for-services-related-to-voluntary-uses-of-advance-benef",
                Date = "2009-12",
            },
        },
        new ModifierRule
        {
            Id = "nutrition-kx",
            Reason = ClaimReasons.ModifierConflict,
            Severity = HcpcsFindingSeverity.Error,
            Payer = RulePayer.Medicare,
            Claims = RuleClaims.Professional,
            Codes = CodeRange.ParseList(Nutrition),
            From = new DateOnly(2023, 7, 2),
            With = Modifiers("KX"),
            Excludes = Modifiers("GA GY GZ"),
            Sentence = "On enteral and parenteral nutrition KX (requirements met) does not stand beside GA, GY or GZ.",
            Reference = new RuleReference
            {
                Title = "Noridian (DME contractor), Enteral and Parenteral Modifiers - Proper Use",
                Url = "https://med.noridianmedicare.com/web/jadme/article-detail/-/view/6547796/enteral-and-parenteral-modifiers-proper-use-1",
                Date = "2023",
            },
        },
        new ModifierRule
        {
            Id = "bilateral-two-lines",
            Reason = ClaimReasons.ModifierConflict,
            Severity = HcpcsFindingSeverity.Error,
            Payer = RulePayer.Medicare,
            Claims = RuleClaims.Professional,
            Codes = CodeRange.ParseList(Bilateral),
            From = new DateOnly(2019, 3, 1),
            With = Modifiers("LT RT"),
            Excludes = Modifiers("LT RT"),
            Sentence = "The DME contractors take the two sides of such an item on two lines, one with RT and one with LT, one unit each.",
            Reference = new RuleReference
            {
                Title = "CGS (DME contractor), Correct Coding Reminder - RT and LT Modifiers; Noridian, Surgical Dressings",
                Url = "https://cgsmedicare.com/jc/pubs/news/2019/05/cope12669.html",
                Date = "2023-02-16",
            },
        },
        new ModifierRule
        {
            Id = "oxygen-flow",
            Reason = ClaimReasons.ModifierConflict,
            Severity = HcpcsFindingSeverity.Warning,
            Payer = RulePayer.Medicare,
            From = new DateOnly(2018, 4, 1),
            With = Modifiers("QA QB QE QF QG QR"),
            Excludes = Modifiers("QA QB QE QF QG QR"),
            Sentence = "QA, QB, QE, QF, QG and QR tell the prescribed flow of oxygen, of which a line has one.",
            Reference = new RuleReference
            {
                Title = "Noridian (DME contractor), Oxygen, with the meanings of the modifiers in CMS's release of January 2026",
                Url = "https://med.noridianmedicare.com/web/jddme/dmepos/oxygen",
            },
        },
        new ModifierRule
        {
            Id = "tape-use",
            Reason = ClaimReasons.RequiredModifierMissing,
            Severity = HcpcsFindingSeverity.Warning,
            Payer = RulePayer.Medicare,
            Claims = RuleClaims.Professional,
            Codes = CodeRange.ParseList("A4450 A4452"),
            From = new DateOnly(2022, 9, 27),
            Unless = Modifiers("GY"),
            RequiresOneOf = Modifiers("AU AV AW"),
            Sentence = "Tape is billed with what it is used for: AU (urological, ostomy or tracheostomy supply), AV (prosthetic or orthotic) or AW (surgical dressing).",
            Reference = new RuleReference
            {
                Title = "NGS (a former DME contractor), Billing for Tape Codes (A4450 and A4452) and Modifiers; AW in Noridian's page of 2022-09-27; the rows of the fee schedule",
                Url = "https://ngsmedicare.com/web/ngs/search-details?selectedArticleId=290190",
            },
        },
        new ModifierRule
        {
            Id = "telehealth-gt",
            Reason = ClaimReasons.ModifierNotAllowed,
            Severity = HcpcsFindingSeverity.Warning,
            Payer = RulePayer.Medicare,
            Claims = RuleClaims.Professional,
            From = new DateOnly(2018, 10, 1),
            Excludes = Modifiers("GT"),
            Sentence = "On professional claims Medicare no longer takes GT: it is for institutional claims of critical access hospitals under method II.",
            Reference = new RuleReference
            {
                Title = "NGS (Medicare contractor), GT Modifier",
                Url = "https://www.ngsmedicare.com/web/ngs/telehealth-services?selectedArticleId=2545452",
            },
        },
        new ModifierRule
        {
            Id = "jw-jz",
            Reason = ClaimReasons.ModifierConflict,
            Severity = HcpcsFindingSeverity.Error,
            Payer = RulePayer.Medicare,
            From = new DateOnly(2023, 1, 1),
            With = Modifiers("JW JZ"),
            Excludes = Modifiers("JW JZ"),
            Sentence = "JW is for an amount that was discarded, JZ says that nothing was: a line has one of them.",
            Reference = s_meanings,
        },
        new ModifierRule
        {
            Id = "skin-substitute-jw-jz",
            Reason = ClaimReasons.ModifierNotAllowed,
            Severity = HcpcsFindingSeverity.Warning,
            Payer = RulePayer.Medicare,
            Codes = CodeRange.ParseList(SkinSubstitutes),
            From = new DateOnly(2026, 1, 1),
            Excludes = Modifiers("JW JZ"),
            Sentence = "From 2026 skin substitutes are supplies incident to a service, but for products licensed as biologicals: only what was applied is billed, without JW or JZ.",
            Reference = new RuleReference
            {
                Title = "Noridian (Medicare contractor), Noridian Removes Skin Substitute Draft Policy; CMS, CY 2026 physician fee schedule final rule (90 FR 49266)",
                Url = "https://med.noridianmedicare.com/web/jea/article-detail/-/view/10521/noridian-removes-skin-substitute-draft-policy",
                Date = "2025",
            },
        },
    ];

    private static ValueList<HcpcsModifier> Modifiers(string text) => [.. text.Split(' ').Select(HcpcsModifier.Parse)];
}
