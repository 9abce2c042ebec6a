namespace Hcpcs.Reference.Tool;

/// <summary>Why a row of a delimited file cannot be read.</summary>
internal enum RowFault
{
    /// <summary>It can be read.</summary>
    None,

    /// <summary>It has fewer fields than the header.</summary>
    TooFewFields,

    /// <summary>It has more fields than the header.</summary>
    TooManyFields,

    /// <summary>A quotation mark opens a field, and the row does not end within the longest one that is read, or within the file.</summary>
    UnclosedQuote,

    /// <summary>A field goes on after its closing quotation mark.</summary>
    TextAfterQuote,

    /// <summary>Its line is longer than the longest row that is read.</summary>
    TooLong,

    /// <summary>It holds bytes that are not UTF-8.</summary>
    InvalidUtf8,

    /// <summary>It holds a NUL byte.</summary>
    NulByte,
}
