namespace Hcpcs.Reference.Benchmarks;

/// <summary>Dates of service for the benchmarks: seeded, from 2023 to 2025, so that most codes are valid, some ended and some not yet added.</summary>
internal static class ClaimDates
{
    public static readonly DateOnly OneDay = new(2025, 7, 1);

    public static DateOnly[] Make(int count)
    {
        var random = new Random(20260101);
        var first = new DateOnly(2023, 1, 1);
        var dates = new DateOnly[count];
        for (int i = 0; i < count; i++)
        {
            dates[i] = first.AddDays(random.Next(3 * 365));
        }

        return dates;
    }

    /// <summary>The check that one writes by hand.</summary>
    public static bool IsValid(HcpcsRecord record, DateOnly day) =>
        record.AddedDate <= day && (record.TerminationDate is not { } end || day <= end);
}
