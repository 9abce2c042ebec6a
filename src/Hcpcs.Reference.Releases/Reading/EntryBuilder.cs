using System.Globalization;

namespace Hcpcs.Reference.Releases;

// Reads the values of a row into an entry. What is not a value of its field is left absent, with a notice.
// notices: Is given what was left absent.
internal sealed class EntryBuilder(NoticeList notices)
{
    private delegate bool CodeParser<T>(ReadOnlySpan<char> text, out T value);

    // How many dates are none.
    public int UnreadableDateCount { get; private set; }

    // Where the first of them stands, and what does; empty where there is none.
    public string FirstUnreadableDate { get; private set; } = string.Empty;

    // Fills an entry that has its identity from a row; the long description is left to whoever knows its further lines.
    public T Build<T>(T identified, RawRow row)
        where T : HcpcsEntry =>
        (T)(identified with
        {
            ShortDescription = row.Read(HcpcsField.ShortDescription),
            PricingIndicators = Codes<PricingIndicator>(row, HcpcsField.PricingIndicators, OfficialCode.TryParse),
            MultiplePricingIndicator = Code<MultiplePricingIndicator>(row, HcpcsField.MultiplePricingIndicator, OfficialCode.TryParse),
            CoverageIssuesManualReferences = Texts(row, HcpcsField.CoverageIssuesManualReferences),
            MedicareCarriersManualReferences = Texts(row, HcpcsField.MedicareCarriersManualReferences),
            Statute = Text(row, HcpcsField.Statute),
            LabCertifications = Codes<LabCertification>(row, HcpcsField.LabCertifications, OfficialCode.TryParse),
            CrossReferences = [.. Texts(row, HcpcsField.CrossReferences).Select(text => new CrossReference(text))],
            Coverage = Code<CoverageCode>(row, HcpcsField.Coverage, OfficialCode.TryParse),
            AscPaymentGroup = Code<AscPaymentGroup>(row, HcpcsField.AscPaymentGroup, OfficialCode.TryParse),
            AscPaymentGroupEffectiveDate = Date(row, HcpcsField.AscPaymentGroupEffectiveDate),
            MogPaymentGroup = Code<MogPaymentGroup>(row, HcpcsField.MogPaymentGroup, OfficialCode.TryParse),
            MogPaymentPolicyIndicator = Code<MogPaymentPolicyIndicator>(row, HcpcsField.MogPaymentPolicyIndicator, OfficialCode.TryParse),
            MogEffectiveDate = Date(row, HcpcsField.MogEffectiveDate),
            ProcessingNote = Text(row, HcpcsField.ProcessingNote),
            Betos = Code<BetosCode>(row, HcpcsField.Betos, OfficialCode.TryParse),
            TypesOfService = Codes<TypeOfService>(row, HcpcsField.TypesOfService, OfficialCode.TryParse),
            AnesthesiaBaseUnits = Number(row, HcpcsField.AnesthesiaBaseUnits),
            AddedDate = Date(row, HcpcsField.AddedDate),
            ActionEffectiveDate = Date(row, HcpcsField.ActionEffectiveDate),
            TerminationDate = Date(row, HcpcsField.TerminationDate),
            ActionCode = Code<ActionCode>(row, HcpcsField.ActionCode, OfficialCode.TryParse),
        });

    private string? Text(RawRow row, HcpcsField field) => Texts(row, field) is [var text] ? text : null;

    private ValueList<string> Texts(RawRow row, HcpcsField field)
    {
        var texts = new List<string>(field.MaxOccurs);
        for (int i = 0; i < field.MaxOccurs; i++)
        {
            string text = row.Read(field, i);
            if (text.Length > field.Length)
            {
                NoteValue(row, field, i, text, $"does not fit the {field.Length} characters of the field");
            }
            else if (text.Length > 0)
            {
                texts.Add(text);
            }
        }

        return [.. texts];
    }

    private T? Code<T>(RawRow row, HcpcsField field, CodeParser<T> parse)
        where T : struct =>
        Codes(row, field, parse) is [var value] ? value : null;

    private ValueList<T> Codes<T>(RawRow row, HcpcsField field, CodeParser<T> parse)
        where T : struct
    {
        var values = new List<T>(field.MaxOccurs);
        for (int i = 0; i < field.MaxOccurs; i++)
        {
            string text = row.Read(field, i);
            if (text.Length == 0)
            {
                continue;
            }

            if (parse(text, out var value))
            {
                values.Add(value);
            }
            else
            {
                NoteValue(row, field, i, text, $"does not fit the {field.Length} characters of the field");
            }
        }

        return [.. values];
    }

    private DateOnly? Date(RawRow row, HcpcsField field)
    {
        string text = row.Read(field);
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        const string Why = "is not a day in the form YYYYMMDD";
        if (++UnreadableDateCount == 1)
        {
            FirstUnreadableDate = $"{row.Locate(field)}, {field.Name} {ForeignText.Quote(text)} {Why}";
        }

        NoteValue(row, field, 0, text, Why);
        return null;
    }

    private int? Number(RawRow row, HcpcsField field)
    {
        string text = row.Read(field);
        if (text.Length == 0)
        {
            return null;
        }

        if (text.Length <= field.Length && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        NoteValue(row, field, 0, text, $"is not a number of at most {field.Length} digits");
        return null;
    }

    private void NoteValue(RawRow row, HcpcsField field, int occurrence, string text, string why) =>
        notices.Note(row.Locate(field, occurrence), $"{field.Name} {ForeignText.Quote(text)} {why}; left absent.");
}
