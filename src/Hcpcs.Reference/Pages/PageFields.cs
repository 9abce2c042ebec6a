namespace Hcpcs.Reference.Pages;

// Every field of a record with its values and what they mean.
internal static class PageFields
{
    private static readonly HcpcsField[] s_codeFields = FieldsAfter(HcpcsField.Code);
    private static readonly HcpcsField[] s_modifierFields = FieldsAfter(HcpcsField.Modifier);

    public static ValueList<PageField> Of(PageSubject subject)
    {
        var order = subject.Entry is HcpcsRecord ? s_codeFields : s_modifierFields;
        return new ValueList<PageField>(Array.ConvertAll(
            order, field => new PageField { Field = field, Values = ValuesOf(field, subject.Entry, subject.Lookup) }));
    }

    // What identifies an entry, then the rest. An entry is a code or a modifier: it does not have the other identity as an empty field.
    private static HcpcsField[] FieldsAfter(HcpcsField identity)
    {
        HcpcsField[] first = [identity, HcpcsField.ShortDescription, HcpcsField.LongDescription];
        return [.. first, .. HcpcsField.All.Where(field => field.Kind != HcpcsFieldKind.Identifier).Except(first)];
    }

    private static ValueList<PageValue> ValuesOf(HcpcsField field, HcpcsEntry entry, IHcpcsLookup lookup)
    {
        if (field == HcpcsField.NotOtherwiseClassified && entry is HcpcsRecord record)
        {
            string text = record.NotOtherwiseClassified switch
            {
                true => "listed",
                false => "not listed",
                null => "unknown: the release was read without the list",
            };
            return [new PageValue { Text = text }];
        }

        var values = field.GetValues(entry);
        if (values.IsEmpty)
        {
            return default;
        }

        var described = new PageValue[values.Count];
        for (int i = 0; i < described.Length; i++)
        {
            string? meaning = field == HcpcsField.CrossReferences
                ? Describe(entry.CrossReferences[i], lookup)
                : field.Describe(values[i]) ?? (field.Kind == HcpcsFieldKind.Coded ? "(the record layout does not define it)" : null);
            described[i] = new PageValue { Text = values[i], Meaning = meaning };
        }

        return new ValueList<PageValue>(described);
    }

    private static string Describe(CrossReference reference, IHcpcsLookup lookup) =>
        reference.Code is { } code ? $"Level II code, {Describe(lookup.Find(code))}"
        : reference.Modifier is { } modifier ? $"modifier, {Describe(lookup.Find(modifier))}"
        : reference.Kind == CrossReferenceKind.LevelOneCode ? "CPT number"
        : "text";

    private static string Describe(HcpcsEntry? target) => target switch
    {
        null => "not in this release",
        { TerminationDate: { } end } => $"{target.ShortDescription} (ended {PageText.Format(end)})",
        _ => target.ShortDescription,
    };
}
