using System.Text.Json;
using Hcpcs.Reference;
using Microsoft.Extensions.DependencyInjection;

await using ServiceProvider services = new ServiceCollection().AddHcpcsReference().BuildServiceProvider();

var hcpcs = services.GetRequiredService<IHcpcsLookup>();
HcpcsRecord record = hcpcs.Get("J1412");
Console.WriteLine($"Lookup: {record.Code} {record.ShortDescription}");

// A program without reflection gives the serializer the metadata of the library's types.
string json = JsonSerializer.Serialize(record, HcpcsJsonContext.Default.HcpcsRecord);
HcpcsRecord same = JsonSerializer.Deserialize(json, HcpcsJsonContext.Default.HcpcsRecord)!;
Console.WriteLine($"JSON: {json.Length} characters, equal when read back: {same == record}");

var search = services.GetRequiredService<IHcpcsSearch>();
Console.WriteLine($"Search: {search.Search("duchenne").Hits[0].Code}");

var validator = services.GetRequiredService<IHcpcsValidator>();
HcpcsValidationResult result = validator.Validate("C9136", new DateOnly(2015, 4, 1));
Console.WriteLine($"Validation: {JsonSerializer.Serialize(result, HcpcsJsonContext.Default.HcpcsValidationResult)}");
