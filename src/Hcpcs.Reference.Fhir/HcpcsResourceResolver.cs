using System.Collections.Concurrent;
using Hl7.Fhir.Model;
using Hl7.Fhir.Specification.Source;

namespace Hcpcs.Reference;

/// <summary>
/// Gives the Firely SDK the code system HCPCS Level II, under any of its names, and the value sets of <see cref="HcpcsValueSet"/>, each with a
/// stored expansion: a <c>LocalTerminologyService</c> over it needs no higher limits.
/// </summary>
/// <remarks>
/// Anything else is not found. The code system and the sets of all codes and modifiers are made once for a release and kept; callers must not
/// change them. Safe to use from any thread.
/// </remarks>
public sealed class HcpcsResourceResolver : IAsyncResourceResolver
{
    // Of the sets that can be asked for, as many are kept as a program binds to; those of days could be any number.
    private const int MaxKept = 16;

    private readonly HcpcsTerminology _terminology;

    // What was made, with the release that it was made from.
    private readonly ConcurrentDictionary<string, (HcpcsVersion Version, Resource Resource)> _made = new(StringComparer.Ordinal);

    /// <summary>Makes a resolver. This asks the service nothing.</summary>
    /// <param name="terminology">The service.</param>
    /// <exception cref="ArgumentNullException"><paramref name="terminology"/> is <see langword="null"/>.</exception>
    public HcpcsResourceResolver(HcpcsTerminology terminology)
    {
        ArgumentNullException.ThrowIfNull(terminology);
        _terminology = terminology;
    }

    /// <summary>Gives a resource by its canonical URL.</summary>
    /// <param name="uri">The URL, with or without a version behind a bar.</param>
    /// <returns>The code system or value set; <see langword="null"/> for any other, and for a version that is not the release in use.</returns>
    public Task<Resource?> ResolveByCanonicalUriAsync(string uri)
    {
        if (HcpcsValueSet.TryParse(uri, out var valueSet))
        {
            return Task.FromResult(Keep(
                valueSet.Url, valueSet.Version, () => FhirResources.MakeValueSet(_terminology, valueSet with { Version = null })));
        }

        ArgumentNullException.ThrowIfNull(uri);
        string[] parts = uri.Split('|', 2);
        return Task.FromResult(parts is [var system, ..] && _terminology.Knows(system) && !IsRetired(system)
            ? Keep(HcpcsCodeSystem.Uri, parts is [_, var version] ? version : null, () => FhirResources.MakeCodeSystem(_terminology.Lookup))
            : null);
    }

    /// <summary>Gives a resource by its canonical URL: these have no other address.</summary>
    /// <param name="uri">The URL.</param>
    /// <returns>What <see cref="ResolveByCanonicalUriAsync"/> gives.</returns>
    public Task<Resource?> ResolveByUriAsync(string uri) => ResolveByCanonicalUriAsync(uri);

    // It is answered for, and has no resource here.
    private bool IsRetired(string system) =>
        _terminology.Validate(new HcpcsCoding { System = system }).Issues is [{ Reason: HcpcsTerminologyReason.RetiredSystem }, ..];

    private Resource? Keep(string url, string? version, Func<Resource> make)
    {
        var inUse = _terminology.Lookup.Release.Version;
        if (!string.IsNullOrEmpty(version) && !(HcpcsVersion.TryParse(version, out var asked) && asked == inUse))
        {
            return null;
        }

        if (_made.TryGetValue(url, out var known) && known.Version == inUse)
        {
            return known.Resource;
        }

        var made = make();
        if (_made.Count < MaxKept || _made.ContainsKey(url))
        {
            _made[url] = (inUse, made);
        }

        return made;
    }
}
