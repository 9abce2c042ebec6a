using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hcpcs.Reference.EntityFrameworkCore;

// For a nullable property: null and default are both null in the column. One class for texts and one for numbers, because C# writes the
// nullable form of the two differently.
internal sealed class NullableTextConverter<T, TForm>() : ValueConverter<T?, string?>(value => Write(value), stored => Read(stored))
    where T : struct
    where TForm : IStoredForm<T, string>
{
    private static string? Write(T? value)
    {
        if (value is { } given && TForm.TryWrite(given, out string stored))
        {
            return stored;
        }

        Refusal.ThrowUnlessEmpty(value);
        return null;
    }

    private static T? Read(string? stored) => stored is null ? null : TForm.Read(stored);
}

internal sealed class NullableNumberConverter<T, TStored, TForm>() : ValueConverter<T?, TStored?>(value => Write(value), stored => Read(stored))
    where T : struct
    where TStored : struct
    where TForm : IStoredForm<T, TStored>
{
    private static TStored? Write(T? value)
    {
        if (value is { } given && TForm.TryWrite(given, out var stored))
        {
            return stored;
        }

        Refusal.ThrowUnlessEmpty(value);
        return null;
    }

    private static T? Read(TStored? stored) => stored is { } given ? TForm.Read(given) : null;
}
