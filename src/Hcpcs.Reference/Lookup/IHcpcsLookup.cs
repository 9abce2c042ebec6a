using System.Diagnostics.CodeAnalysis;

namespace Hcpcs.Reference;

/// <summary>
/// Answers questions about the codes and modifiers of one release. Texts are asked through the extension methods of
/// <see cref="HcpcsLookupExtensions"/>, which read a code or modifier first and then call these members.
/// </summary>
/// <remarks>
/// <see cref="HcpcsTable"/> is the implementation; <see cref="HcpcsTable.Create"/> makes one from a test's own records, which serves a test
/// better than a mock. A lookup whose release can be replaced while the program runs is an <see cref="IReplaceable{T}"/> too.
/// Implementations are safe to use from any thread.
/// </remarks>
public interface IHcpcsLookup
{
    /// <summary>Which release is asked.</summary>
    HcpcsRelease Release { get; }

    /// <summary>Enumerates the records of all codes in code order.</summary>
    /// <returns>The records, each made when it is reached.</returns>
    IEnumerable<HcpcsRecord> EnumerateCodes();

    /// <summary>Enumerates the records of all modifiers in order (digits before letters).</summary>
    /// <returns>The records, each made when it is reached.</returns>
    IEnumerable<HcpcsModifierRecord> EnumerateModifiers();

    /// <summary>Gives the record of a code.</summary>
    /// <param name="code">The code; <c>default</c> is in no release.</param>
    /// <param name="record">The record, or <see langword="null"/>. The same code gives the same instance each time.</param>
    /// <returns>Whether the release holds the code.</returns>
    bool TryGet(HcpcsCode code, [NotNullWhen(true)] out HcpcsRecord? record);

    /// <summary>Gives the record of a modifier.</summary>
    /// <param name="modifier">The modifier; <c>default</c> is in no release.</param>
    /// <param name="record">The record, or <see langword="null"/>. The same modifier gives the same instance each time.</param>
    /// <returns>Whether the release holds the modifier.</returns>
    bool TryGet(HcpcsModifier modifier, [NotNullWhen(true)] out HcpcsModifierRecord? record);

    /// <summary>Whether the release holds a code, ended ones included.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Whether it is in the release.</returns>
    bool Contains(HcpcsCode code);

    /// <summary>Whether the release holds a modifier, ended ones included.</summary>
    /// <param name="modifier">The modifier.</param>
    /// <returns>Whether it is in the release.</returns>
    bool Contains(HcpcsModifier modifier);

    /// <summary>Gives the first and last valid day of a code without making its record.</summary>
    /// <param name="code">The code.</param>
    /// <param name="validity">The days, or <c>default</c>.</param>
    /// <returns>Whether the release holds the code.</returns>
    bool TryGetValidity(HcpcsCode code, out ValidityPeriod validity);

    /// <summary>Gives the first and last valid day of a modifier without making its record.</summary>
    /// <param name="modifier">The modifier.</param>
    /// <param name="validity">The days, or <c>default</c>.</param>
    /// <returns>Whether the release holds the modifier.</returns>
    bool TryGetValidity(HcpcsModifier modifier, out ValidityPeriod validity);

    /// <summary>The brand and product names of a code, from CMS's ASP NDC-HCPCS crosswalk.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The names in alphabetical order; empty where the release has none.</returns>
    ValueList<string> GetProductNames(HcpcsCode code);
}
