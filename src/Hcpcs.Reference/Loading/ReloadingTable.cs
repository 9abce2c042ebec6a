using System.Buffers.Binary;
using Hcpcs.Reference.Tables;

namespace Hcpcs.Reference.Loading;

// A code table file that may be replaced while the program runs: what is in use is a snapshot of its release.
internal sealed class ReloadingTable(string path, TimeSpan interval, bool allowOlderRelease, Func<HcpcsTable, HcpcsSnapshot> makeSnapshot)
    : ReloadingFile<HcpcsSnapshot>(path, "code table", interval), IHcpcsTableProvider
{
    public event EventHandler<HcpcsReloadedEventArgs>? Reloaded;

    public event EventHandler<HcpcsReloadFailedEventArgs>? ReloadFailed;

    protected override HcpcsSnapshot Load(FileStream file) => makeSnapshot(HcpcsTable.Load(file, FilePath));

    protected override bool IsHeader(ReadOnlySpan<byte> beginning, long length) =>
        beginning.StartsWith(TableFormat.Magic) && BinaryPrimitives.ReadInt64LittleEndian(beginning[TableFormat.FileLengthOffset..]) == length;

    protected override string? Objection(HcpcsSnapshot loaded, HcpcsSnapshot inUse) =>
        loaded.Lookup.Release < inUse.Lookup.Release && !allowOlderRelease
            ? $"{FilePath} holds the HCPCS release of {loaded.Lookup.Release}, older than that of {inUse.Lookup.Release} in use: set "
                + $"{nameof(HcpcsReferenceOptions.AllowOlderRelease)} to go back."
            : null;

    protected override void Prepare(HcpcsSnapshot loaded, HcpcsSnapshot inUse) => loaded.PrepareFor(inUse);

    protected override void OnReloaded(HcpcsSnapshot previous, HcpcsSnapshot current)
    {
        var arguments = new HcpcsReloadedEventArgs(previous.Lookup.Release, current.Lookup.Release);
        Tell(Reloaded, handler => handler(this, arguments));
    }

    protected override void OnRefused(Exception exception)
    {
        var arguments = new HcpcsReloadFailedEventArgs(FilePath, exception);
        Tell(ReloadFailed, handler => handler(this, arguments));
    }
}
