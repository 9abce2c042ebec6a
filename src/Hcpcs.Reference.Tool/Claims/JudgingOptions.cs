namespace Hcpcs.Reference.Tool;

// What is judged and shown of the lines of a file.
// IncludesVoid: Whether lines of claims that take former ones back are judged.
// ShowsClaims: Whether findings name the claim.
internal readonly record struct JudgingOptions(bool IncludesVoid, bool ShowsClaims);
