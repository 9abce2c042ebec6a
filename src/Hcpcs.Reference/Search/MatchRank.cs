namespace Hcpcs.Reference;

// The kinds of match in the order of hits, the best first: HcpcsSearchMatch says what each is. BestRows has four bits for one.
internal enum MatchRank
{
    Code,
    WholeText,
    CodePrefix,
    NameOrShortDescription,
    Words,
    NearWholeText,
    WordPrefixes,
    TypingError,
    SomeWords,
}
