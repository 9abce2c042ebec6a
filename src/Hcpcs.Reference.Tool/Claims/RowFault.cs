namespace Hcpcs.Reference.Tool;

// Why a row of a delimited file cannot be read.
internal enum RowFault
{
    // It can be read.
    None,

    // It has fewer fields than the header.
    TooFewFields,

    // It has more fields than the header.
    TooManyFields,

    // A quotation mark opens a field, and the row does not end within the longest one that is read, or within the file.
    UnclosedQuote,

    // A field goes on after its closing quotation mark.
    TextAfterQuote,

    // Its line is longer than the longest row that is read.
    TooLong,

    // It holds bytes that are not UTF-8.
    InvalidUtf8,

    // It holds a NUL byte.
    NulByte,
}
