namespace Hcpcs.Reference.EntityFrameworkCore;

// What stands in a column for a value.
internal interface IStoredForm<T, TStored>
    where T : struct
    where TStored : notnull
{
    // The stored form; false for a value that is not a code: default, or a number cast to an enum.
    static abstract bool TryWrite(T value, out TStored stored);

    // The value; null where the column holds nothing, blanks for example.
    // Throws FormatException: The column holds something else.
    static abstract T? Read(TStored stored);
}
