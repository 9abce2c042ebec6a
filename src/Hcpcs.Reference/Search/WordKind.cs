namespace Hcpcs.Reference;

/// <summary>How a word of a search was found, the best first.</summary>
internal enum WordKind : byte
{
    AsWritten,
    Abbreviated,
    AsPrefix,
    WithError,
}
