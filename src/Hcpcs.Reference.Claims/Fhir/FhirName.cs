using System.Text.Json;

namespace Hcpcs.Reference.Claims;

// The names of what is read.
internal enum FhirName : byte
{
    None,
    ResourceType,
    Id,
    Use,
    Status,
    BillablePeriod,
    Item,
    Entry,
    Resource,
    Sequence,
    ProductOrService,
    Modifier,
    Revenue,
    ServicedDate,
    ServicedPeriod,
    Quantity,
    Detail,
    SubDetail,
    Coding,
    System,
    Code,
    Start,
    End,
    Value,
    Unit,
}

internal static class FhirNames
{
    // The longest name, each letter of it escaped.
    private const int MaxLength = 16 * 6;

    // Tells which name a property has that stands at a place; None where it is not read there.
    public static FhirName Find(FhirPlace place, in Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? Find(place, JsonText.ReadShort(reader, stackalloc byte[MaxLength])) : Find(place, reader.ValueSpan);

    private static FhirName Find(FhirPlace place, ReadOnlySpan<byte> name) => place switch
    {
        FhirPlace.Resource => FindOfClaim(name) is var found and not FhirName.None ? found : FindOfBundle(name),
        FhirPlace.Claim => FindOfClaim(name),
        FhirPlace.Bundle => FindOfBundle(name),
        FhirPlace.Entry => name.SequenceEqual("resource"u8) ? FhirName.Resource : FhirName.None,
        FhirPlace.Item or FhirPlace.Detail or FhirPlace.SubDetail => FindOfItem(place, name),
        FhirPlace.Product or FhirPlace.Modifier or FhirPlace.Revenue => name.SequenceEqual("coding"u8) ? FhirName.Coding : FhirName.None,
        FhirPlace.Coding => name.Length switch
        {
            4 when name.SequenceEqual("code"u8) => FhirName.Code,
            6 when name.SequenceEqual("system"u8) => FhirName.System,
            _ => FhirName.None,
        },
        FhirPlace.Period => name.Length switch
        {
            3 when name.SequenceEqual("end"u8) => FhirName.End,
            5 when name.SequenceEqual("start"u8) => FhirName.Start,
            _ => FhirName.None,
        },
        FhirPlace.Quantity => name.Length switch
        {
            4 when name.SequenceEqual("unit"u8) => FhirName.Unit,
            4 when name.SequenceEqual("code"u8) => FhirName.Code,
            5 when name.SequenceEqual("value"u8) => FhirName.Value,
            _ => FhirName.None,
        },
        _ => FhirName.None,
    };

    private static FhirName FindOfClaim(ReadOnlySpan<byte> name) => name.Length switch
    {
        2 when name.SequenceEqual("id"u8) => FhirName.Id,
        3 when name.SequenceEqual("use"u8) => FhirName.Use,
        4 when name.SequenceEqual("item"u8) => FhirName.Item,
        6 when name.SequenceEqual("status"u8) => FhirName.Status,
        12 when name.SequenceEqual("resourceType"u8) => FhirName.ResourceType,
        14 when name.SequenceEqual("billablePeriod"u8) => FhirName.BillablePeriod,
        _ => FhirName.None,
    };

    private static FhirName FindOfBundle(ReadOnlySpan<byte> name) => name.SequenceEqual("entry"u8) ? FhirName.Entry : FhirName.None;

    private static FhirName FindOfItem(FhirPlace place, ReadOnlySpan<byte> name) => name.Length switch
    {
        6 when place == FhirPlace.Item && name.SequenceEqual("detail"u8) => FhirName.Detail,
        7 when name.SequenceEqual("revenue"u8) => FhirName.Revenue,
        8 when name.SequenceEqual("sequence"u8) => FhirName.Sequence,
        8 when name.SequenceEqual("modifier"u8) => FhirName.Modifier,
        8 when name.SequenceEqual("quantity"u8) => FhirName.Quantity,
        9 when place == FhirPlace.Detail && name.SequenceEqual("subDetail"u8) => FhirName.SubDetail,
        12 when place == FhirPlace.Item && name.SequenceEqual("servicedDate"u8) => FhirName.ServicedDate,
        14 when place == FhirPlace.Item && name.SequenceEqual("servicedPeriod"u8) => FhirName.ServicedPeriod,
        16 when name.SequenceEqual("productOrService"u8) => FhirName.ProductOrService,
        _ => FhirName.None,
    };
}
