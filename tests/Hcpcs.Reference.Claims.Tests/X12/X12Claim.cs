namespace Hcpcs.Reference.Claims.Tests.X12;

/// <summary>A claim to be written: what the claim says of all of its lines, and the lines as a reader must find them.</summary>
internal sealed record X12Claim
{
    public required string Number { get; init; }

    /// <summary>Its filing indicator, facility and frequency.</summary>
    public string Filing { get; init; } = "MB";

    public string Facility { get; init; } = "11";

    public bool IsInstitutional { get; init; }

    public string Frequency { get; init; } = "1";

    /// <summary>The days that serve lines without any.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? Through { get; init; }

    public IReadOnlyList<ClaimLine> Lines { get; init; } = [];
}
