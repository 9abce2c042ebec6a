namespace Hcpcs.Reference;

// Releases one after another that give an entry the same days and the same meaning.
// Added: The number of the first valid day; 0 where there is none, which is the first day that there is.
// End: The number of the last valid day; the greatest number where there is none.
// GapEnd: The day from which the entry was reactivated, where the run before it had ended it; 0 where it had not.
// Meaning: The number of the meaning.
// IsCertain: Whether that is certainly another one than that of the run before.
// First, Last: The numbers of its releases.
// Next: The place of the run before it in time; 0 where there is none.
internal readonly record struct HistoryRun(int Added, int End, int GapEnd, int Meaning, bool IsCertain, int First, int Last, int Next);
