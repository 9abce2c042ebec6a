namespace Hcpcs.Reference.Tool;

// The line that a finding is about.
// Position: Where it stands in the file.
// Code: The code as read; empty where there is none.
// Claim: The number of its claim; null where there is none, or it is not to be shown.
// ServiceLine: Its number within the claim, if any.
internal readonly record struct LineOfFinding(long Position, string Code, string? Claim = null, string? ServiceLine = null);
