using System.Text;

namespace Hcpcs.Reference.Claims.Tests.X12;

/// <summary>A reader that is too simple to be wrong: it splits one interchange by its terminator and counts what is not empty.</summary>
internal static class NaiveX12
{
    public static IReadOnlyList<(long Position, string Code)> Services(byte[] content, char element, char component, char terminator)
    {
        var services = new List<(long, string)>();
        long position = 0;
        foreach (string part in Encoding.Latin1.GetString(content).Split(terminator))
        {
            string segment = part.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Trim(' ', '\t');
            if (segment.Length == 0)
            {
                continue;
            }

            position++;
            string[] elements = segment.Split(element);
            if (elements[0] is "SV1" or "SV2" or "SV3")
            {
                string[] service = elements.ElementAtOrDefault(elements[0] == "SV2" ? 2 : 1)?.Split(component) ?? [];

                // A text too long for a qualifier, with no code behind it, is a code.
                string qualifier = service.FirstOrDefault()?.Trim() ?? string.Empty, code = service.ElementAtOrDefault(1)?.Trim() ?? string.Empty;
                services.Add((position, code.Length == 0 && qualifier.Length > 2 ? qualifier : code));
            }
        }

        return services;
    }
}
