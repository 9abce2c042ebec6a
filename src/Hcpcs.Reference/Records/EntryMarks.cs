namespace Hcpcs.Reference;

/// <summary>What a claim line must heed about an entry besides its days of validity.</summary>
[Flags]
internal enum EntryMarks : byte
{
    None = 0,

    /// <summary>CMS lists the code as not otherwise classified.</summary>
    NotOtherwiseClassified = 1,

    /// <summary>The coverage code says more than carrier judgment.</summary>
    CoverageRemark = 2,
}

/// <summary>Makes <see cref="EntryMarks"/>.</summary>
internal static class EntryMark
{
    public static EntryMarks Of(HcpcsEntry entry) => Of(entry.Coverage, entry is HcpcsRecord { NotOtherwiseClassified: true });

    public static EntryMarks Of(CoverageCode? coverage, bool isNotOtherwiseClassified) =>
        (coverage is null or CoverageCode.CarrierJudgment ? EntryMarks.None : EntryMarks.CoverageRemark)
        | (isNotOtherwiseClassified ? EntryMarks.NotOtherwiseClassified : EntryMarks.None);
}
