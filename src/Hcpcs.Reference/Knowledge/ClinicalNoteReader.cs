using System.Text.Json;

namespace Hcpcs.Reference;

// Reads the notes of the assembly. Token by token, since search reads them in every process that searches: a serializer would take most of
// that time.
internal ref struct ClinicalNoteReader
{
    private Utf8JsonReader _json;

    private ClinicalNoteReader(byte[] json) => _json = new Utf8JsonReader(json);

    public static ClinicalNote[] Read()
    {
        using var stream = typeof(ClinicalNote).Assembly.GetManifestResourceStream("Hcpcs.Reference.ClinicalNotes.json")!;
        byte[] json = new byte[stream.Length];
        stream.ReadExactly(json);
        var reader = new ClinicalNoteReader(json);
        var notes = new List<ClinicalNote>();
        reader._json.Read();
        while (reader._json.Read() && reader._json.TokenType == JsonTokenType.StartObject)
        {
            notes.Add(reader.ReadNote());
        }

        return notes.ToArray();
    }

    private ClinicalNote ReadNote()
    {
        string code = "", plainLanguage = "", whatItIs = "", usedFor = "", howGiven = "";
        string? boxedWarning = null;
        DateOnly addedDate = default;
        ValueList<string> names = default, specialties = default;
        var sources = new List<ClinicalNoteSource>();
        while (NextProperty() is { } name)
        {
            switch (name)
            {
                case "code": code = Text(); break;
                case "addedDate": addedDate = DateOnly.FromDateTime(_json.GetDateTime()); break;
                case "names": names = Texts(); break;
                case "plainLanguage": plainLanguage = Text(); break;
                case "whatItIs": whatItIs = Text(); break;
                case "usedFor": usedFor = Text(); break;
                case "howGiven": howGiven = Text(); break;
                case "boxedWarning": boxedWarning = Text(); break;
                case "specialties": specialties = Texts(); break;
                case "sources":
                    while (_json.Read() && _json.TokenType == JsonTokenType.StartObject)
                    {
                        sources.Add(ReadSource());
                    }

                    break;
                default: throw new InvalidDataException($"A note has the unknown member '{name}'.");
            }
        }

        return new ClinicalNote
        {
            Code = HcpcsCode.Parse(code),
            AddedDate = addedDate,
            Names = names,
            PlainLanguage = plainLanguage,
            WhatItIs = whatItIs,
            UsedFor = usedFor,
            HowGiven = howGiven,
            BoxedWarning = boxedWarning,
            Specialties = specialties,
            Sources = new ValueList<ClinicalNoteSource>(sources.ToArray()),
        };
    }

    private ClinicalNoteSource ReadSource()
    {
        string title = "", publisher = "", url = "";
        string? date = null;
        ValueList<string> facts = default;
        while (NextProperty() is { } name)
        {
            switch (name)
            {
                case "title": title = Text(); break;
                case "publisher": publisher = Text(); break;
                case "date": date = Text(); break;
                case "url": url = Text(); break;
                case "facts": facts = Texts(); break;
                default: throw new InvalidDataException($"A source of a note has the unknown member '{name}'.");
            }
        }

        return new ClinicalNoteSource { Title = title, Publisher = publisher, Date = date, Url = url, Facts = facts };
    }

    // The name of the next property, with the reader at its value; null at the end of the object.
    private string? NextProperty()
    {
        _json.Read();
        if (_json.TokenType != JsonTokenType.PropertyName)
        {
            return null;
        }

        string name = Text();
        _json.Read();
        return name;
    }

    private readonly string Text() => _json.GetString()!;

    private ValueList<string> Texts()
    {
        var texts = new List<string>();
        while (_json.Read() && _json.TokenType == JsonTokenType.String)
        {
            texts.Add(Text());
        }

        return new ValueList<string>(texts.ToArray());
    }
}
