namespace Hcpcs.Reference.Claims;

// What a reader knows of a claim: where its texts stand in the batch, and what they come to.
internal struct ClaimFields
{
    public TextPlace Interchange, Transaction, Claim, Filing, Facility, Frequency, Purpose, Status;

    // The days of the claim, which serve the lines that have none; and what stands in their place and is not a day.
    public DateOnly? From, Through;

    public TextPlace UnreadableDate;

    // Whether Facility is a type of bill, not a place of service.
    public bool IsTypeOfBill;

    public bool IsTest, IsVoid, IsRequest;
}
