namespace Hcpcs.Reference.Tests.Documentation;

public class FieldsDocumentTests
{
    [Fact]
    public void The_table_of_fields_is_that_of_the_library()
    {
        var rows = File.ReadAllLines(Path.Combine(OfficialFiles.RepositoryRoot, "docs", "reference", "fields.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Split('|').Length == 7)
            .Skip(1)
            .Select(line => line.Split('|')[1..6].Select(cell => cell.Trim()));

        rows.Should().BeEquivalentTo(
            HcpcsField.All.Select(field => new[]
            {
                field.Number == 0 ? string.Empty : $"{field.Number}",
                field.Start == 0 ? string.Empty
                    : (field.Length == 1 ? $"{field.Start}" : $"{field.Start}-{field.End}") + (field.MaxOccurs > 1 ? $", {field.MaxOccurs} times" : string.Empty),
                field.Name,
                field.JsonName.Length == 0 ? string.Empty : $"`{field.JsonName}`",
                field.Definition,
            }),
            options => options.WithStrictOrdering());
    }
}
