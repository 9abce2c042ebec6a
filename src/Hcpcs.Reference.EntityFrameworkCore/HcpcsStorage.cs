namespace Hcpcs.Reference;

/// <summary>How Entity Framework Core stores codes, modifiers, NDCs and coded fields.</summary>
/// <remarks>Both forms keep the order of codes, modifiers and NDCs, so that comparison, order and ranges mean the same in the database.</remarks>
public enum HcpcsStorage
{
    /// <summary>
    /// As fixed-length ANSI text: a code as <c>char(5)</c>, <c>J1412</c>; a modifier as <c>char(2)</c>, <c>JZ</c>; an NDC as <c>char(11)</c>, its
    /// eleven digits without hyphens as X12 837 claims have them; a coded field as the characters of its official code, as wide as CMS's field.
    /// </summary>
    Text,

    /// <summary>
    /// As a number: a code as the place of its letter in the alphabet and then its four digits, J1412 as 101412; a modifier as its two ASCII
    /// characters, the first times 256 plus the second, JZ as 19034; an NDC as its eleven digits; a coded field as the number of its enum value.
    /// </summary>
    Number,
}
