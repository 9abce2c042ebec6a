namespace Hcpcs.Reference.Claims;

// Where the texts of a claim's lines are, for the few findings that quote one.
internal readonly struct LineTexts
{
    private readonly IReadOnlyList<ClaimLine>? _claim;
    private readonly ClaimLineBatch? _batch;
    private readonly int _first;

    public LineTexts(IReadOnlyList<ClaimLine> claim) => _claim = claim;

    public LineTexts(ClaimLineBatch batch, int first) => (_batch, _first) = (batch, first);

    public string NdcOf(int line) => _claim is { } claim ? claim[line].Ndc ?? string.Empty : ClaimLineView.TextOf(_batch![_first + line].Ndc) ?? string.Empty;
}
