using Hcpcs.Reference.Pages;

namespace Hcpcs.Reference.Tests.Pages;

/// <summary>Pages of the embedded table, and what tests ask of them.</summary>
internal static class PageOf
{
    private static readonly HcpcsPages s_pages = new(HcpcsTable.Embedded);

    public static HcpcsPage Code(string code, DateOnly? on = null) => s_pages.Find(HcpcsCode.Parse(code), on)!;

    public static HcpcsPage Modifier(string modifier, DateOnly? on = null) => s_pages.Find(HcpcsModifier.Parse(modifier), on)!;

    public static IEnumerable<HcpcsPage> All() =>
        HcpcsTable.Embedded.EnumerateCodes().Select(record => s_pages.Find(record.Code)!)
            .Concat(HcpcsTable.Embedded.EnumerateModifiers().Select(record => s_pages.Find(record.Modifier)!));

    public static string[] Texts(this ValueList<PageStatement> statements, string rule) =>
        [.. statements.Where(statement => statement.Rule == rule).Select(statement => statement.Text)];

    public static string? Answer(this HcpcsPage page, string question) =>
        page.Questions.SingleOrDefault(item => item.Question.StartsWith(question, StringComparison.Ordinal))?.Answer;

    /// <summary>Everything on the page but what repeats CMS: its descriptions, and its notes about CPT codes.</summary>
    public static string OwnWords(this HcpcsPage page) => page.ToText()
        .Replace(page.Entry.LongDescription, string.Empty, StringComparison.Ordinal)
        .Replace(page.Entry.ShortDescription, string.Empty, StringComparison.Ordinal)
        .Replace(ProcessingNotes.GetMeaning(page.Entry.ProcessingNote) ?? "\0", string.Empty, StringComparison.Ordinal);

    /// <summary>Fails with the page's name. A loop over 9,006 pages has no time for more.</summary>
    public static void Must(this HcpcsPage page, bool holds, string what)
    {
        if (!holds)
        {
            Assert.Fail($"{page.Identity}: {what}");
        }
    }
}
