using System.Globalization;

namespace Hcpcs.Reference;

/// <summary>
/// What CMS's processing notes say, by number: the notes that records of codes and modifiers point to and that CMS publishes beside each
/// release (Appendix A of the HCPCS manual).
/// </summary>
/// <remarks>
/// <para>
/// Each meaning is one sentence in this library's words, not CMS's text. It keeps the codes, manuals, sections and dates of the note as
/// they are; many of those have since been superseded, so a note points into CMS's manuals rather than stating the rule in force.
/// Notes that CMS marks as deleted are in the list and say so. CPT codes appear as bare numbers.
/// </para>
/// <para>
/// Source: record layout field 22 (positions 253-256) and the processing notes of January 2026, numbers 0001 to 0234. <c>0000</c>, which
/// releases of 2018 contain, is not a CMS note. Thread-safe.
/// </para>
/// </remarks>
public static class ProcessingNotes
{
    /// <summary>All notes in the order of their numbers; the code of each is its number, four digits.</summary>
    public static IReadOnlyList<HcpcsFieldValue> All => Table.ReadOnly;

    /// <summary>What a note says, in one sentence.</summary>
    /// <param name="number">The number as the record holds it: four digits, such as <c>0013</c>.</param>
    /// <returns>
    /// The sentence; <see langword="null"/> when the text is not four digits or is not a number of CMS's notes of January 2026.
    /// </returns>
    public static string? GetMeaning(string? number) =>
        number?.Length == 4 && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int position)
            && position > 0 && position <= Table.Notes.Length
            ? Table.Notes[position - 1].Description
            : null;

    // A class of its own, so that the notes are built when the first one is asked for.
    private static class Table
    {
        private const string
            Deleted1996 = "CMS deleted this note on 1996-01-01.",
            Deleted1997 = "CMS deleted this note on 1997-01-01.";

        // Without gaps: note n is at n - 1.
        internal static readonly (string Code, string Description)[] Notes =
        [
            ("0001", Deleted1997),
            ("0002", "Codes 82585 and 82595 are for analyzing the analyte, not for administering it."),
            ("0003",
                "The indices 85029 and 85030 usually belong to the automated profiles for the complete blood count (CBC), so " +
                "consider not paying them separately."),
            ("0004", Deleted1997),
            ("0005",
                "The certification category follows from the type of test or the organism identified, and an identifier must " +
                "indicate the specific testing performed (87082-87085, 89100, 89130, 89132, 86403)."),
            ("0006", "Does not count as a laboratory test and carries no certification."),
            ("0007", Deleted1997),
            ("0008", Deleted1997),
            ("0009", Deleted1997),
            ("0010", Deleted1997),
            ("0011", Deleted1997),
            ("0012", Deleted1997),
            ("0013",
                "Do not confuse this device (E0194) with E0193, the powered flotation therapy bed (low air loss bed); see Coverage " +
                "Issues Manual transmittal 44 of July 1990."),
            ("0014",
                "Review claims with J9218, with or without a multiplier in the units field, against the policy on self-administered " +
                "drugs."),
            ("0015", "The basic allowance of another procedure already includes the reimbursement."),
            ("0016", "The device (E0609) suits persons with impaired vision."),
            ("0017",
                "Coverage instructions for E1510-E1600, E1620, E1630-E1699, A4650-A4663, A4690, A4712, A4730-A4870 and A4890-A4927 " +
                "are in section 3170.5 of the Intermediary Manual."),
            ("0018", "Report J2545 together with 94642 where appropriate."),
            ("0019", "The service of D4211 can be coded as CPT 41820 with modifier 52."),
            ("0020", "The services of D7410 and D7420 can be coded with CPT codes from 21015 ff. and 40810 ff."),
            ("0021", "The services of D7430-D7461 can be coded with CPT codes 21029-21045 and 41820-41827."),
            ("0022", "The service of D7610 can be coded as CPT 21346 with modifier 52."),
            ("0023", "The service of D7620 can be coded as CPT 21345 with modifier 52."),
            ("0024", "The service of D7630 can be coded as CPT 21461 or CPT 21462 with modifier 52."),
            ("0025", "The service of D7620 can be coded as CPT 21455 with modifier 52."),
            ("0026", "The service of D7650 can be coded as CPT 21360 or 21365, either with modifier 52."),
            ("0027", "The service of D7660 can be coded as 21355 with modifier 52."),
            ("0028", "The service of D7670 can be coded as CPT 21422 with modifier 52."),
            ("0029", "The service of D7680 can be coded as CPT 21433 or 21435, either with modifier 52."),
            ("0030", "A more specific CPT code can report the service of D7920."),
            ("0031", "The service of D7949 can be coded as CPT 21151 or with codes 21154-21160."),
            ("0032", "The service of D7970 can be coded as CPT 41828 with modifier 52."),
            ("0033", Deleted1996),
            ("0034", "The service of D9220 can be coded with CPT codes 00170-00192."),
            ("0035", "The service of D9310 can be coded with CPT codes 90600-90643."),
            ("0036", "The service of D9410 can be coded with CPT codes 90100-90170."),
            ("0037", "The service of D9420 can be coded with CPT codes 90200-90282."),
            ("0038", "The service of D9430 can be coded with CPT codes 90000-90080."),
            ("0039",
                "Payment guidelines are in the Medicare Intermediary Manual, part 3 (claims process), section 3628.F (P9610, P9615, " +
                "G0001)."),
            ("0040", "Payment guidelines are in the Medicare Intermediary Manual, section 3628.E (P9610, P9615, G0001)."),
            ("0041", "Refers to section 3112.4 of the Medicare Intermediary Manual (Q0081, Q0083, Q0084, Q0085)."),
            ("0042", "Recode the services of 92392 with the specific systems among the alpha-numeric codes V2600-V2615."),
            ("0043", "Recode the services of 92395 with the specific lens type among the alpha-numeric codes V2100-V2499."),
            ("0044", "Recode the services of 92396 with the specific lens type among V2500-V2599."),
            ("0045",
                "Payment instructions are in section 3628.1A of the Intermediary Manual and in Program Memorandum AB-98-71.60 " +
                "(P3000, P3001, G0123, G0124, G0141, G0143, G0144, G0145, G0147, G0148)."),
            ("0046",
                "Authorized only for the Office of Research and Demonstrations (ORD) of HCFA, today's CMS: this modifier (Q2) goes " +
                "on claims submitted to ORD for payment in connection with demonstration projects."),
            ("0047", Deleted1997),
            ("0048", "Refers to section 3112.7D1.E of the Medicare Intermediary Manual (Q0082)."),
            ("0049", "Refers to section 3148 of the Medicare Intermediary Manual (CPT 97001, 97002)."),
            ("0050",
                "The code must include non-coring needles, a pressure monitor with stopcock, and templates, and carriers should not " +
                "pay separately for both it and A4212."),
            ("0051", "Paid by special rules, which section 15022.F of the Medicare Carriers Manual gives (A4644, A4645, A4646)."),
            ("0052", "Payment is bundled into that for the procedure code (A4262, A4647, 99141, 99142)."),
            ("0053", "For this modifier the crosswalk is A0999, unlisted ambulance service."),
            ("0054", "Q0144 is a national code made for use by Medicaid."),
            ("0055", "The Medicare statute excludes it from coverage: section 1862(a)(1)(A) of the Social Security Act (G0061)."),
            ("0056",
                "The appropriate evaluation and management (E/M) service includes the payment (99371, 99374, 99377, 99379, 99380)."),
            ("0057", "Refers to CPT (YY, ZZ)."),
            ("0058", "For this procedure (A2000) the crosswalk leads to CPT."),
            ("0059", "Refers to section 50-26 of the Coverage Issues Manual (D0120, D0415, D0425)."),
            ("0060", "Refers to section 2136 of the Medicare Carriers Manual (D2385)."),
            ("0061",
                "In 1997 the payment for R0076 is part of that for the EKG service reported; for 1998 the Balanced Budget Act of " +
                "1997 mandates that R0076 is paid separately."),
            ("0062", "CPT 32491 is paid only for certain beneficiaries who are enrolled in the HCFA/NHLBI study."),
            ("0063", "For G0100 see Program Memorandum AB-97-9.60 to intermediaries and carriers."),
            ("0064",
                "Coverage and payment rest on the Balanced Budget Act of 1997: section 4102 for G0101; section 4104 for G0104, " +
                "G0105, G0106, G0107, G0120, G0121, G0122 and G0128."),
            ("0065",
                "Report these codes only for Medicare beneficiaries who take part in the National Emphysema Treatment Trials, " +
                "demonstration 30."),
            ("0066", "Section 4106 of the Balanced Budget Act of 1997 makes 76076 and 76078 benefits from 1998-01-01."),
            ("0067", "Section 4101 of the Balanced Budget Act of 1997 makes 76092 a benefit."),
            ("0068",
                "Codes 76070, 76075, 78350 and 82523 returned in 1998 as a benefit under section 4106 of the Balanced Budget Act of " +
                "1997; see also G0131 and G0132."),
            ("0069",
                "For assistant surgeon services with modifiers 80, 81, 82, AK, AL, AM, AN, AS, AU, AV, AW, AY, QB and QU see section " +
                "15044 of the Medicare Carriers Manual."),
            ("0070",
                "Only a comprehensive outpatient rehabilitation facility may bill G0128, which implements section 4541(a)(2) of the " +
                "Balanced Budget Act of 1997."),
            ("0071", "For G0108 and G0109 see Program Memoranda AB-99-30 of May 1999 and AB-98-36."),
            ("0072",
                "An independent test facility sanctioned by ASTM/NAHM has validated the compression levels of the products that " +
                "these codes (L8100-L8200) identify."),
            ("0073",
                "Refers to section 4206(a)(b) of the Balanced Budget Act of 1997 and to Program Memorandum B-99-2 of January 1999."),
            ("0074",
                "The Balanced Budget Act of 1997, in section 4105 (44105 in CMS's note), expanded the coverage of supplies for " +
                "beneficiaries with diabetes."),
            ("0075",
                "The payment limitation for outpatient rehabilitation therapy applies, by section 4541 of the Balanced Budget Act of " +
                "1997."),
            ("0076", "Level II already has codes for it: J1460 through J1560."),
            ("0077",
                "Refers to change request 259, AB-97-23 of December 1997, which implements the 1998 clinical diagnostic laboratory " +
                "fee schedule and maps the laboratory codes changed for 1998."),
            ("0078", "Refers to Program Memorandum AB-99-51 of July 1999."),
            ("0079", "Section 4103 of the Balanced Budget Act of 1997 established it."),
            ("0080", "Refers to change request 855, transmittal AB-99-22 of April 1999."),
            ("0081",
                "Acuity measured within a general ophthalmological service or an evaluation and management (E/M) service of the eye " +
                "is a diagnostic examination, not a screening test, so that the payment for the E/M service includes it."),
            ("0082",
                "G0151-G0156 may be billed for nothing but home health care services under a plan of care; see change request 588."),
            ("0083", "Modifier G8 goes with six anesthesia codes: 00100, 00300, 00400, 00160, 00532 and 00920."),
            ("0084",
                "Modifier G7 goes with the CPT codes for medical abortions: 59840, 59841, 59850, 59851, 59852, 59855, 59856, 59857 " +
                "and 59866."),
            ("0085", "Q0186 was established under the authority of section 4531 of the Balanced Budget Act of 1997."),
            ("0086",
                "An ambulatory surgical center (ASC) must bill Q1001, Q1002, Q1003, Q1004 and Q1005 together with 66983, 66984, " +
                "66985 or 66986."),
            ("0087",
                "Section 1861(ff)(2)(B) of the Social Security Act defines the services of G0129; section 4523(d)(3) of the Balanced " +
                "Budget Act of 1997 amends section 1833(a)(2) of the Social Security Act."),
            ("0088",
                "S codes are temporary codes that the Blue Cross and Blue Shield Association and the Health Insurance Association of " +
                "America created for private payers: for Medicare they are neither valid nor payable."),
            ("0089", "Refers to AB-99-52, which suspends the non-coverage laid down in section 35-98 of the Coverage Issues Manual."),
            ("0090", "Bundled: the visit service includes this one."),
            ("0091", "The FDA had not approved this vaccine as of 1999-10-01."),
            ("0092",
                "Refers to the notice of proposed rulemaking on the Medicare physicians' fee schedule for 2000 in the Federal " +
                "Register of 1999-07-22."),
            ("0093",
                "C codes are temporary pricing codes that CMS first set up for the hospital outpatient prospective payment system " +
                "(OPPS) and that Medicare OPPS claims use, though claims of other providers or other payment systems may recognize " +
                "them too."),
            ("0094",
                "In the OPPS payment methodology G0173 and G0174 stand in place of CPT 61793; the Medicare physician fee schedule " +
                "system may not use them."),
            ("0095", "Required by section 201 of the Balanced Budget Refinement Act."),
            ("0096", "Only participants in the smoking cessation counseling demonstration project can report the service of G9106."),
            ("0097", "Instructions on the Medicare Coordinated Care Demonstration (MCCD) are in change requests 1050, 1116 and 1118."),
            ("0098",
                "G0188 is comprehensive: it stands for x-rays of hip, knee and ankle in any combination (for example 73500, 73510, " +
                "73550, 73560, 73590, 73600)."),
            ("0099", "Refers to the notice of proposed rulemaking of spring 2000."),
            ("0100", "The service of G0180 relates to sections 1814(a)(2)(C) and 1835(a)(2)(A) of the Social Security Act."),
            ("0101", "OPPS pays the service of G0175; the Medicare physician fee schedule system may not use it."),
            ("0102",
                "Only hospital outpatient departments (HOPD) and partial hospitalization programs may report the services of G0176 " +
                "and G0177 (section 1861(ff) of the Social Security Act)."),
            ("0103",
                "G0172 was made for the reporting of partial hospitalization programs, and G0177 replaces it from 2001-01-01 " +
                "(section 1861(ff) of the Social Security Act)."),
            ("0104", "Medicare does not recognize 92525: look at G0195."),
            ("0105", "Medicare has no use for modifier 60."),
            ("0106",
                "On Medicare claims A9270 belongs only on bills that suppliers of durable medical equipment, prosthetics, orthotics " +
                "and supplies (DMEPOS) submit."),
            ("0107",
                "Paid for hospital outpatients only and not payable under the physician fee schedule, following the Federal Register " +
                "of 2002-08-09 (hospital OPPS), page 52105."),
            ("0108", "Bundled into the primary procedure, hence not payable as a procedure of its own."),
            ("0109", "Paid for hospital outpatients only; the physician fee schedule does not pay it."),
            ("0110",
                "Coverage indications are in section 50-36 of the Coverage Issues Manual (see also transmittal AB-02-065); use 78459 " +
                "to determine myocardial viability as a primary or initial diagnostic study before revascularization."),
            ("0111", "Follows 42 CFR 411.4(b)."),
            ("0112",
                "The level I screen of the preadmission screening and resident review (PASRR) has its basis in regulations alone: 42 " +
                "CFR 483.128(a)."),
            ("0113",
                "The level II screen of the preadmission screening and resident review (PASRR) has its basis in statute: sections " +
                "1919(b)(3)(F) and 1919(e)(7) of the Social Security Act."),
            ("0114", "On Medicare claims, report modifiers UN through US with R0075."),
            ("0115",
                "Photodynamic therapy, intravenous infusion included, is covered only for age-related macular degeneration (AMD) " +
                "with occult lesions and without classic choroidal neovascularization."),
            ("0116", "For Medicare, used only when a critical access hospital (CAH) bills by method II."),
            ("0117", "Report it with G codes: look there."),
            ("0118",
                "The initial preventive physical exam takes height, weight and blood pressure and must include an electrocardiogram; " +
                "without one this code is not billable."),
            ("0119", "Refers to section 110.17 of the National Coverage Determinations (NCD) Manual."),
            ("0120", "Refers to chapter 7, section 50.4.3, of the Medicare Benefit Policy Manual."),
            ("0121",
                "Section 303(e)(2) of the Medicare Prescription Drug, Improvement, and Modernization Act (MMA) puts a supplying fee " +
                "in place for immunosuppressive drugs, oral anti-cancer chemotherapeutic drugs and anti-emetic drugs that are part " +
                "of an anti-cancer chemotherapeutic regimen."),
            ("0122",
                "Coverage under protocol (CUP) means coverage on the condition that Medicare beneficiaries and providers take part " +
                "in research studies on the item or service."),
            ("0123", "Refers to the Medicare Benefit Policy Manual (Pub. 100-02), chapter 15, section 502 as CMS's note has it."),
            ("0124", "Refers to the Medicare Benefit Policy Manual (Pub. 100-02), chapter 15, section 120."),
            ("0125", "Refers to section 280.1 of the National Coverage Determinations (NCD) Manual."),
            ("0126", "Refers to section 180.2 of the National Coverage Determinations (NCD) Manual."),
            ("0127", "Refers to the Medicare Benefit Policy Manual (Pub. 100-02), chapter 15, section 50.1."),
            ("0128",
                "An add-on code, for use only beside an evaluation and management (E/M) code; information is in 42 CFR part 410, " +
                "page 50941."),
            ("0129", "Refers to section 303(e) of the Medicare Prescription Drug, Improvement, and Modernization Act (MMA)."),
            ("0130", "Medicare recognizes the code from 2006-01-01; before, the services were billed with an unlisted code."),
            ("0131",
                "Refers to the Medicare Benefit Policy Manual (Pub. 100-02), chapter 16, section 20, on services that are not " +
                "reasonable and necessary."),
            ("0132", "Refers to chapter 17 of the Carrier Processing Manual."),
            ("0133", "Refers to the Medicare Benefit Policy Manual (Pub. 100-02), chapter 9."),
            ("0134", "Refers to section 5112 of the Deficit Reduction Act (DRA)."),
            ("0135", "Refers to the Medicare Benefit Policy Manual (Pub. 100-02), chapter 15, section 110.3."),
            ("0136", "The OPPS fee schedule pays it when it is used with revenue code 068X."),
            ("0137", "Refers to the National Coverage Determinations (NCD) Manual (Pub. 100-03), chapter 1, section 280.1."),
            ("0138", "For payment Medicare recognized a different code."),
            ("0139",
                "Covered only for persons with dysplastic nevus syndrome; monitoring of high-risk patients with a family history is " +
                "not paid."),
            ("0140", "Refers to the Medicare Claims Processing Manual (Pub. 100-04), chapter 13, section 140."),
            ("0141", "Refers to the National Coverage Determinations (NCD) Manual on transcatheter stent placement."),
            ("0142", "Another code includes these services, so no separate payment is made."),
            ("0143", "Refers to the Medicare Claims Processing Manual (Pub. 100-04), chapter 4, section 61.3."),
            ("0144", "The services are part of the evaluation and management (E/M) visit they go with."),
            ("0145", "Refers to the Medicare Claims Processing Manual (Pub. 100-04), chapter 8, section 60.4."),
            ("0146",
                "Refers to section 310.1 of the National Coverage Determinations (NCD) Manual, to 42 CFR 405.205, subpart B, and to " +
                "section 1862(a) of the Social Security Act."),
            ("0147", "Refers to the Medicare Claims Processing Manual (Pub. 100-04), chapter 17, section 80.9."),
            ("0148", "Refers to section 220.6 of the National Coverage Determinations (NCD) Manual."),
            ("0149",
                "The FDA approved this device only to obtain, monitor and analyze pressures during an endovascular procedure, not to " +
                "evaluate endovascular graft pressures afterwards in the outpatient setting."),
            ("0150", "Refers to the CPT codes that are new in 2008."),
            ("0151", "The services fall under G0396 and G0397."),
            ("0152", "Refers to section 160.12 of the National Coverage Determinations (NCD) Manual (Pub. 100-03)."),
            ("0153",
                "Section 101(b) of the Medicare Improvements for Patients and Providers Act (MIPPA) of 2008 expanded the Welcome to " +
                "Medicare benefit from 2009-01-01: within eligibility and other limits, an initial preventive physical examination " +
                "(IPPE) is paid no later than 12 months after the person's first coverage period under Medicare Part B begins."),
            ("0154", "For this service the codes that Medicare recognizes are G0412-G0415."),
            ("0155", "For 2009 Medicare does not recognize 27215, 27216, 27217 and 27218."),
            ("0156",
                "Refers to section 1833(t)(2)(B) of the Social Security Act (1833(+)(2)(B) in CMS's note) and to page 66611 of the " +
                "CY 2008 OPPS/ASC final rule dated 2007-11-22."),
            ("0157", "Refers to the Medicare Benefit Policy Manual (Pub. 100-02), chapter 15, section 110.2."),
            ("0158", "Look at the codes for new or established visits."),
            ("0159", "A dental service that the physician fee schedule neither pays nor processes."),
            ("0160", "Payable for restricted use only."),
            ("0161", "Medicare pays colon screening under another code."),
            ("0162", "The Medicare program does not pay under this code."),
            ("0163", "For this service the codes that Medicare recognizes are G9141 and G9142."),
            ("0164", "Refers to change request 6786."),
            ("0165", "Refers to section 250.4 of the National Coverage Determinations (NCD) Manual (Pub. 100-03)."),
            ("0166",
                "Refers to change request 6953, released 2010-06-04, to section 250.5 of the National Coverage Determinations (NCD) " +
                "Manual (Pub. 100-03), and to chapter 32, section 260, of the Medicare Claims Processing Manual (Pub. 100-04)."),
            ("0167", "Medicare does not recognize it: use G0434."),
            ("0168", "Not covered, by a national decision: change request 5013."),
            ("0169", "Not covered, by national coverage determination (NCD) 150.12."),
            ("0170", "Refers to national coverage determination (NCD) 20.29."),
            ("0171", "Medicare does not recognize the code: see Q2035-Q2039."),
            ("0172", "Not covered, by national coverage determination (NCD) 40.7."),
            ("0173",
                "Refers to change request 7040 and to section 220.2 of the National Coverage Determinations (NCD) Manual (Pub. " +
                "100-03)."),
            ("0174", "Not payable, since the FDA has not approved the medication."),
            ("0175", "Refers to section 110.22 of the National Coverage Determinations (NCD) Manual (Pub. 100-03)."),
            ("0176", "Refers to section 240.2.2 of the National Coverage Determinations (NCD) Manual (Pub. 100-03)."),
            ("0177", "Not covered, by statute, cited as 1861(A)1(A) in CMS's note."),
            ("0178", "Refers to section 20.9 of the National Coverage Determinations (NCD) Manual."),
            ("0179", "Refers to the OPPS/ASC final rule for CY 2013."),
            ("0180",
                "Refers to the 2013 physician fee schedule (PFS) and to the Medicare Claims Processing Manual (Pub. 100-04), cited " +
                "as 5-10, 12.027I in CMS's note."),
            ("0181", "The service is bundled."),
            ("0182", "Use this code for the TAVR/TAVI procedure when it is performed with co-surgeons."),
            ("0183",
                "Refers to national coverage determination (NCD) 220.6 on positron emission tomography (PET) scans, effective " +
                "2009-04-06 (revision 120, issued 2010-05-06, effective date 2009-04-03, implementation date 2009-10-30)."),
            ("0184", "For this service the code that Medicare recognizes is G0455."),
            ("0185", "The service is paid in an ambulatory surgical center (ASC) only."),
            ("0186", "The parenthetical language of the CPT book has additional information."),
            ("0187", "Refers to chapter 17 of the Medicare Claims Processing Manual (Pub. 100-04)."),
            ("0188", "Refers to the Medicare Claims Processing Manual (Pub. 100-04), chapter 20, section 30.3."),
            ("0189", "Refers to national coverage determination (NCD) 220.6.20 in chapter 4 of Pub. 100-03."),
            ("0190", "For this service Medicare recognizes other codes: G0461 and G0462."),
            ("0191", "Refers to section 220.6.20 in chapter 4 of Pub. 100-03, the National Coverage Determinations (NCD) Manual."),
            ("0192", "Refers to Public Law 112-242."),
            ("0193",
                "Refers to section 150.13 of the Medicare National Coverage Determinations (NCD) Manual, chapter 1, part 2, and to " +
                "change request 8757, transmittal 167 of 2014-05-16."),
            ("0194", "Refers to chapter 15 of the Medicare Claims Processing Manual (Pub. 100-04)."),
            ("0195", "Refers to the Medicare Claims Processing Manual (Pub. 100-04), chapter 4, section 240."),
            ("0196", "Refers to the Medicare Claims Processing Manual (Pub. 100-04), chapter 21, section 10.1.3."),
            ("0197", "Refers to national coverage determination (NCD) 240.2."),
            ("0198", "Refers to national coverage determination (NCD) 160.19."),
            ("0199", "Approved under the national coverage determination (NCD) with restrictive guidelines; see change request 8871."),
            ("0200", "Stands for the technical treatment and delivery of HBOT, whose physician supervision has code 99183."),
            ("0201", "On the clinical laboratory fee schedule Medicare recognizes another code for payment."),
            ("0202",
                "The Patient Protection and Affordable Care Act obliges all health insurance plans to cover some preventive services " +
                "and immunizations, but this modifier does not apply to CMS screening services, which are administered by statute."),
            ("0203",
                "The code identifies the recently developed 'fourth generation' screening tests for HIV, whose coverage takes effect " +
                "by national coverage determination (NCD)."),
            ("0204", "Refers to national coverage determination (NCD) 110.18."),
            ("0205", "Refers to the Medicare Claims Processing Manual (Pub. 100-04), chapter 17, section 20.1.2."),
            ("0206", "The service belongs to a demonstration project."),
            ("0207", "Refers to section 603 of the Bipartisan Budget Act of 2015."),
            ("0208", "Refers to the Medicare Benefit Policy Manual (Pub. 100-02), chapter 15, section 100."),
            ("0209", "Refers to section 280.0 of the National Coverage Determinations (NCD) Manual."),
            ("0210", "Refers to chapter 15 of the Medicare Benefit Policy Manual (Pub. 100-02)."),
            ("0211", "Refers to the Medicare Claims Processing Manual (Pub. 100-04), chapter 17, section 80.4."),
            ("0212", "Refers to the CMS ruling CMS-1682-R."),
            ("0213", "Refers to 42 CFR 424.5(a)(6)."),
            ("0214", "Only for services of a rural health clinic or federally qualified health center (RHC/FQHC)."),
            ("0215", "For code 77067 neither the deductible nor coinsurance is charged."),
            ("0216", "The services are available under the national coverage determination (NCD) of 2017-05-25."),
            ("0217", "Refers to section 30.7.2 of the Medicare Claims Processing Manual."),
            ("0218", "Medicare does not cover it independently, that is as a separately identifiable service."),
            ("0219", "Refers to national coverage determination (NCD) 30.4."),
            ("0220", "Refers to section 30.3 of the National Coverage Determinations (NCD) Manual."),
            ("0221",
                "Because of a public health emergency the Secretary has determined that a code be developed; section 564(b)(1)(C) " +
                "covers the service."),
            ("0222", "For this procedure Medicare has another code."),
            ("0223",
                "These G codes go with a Part B benefit category that sections 1861(s)(2)(GG), 1861(iii) and 1834(u) of the Social " +
                "Security Act newly established."),
            ("0224",
                "Refers to national coverage determination (NCD) 210.3 on screening for colorectal cancer (CRC), blood-based " +
                "biomarker tests."),
            ("0225", "The services serve the purposes of Medicaid."),
            ("0226", "Refers to national coverage determination (NCD) CAG-00460N."),
            ("0227", "Refers to the Medicare Benefit Policy Manual, chapter 15, section 120."),
            ("0228",
                "Carrier priced and covered by special rules: the services must be inextricably linked to certain covered medical " +
                "services, as 42 CFR 411.15(i) says."),
            ("0229",
                "Used only in the ASC payment system; the 2023 OPPS/ASC final rule, where it discusses the special ASC payment " +
                "policy for complexity-adjusted C-APCs of OPPS, has more information."),
            ("0230", "Use the code together with G2067-G2080."),
            ("0231", "Refers to national coverage determination (NCD) 270.6."),
            ("0232", "Refers to division FF, section 4136, of the Consolidated Appropriations Act, 2023."),
            ("0233", "Refers to the CY 2020 physician fee schedule (PFS) final rule, 84 FR 62792."),
            ("0234", "Athletic trainers are not providers that CMS recognizes."),
        ];

        internal static readonly IReadOnlyList<HcpcsFieldValue> ReadOnly =
            Array.AsReadOnly(Array.ConvertAll(Notes, note => new HcpcsFieldValue { Code = note.Code, Description = note.Description }));
    }
}
