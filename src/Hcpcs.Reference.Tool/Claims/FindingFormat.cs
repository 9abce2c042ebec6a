namespace Hcpcs.Reference.Tool;

// How findings are written.
internal enum FindingFormat
{
    // CSV with a header.
    Csv,

    // One JSON object a line.
    Json,
}
