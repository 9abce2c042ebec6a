using System.Buffers;
using System.Text;
using System.Text.Json;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Pages;

// Writes a page as JSON. The names are a contract; what is absent is left out, but each field of the record is there.
internal static class JsonPage
{
    public static string Write(HcpcsPage page)
    {
        var buffer = new ArrayBufferWriter<byte>(8192);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, page);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void Write(Utf8JsonWriter writer, HcpcsPage page)
    {
        writer.WriteStartObject();
        WriteIdentification(writer, page);
        WriteList(writer, "fields", page.Fields, WriteField);
        WriteList(writer, "names", page.Names, static (w, name) =>
        {
            w.WriteString("name", name.Name);
            w.WriteString("source", name.Source);
        });
        var standing = page.Standing;
        writer.WriteStartObject("standing");
        writer.WriteString("kind", EnumNameJsonConverter<PageStandingKind>.NameOf(standing.Kind));
        writer.WriteString("word", standing.Word);
        writer.WriteString("text", standing.Text);
        writer.WriteEndObject();
        WriteList(writer, "facts", page.Facts, static (w, fact) =>
        {
            w.WriteString("name", fact.Name);
            w.WriteString("text", fact.Text);
        });
        WriteText(writer, "plainLanguage", page.PlainLanguage);
        WriteList(writer, "payment", page.Payment, WriteStatement);
        if (page.PaymentLimit is { } limit)
        {
            WriteLimit(writer, limit);
        }

        WriteList(writer, "billing", page.Billing, WriteStatement);
        if (page.BillingUnit is { } unit)
        {
            writer.WriteStartObject("billingUnit");
            writer.WriteNumber("quantity", unit.Quantity);
            writer.WriteString("unit", unit.Unit);
            writer.WriteString("wording", unit.Wording);
            writer.WriteString("text", unit.ToString());
            if (unit.IsUpTo)
            {
                writer.WriteBoolean("isUpTo", true);
            }

            WriteList(writer, "parts", unit.Parts, WriteAmount);
            if (unit.Maximum is { } maximum)
            {
                writer.WriteStartObject("maximum");
                WriteAmount(writer, maximum);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        WriteList(writer, "products", page.Products, WriteProduct);
        if (page.Note is { } note)
        {
            WriteNote(writer, note);
        }

        if (page.ModifierNote is { } use)
        {
            WriteNote(writer, use);
        }

        WriteList(writer, "replacedBy", page.ReplacedBy, WriteEntry);
        WriteList(writer, "replaces", page.Replaces, WriteEntry);
        WriteList(writer, "history", page.History, WriteEntry);
        if (page.Timeline is { } timeline)
        {
            WriteTimeline(writer, timeline);
        }

        WriteList(writer, "neighbors", page.Neighbors, WriteEntry);
        WriteList(writer, "questions", page.Questions, static (w, question) =>
        {
            w.WriteString("question", question.Question);
            w.WriteString("answer", question.Answer);
        });
        WriteList(writer, "sources", page.Sources, static (w, source) =>
        {
            w.WriteString("name", source.Name);
            w.WriteString("text", source.Text);
            WriteText(w, "url", source.Url);
        });
        writer.WriteEndObject();
    }

    private static void WriteIdentification(Utf8JsonWriter writer, HcpcsPage page)
    {
        writer.WriteString(page.Entry is HcpcsRecord ? JsonNames.Code : JsonNames.Modifier, page.Identity);
        writer.WriteString("kind", page.Kind);
        WriteText(writer, JsonNames.ShortDescription, page.Entry.ShortDescription);
        WriteText(writer, JsonNames.LongDescription, page.Entry.LongDescription);
        if (page.Section is { } section)
        {
            writer.WriteStartObject("section");
            writer.WriteString("name", section.Name);
            writer.WriteString("first", section.First.ToString());
            writer.WriteString("last", section.Last.ToString());
            writer.WriteEndObject();
        }

        WriteText(writer, "betosGroup", page.Entry.Betos?.GetDescription());
        writer.WriteStartObject("release");
        writer.WriteString("name", page.Release.ToString());
        WriteDate(writer, "firstDay", page.Release.FirstDay);
        WriteDate(writer, "lastDay", page.Release.LastDay);
        WriteText(writer, "file", page.Release.SourceName);
        writer.WriteEndObject();
        writer.WriteStartObject("validity");
        WriteDate(writer, "firstDay", page.Entry.AddedDate);
        WriteDate(writer, "lastDay", page.Entry.TerminationDate);
        writer.WriteEndObject();
        if (page.DateOfService is { } day)
        {
            writer.WriteStartObject("on");
            WriteDate(writer, "date", day);
            WriteText(writer, "status", page.Status switch
            {
                HcpcsStatus.Unknown => "unknown",
                HcpcsStatus.Valid => "valid",
                HcpcsStatus.NotYetEffective => "notYetEffective",
                HcpcsStatus.Terminated => "terminated",
                HcpcsStatus.OutsideCoverage => "outsideCoverage",
                _ => null,
            });
            writer.WriteEndObject();
        }
    }

    public static void WriteField(Utf8JsonWriter writer, PageField field)
    {
        WriteText(writer, "field", field.Field.JsonName);
        writer.WriteString("name", field.Field.Name);
        writer.WriteString("definition", field.Field.Definition);
        WriteList(writer, "values", field.Values, static (w, value) =>
        {
            w.WriteString("value", value.Text);
            WriteText(w, "meaning", value.Meaning);
        });
    }

    private static void WriteStatement(Utf8JsonWriter writer, PageStatement statement)
    {
        writer.WriteString("text", statement.Text);
        writer.WriteString("rule", statement.Rule);
        writer.WriteString("source", statement.Source);
        WriteText(writer, "url", statement.Url);
        if (statement.IsRemark)
        {
            writer.WriteBoolean("isRemark", true);
        }
    }

    private static void WriteEntry(Utf8JsonWriter writer, PageEntry entry)
    {
        writer.WriteString("identity", entry.Identity);
        writer.WriteString("shortDescription", entry.ShortDescription);
        WriteDate(writer, "firstDay", entry.FirstDay);
        WriteDate(writer, "lastDay", entry.LastDay);
    }

    private static void WriteTimeline(Utf8JsonWriter writer, PageTimeline timeline)
    {
        writer.WriteStartObject("timeline");
        writer.WriteStartArray("releases");
        foreach (var release in timeline.Releases)
        {
            writer.WriteStringValue(release.ToString());
        }

        writer.WriteEndArray();
        WriteList(writer, "entries", timeline.Entries, static (w, entry) =>
        {
            w.WriteString("kind", EnumNameJsonConverter<PageTimelineKind>.NameOf(entry.Kind));
            w.WriteString("name", entry.Name);
            WriteDate(w, "firstDay", entry.FirstDay);
            WriteDate(w, "lastDay", entry.LastDay);
            w.WriteString("firstRelease", entry.FirstRelease.ToString());
            w.WriteString("lastRelease", entry.LastRelease.ToString());
            w.WriteString("text", entry.Text);
        });
        writer.WriteEndObject();
    }

    private static void WriteLimit(Utf8JsonWriter writer, PaymentLimit limit)
    {
        writer.WriteStartObject("paymentLimit");
        writer.WriteString("dosage", limit.Dosage);
        WriteNumber(writer, "limit", limit.Limit);
        WriteNumber(writer, "coinsurancePercentage", limit.CoinsurancePercentage);
        WriteNumber(writer, "vaccineAwpPercentage", limit.VaccineAwpPercentage);
        WriteNumber(writer, "vaccineLimit", limit.VaccineLimit);
        WriteNumber(writer, "bloodAwpPercentage", limit.BloodAwpPercentage);
        WriteNumber(writer, "bloodLimit", limit.BloodLimit);
        WriteText(writer, "clottingFactor", limit.ClottingFactor);
        WriteText(writer, "notes", limit.Notes);
        WriteTexts(writer, "notNumbers", limit.NonNumericTexts);
        writer.WriteEndObject();
    }

    private static void WriteProduct(Utf8JsonWriter writer, DrugProduct product)
    {
        writer.WriteString("ndc", product.NdcText);
        writer.WriteString("name", product.Name);
        writer.WriteString("labeler", product.Labeler);
        writer.WriteString("dosage", product.Dosage);
        WriteNumber(writer, "packageSize", product.PackageSize);
        WriteNumber(writer, "packageQuantity", product.PackageQuantity);
        WriteNumber(writer, "billingUnitsPerItem", product.BillingUnitsPerItem);
        WriteNumber(writer, "billingUnitsPerPackage", product.BillingUnitsPerPackage);
        if (product.BillingUnitsDisagree)
        {
            writer.WriteBoolean("billingUnitsDisagree", true);
        }

        WriteTexts(writer, "notNumbers", product.NonNumericTexts);
    }

    private static void WriteNote(Utf8JsonWriter writer, ClinicalNote note)
    {
        writer.WriteStartObject("clinicalContext");
        WriteText(writer, "boxedWarning", note.BoxedWarning);
        writer.WriteString("whatItIs", note.WhatItIs);
        writer.WriteString("usedFor", note.UsedFor);
        WriteText(writer, "limitationsOfUse", note.LimitationsOfUse);
        writer.WriteString("howGiven", note.HowGiven);
        WriteText(writer, "contraindications", note.Contraindications);
        WriteText(writer, "monitoring", note.Monitoring);
        writer.WriteEndObject();
        WriteTexts(writer, "specialties", note.Specialties);
    }

    private static void WriteNote(Utf8JsonWriter writer, ModifierNote note)
    {
        writer.WriteStartObject("modifierUse");
        writer.WriteString("meaning", note.Meaning);
        WriteText(writer, "usedWith", note.UsedWith);
        WriteText(writer, "notWith", note.NotWith);
        WriteText(writer, "history", note.History);
        WriteText(writer, "payment", note.Payment);
        writer.WriteEndObject();
    }

    private static void WriteAmount(Utf8JsonWriter writer, BillingAmount amount)
    {
        writer.WriteNumber("quantity", amount.Quantity);
        writer.WriteString("unit", amount.Unit);
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, ValueList<string> texts)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            writer.WriteString(name, text);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, DateOnly? day)
    {
        if (day is { } value)
        {
            writer.WriteString(name, PageText.Format(value));
        }
    }
}
