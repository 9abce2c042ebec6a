using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// What a discontinued code, or one that Medicare does not take, refers to: usually another Level II code, sometimes a CPT number, a
/// modifier, or a word.
/// </summary>
/// <remarks>
/// <para>
/// A reference may point to a code that is missing from the release, has itself ended, or points back. It is kept as CMS wrote it;
/// <see cref="Kind"/> tells what its text has the shape of. <c>default</c> is the empty text. Immutable and safe to use from any thread.
/// </para>
/// <para>Source: HCPCS contractor record layout, field 15 (positions 205-229).</para>
/// </remarks>
[JsonConverter(typeof(CrossReferenceJsonConverter))]
[DebuggerDisplay("{Text,nq} ({Kind})")]
public readonly struct CrossReference : IEquatable<CrossReference>
{
    private readonly string? _text;

    /// <summary>Makes a reference of a text. Blanks around it are removed; nothing else is changed.</summary>
    /// <param name="text">The text as CMS wrote it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public CrossReference(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text.Trim();
    }

    /// <summary>The text as CMS wrote it; empty for <c>default</c>.</summary>
    public string Text => _text ?? string.Empty;

    /// <summary>What the text has the shape of.</summary>
    public CrossReferenceKind Kind =>
        HcpcsCode.TryParse(_text, out _) ? CrossReferenceKind.LevelTwoCode :
        CodeText.IsLevelOneCode(_text) ? CrossReferenceKind.LevelOneCode :
        HcpcsModifier.TryParse(_text, out _) ? CrossReferenceKind.Modifier :
        CrossReferenceKind.Text;

    /// <summary>The Level II code referred to; <see langword="null"/> where <see cref="Kind"/> is another.</summary>
    public HcpcsCode? Code => HcpcsCode.TryParse(_text, out var code) ? code : null;

    /// <summary>The modifier referred to; <see langword="null"/> where <see cref="Kind"/> is another.</summary>
    public HcpcsModifier? Modifier => HcpcsModifier.TryParse(_text, out var modifier) ? modifier : null;

    /// <summary>The text as CMS wrote it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;

    /// <inheritdoc/>
    public bool Equals(CrossReference other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is CrossReference other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Whether two references have the same text.</summary>
    public static bool operator ==(CrossReference left, CrossReference right) => left.Equals(right);

    /// <summary>Whether two references have different texts.</summary>
    public static bool operator !=(CrossReference left, CrossReference right) => !left.Equals(right);
}
