namespace Hcpcs.Reference;

// What a claim line must heed about an entry besides its days of validity.
[Flags]
internal enum EntryMarks : byte
{
    None = 0,

    // CMS lists the code as not otherwise classified.
    NotOtherwiseClassified = 1,

    // The coverage code says more than carrier judgment.
    CoverageRemark = 2,
}

// Makes EntryMarks.
internal static class EntryMark
{
    public static EntryMarks Of(HcpcsEntry entry) => Of(entry.Coverage, entry is HcpcsRecord { NotOtherwiseClassified: true });

    public static EntryMarks Of(CoverageCode? coverage, bool isNotOtherwiseClassified) =>
        (coverage is null or CoverageCode.CarrierJudgment ? EntryMarks.None : EntryMarks.CoverageRemark)
        | (isNotOtherwiseClassified ? EntryMarks.NotOtherwiseClassified : EntryMarks.None);
}
