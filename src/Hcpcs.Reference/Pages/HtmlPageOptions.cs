using Hcpcs.Reference.Pages;

namespace Hcpcs.Reference;

/// <summary>How a page becomes HTML.</summary>
/// <remarks>Immutable and safe to use from any thread, as far as the functions are.</remarks>
public sealed record HtmlPageOptions
{
    /// <summary>Whether CMS's record shows fields without a value too.</summary>
    public bool IncludeEmptyFields { get; init; }

    /// <summary>
    /// Gives the address of the page of a code or modifier, such as <c>J7205.html</c>, or <see langword="null"/> for one that does not have a
    /// page; it is asked for each that the page names. Without it the page does not link to other pages.
    /// </summary>
    public Func<string, string?>? CodeUrl { get; init; }

    /// <summary>
    /// Gives the address at which a field of CMS's record is explained. With it the record names its fields by links and leaves out their
    /// definitions, which are the same on every page.
    /// </summary>
    public Func<HcpcsField, string?>? FieldUrl { get; init; }

    /// <summary>
    /// Gives the address at which a source is named. With it the footnotes lead there, and the page leaves out its own list of sources and contacts,
    /// most of which are the same on every page.
    /// </summary>
    public Func<PageSource, string>? SourceUrl { get; init; }

    /// <summary>Whether there are questions with their answers, which the parts above give too; <see langword="true"/> where it is not set.</summary>
    public bool IncludeQuestions { get; init; } = true;

    /// <summary>
    /// Whether there are remarks on the files: what they do not imply, and CMS's indicators, which the record has too; <see langword="true"/> where it
    /// is not set.
    /// </summary>
    public bool IncludeRemarks { get; init; } = true;

    /// <summary>The level of the code's heading, 1 to 5; the headings of the parts are one level below. 2 where it is not set.</summary>
    /// <remarks>Of a fragment alone: a whole document always begins at 1.</remarks>
    public int HeadingLevel { get; init; } = 2;

    /// <summary>What the ids of headings begin with: to be told apart where several fragments stand on one page. Empty where it is not set.</summary>
    public string IdPrefix { get; init; } = string.Empty;
}
