namespace Hcpcs.Reference.Tool;

/// <summary>What the process ends with: a contract with scripts.</summary>
internal static class ExitCode
{
    /// <summary>Done, or the answer is yes.</summary>
    public const int Done = 0;

    /// <summary>The answer is no: the code is unknown, malformed, or not valid on the day asked for; a claim file has errors.</summary>
    public const int No = 1;

    /// <summary>Wrong usage or unreadable input; one line on standard error says which.</summary>
    public const int Failed = 2;
}
