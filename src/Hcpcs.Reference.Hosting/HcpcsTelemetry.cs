namespace Hcpcs.Reference;

/// <summary>
/// The names under which a host sees the library: of its log, its meter, the instruments and their tags. They are a contract, as are the
/// numbers of the log events; the wording of messages is not.
/// </summary>
/// <remarks>Neither log nor metrics hold anything of a claim.</remarks>
public static class HcpcsTelemetry
{
    /// <summary>The category of all log messages.</summary>
    public const string LogCategory = "Hcpcs.Reference";

    /// <summary>The event <c>TableLoaded</c>, Information: a table was loaded for the first time.</summary>
    public const int TableLoadedEventId = 1;

    /// <summary>The event <c>TableReloaded</c>, Information: a changed file has taken the place of the table in use.</summary>
    public const int TableReloadedEventId = 2;

    /// <summary>The event <c>TableRefused</c>, Warning: a changed file cannot be used, and why. Once for each state of the file.</summary>
    public const int TableRefusedEventId = 3;

    /// <summary>The meter of all instruments.</summary>
    public const string MeterName = "Hcpcs.Reference";

    /// <summary>
    /// A counter: changed files that were taken. Tags: <see cref="TableTag"/>, and as <see cref="ReleaseTag"/> the release that was taken.
    /// </summary>
    public const string ReloadsName = "hcpcs.reference.reloads";

    /// <summary>
    /// A counter: changed files that were refused. Tags: <see cref="TableTag"/>, and as <see cref="ErrorTypeTag"/> the exception's type.
    /// </summary>
    public const string RefusalsName = "hcpcs.reference.refusals";

    /// <summary>
    /// A gauge in days: today less the last day of the quarter of the release in use. It is above zero once that quarter has ended. Tags:
    /// <see cref="TableTag"/> and <see cref="ReleaseTag"/>.
    /// </summary>
    public const string ReleaseAgeName = "hcpcs.reference.release.age";

    /// <summary>
    /// A counter: findings of the registered <see cref="IHcpcsValidator"/>, if <c>CountFindings</c> was called. Tags: <see cref="TableTag"/>, and
    /// as <see cref="ReasonTag"/> the finding's <see cref="HcpcsFinding.ReasonId"/>.
    /// </summary>
    public const string FindingsName = "hcpcs.reference.findings";

    /// <summary>Which registration: its key, or <c>default</c> for the one without.</summary>
    public const string TableTag = "hcpcs.table";

    /// <summary>A release, as <see cref="HcpcsVersion"/> prints: <c>2026-01</c>, <c>2026-01.2</c>.</summary>
    public const string ReleaseTag = "hcpcs.release";

    /// <summary>The reason of a finding, for example <c>UnknownCode</c>.</summary>
    public const string ReasonTag = "hcpcs.finding.reason";

    /// <summary>The full name of an exception's type, for example <c>System.IO.InvalidDataException</c>.</summary>
    public const string ErrorTypeTag = "error.type";
}
