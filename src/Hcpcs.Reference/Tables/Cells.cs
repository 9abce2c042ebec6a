using System.Runtime.CompilerServices;

namespace Hcpcs.Reference.Tables;

// The cells of a table that can be absent: 0 for absent, and else the value plus one.
internal static class Cells
{
    public static DateOnly? ToDate(uint cell) => cell == 0 ? null : DateOnly.FromDayNumber((int)(cell - 1));

    public static uint Of(DateOnly? date) => date is { } day ? (uint)day.DayNumber + 1 : 0;

    // Whether a cell can be read by ToDate.
    public static bool IsDate(uint cell) => cell <= (uint)DateOnly.MaxValue.DayNumber + 1;

    public static T? ToCode<T>(uint cell)
        where T : struct, Enum =>
        cell == 0 ? null : Unsafe.BitCast<uint, T>(cell - 1);

    // Throws ArgumentException: The value, made by a cast, is not an official code.
    public static uint Of<T>(T? value, string field)
        where T : struct, Enum =>
        value is { } present ? Of(present, field) : 0;

    // Of<T>(T?, string)
    public static uint Of<T>(T value, string field)
        where T : struct, Enum
    {
        int number = Unsafe.BitCast<T, int>(value);
        return CodedValueFormat.Of<T>().IsCode(number)
            ? (uint)number + 1
            : throw new ArgumentException($"{number} in {field} is not the number of an official code.");
    }

    public static bool? ToFlag(uint cell) => cell switch { 0 => null, 1 => false, _ => true };

    public static uint Of(bool? flag) => flag switch { null => 0, false => 1, true => 2 };

    // Whether a cell can be read by ToCode<T>.
    public static bool IsCode<T>(uint cell)
        where T : struct, Enum =>
        cell == 0 || CodedValueFormat.Of<T>().IsCode((int)(cell - 1));
}
