using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hcpcs.Reference.EntityFrameworkCore;

// For a property that must have a value: what is not a code is refused when it is written. Blanks in the column are read as default.
internal sealed class RequiredConverter<T, TStored, TForm>() : ValueConverter<T, TStored>(value => Write(value), stored => Read(stored))
    where T : struct
    where TStored : notnull
    where TForm : IStoredForm<T, TStored>
{
    private static TStored Write(T value) => TForm.TryWrite(value, out var stored) ? stored : throw Refusal.Of(value);

    private static T Read(TStored stored) => TForm.Read(stored) ?? default;
}
