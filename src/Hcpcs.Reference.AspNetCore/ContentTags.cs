using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference;

// The ETag of what is answered: it changes with the table, the drug and fee data, the history, and the version of the library.
internal sealed class ContentTags
{
    private static readonly string s_library =
        typeof(HcpcsTable).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? string.Empty;

    // What the last tag was made of, compared by reference: what can be replaced is another object then.
    private volatile Made? _last;

    // kind: What sets one form of an answer apart from another at the same address.
    public string Of(IServiceProvider services, string kind = "")
    {
        var lookup = services.GetRequiredService<IHcpcsLookup>().Pin();
        var drugs = services.GetService<IHcpcsDrugProducts>()?.Pin();
        var fees = services.GetService<IHcpcsFees>()?.Pin();
        var history = services.GetService<IHcpcsHistory>();
        var last = _last;
        if (last is null || !ReferenceEquals(last.Lookup, lookup) || !ReferenceEquals(last.Drugs, drugs) || !ReferenceEquals(last.Fees, fees)
            || !ReferenceEquals(last.History, history))
        {
            _last = last = new Made(lookup, drugs, fees, history, Hash(lookup.Release, drugs, fees, history));
        }

        return kind.Length == 0 ? last.Tag : $"{last.Tag[..^1]}-{kind}\"";
    }

    private static string Hash(HcpcsRelease release, IHcpcsDrugProducts? drugs, IHcpcsFees? fees, IHcpcsHistory? history)
    {
        object?[] parts =
        [
            s_library, release.Version, release.SourceSha256, release.CodeCount, release.ModifierCount, release.ProductNamesSourceSha256,
            release.CompanionLists, drugs?.CrosswalkQuarter, drugs?.PaymentLimitQuarter,
            .. ((FeeSource?[])[fees?.PhysicianSource, fees?.DmeposSource, fees?.EnteralSource, fees?.OutpatientSource, fees?.LaboratorySource])
                .Select(source => source is null ? null : $"{source} {source.Sha256}"),
            .. history?.Releases.Select(known => $"{known.Version} {known.SourceSha256}") ?? [],
        ];
        return $"\"{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 8))}\"";
    }

    private sealed record Made(IHcpcsLookup Lookup, IHcpcsDrugProducts? Drugs, IHcpcsFees? Fees, IHcpcsHistory? History, string Tag);
}
