namespace Hcpcs.Reference.Fuzz;

/// <summary>A file before it is damaged.</summary>
public sealed record FuzzFile(string Name, byte[] Content);
