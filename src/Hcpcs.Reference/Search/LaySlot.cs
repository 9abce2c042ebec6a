namespace Hcpcs.Reference;

// A place in what a phrase stands for, with the words that fit it, and whether one of them must be there.
internal sealed record LaySlot(string[] Words, bool IsRequired);
