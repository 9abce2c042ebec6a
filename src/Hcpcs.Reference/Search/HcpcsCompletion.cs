namespace Hcpcs.Reference;

/// <summary>What a text being typed may become.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What to show: a product name, a short description, or the typed text with its last word completed.</param>
/// <param name="Code">The code that it leads to; <c>default</c> for a word or a modifier.</param>
/// <param name="Modifier">The modifier that it leads to; <c>default</c> for a word or a code.</param>
public readonly record struct HcpcsCompletion(HcpcsCompletionKind Kind, string Text, HcpcsCode Code, HcpcsModifier Modifier);
