namespace Hcpcs.Reference;

// How a word of a search was found, the best first.
internal enum WordKind : byte
{
    AsWritten,
    Abbreviated,
    AsPrefix,
    WithError,
}
