namespace Hcpcs.Reference.Releases;

/// <summary>What a file is, judged by its first bytes; names and extensions do not count.</summary>
internal enum ContentKind
{
    Text,
    Html,
    Zip,
    Workbook,
}
