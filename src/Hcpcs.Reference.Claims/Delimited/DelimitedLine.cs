namespace Hcpcs.Reference.Claims;

// A line as it is found: its row, and its days. What else it says is read when somebody asks.
internal struct DelimitedLine
{
    public long Position;

    // Where the fields of its row are in the batch.
    public int FirstField;

    // Which of the columns of codes has its code; -1 for none.
    public int Code;

    public DateOnly? From, Through;

    public TextPlace UnreadableDate;

    public ClaimRowFault Fault;
}
