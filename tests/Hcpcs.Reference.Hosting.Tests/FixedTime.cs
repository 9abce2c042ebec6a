namespace Hcpcs.Reference.Hosting.Tests;

/// <summary>A clock that stands, five hours behind UTC.</summary>
internal sealed class FixedTime(DateTimeOffset now) : TimeProvider
{
    public FixedTime(DateOnly day)
        : this(new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.FromHours(-5)))
    {
    }

    public override TimeZoneInfo LocalTimeZone { get; } =
        TimeZoneInfo.CreateCustomTimeZone("practice", TimeSpan.FromHours(-5), "practice", "practice");

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}
