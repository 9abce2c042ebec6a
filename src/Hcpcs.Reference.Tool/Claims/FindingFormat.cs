namespace Hcpcs.Reference.Tool;

/// <summary>How findings are written.</summary>
internal enum FindingFormat
{
    /// <summary>CSV with a header.</summary>
    Csv,

    /// <summary>One JSON object a line.</summary>
    Json,
}
