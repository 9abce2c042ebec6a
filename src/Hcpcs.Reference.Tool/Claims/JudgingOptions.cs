using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Tool;

// What is judged and shown of the lines of a file.
// Rules: How whole claims are judged; null where lines are judged alone.
// Mue: The quarters of the files of unit limits.
// ComparesNdcs: Whether NDCs are compared with the crosswalk.
// IncludesVoid: Whether lines of claims that take former ones back are judged.
// ShowsClaims: Whether findings name the claim.
// UsesDecisions: Whether each line is judged by what was known on the day on which it was decided.
internal readonly record struct JudgingOptions(ClaimValidator? Rules, IReadOnlyList<HcpcsQuarter> Mue, bool ComparesNdcs, bool IncludesVoid, bool ShowsClaims, bool UsesDecisions);
