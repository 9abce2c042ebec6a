using System.Runtime.CompilerServices;
using Hcpcs.Reference;

namespace ColdStart;

/// <summary>The status of a code on a day, from the table.</summary>
internal static class Subject
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static object GetRecord(string code) => HcpcsTable.Embedded.GetStatus(HcpcsCode.Parse(code), new DateOnly(2026, 1, 15));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Print(object record) => Printer.Print("Status", (HcpcsStatus)record == HcpcsStatus.Valid);
}
