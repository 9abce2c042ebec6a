namespace Hcpcs.Reference.Claims;

// Whether a claim is taken for Medicare's by a profile and the claim filing indicator (SBR09 of loop 2000B); that is empty or null where there is none.
internal static class RuleProfiles
{
    public static bool IsMedicare(this RuleProfile profile, ReadOnlySpan<byte> filing) =>
        IsMedicare(profile, filing is [var first, var second] ? ((char)first, (char)second) : default);

    public static bool IsMedicare(this RuleProfile profile, string? filing) =>
        IsMedicare(profile, filing is [var first, var second] ? (first, second) : default);

    private static bool IsMedicare(RuleProfile profile, (char First, char Second) filing) =>
        profile == RuleProfile.Medicare || (profile == RuleProfile.Auto && filing is ('M', 'A' or 'B'));
}
