namespace Hcpcs.Reference.EntityFrameworkCore;

// A code or a modifier: its text. Parsing trims, so that the blanks with which a database fills a column do not matter.
internal sealed class CodeOrModifierText<T> : IStoredForm<T, string>
    where T : struct, IParsable<T>, IFormattable
{
    public static bool TryWrite(T value, out string stored)
    {
        stored = value.ToString(null, null);
        return stored.Length > 0;
    }

    public static T? Read(string stored) => string.IsNullOrWhiteSpace(stored) ? null : T.Parse(stored, null);
}
