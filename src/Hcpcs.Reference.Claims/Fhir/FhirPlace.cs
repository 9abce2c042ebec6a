namespace Hcpcs.Reference.Claims;

// What an object or array of the JSON is, where anything in it is read.
internal enum FhirPlace : byte
{
    // Nothing in it is read.
    None,

    // Where resources may stand: the file, or an array that is the whole of it.
    Document,
    Resources,

    // A resource: one whose type is not known yet, a Claim or ExplanationOfBenefit, a Bundle, or one of another type.
    Resource,
    Claim,
    Bundle,
    OtherResource,

    Entries,
    Entry,

    Items,
    Item,
    Details,
    Detail,
    SubDetails,
    SubDetail,

    Product,
    Modifiers,
    Modifier,
    Revenue,
    Codings,
    Coding,

    Period,
    Quantity,
}
