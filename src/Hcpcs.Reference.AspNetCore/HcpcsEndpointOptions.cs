namespace Hcpcs.Reference;

/// <summary>How much one request may ask for.</summary>
public sealed class HcpcsEndpointOptions
{
    /// <summary>How many claim lines <c>POST validate</c> takes; 1,000 unless set. More are refused with 413.</summary>
    public int MaxLines { get; set; } = 1000;

    /// <summary>How many hits, completions or concepts are given at most; 1,000 unless set. A page that asks for more is shortened.</summary>
    public int MaxCount { get; set; } = 1000;

    /// <summary>How many bytes the body of a request may have; 1 MB unless set. More are refused with 413.</summary>
    public int MaxBodyLength { get; set; } = 1024 * 1024;
}
