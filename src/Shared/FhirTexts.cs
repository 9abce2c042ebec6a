using System.Globalization;

namespace Hcpcs.Reference;

// What FHIR resources say of the code system and its value sets, in whatever form they are written.
// One source file, compiled into each assembly that needs it.
internal static class FhirTexts
{
    public const string
        CodeSystemName = "HCPCSLevelII",
        Publisher = "Centers for Medicare & Medicaid Services (CMS)",
        Copyright = "HCPCS Level II codes and descriptions are CMS's and in the public domain. CPT (American Medical Association) and CDT (American "
            + "Dental Association) are other code systems; none of their codes or descriptors is a concept here.";

    // The use of a designation that FHIR's own list has for another wording of the same concept.
    public const string
        SynonymSystem = "http://snomed.info/sct",
        SynonymCode = "900000000000013009",
        SynonymDisplay = "Synonym";

    // The code system of CPT, which successors can lead to.
    public const string CptSystem = "http://www.ama-assn.org/go/cpt";

    public static string CodeSystemTitle(HcpcsRelease release) => $"Healthcare Common Procedure Coding System (HCPCS) Level II, {release}";

    public static string CodeSystemDescription(HcpcsRelease release, DateOnly day) =>
        $"Every code and modifier of CMS's HCPCS Level II release of {release}, including those that have ended. "
        + $"The property inactive is as of {Day(day)}.";

    public static string ValueSetTitle(HcpcsValueSet valueSet, HcpcsVersion version) => $"{valueSet.Title}, {version.Name}";

    public static string ValueSetDescription(HcpcsValueSet valueSet, HcpcsVersion version) =>
        $"{valueSet.Title}, of CMS's release of {version.Name}"
        + (valueSet.ValidOn is null
            ? ", including those that have ended. The added and termination dates say on which days one may be billed."
            : ".");

    public static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
