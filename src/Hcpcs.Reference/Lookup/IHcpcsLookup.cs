using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Hcpcs.Reference;

/// <summary>
/// What applications ask about the codes and modifiers of one release. Texts are asked through the extension methods of
/// <see cref="HcpcsLookupExtensions"/>, which read a code first and then call these members.
/// </summary>
/// <remarks>
/// <see cref="HcpcsTable"/> is the implementation; <see cref="HcpcsTable.Create"/> makes one from a test's own records. Implementations
/// are safe to use from any thread.
/// </remarks>
public interface IHcpcsLookup
{
    /// <summary>Which release is asked.</summary>
    HcpcsRelease Release { get; }

    /// <summary>
    /// What answers for one release from now on: the lookup itself, unless the table behind it can be replaced while the program runs. Who
    /// makes several calls that must agree makes them on this; the extension methods of this package do.
    /// </summary>
    IHcpcsLookup Current => this;

    /// <summary>The codes of the release with their records. The dictionary is made when first asked for; lookups do not need it.</summary>
    FrozenDictionary<HcpcsCode, HcpcsRecord> Records { get; }

    /// <summary>The modifiers of the release with their records. The dictionary is made when first asked for; lookups do not need it.</summary>
    FrozenDictionary<HcpcsModifier, HcpcsModifierRecord> Modifiers { get; }

    /// <summary>Enumerates the records of all codes in code order.</summary>
    /// <returns>The records, each made when it is reached.</returns>
    IEnumerable<HcpcsRecord> EnumerateRecords();

    /// <summary>Enumerates the records of all modifiers in order (digits before letters).</summary>
    /// <returns>The records, each made when it is reached.</returns>
    IEnumerable<HcpcsModifierRecord> EnumerateModifiers();

    /// <summary>Gives the record of a code.</summary>
    /// <param name="code">The code; <c>default</c> is in no release.</param>
    /// <param name="record">The record, or <see langword="null"/>. The same code gives the same instance each time.</param>
    /// <returns>Whether the release holds the code.</returns>
    bool TryGet(HcpcsCode code, [NotNullWhen(true)] out HcpcsRecord? record);

    /// <summary>Whether the release holds a code, ended ones included.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Whether it is in the release.</returns>
    bool Contains(HcpcsCode code);

    /// <summary>Gives the first and last valid day of a code without making its record.</summary>
    /// <param name="code">The code.</param>
    /// <param name="validity">The days, or <c>default</c>.</param>
    /// <returns>Whether the release holds the code.</returns>
    bool TryGetValidity(HcpcsCode code, out ValidityPeriod validity);

    /// <summary>Gives the record of a modifier.</summary>
    /// <param name="modifier">The modifier; <c>default</c> is in no release.</param>
    /// <param name="record">The record, or <see langword="null"/>. The same modifier gives the same instance each time.</param>
    /// <returns>Whether the release holds the modifier.</returns>
    bool TryGetModifier(HcpcsModifier modifier, [NotNullWhen(true)] out HcpcsModifierRecord? record);

    /// <summary>Whether the release holds a modifier, ended ones included.</summary>
    /// <param name="modifier">The modifier.</param>
    /// <returns>Whether it is in the release.</returns>
    bool ContainsModifier(HcpcsModifier modifier);

    /// <summary>Gives the first and last valid day of a modifier without making its record.</summary>
    /// <param name="modifier">The modifier.</param>
    /// <param name="validity">The days, or <c>default</c>.</param>
    /// <returns>Whether the release holds the modifier.</returns>
    bool TryGetModifierValidity(HcpcsModifier modifier, out ValidityPeriod validity);

    /// <summary>The brand and product names of a code, from CMS's ASP NDC-HCPCS crosswalk; empty where the table has none.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The names in alphabetical order.</returns>
    ValueList<string> GetProductNames(HcpcsCode code) => default;
}
