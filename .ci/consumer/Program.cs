using System.Text.Json;
using Hcpcs.Reference;
using Microsoft.Extensions.DependencyInjection;

// What a program on an older runtime, or a trimmed one, would meet first: services, JSON both ways, validation, search and a page.
using var services = new ServiceCollection().AddHcpcsReference().BuildServiceProvider();
var lookup = services.GetRequiredService<IHcpcsLookup>();
Console.WriteLine($"runtime {Environment.Version.ToString(2)}");

var record = lookup.Get("J1412");
string json = JsonSerializer.Serialize(record, HcpcsJsonContext.Default.HcpcsRecord);
var read = JsonSerializer.Deserialize(json, HcpcsJsonContext.Default.HcpcsRecord)!;
Console.WriteLine($"record {(read.Equals(record) ? read.ShortDescription : json)}");

var result = services.GetRequiredService<IHcpcsValidator>().Validate("J1412", new DateOnly(2023, 12, 31), "JZ");
Console.WriteLine($"finding {result.Findings[0].ReasonId}");

Console.WriteLine($"search {services.GetRequiredService<IHcpcsSearch>().Search("roctavian").Hits[0].Code}");

Console.WriteLine($"page {services.GetRequiredService<IHcpcsPages>().Find(record.Code)!.BillingUnit}");
