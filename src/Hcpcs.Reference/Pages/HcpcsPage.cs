using System.Text.Json.Serialization;
using Hcpcs.Reference.Pages;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>The page of a code or modifier as data. A part without data is empty or <see langword="null"/>, and is not shown.</summary>
/// <remarks>
/// <see cref="IHcpcsPages"/> makes them; a test can make its own. Any serializer writes a page as <see cref="ToJson"/> does, whatever its
/// options. A page cannot be read back from JSON: ask <see cref="IHcpcsPages"/> for it again. Immutable and safe to use from any thread.
/// docs/guide/pages.md has the rules and JSON names.
/// </remarks>
[JsonConverter(typeof(HcpcsPageJsonConverter))]
public sealed record HcpcsPage
{
    private static readonly HtmlPageOptions s_defaultOptions = new();

    /// <summary>The style that <see cref="ToHtml"/> brings along, for the fragments of a page of your own: CSS for light, dark and print.</summary>
    public static string HtmlStyle => HtmlPage.Style;

    /// <summary>The record: a <see cref="HcpcsRecord"/> or a <see cref="HcpcsModifierRecord"/>.</summary>
    public required HcpcsEntry Entry { get; init; }

    /// <summary>The code or modifier as text.</summary>
    public required string Identity { get; init; }

    /// <summary>The release that the page is made from.</summary>
    public required HcpcsRelease Release { get; init; }

    /// <summary>The date of service that was asked for.</summary>
    public DateOnly? DateOfService { get; init; }

    /// <summary>
    /// The status on that date. With a history it is <see cref="HcpcsStatus.OutsideCoverage"/> on the days of a reopened gap, which the record
    /// spans: the data does not say whether the entry was valid.
    /// </summary>
    public HcpcsStatus? Status { get; init; }

    /// <summary>The section of the code.</summary>
    public HcpcsSection? Section { get; init; }

    /// <summary>What one unit on a claim is.</summary>
    public BillingUnit? BillingUnit { get; init; }

    /// <summary>The four to six facts that most readers open the page for. Of a modifier there are fewer, or none.</summary>
    public ValueList<PageFact> Facts { get; init; }

    /// <summary>Every field of the record, those without a value included.</summary>
    public ValueList<PageField> Fields { get; init; }

    /// <summary>Names that the code is known by.</summary>
    public ValueList<PageName> Names { get; init; }

    /// <summary>
    /// What it is, in words that a patient understands: from the sourced note, or CMS's description with its abbreviations written out;
    /// <see langword="null"/> where there is nothing to add to that description.
    /// </summary>
    public string? PlainLanguage { get; init; }

    /// <summary>How Medicare pays for it: what the fee files say, where there are some, then what CMS remarks in the HCPCS file.</summary>
    public ValueList<PageStatement> Payment { get; init; }

    /// <summary>
    /// The rows of the fee files, where they are loaded and one of them lists the code. The page's JSON leaves them out: they have a JSON of their own.
    /// </summary>
    public CodeFees? Fees { get; init; }

    /// <summary>The payment limit row of the quarter, where the drug data is loaded and has one.</summary>
    public PaymentLimit? PaymentLimit { get; init; }

    /// <summary>What a claim must heed.</summary>
    public ValueList<PageStatement> Billing { get; init; }

    /// <summary>The products that bill under the code, where the drug data is loaded.</summary>
    public ValueList<DrugProduct> Products { get; init; }

    /// <summary>The sourced note.</summary>
    public ClinicalNote? Note { get; init; }

    /// <summary>What CMS's cross reference names in its place and is valid, where the entry has ended or has a last day.</summary>
    public ValueList<PageEntry> ReplacedBy { get; init; }

    /// <summary>The ended codes whose cross reference names this one.</summary>
    public ValueList<PageEntry> Replaces { get; init; }

    /// <summary>
    /// The code among those that it replaced and those that replaced it, in the order of their first days; empty where there are none.
    /// </summary>
    public ValueList<PageEntry> History { get; init; }

    /// <summary>What it stood for over the years and what changed when, where the pages are made with a history that has it.</summary>
    public PageTimeline? Timeline { get; init; }

    /// <summary>The codes before and after it in its section: at most three on each side.</summary>
    public ValueList<PageEntry> Neighbors { get; init; }

    /// <summary>The sourced note on the use of the modifier.</summary>
    public ModifierNote? ModifierNote { get; init; }

    /// <summary>Questions that the data answers.</summary>
    public ValueList<PageQuestion> Questions { get; init; }

    /// <summary>What the page relies on, and whom to ask.</summary>
    public ValueList<PageSource> Sources { get; init; }

    /// <summary>What it is called: a HCPCS Level II code, or a HCPCS Level II modifier.</summary>
    public string Kind => Entry is HcpcsRecord ? "HCPCS Level II code" : "HCPCS Level II modifier";

    /// <summary>Whether it is valid on the day of the page, and what takes its place where it is not.</summary>
    public PageStanding Standing => Standings.Of(this);

    /// <summary>What the page is of, for the title of a window or a hit of a search: <c>J1412 Roctavian | HCPCS Level II code</c>.</summary>
    public string Title =>
        $"{Identity} {(Names.IsEmpty ? Entry.ShortDescription : Names[0].Name)} | {Kind}".Replace("  ", " ", StringComparison.Ordinal);

    /// <summary>CMS's description: the long one or, where there is none, the short one.</summary>
    public string Description => PageText.Describe(Entry);

    /// <summary>
    /// The parts that have data, in the order of a page. What stands above them is in properties: <see cref="Description"/>, <see
    /// cref="Names"/>, <see cref="Standing"/>, the boxed warning of <see cref="Note"/>, <see cref="PlainLanguage"/> and <see cref="Facts"/>.
    /// </summary>
    /// <param name="includeEmptyFields">Whether the record shows fields without a value too.</param>
    /// <returns>The parts.</returns>
    public ValueList<PagePart> GetParts(bool includeEmptyFields = false) => PageParts.Of(this, includeEmptyFields);

    /// <summary>The page as lines of text, not wrapped.</summary>
    /// <param name="includeEmptyFields">Whether fields without a value are explained, not only named in one line.</param>
    /// <returns>The text.</returns>
    public string ToText(bool includeEmptyFields = false) => TextPage.Write(this, includeEmptyFields);

    /// <summary>The page as Markdown (CommonMark).</summary>
    /// <param name="includeEmptyFields">Whether fields without a value are shown.</param>
    /// <returns>The text; every text of the data is escaped.</returns>
    public string ToMarkdown(bool includeEmptyFields = false) => MarkdownPage.Write(this, includeEmptyFields);

    /// <summary>
    /// The page as one self-contained HTML file, without script that runs, for screens light and dark and for print. Dates are in the US
    /// form, with the ISO form in their <c>time</c> element.
    /// </summary>
    /// <param name="options">Links and what is shown; <see langword="null"/> for none.</param>
    /// <returns>The document; every text of the data is escaped.</returns>
    public string ToHtml(HtmlPageOptions? options = null) => HtmlPage.Write(this, options ?? s_defaultOptions);

    /// <summary>
    /// The page as HTML to be put into a page of your own: a <c>header</c> with code, description, status and key facts, then a
    /// <c>section</c> for each part. It brings no style and no script; <see cref="HtmlStyle"/> is a style for it.
    /// </summary>
    /// <param name="options">Links, levels and what is shown; <see langword="null"/> for none.</param>
    /// <returns>The elements; every text of the data is escaped.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="HtmlPageOptions.HeadingLevel"/> is less than 1 or more than 5.</exception>
    public string ToHtmlFragment(HtmlPageOptions? options = null)
    {
        options ??= s_defaultOptions;
        if (options.HeadingLevel is < 1 or > 5)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.HeadingLevel, "The level of the code's heading is 1 to 5.");
        }

        return HtmlPage.WriteFragment(this, options);
    }

    /// <summary>The page as a JSON object, whose names are a contract; all fields are in it.</summary>
    /// <returns>The object on one line.</returns>
    public string ToJson() => JsonPage.Write(this);

    /// <summary>What the page is of: <c>HCPCS Level II code J1412 in the release of January 2026</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Kind} {Identity} in the release of {Release}";
}
