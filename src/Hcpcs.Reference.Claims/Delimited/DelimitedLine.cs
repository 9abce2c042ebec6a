namespace Hcpcs.Reference.Claims;

// A line as it is found: its row, and its days. What else it says is read when somebody asks. It is small, since batches have thousands.
internal struct DelimitedLine
{
    public long Position;

    // Where its row begins in the buffer, and where the fields of the row are in the batch.
    public int Start, FirstField;

    // Which of the columns of codes has its code; -1 for none.
    public short Code;

    public ClaimRowFault Fault;

    // Whether it has days, of which the last one may be the first.
    public bool HasDays;

    public DateOnly From, Through;

    // The day on which the claim was decided; default for none.
    public DateOnly DecidedOn;

    // The column of what is in the place of a date and is not a day; -1 for none.
    public short UnreadableDate;
}
