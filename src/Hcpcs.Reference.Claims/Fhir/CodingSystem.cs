namespace Hcpcs.Reference.Claims;

// What the system of a coding comes to.
internal enum CodingSystem : byte
{
    // None is given.
    None,
    Hcpcs,
    Hipps,
    Ndc,

    // Its codes say why there is no code.
    AbsentReason,
    Other,
}
