namespace ColdStart;

/// <summary>Writes a field to standard output, an absent one too. The same in both programs.</summary>
internal static class Printer
{
    public static void Print(string name, string? value)
    {
        Console.Out.Write(name);
        Console.Out.Write(": ");
        Console.Out.WriteLine(value);
    }

    public static void Print(string name, DateOnly? value) => Print(name, value?.ToString("O"));

    public static void Print(string name, int? value) => Print(name, value?.ToString());

    public static void Print(string name, bool value) => Print(name, value.ToString());
}
