namespace Hcpcs.Reference;

/// <summary>Makes pages from a lookup, and from drug data where there is some.</summary>
/// <param name="lookup">The lookup.</param>
/// <param name="drugs">The drug data, or <see langword="null"/>: pages then say nothing about NDCs and payment limits.</param>
/// <remarks>Safe to use from any thread when what it is made from is.</remarks>
public sealed class HcpcsPages(IHcpcsLookup lookup, IHcpcsDrugProducts? drugs = null) : IHcpcsPages
{
    private const string CrosswalkName = "ASP NDC-HCPCS crosswalk";

    private static readonly HcpcsField[] s_codeFields = FieldsAfter(HcpcsField.Code);
    private static readonly HcpcsField[] s_modifierFields = FieldsAfter(HcpcsField.Modifier);

    private readonly IHcpcsLookup _lookup = lookup ?? throw new ArgumentNullException(nameof(lookup));

    /// <inheritdoc/>
    public HcpcsPage? Find(HcpcsCode code, DateOnly? dateOfService = null)
    {
        if (_lookup.Pin() is var current && current != _lookup)
        {
            return new HcpcsPages(current, drugs).Find(code, dateOfService);
        }

        var on = dateOfService;
        if (!_lookup.TryGet(code, out var record))
        {
            return null;
        }

        var release = _lookup.Release;
        var section = HcpcsSection.Of(code);
        var unit = BillingUnit.Of(record);
        var note = ClinicalNote.Find(record);
        var products = drugs?.GetProducts(code) ?? default;
        var limit = drugs?.FindPaymentLimit(code);
        var successors = _lookup.GetSuccessors(code, SuccessorDay(record, on));
        string identity = code.ToString();
        var payment = PaymentRules.Of(record, drugs, limit, !products.IsEmpty, release, on);
        return new HcpcsPage
        {
            Entry = record,
            Identity = identity,
            Release = release,
            On = on,
            Status = StatusOn(record, on),
            Section = section,
            BillingUnit = unit,
            Fields = FieldsOf(record),
            Names = NamesOf(record, note, products),
            PlainLanguage = (note?.PlainLanguage ?? Explain(identity, record, section, unit)) + Ended(record, on),
            Payment = payment,
            PaymentLimit = limit,
            Billing = BillingRules.Of(record, unit, products, drugs, Describe(successors, record, on)),
            Products = products,
            Note = note,
            Questions = QuestionsOf(identity, record, on, payment, unit, successors),
            Sources = SourcesOf(record, note, drugs is not null && (PaymentRules.IsDrug(record) || !products.IsEmpty || limit is not null)),
        };
    }

    /// <inheritdoc/>
    public HcpcsPage? Find(HcpcsModifier modifier, DateOnly? dateOfService = null)
    {
        if (_lookup.Pin() is var current && current != _lookup)
        {
            return new HcpcsPages(current, drugs).Find(modifier, dateOfService);
        }

        var on = dateOfService;
        if (!_lookup.TryGet(modifier, out var record))
        {
            return null;
        }

        string identity = modifier.ToString();
        var successors = _lookup.GetSuccessors(modifier, SuccessorDay(record, on));
        return new HcpcsPage
        {
            Entry = record,
            Identity = identity,
            Release = _lookup.Release,
            On = on,
            Status = StatusOn(record, on),
            Fields = FieldsOf(record),
            PlainLanguage = $"{identity} is two characters that stand beside a billing code on a medical claim and say more about the item or "
                + "service (a HCPCS Level II modifier)." + Ended(record, on),
            Billing = BillingRules.Of(record, Describe(successors, record, on)),
            Questions = QuestionsOf(identity, record, on, default, null, successors),
            Sources = SourcesOf(record, null, usesDrugFiles: false),
        };
    }

    private static HcpcsStatus? StatusOn(HcpcsEntry entry, DateOnly? on) =>
        on is { } day ? HcpcsValidityExtensions.Judge(entry.Validity, day) : null;

    /// <summary>The day asked for, or the last one of the release; for an entry that ends later, the day after its last.</summary>
    private DateOnly SuccessorDay(HcpcsEntry entry, DateOnly? on)
    {
        var day = on ?? _lookup.Release.LastDay;
        return entry.TerminationDate is { } end && day <= end && end < DateOnly.MaxValue ? end.AddDays(1) : day;
    }

    private string Ended(HcpcsEntry entry, DateOnly? on) => entry.TerminationDate is { } end && end < (on ?? _lookup.Release.LastDay)
        ? $" It is no longer valid: its last day was {PageText.Format(end)}."
        : string.Empty;

    private ValueList<PageField> FieldsOf(HcpcsEntry entry)
    {
        var order = entry is HcpcsRecord ? s_codeFields : s_modifierFields;
        return new ValueList<PageField>(Array.ConvertAll(order, field => new PageField(field, ValuesOf(field, entry))));
    }

    /// <summary>What identifies an entry, then the rest. An entry is a code or a modifier: the other identity is no field of it that is empty.</summary>
    private static HcpcsField[] FieldsAfter(HcpcsField identity)
    {
        HcpcsField[] first = [identity, HcpcsField.ShortDescription, HcpcsField.LongDescription];
        return [.. first, .. HcpcsField.All.Where(field => field.Kind != HcpcsFieldKind.Identifier).Except(first)];
    }

    private ValueList<PageValue> ValuesOf(HcpcsField field, HcpcsEntry entry)
    {
        if (field == HcpcsField.NotOtherwiseClassified && entry is HcpcsRecord record)
        {
            return
            [
                new PageValue(record.NotOtherwiseClassified switch
                {
                    true => "listed",
                    false => "not listed",
                    null => "unknown: the release was read without the list",
                }),
            ];
        }

        var values = field.GetValues(entry);
        if (values.IsEmpty)
        {
            return default;
        }

        var described = new PageValue[values.Count];
        for (int i = 0; i < described.Length; i++)
        {
            described[i] = new PageValue(values[i], field == HcpcsField.CrossReferences
                ? Describe(entry.CrossReferences[i])
                : field.Describe(values[i]) ?? (field.Kind == HcpcsFieldKind.Coded ? "(the record layout does not define it)" : null));
        }

        return new ValueList<PageValue>(described);
    }

    private string Describe(CrossReference reference) => reference.Kind switch
    {
        CrossReferenceKind.LevelTwoCode => $"Level II code, {Describe(_lookup.Find(reference.Code))}",
        CrossReferenceKind.Modifier => $"modifier, {Describe(_lookup.Find(reference.Modifier))}",
        CrossReferenceKind.LevelOneCode => "CPT number",
        _ => "text",
    };

    private static string Describe(HcpcsEntry? target) => target switch
    {
        null => "not in this release",
        { TerminationDate: { } end } => $"{target.ShortDescription} (ended {PageText.Format(end)})",
        _ => target.ShortDescription,
    };

    /// <summary>Where the cross references lead, one sentence for all; null where there are none.</summary>
    private string? Describe(ValueList<HcpcsSuccessor> successors, HcpcsEntry entry, DateOnly? on)
    {
        if (successors.IsEmpty)
        {
            return null;
        }

        string day = PageText.Format(SuccessorDay(entry, on));
        string targets = string.Join("; ", successors.AsEnumerable().Select(successor => successor.Target switch
        {
            SuccessorTarget.Valid => $"{Name(successor.Reference)}, valid on {day}",
            SuccessorTarget.NotValid => $"{Name(successor.Reference)}, not valid on {day}",
            SuccessorTarget.NotInRelease => $"{successor.Reference}, which the release does not hold",
            SuccessorTarget.LevelOneCode => $"the CPT number {successor.Reference}",
            _ => $"\"{successor.Reference}\"",
        } + (successor.Via.IsEmpty ? string.Empty : $", by way of {string.Join(", ", successor.Via.AsEnumerable())}")));
        return successors[0].Role switch
        {
            SuccessorRole.Successor when Ended(entry, on).Length > 0 => $"It has ended; its cross reference leads to {targets}.",
            SuccessorRole.Successor => $"It ends on {PageText.Format(entry.Validity.LastDay)}; after that its cross reference leads to {targets}.",
            SuccessorRole.MedicareAlternative => $"Medicare does not take it; its cross reference leads to {targets}.",
            _ => $"Its cross reference names {targets}.",
        };
    }

    private string Name(CrossReference reference)
    {
        HcpcsEntry? target = reference.Kind == CrossReferenceKind.Modifier
            ? _lookup.Find(reference.Modifier)
            : _lookup.Find(reference.Code);
        return $"{reference} ({target?.ShortDescription})";
    }

    private ValueList<PageName> NamesOf(HcpcsRecord record, ClinicalNote? note, ValueList<DrugProduct> products)
    {
        var names = new List<PageName>();
        void Add(string name, string source)
        {
            int place = names.FindIndex(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase));
            if (place < 0)
            {
                names.Add(new PageName(name, source));
            }
            else if (!names[place].Source.Contains(source, StringComparison.Ordinal))
            {
                names[place] = new PageName(names[place].Name, $"{names[place].Source}; {source}");
            }
        }

        foreach (string name in note?.Names ?? default)
        {
            Add(name, "sourced note");
        }

        foreach (string name in _lookup.GetProductNames(record.Code))
        {
            Add(name, NamesSource(_lookup.Release));
        }

        foreach (var product in products)
        {
            Add(product.Name, $"{CrosswalkName} of {drugs!.CrosswalkQuarter.Name}");
        }

        if (record.ShortDescription.Length > 0
            && !string.Equals(record.ShortDescription, record.LongDescription, StringComparison.OrdinalIgnoreCase))
        {
            Add(record.ShortDescription, "short description");
        }

        return [.. names];
    }

    private static string NamesSource(HcpcsRelease release) => release.ProductNamesQuarter is { } quarter
        ? $"{CrosswalkName} of {quarter.Name}"
        : CrosswalkName;

    private static string Explain(string identity, HcpcsRecord record, HcpcsSection? section, BillingUnit? unit)
    {
        string noun = section?.ItemNoun ?? "a drug, a supply, a piece of equipment or a service";
        string text = $"On a medical bill, {identity} stands for {noun} (a HCPCS Level II code).";
        return record.NotOtherwiseClassified == true ? $"{text} It is used for what has no code of its own, so the bill must say in words what it was."
            : unit is not null && !PageText.IsOneUnit(unit) ? $"{text} One unit on the bill is {PageText.Format(unit).TrimEnd('.')}."
            : text;
    }

    private ValueList<PageQuestion> QuestionsOf(
        string identity,
        HcpcsEntry entry,
        DateOnly? on,
        ValueList<PageStatement> payment,
        BillingUnit? unit,
        ValueList<HcpcsSuccessor> successors)
    {
        string kind = entry is HcpcsRecord ? "code" : "modifier";
        string what = entry.LongDescription.Length > 0 ? entry.LongDescription : entry.ShortDescription;
        var questions = new List<PageQuestion>
        {
            new($"What is {identity}?", what.Length > 0 ? $"A HCPCS Level II {kind}: {what}" : $"A HCPCS Level II {kind}."),
        };
        string paid = string.Join(' ', payment.AsEnumerable()
            .Where(statement => statement.Rule is PaymentRules.Method or PaymentRules.NotByRvu)
            .Select(statement => statement.Text));
        if (paid.Length > 0)
        {
            questions.Add(new PageQuestion("How is it paid?", paid));
        }

        if (entry.AddedDate is { } added)
        {
            questions.Add(new PageQuestion("When did it become valid?", $"On {PageText.Format(added)}, its first valid day."));
        }

        questions.Add(new PageQuestion("Is it still valid?", StillValid(entry, on)));
        if (!successors.IsEmpty && successors[0].Role == SuccessorRole.Successor)
        {
            questions.Add(new PageQuestion(Ended(entry, on).Length > 0 ? "What replaced it?" : "What replaces it?", Describe(successors, entry, on)!));
        }

        if (unit is not null && !PageText.IsOneUnit(unit))
        {
            questions.Add(new PageQuestion("What is one unit?", $"{BillingRules.Capital(PageText.Format(unit))} (\"{unit.Wording}\")."));
        }

        return [.. questions];
    }

    private string StillValid(HcpcsEntry entry, DateOnly? on)
    {
        var release = _lookup.Release;
        string answer = on is { } day ? $"On {PageText.Format(day)}: {PageText.StatusOn(entry, day, release)}."
            : entry.IsValidOn(release.LastDay) ? $"Yes, as of the release of {release}."
            : entry.TerminationDate < release.FirstDay ? "No."
            : $"Not on every day of the quarter of {release}.";
        return entry.TerminationDate is { } end
            ? $"{answer} Its last valid day is {PageText.Format(end)}."
            : $"{answer} No last day is stated.";
    }

    private ValueList<PageSource> SourcesOf(HcpcsEntry entry, ClinicalNote? note, bool usesDrugFiles)
    {
        var release = _lookup.Release;
        var sources = new List<PageSource>
        {
            new("Release", release.SourceName.Length > 0 ? $"CMS, HCPCS release of {release}, {release.SourceName}" : $"HCPCS release of {release}"),
        };
        if (usesDrugFiles)
        {
            sources.Add(new PageSource("Crosswalk", $"CMS, {CrosswalkName} of {drugs!.CrosswalkQuarter.Name}"));
            sources.Add(new PageSource("Payment limits", $"CMS, Part B payment limit file of {drugs.PaymentLimitQuarter.Name}"));
        }

        if (entry is HcpcsRecord record && !_lookup.GetProductNames(record.Code).IsEmpty
            && !(usesDrugFiles && release.ProductNamesQuarter == drugs!.CrosswalkQuarter))
        {
            sources.Add(new PageSource("Product names", $"CMS, {NamesSource(release)}"));
        }

        foreach (var source in note?.Sources ?? default)
        {
            string facts = source.Facts.IsEmpty ? string.Empty : $"; relied on for: {string.Join("; ", source.Facts.AsEnumerable())}";
            sources.Add(new PageSource(source.Title, $"{source.Publisher}, {source.Date ?? "no date stated"}{facts}", source.Url));
        }

        sources.Add(new PageSource("Questions about HCPCS", "CMS, hcpcs@cms.hhs.gov"));
        if (BillingRules.IsDmepos(entry))
        {
            sources.Add(new PageSource("Questions about coding DMEPOS", "PDAC, (877) 735-1326"));
        }

        return [.. sources];
    }
}
