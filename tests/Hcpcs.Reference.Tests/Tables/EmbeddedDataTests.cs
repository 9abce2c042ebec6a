using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hcpcs.Reference.Tests.Tables;

/// <summary>
/// The essentials of the embedded table as text, one line an entry, so that the next release is a diff that can be read. That the table holds
/// what CMS publishes is shown elsewhere, against the official files.
/// </summary>
public class EmbeddedDataTests
{
    private const string Columns =
        "# entry added terminated action-code action-date coverage pricing types-of-service betos noc hash-of-descriptions (- is absent)";

    [Fact]
    [Trait("Kind", "WholeTable")]
    public void The_embedded_table_is_the_one_that_was_reviewed()
    {
        string path = Path.Combine(OfficialFiles.RepositoryRoot, "tests", "Hcpcs.Reference.Tests", "Tables", "EmbeddedData.txt");
        string[] actual = [.. Describe(HcpcsTable.Embedded)], expected = File.Exists(path) ? File.ReadAllLines(path) : [];
        if (!actual.SequenceEqual(expected))
        {
            string received = Path.Combine(AppContext.BaseDirectory, "EmbeddedData.received.txt");
            File.WriteAllText(received, string.Join('\n', actual) + "\n");
            var first = actual.Except(expected).Select(line => "+ " + line).Concat(expected.Except(actual).Select(line => "- " + line)).Take(6);
            Assert.Fail($"The embedded table is not what {path} says. If the change is meant, copy {received} over it.\n{string.Join('\n', first)}");
        }
    }

    private static IEnumerable<string> Describe(HcpcsTable table)
    {
        IEnumerable<string> codes = table.EnumerateCodes().Select(record => Line(record.Code.ToString(), record, record.NotOtherwiseClassified));
        IEnumerable<string> modifiers = table.EnumerateModifiers().Select(record => Line(record.Modifier.ToString(), record, null));
        return [$"# {table.Release}", Columns, .. codes.Concat(modifiers).Order(StringComparer.Ordinal)];
    }

    private static string Line(string identity, HcpcsEntry entry, bool? notOtherwiseClassified) => string.Join(
        ' ',
        identity,
        Day(entry.AddedDate),
        Day(entry.TerminationDate),
        entry.ActionCode?.ToCode() ?? "-",
        Day(entry.ActionEffectiveDate),
        entry.Coverage?.ToCode() ?? "-",
        List(entry.PricingIndicators.Select(value => value.ToCode())),
        List(entry.TypesOfService.Select(value => value.ToCode())),
        entry.Betos?.ToCode() ?? "-",
        notOtherwiseClassified switch { null => "-", true => "noc", false => "no" },
        Hash(entry.LongDescription + "\n" + entry.ShortDescription));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static string List(IEnumerable<string> codes) => string.Join(',', codes.DefaultIfEmpty("-"));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
