using Hcpcs.Reference;
using Microsoft.Extensions.DependencyInjection;

// A program that runs on: prints the release in use when it starts and whenever another takes its place, and logs what is refused. Ends when
// its standard input does.
using var services = new ServiceCollection().AddHcpcsReference(o =>
{
    o.TableFile = args[0];
    o.ReloadOnChange = true;
}).BuildServiceProvider();

var tables = services.GetRequiredService<IHcpcsTableProvider>();
var lookup = services.GetRequiredService<IHcpcsLookup>();
tables.Reloaded += (_, e) => Console.WriteLine($"release {lookup.Release}, in place of {e.Previous}");
tables.ReloadFailed += (_, e) => Console.WriteLine($"refused: {e.Exception.Message}");
Console.WriteLine($"release {lookup.Release}");
Console.In.ReadToEnd();
Console.WriteLine($"release {lookup.Release} at the end");
