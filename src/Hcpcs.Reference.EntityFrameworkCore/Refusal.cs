namespace Hcpcs.Reference.EntityFrameworkCore;

// Why a value cannot be stored. Entity Framework Core adds the entity: the exception is the inner one of its DbUpdateException.
internal static class Refusal
{
    public static InvalidOperationException Of<T>(T value)
        where T : struct =>
        new(IsDefault(value)
            ? $"A required {typeof(T).Name} is default, which is not a code: set it before it is saved, or declare it nullable to store null."
            : $"The {typeof(T).Name} {value} is not a code that its field can hold: use a named value, or one that OfficialCode.TryParse read.");

    public static void ThrowUnlessEmpty<T>(T? value)
        where T : struct
    {
        if (value is { } given && !IsDefault(given))
        {
            throw Of(given);
        }
    }

    private static bool IsDefault<T>(T value)
        where T : struct => EqualityComparer<T>.Default.Equals(value, default);
}
