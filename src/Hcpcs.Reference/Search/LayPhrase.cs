namespace Hcpcs.Reference;

// What a phrase stands for: CMS's words for it, or another code set.
internal sealed class LayPhrase(string target, bool isPointer)
{
    private LaySlot[]? _slots;

    // Whether Level II does not have it.
    public bool IsPointer => isPointer;

    // What the line says of it.
    public string Target => target;

    // CMS's words without those that need not be there.
    public string RequiredWords => string.Join(' ', Slots.Where(slot => slot.IsRequired).Select(slot => string.Join('/', slot.Words)));

    // Whether a text has these words already.
    public bool IsSaidBy(string text)
    {
        string[] words = text.Split(' ');
        return Array.TrueForAll(Slots, slot => !slot.IsRequired || slot.Words.Any(words.Contains));
    }

    // The words to look for in its place; of each one of several. Two threads that race make equal ones.
    public LaySlot[] Slots => _slots ??= isPointer ? [] : Array.ConvertAll(
        target.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        static word => new LaySlot(word.TrimStart('~').Split('/'), IsRequired: word[0] != '~'));
}
