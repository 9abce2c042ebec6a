namespace Hcpcs.Reference.Releases;

// What a file is, judged by its first bytes; names and extensions do not count.
internal enum ContentKind
{
    Text,
    Html,
    Zip,
    Workbook,
}
