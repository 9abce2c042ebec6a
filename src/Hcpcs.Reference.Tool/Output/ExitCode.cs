namespace Hcpcs.Reference.Tool;

// What the process ends with: a contract with scripts.
internal static class ExitCode
{
    // Done, or the answer is yes.
    public const int Done = 0;

    // The answer is no: the code is unknown, malformed, or not valid on the day asked for; a claim file has errors.
    public const int No = 1;

    // Wrong usage or unreadable input; one line on standard error says which.
    public const int Failed = 2;
}
