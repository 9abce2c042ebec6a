namespace Hcpcs.Reference;

/// <summary>A section of HCPCS Level II: a range of codes for one kind of thing.</summary>
public sealed class HcpcsSection
{
    private HcpcsSection(string name, HcpcsCode first, HcpcsCode last)
    {
        Name = name;
        First = first;
        Last = last;
    }

    /// <summary>What the section holds.</summary>
    public string Name { get; }

    /// <summary>The first code of the range.</summary>
    public HcpcsCode First { get; }

    /// <summary>The last code of the range.</summary>
    public HcpcsCode Last { get; }

    /// <summary>What a code of the section stands for, as a noun phrase that a patient understands and that is true of every one.</summary>
    public string ItemNoun { get; } = "an ambulance or other transport service";

    /// <summary>All sections in code order.</summary>
    public static IReadOnlyList<HcpcsSection> All { get; } = [new("Ambulance and other transport services", HcpcsCode.Parse("A0021"), HcpcsCode.Parse("A0999"))];

    /// <summary>The section of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The section, or <see langword="null"/> where none has it.</returns>
    public static HcpcsSection? Of(HcpcsCode code) => All.FirstOrDefault(section => section.First <= code && code <= section.Last);
}
