using Hcpcs.Reference;

namespace Samples.UnitTests;

/// <summary>The class under test: says what to bill for a code that somebody entered.</summary>
public sealed class ChargeDesk(IHcpcsLookup hcpcs)
{
    public string Advise(string code, DateOnly day) => hcpcs.GetStatus(code, day) switch
    {
        HcpcsStatus.Valid => $"Bill {code}.",
        HcpcsStatus.NotYetEffective => $"{code} is not valid yet.",
        HcpcsStatus.Terminated when SuccessorOf(code, day) is { } successor => $"Bill {successor}.",
        HcpcsStatus.Terminated => $"{code} has ended.",
        HcpcsStatus.OutsideCoverage => $"Nothing is known of {code} on that day.",
        _ => $"{code} does not exist.",
    };

    private string? SuccessorOf(string code, DateOnly day) =>
        hcpcs.GetSuccessors(HcpcsCode.Parse(code), day).FirstOrDefault(successor => successor.IsBillable)?.Reference.Text;
}
