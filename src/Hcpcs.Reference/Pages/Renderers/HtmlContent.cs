using System.Text;

namespace Hcpcs.Reference.Pages;

// Writes what stands between the tags of a document: a header, then a section for each part.
internal sealed class HtmlContent(StringBuilder html, HcpcsPage page, HtmlPageOptions options)
{
    private readonly HtmlText _text = new(html, page.Identity, options.CodeUrl);

    public void Write()
    {
        WriteHeader();
        foreach (var part in page.GetParts(options.IncludeEmptyFields))
        {
            if (!IsLeftOut(part))
            {
                WritePart(part);
            }
        }
    }

    // Whether the options take all that a part has.
    private bool IsLeftOut(PagePart part) => part.Id switch
    {
        PageParts.Questions => !options.IncludeQuestions,
        PageParts.Sources => options.SourceUrl is not null,
        PageParts.Record => false,
        _ => !options.IncludeRemarks && part.Table is null && part.Items.AsEnumerable().All(item => item.IsRemark),
    };

    private void WriteHeader()
    {
        html.Append("<header>\n<p class=\"kind\">");
        HtmlPage.Escape(html, page.Kind);
        if (page.Section is { } section)
        {
            HtmlPage.Escape(html, $", {section.Name} ").Append("<span class=\"range\">").Append(section.First).Append('-').Append(section.Last).Append("</span>");
        }

        html.Append("</p>\n<h").Append(options.HeadingLevel).Append("><code>");
        HtmlPage.Escape(html, page.Identity).Append("</code> ");
        HtmlPage.Escape(html, HtmlText.RaiseExponents(page.Description)).Append("</h").Append(options.HeadingLevel).Append(">\n");
        WriteNames();
        var standing = page.Standing;
        html.Append("<p class=\"standing ").Append(standing.Kind.ToString().ToLowerInvariant()).Append("\"><strong>");
        HtmlPage.Escape(html, standing.Word).Append(standing.Kind is PageStandingKind.Ended ? ".</strong> " : "</strong> ");
        _text.Write(standing.Text);
        html.Append("</p>\n");
        if (page.Note?.BoxedWarning is { } warning)
        {
            html.Append("<p class=\"warning\"><strong>Boxed warning.</strong> ");
            _text.Write(warning);
            html.Append("</p>\n");
        }

        if (page.PlainLanguage is { } plain)
        {
            html.Append("<p>");
            _text.Write(plain);
            html.Append("</p>\n");
        }

        if (!page.Facts.IsEmpty)
        {
            html.Append("<dl class=\"facts\">\n");
            foreach (var fact in page.Facts)
            {
                html.Append("<div><dt>");
                _text.Write(fact.Name);
                html.Append("</dt><dd>");
                _text.Write(fact.Text);
                html.Append("</dd></div>\n");
            }

            html.Append("</dl>\n");
        }

        html.Append("</header>\n");
    }

    private void WriteNames()
    {
        if (page.Names.IsEmpty && page.Entry.ShortDescription.Length == 0)
        {
            return;
        }

        html.Append("<p class=\"names\">");
        if (!page.Names.IsEmpty)
        {
            html.Append("Also known as ");
            HtmlPage.Escape(html, string.Join(", ", page.Names.Select(name => name.Name)));
        }

        if (page.Entry.ShortDescription.Length > 0)
        {
            html.Append(page.Names.IsEmpty ? "Short: <code>" : "; short: <code>");
            HtmlPage.Escape(html, page.Entry.ShortDescription).Append("</code>");
        }

        html.Append("</p>\n");
    }

    private void WritePart(PagePart part)
    {
        int level = options.HeadingLevel + 1;
        html.Append("<section class=\"").Append(part.Id).Append("\">\n<h").Append(level).Append(" id=\"");
        HtmlPage.Escape(html, options.IdPrefix + part.Id).Append("\">");
        HtmlPage.Escape(html, part.Heading).Append("</h").Append(level).Append(">\n");
        if (part.Summary is { } summary)
        {
            html.Append("<details><summary>");
            HtmlPage.Escape(html, summary).Append("</summary>\n");
        }

        if (part.Table is { } table)
        {
            if (part.Id is PageParts.Timeline && page.Timeline is { } timeline)
            {
                new TimelineDrawing(html, timeline, options.IdPrefix).Write();
            }

            WriteTable(part, table);
        }

        switch (part.Id)
        {
            case PageParts.Record:
                WriteRecord();
                break;
            case PageParts.Questions:
                WriteQuestions(part.Items);
                break;
            case PageParts.Sources:
                WriteSources(part.Items);
                break;
            default:
                WriteItems(part.Items);
                break;
        }

        html.Append(part.Summary is null ? "</section>\n" : "</details>\n</section>\n");
    }

    // Sentences as a list, facts as pairs of name and value, remarks folded at the end.
    private void WriteItems(ValueList<PageItem> items)
    {
        string? open = null;
        void Begin(string? list)
        {
            if (string.Equals(open, list, StringComparison.Ordinal))
            {
                return;
            }

            html.Append(open switch { null => string.Empty, "remarks" => "</ul></details>\n", _ => $"</{open}>\n" });
            html.Append(list switch
            {
                null => string.Empty,
                "remarks" => "<details class=\"remarks\"><summary>More</summary>\n<ul>\n",
                _ => $"<{list}>\n",
            });
            open = list;
        }

        foreach (var item in items)
        {
            if (item.IsRemark && !options.IncludeRemarks)
            {
                continue;
            }

            Begin(item.IsRemark ? "remarks" : item.Name is null ? "ul" : "dl");
            if (item.Name is null)
            {
                html.Append("<li>");
                WriteValues(item, " ");
                WriteFootnotes(item);
                html.Append("</li>\n");
            }
            else
            {
                html.Append("<div><dt>");
                _text.Write(item.Name);
                html.Append("</dt><dd>");
                WriteValues(item, "<br/>");
                html.Append("</dd></div>\n");
            }
        }

        Begin(null);
    }

    private void WriteValues(PageItem item, string between)
    {
        for (int i = 0; i < item.Values.Count; i++)
        {
            html.Append(i == 0 ? string.Empty : between);
            _text.Write(item.Values[i].Text);
            if (item.Values[i].Meaning is { } meaning)
            {
                html.Append(" <small>");
                _text.Write(meaning);
                html.Append("</small>");
            }
        }
    }

    private void WriteFootnotes(PageItem item)
    {
        if (item.Footnotes.IsEmpty)
        {
            return;
        }

        html.Append(" <sup>");
        for (int i = 0; i < item.Footnotes.Count; i++)
        {
            int number = item.Footnotes[i];
            html.Append(i == 0 ? "<a href=\"" : " <a href=\"");
            HtmlPage.Escape(html, options.SourceUrl?.Invoke(page.Sources[number - 1]) ?? $"#{options.IdPrefix}source-{number}").Append("\">").Append(number).Append("</a>");
        }

        html.Append("</sup>");
    }

    private void WriteTable(PagePart part, PageTable table)
    {
        bool isPackages = part.Id is PageParts.Packages;
        string name = isPackages ? "Packages" : part.Heading;
        BeginScroll(name);
        WriteRows(table, 0, PageTable.OpenRows, table.Caption, isPackages);
        html.Append("</div>\n");
        if (table.Rows.Count > PageTable.OpenRows)
        {
            int more = table.Rows.Count - PageTable.OpenRows;
            html.Append("<details><summary>").Append(more).Append(" more</summary>\n");
            BeginScroll(isPackages ? "More packages" : $"{name}, continued");
            WriteRows(table, PageTable.OpenRows, table.Rows.Count, isPackages ? "The other packages" : "The other lines", isPackages);
            html.Append("</div>\n</details>\n");
        }
    }

    private void BeginScroll(string name)
    {
        html.Append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
        HtmlPage.Escape(html, name).Append("\">\n");
    }

    // namesCodes: Whether the first cell of a row is a number of a code set; texts of other tables have days and codes in them.
    private void WriteRows(PageTable table, int from, int to, string caption, bool namesCodes)
    {
        html.Append("<table><caption>");
        _text.Write(caption);
        html.Append("</caption><thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Append(column.IsNumber ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">");
            HtmlPage.Escape(html, column.Name).Append("</th>");
        }

        html.Append("</tr></thead><tbody>\n");
        for (int row = from; row < Math.Min(to, table.Rows.Count); row++)
        {
            var cells = table.Rows[row].Cells;
            html.Append("<tr>");
            for (int i = 0; i < cells.Count; i++)
            {
                html.Append(i > 0 ? table.Columns[i].IsNumber ? "<td class=\"n\">" : "<td>" : namesCodes ? "<th scope=\"row\"><code>" : "<th scope=\"row\">");
                if (namesCodes)
                {
                    HtmlPage.Escape(html, cells[i].Text);
                }
                else
                {
                    _text.Write(cells[i].Text);
                }

                if (cells[i].Meaning is { } meaning)
                {
                    html.Append(" <small>");
                    HtmlPage.Escape(html, meaning).Append("</small>");
                }

                html.Append(i > 0 ? "</td>" : namesCodes ? "</code></th>" : "</th>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody></table>\n");
    }

    // The fields themselves, of which the items have the names alone: a link needs the field.
    private void WriteRecord()
    {
        html.Append("<dl>\n");
        foreach (var (field, values) in page.Fields.Where(field => options.IncludeEmptyFields || !field.Values.IsEmpty).Select(field => (field.Field, field.Values)))
        {
            string? url = options.FieldUrl?.Invoke(field);
            html.Append("<div><dt>");
            if (url is not null)
            {
                html.Append("<a href=\"");
                HtmlPage.Escape(html, url).Append("\">");
            }

            HtmlPage.Escape(html, field.Name).Append(url is null ? "</dt>" : "</a></dt>");
            if (values.IsEmpty)
            {
                html.Append("<dd>(empty)</dd>");
            }

            foreach (var value in values)
            {
                html.Append("<dd>");
                if (value.Meaning is { } meaning)
                {
                    html.Append("<code>");
                    _text.Write(value.Text);
                    html.Append("</code> ");
                    _text.Write(meaning);
                }
                else
                {
                    _text.Write(value.Text, raise: false);
                }

                html.Append("</dd>");
            }

            if (url is null)
            {
                html.Append("<dd><small>");
                HtmlPage.Escape(html, field.Definition).Append("</small></dd>");
            }

            html.Append("</div>\n");
        }

        html.Append("</dl>\n");
    }

    private void WriteQuestions(ValueList<PageItem> items)
    {
        foreach (var item in items)
        {
            html.Append("<details><summary>");
            _text.Write(item.Name!);
            html.Append("</summary><p>");
            WriteValues(item, " ");
            html.Append("</p></details>\n");
        }
    }

    // Only an address of the web, of mail or of a telephone becomes a link: another scheme could run script.
    private void WriteSources(ValueList<PageItem> items)
    {
        html.Append("<ol>\n");
        for (int i = 0; i < items.Count; i++)
        {
            html.Append("<li id=\"");
            HtmlPage.Escape(html, options.IdPrefix).Append("source-").Append(i + 1).Append("\">");
            HtmlPage.Escape(html, items[i].Name!).Append(": ");
            string text = string.Join(' ', items[i].Values.Select(value => value.Text));
            if (items[i].Url is { } url)
            {
                bool isLink = url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("mailto:", StringComparison.Ordinal)
                    || url.StartsWith("tel:", StringComparison.Ordinal);
                if (isLink)
                {
                    html.Append("<a href=\"");
                    HtmlPage.Escape(html, url).Append("\">");
                    HtmlPage.Escape(html, text).Append("</a>");
                }
                else
                {
                    HtmlPage.Escape(html, $"{text}, {url}");
                }
            }
            else
            {
                HtmlPage.Escape(html, text);
            }

            html.Append("</li>\n");
        }

        html.Append("</ol>\n");
    }
}
