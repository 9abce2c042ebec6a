using System.Text.Json;

namespace Hcpcs.Reference;

// Reads the notes of the assembly. Token by token, since search reads them in every process that searches: a serializer would take most of
// that time.
internal ref struct NoteReader
{
    private Utf8JsonReader _json;

    private NoteReader(byte[] json) => _json = new Utf8JsonReader(json);

    public static ClinicalNote[] ReadClinicalNotes()
    {
        var reader = Open("Hcpcs.Reference.ClinicalNotes.json");
        var notes = new List<ClinicalNote>();
        while (reader.NextObject())
        {
            notes.Add(reader.ReadClinicalNote());
        }

        return notes.ToArray();
    }

    public static ModifierNote[] ReadModifierNotes()
    {
        var reader = Open("Hcpcs.Reference.ModifierNotes.json");
        var notes = new List<ModifierNote>();
        while (reader.NextObject())
        {
            notes.Add(reader.ReadModifierNote());
        }

        return notes.ToArray();
    }

    // A reader at the start of the list.
    private static NoteReader Open(string resource)
    {
        using var stream = typeof(NoteReader).Assembly.GetManifestResourceStream(resource)!;
        byte[] json = new byte[stream.Length];
        stream.ReadExactly(json);
        var reader = new NoteReader(json);
        reader._json.Read();
        return reader;
    }

    private bool NextObject() => _json.Read() && _json.TokenType == JsonTokenType.StartObject;

    private ClinicalNote ReadClinicalNote()
    {
        string code = "", plainLanguage = "", whatItIs = "", usedFor = "", howGiven = "";
        string? limitationsOfUse = null, boxedWarning = null, contraindications = null, monitoring = null;
        DateOnly addedDate = default;
        ValueList<string> names = default, specialties = default;
        ValueList<NoteSource> sources = default;
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
                case "limitationsOfUse": limitationsOfUse = Text(); break;
                case "howGiven": howGiven = Text(); break;
                case "boxedWarning": boxedWarning = Text(); break;
                case "contraindications": contraindications = Text(); break;
                case "monitoring": monitoring = Text(); break;
                case "specialties": specialties = Texts(); break;
                case "sources": sources = Sources(); break;
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
            LimitationsOfUse = limitationsOfUse,
            HowGiven = howGiven,
            BoxedWarning = boxedWarning,
            Contraindications = contraindications,
            Monitoring = monitoring,
            Specialties = specialties,
            Sources = sources,
        };
    }

    private ModifierNote ReadModifierNote()
    {
        string modifier = "", meaning = "";
        string? usedWith = null, notWith = null, history = null, payment = null;
        DateOnly addedDate = default;
        ValueList<NoteSource> sources = default;
        while (NextProperty() is { } name)
        {
            switch (name)
            {
                case "modifier": modifier = Text(); break;
                case "addedDate": addedDate = DateOnly.FromDateTime(_json.GetDateTime()); break;
                case "meaning": meaning = Text(); break;
                case "usedWith": usedWith = Text(); break;
                case "notWith": notWith = Text(); break;
                case "history": history = Text(); break;
                case "payment": payment = Text(); break;
                case "sources": sources = Sources(); break;
                default: throw new InvalidDataException($"A note on a modifier has the unknown member '{name}'.");
            }
        }

        return new ModifierNote
        {
            Modifier = HcpcsModifier.Parse(modifier),
            AddedDate = addedDate,
            Meaning = meaning,
            UsedWith = usedWith,
            NotWith = notWith,
            History = history,
            Payment = payment,
            Sources = sources,
        };
    }

    private ValueList<NoteSource> Sources()
    {
        var sources = new List<NoteSource>();
        while (NextObject())
        {
            sources.Add(ReadSource());
        }

        return new ValueList<NoteSource>(sources.ToArray());
    }

    private NoteSource ReadSource()
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

        return new NoteSource { Title = title, Publisher = publisher, Date = date, Url = url, Facts = facts };
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
