namespace Hcpcs.Reference;

/// <summary>One value that the record layout defines for a coded field: its official code and what it means.</summary>
/// <param name="Code">The code as CMS writes it, for example <c>51</c> or <c>O1E</c>.</param>
/// <param name="Description">
/// CMS's own short label for the value, or, for processing notes, one sentence of ours that says what CMS's note says.
/// </param>
public readonly record struct HcpcsFieldValue(string Code, string Description);
