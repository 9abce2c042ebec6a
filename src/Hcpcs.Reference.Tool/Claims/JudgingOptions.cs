using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Tool;

// What is judged and shown of the lines of a file.
// Rules: How whole claims are judged; null where lines are judged alone.
// IncludesVoid: Whether lines of claims that take former ones back are judged.
// ShowsClaims: Whether findings name the claim.
internal readonly record struct JudgingOptions(ClaimValidator? Rules, bool IncludesVoid, bool ShowsClaims);
