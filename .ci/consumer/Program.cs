using System.Text.Json;
using Hcpcs.Reference;
using Microsoft.Extensions.DependencyInjection;

using var services = new ServiceCollection().AddHcpcsReference().BuildServiceProvider();
var record = services.GetRequiredService<IHcpcsLookup>().Get("J1412");
string json = JsonSerializer.Serialize(record, HcpcsJsonContext.Default.HcpcsRecord);
Console.WriteLine(JsonSerializer.Deserialize(json, HcpcsJsonContext.Default.HcpcsRecord)!.ShortDescription);
