namespace Hcpcs.Reference.Claims;

/// <summary>
/// Judges the lines of one claim together: each line by the validator of lines, then by the rules on drugs, units and modifiers, some of which
/// add up the lines of a day.
/// </summary>
/// <remarks>
/// <para>
/// A line has all its findings in one result, those of the validator of lines first. Each finding of a rule names it
/// (<see cref="HcpcsFinding.RuleId"/>); <see cref="ClaimRules.All"/> and docs/reference/rules.md say where the rule is stated. Where the data cannot
/// decide, nothing is said. A line without findings allocates nothing.
/// </para>
/// <para>
/// Lines of another code set and rows that cannot be read are judged as
/// <see cref="ClaimValidatorExtensions.Validate(IHcpcsValidator, ClaimLineView)"/> says. Safe to use from any thread.
/// </para>
/// </remarks>
public sealed class ClaimValidator
{
    private static readonly HcpcsModifier s_discarded = HcpcsModifier.Parse("JW"), s_notDiscarded = HcpcsModifier.Parse("JZ");
    private static readonly ulong s_discardMask = ModifierMask.Of(s_discarded) | ModifierMask.Of(s_notDiscarded);

    // Beside J codes: drugs, biologicals, contrast agents, radiopharmaceuticals and other imaging products, blood and blood products, skin substitutes.
    private static readonly ValueList<CodeRange> s_drugSections = CodeRange.ParseList(
        "A2000-A4199 A4641-A4642 A9000-A9199 A9500-A9899 C9000-C9599 P9000-P9599 Q0138-Q0299 Q0515 Q2000-Q3999 Q4052-Q4999 Q5011-Q5999 Q9900-Q9999 "
        + "S0000-S0198 S5000-S5099");

    private readonly IHcpcsValidator _validator;
    private readonly ClaimValidationOptions _options;
    private readonly ModifierRuleSet _modifierRules;
    private readonly IHcpcsLookup _lookup;
    private readonly MueCheck? _mue;
    private readonly Func<ClaimRule, bool> _reports;
    private readonly bool _asksFees, _judgesNdc, _judgesUnits, _judgesDiscardedDrugs, _judgesMissingDiscard;

    // Of the tables in use; made anew when these are replaced.
    private DrugCheck? _drugs;
    private RentedOrBoughtCodes? _fees;

    /// <summary>Makes a validator of claims.</summary>
    /// <param name="validator">Judges each line.</param>
    /// <param name="lookup">The release, whose descriptions tell the billing units of drugs.</param>
    /// <param name="options">What claims are judged by; <see langword="null"/> for the rules of Medicare alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="validator"/> or <paramref name="lookup"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// Two rules have the same ID; a rule can never say anything, ends before it begins, or requires only what it excludes;
    /// <see cref="ClaimValidationOptions.Off"/> has an ID that no rule has; or two tables of medically unlikely edits are of one kind and quarter.
    /// </exception>
    public ClaimValidator(IHcpcsValidator validator, IHcpcsLookup lookup, ClaimValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(validator);
        ArgumentNullException.ThrowIfNull(lookup);
        _validator = validator;
        _options = options ?? new ClaimValidationOptions();
        Check(_options);
        _reports = Reports;
        _modifierRules = new ModifierRuleSet(_options.ModifierRules.Where(Reports));
        _lookup = lookup;
        _asksFees = _options.Fees is not null && _modifierRules.AsksFees;
        _mue = !_options.Mue.IsEmpty && Reports(ClaimRules.Mue) ? new MueCheck(_options.Mue) : null;
        _judgesNdc = _options.Drugs is not null;
        _judgesUnits = _options.Drugs is not null && Reports(ClaimRules.NdcUnits);
        _judgesDiscardedDrugs = _options.Drugs is not null && Reports(ClaimRules.DiscardedDrug);
        _judgesMissingDiscard = _options.Drugs is not null && Reports(ClaimRules.DiscardedOrNot);
    }

    /// <summary>Judges the lines of a claim.</summary>
    /// <param name="claim">The lines, in their order; all of one claim, as <see cref="ClaimReader.ReadClaim"/> gives them.</param>
    /// <param name="isCut">
    /// Whether the lines are only a part of the claim (<see cref="ClaimReader.IsClaimCut"/>): rules that add up lines are not applied then.
    /// </param>
    /// <returns>What was found on each line, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/>, or one of its lines, is <see langword="null"/>.</exception>
    public ValueList<HcpcsValidationResult> Validate(IReadOnlyList<ClaimLine> claim, bool isCut = false)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var results = new HcpcsValidationResult[claim.Count];
        var lines = new RuleLine[claim.Count];
        for (int i = 0; i < results.Length; i++)
        {
            var line = claim[i] ?? throw new ArgumentNullException(nameof(claim), "A line of the claim is null.");
            results[i] = _validator.Validate(line);
            if (IsJudged(line.Fault, line.IsOtherCodeSet, line.IsVoid || line.IsRequest))
            {
                RuleLine.Read(ref lines[i], line, line.ToHcpcsLine(), _options.Profile);
            }

            if (i > 0 && line.Kind == ClaimLineKind.Row && line.Position == claim[i - 1].Position)
            {
                lines[i - 1].ForgetShared();
                lines[i].ForgetShared();
            }
        }

        Apply(lines, DrugsInUse(), results, new LineTexts(claim), isWhole: !isCut && claim.Count <= ClaimLineBatch.MaxClaimLines);
        return ValueList.Create<HcpcsValidationResult>(results);
    }

    /// <summary>Judges the lines of a claim that stand in a batch, without allocating anything for lines without findings.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="first">The first line of the claim.</param>
    /// <param name="results">
    /// As many as the claim has lines in the batch (<see cref="ClaimLineBatch.GetClaimLength"/>); becomes what was found on each.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="batch"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The batch has no such line.</exception>
    /// <exception cref="ArgumentException"><paramref name="results"/> does not have the length of the claim.</exception>
    public void Validate(ClaimLineBatch batch, int first, Span<HcpcsValidationResult> results)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (results.Length != batch.GetClaimLength(first))
        {
            throw new ArgumentException($"There are {results.Length} results for a claim of {batch.GetClaimLength(first)} lines.", nameof(results));
        }

        if (!HasRulesFor(batch[first]))
        {
            for (int i = 0; i < results.Length; i++)
            {
                results[i] = _validator.Validate(batch[first + i]);
            }

            return;
        }

        var drugs = DrugsInUse();
        var lines = batch.RuleLines(results.Length);
        long position = -1;
        for (int i = 0; i < results.Length; i++)
        {
            var line = batch[first + i];
            if (IsJudged(line.Fault, line.IsOtherCodeSet, line.IsVoid || line.IsRequest))
            {
                var parsed = line.ToHcpcsLine();
                results[i] = _validator.Validate(parsed);
                RuleLine.Read(ref lines[i], line, parsed, _options.Profile, needsNdc: _judgesNdc, needsUnits: _mue is not null);
                drugs?.Prefetch(lines[i].Ndc);
            }
            else
            {
                results[i] = _validator.Validate(line);
                lines[i] = default;
            }

            if (line.Position == position && line.Kind == ClaimLineKind.Row)
            {
                // Several codes of one row: whose NDC, units and modifiers it has is not known.
                lines[i - 1].ForgetShared();
                lines[i].ForgetShared();
            }

            position = line.Position;
        }

        Apply(lines, drugs, results, new LineTexts(batch, first), isWhole: !batch.IsCut(first));
    }

    /// <summary>
    /// Whether a rule can have something to say of the claim of a line. If not, as on claims of other payers where no drug data is compared, the validator of
    /// lines says all that there is to say.
    /// </summary>
    /// <param name="line">A line of the claim.</param>
    /// <returns>Whether lines of the claim are to be judged together.</returns>
    public bool HasRulesFor(ClaimLineView line) =>
        _judgesNdc || _modifierRules.IsForAnyPayer || IsMedicare(line);

    /// <summary>Whether the claim of a line is taken for Medicare's, by <see cref="ClaimValidationOptions.Profile"/>.</summary>
    /// <param name="line">A line of the claim.</param>
    /// <returns>Whether the rules of Medicare are applied to it.</returns>
    public bool IsMedicare(ClaimLineView line) => _options.Profile.IsMedicare(line.Filing);

    // A void claim repeats the one that it takes back, and a request is for what is still to come: neither bills anything.
    private static bool IsJudged(ClaimRowFault fault, bool isOtherCodeSet, bool billsNothing) => fault == ClaimRowFault.None && !isOtherCodeSet && !billsNothing;

    private static void Check(ClaimValidationOptions options)
    {
        var ids = new HashSet<string>(ClaimRules.All.Where(rule => rule is not ModifierRule).Select(rule => rule.Id), StringComparer.Ordinal);
        foreach (var rule in options.ModifierRules)
        {
            if (!ids.Add(rule.Id))
            {
                throw new ArgumentException($"Two rules have the ID '{rule.Id}'.", nameof(options));
            }

            if (FaultOf(rule) is { } fault)
            {
                throw new ArgumentException($"The rule '{rule.Id}' {fault}.", nameof(options));
            }
        }

        if (options.Mue.GroupBy(table => (table.Kind, table.Quarter)).FirstOrDefault(tables => tables.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two tables of medically unlikely edits are of kind {twice.Key.Kind} and quarter {twice.Key.Quarter.Name}.", nameof(options));
        }

        if (options.Off.FirstOrDefault(id => !ids.Contains(id)) is { } unknown)
        {
            throw new ArgumentException($"No rule has the ID '{unknown}'.", nameof(options));
        }
    }

    // What makes a rule one that cannot be meant, as the rest of a sentence; null where nothing does.
    private static string? FaultOf(ModifierRule rule) =>
        string.IsNullOrWhiteSpace(rule.Id) || rule.Id.Any(char.IsWhiteSpace) ? "has an ID that is empty or has blanks"
        : string.IsNullOrWhiteSpace(rule.Reason) ? "has no reason"
        : rule.With.Concat(rule.Unless).Concat(rule.RequiresOneOf).Concat(rule.Excludes).Any(modifier => modifier.IsDefault) ? "has an empty modifier"
        : rule.RequiresOneOf.IsEmpty && rule.Excludes.IsEmpty && !rule.RequiresOriginAndDestination ? "neither requires nor excludes anything"
        : rule.From > rule.Through ? "ends before it begins"
        : !rule.With.IsEmpty && rule.With.All(rule.Unless.Contains) ? "does not apply with the only modifiers with which it applies"
        : !rule.RequiresOneOf.IsEmpty && rule.With.IsEmpty && rule.RequiresOneOf.All(rule.Excludes.Contains) ? "requires only what it excludes"
        : null;

    // The drug products in use, with those of the release in use: a claim is judged by one table. Null where no drug data is compared.
    private DrugCheck? DrugsInUse()
    {
        if (_options.Drugs is not { } products)
        {
            return null;
        }

        var current = products.Pin();
        var release = _lookup.Pin();
        var check = _drugs;
        return check is not null && check.IsOf(current, release) ? check : _drugs = new DrugCheck(current, release);
    }

    // The fee files in use, likewise.
    private RentedOrBoughtCodes FeesInUse(IHcpcsFees fees)
    {
        var current = fees.Pin();
        var codes = _fees;
        return codes is not null && codes.IsOf(current) ? codes : _fees = new RentedOrBoughtCodes(current);
    }

    private bool Reports(ClaimRule rule) => rule.Severity >= _options.MinimumSeverity && !_options.Off.Contains(rule.Id);

    // isWhole: Whether the lines are all of the claim. If not, what adds up lines is not applied.
    private void Apply(ReadOnlySpan<RuleLine> lines, DrugCheck? drugs, Span<HcpcsValidationResult> results, LineTexts texts, bool isWhole)
    {
        if (!isWhole && (_judgesUnits || _mue is not null) && Reports(ClaimRules.Length))
        {
            Add(ref results[0], ClaimRules.Length.ToFinding("line", string.Empty, ClaimRules.Length.Sentence));
        }

        List<ModifierRuleSet.CompiledRule>? broken = null;
        var fees = _asksFees ? FeesInUse(_options.Fees!) : null;
        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly var line = ref lines[i];
            _modifierRules.Check(line, fees, ref broken);
            if (broken is { Count: > 0 })
            {
                foreach (var rule in broken)
                {
                    Add(ref results[i], Explain(rule.Rule, line, fees));
                }

                broken.Clear();
            }

            if (line.HasNdcText && _judgesNdc)
            {
                JudgeNdc(drugs!, lines, i, ref results[i], texts, isWhole);
            }

            if (line.IsMedicare && (_judgesMissingDiscard || (_judgesDiscardedDrugs && (line.Mask & s_discardMask) != 0)))
            {
                JudgeDiscard(drugs!, lines, i, ref results[i], isWhole);
            }

            if (isWhole && _mue?.Check(lines, i) is { } exceeded)
            {
                Add(ref results[i], exceeded);
            }
        }
    }

    private void JudgeNdc(DrugCheck drugs, ReadOnlySpan<RuleLine> lines, int index, ref HcpcsValidationResult result, LineTexts texts, bool isWhole)
    {
        ref readonly var line = ref lines[index];
        if (line.Ndc.IsDefault)
        {
            if (Reports(ClaimRules.NdcShape))
            {
                Add(ref result, drugs.ExplainShape(line, texts.NdcOf(index)));
            }

            return;
        }

        // The crosswalk of the table has Level II codes only.
        if (line.Code.IsDefault)
        {
            return;
        }

        if (!drugs.TryFind(line, out int unitsOfItem))
        {
            if (drugs.ExplainMismatch(line, _reports) is { } finding)
            {
                Add(ref result, finding);
            }

            return;
        }

        if (!isWhole || !_judgesUnits)
        {
            return;
        }

        if (drugs.CheckUnits(lines, index, unitsOfItem) is { } units)
        {
            Add(ref result, units);
        }
    }

    private void JudgeDiscard(DrugCheck drugs, ReadOnlySpan<RuleLine> lines, int index, ref HcpcsValidationResult result, bool isWhole)
    {
        ref readonly var line = ref lines[index];
        if (line.Code.IsDefault || !line.HasDays)
        {
            return;
        }

        bool has = line.Has(s_discarded) || line.Has(s_notDiscarded);
        if (has && _judgesDiscardedDrugs && line.From >= ClaimRules.DiscardedDrug.From
            && !IsInDrugSection(line.Code) && drugs.IsValid(line) && !drugs.Lists(line.Code))
        {
            string own = line.Has(s_discarded) ? "JW" : "JZ";
            Add(ref result, Finding(ClaimRules.DiscardedDrug, line, $"{line.Code} has {own}. {ClaimRules.DiscardedDrug.Sentence}"));
        }
        else if (isWhole && !has && _judgesMissingDiscard && !line.HasFurtherModifiers && !line.IsClinic
            && line.From >= ClaimRules.DiscardedOrNot.From && line.Code.Letter == 'J' && drugs.HasLimit(line.Code) && !HasDiscardedLine(lines, line))
        {
            Add(ref result, Finding(ClaimRules.DiscardedOrNot, line, $"{line.Code} has neither JW nor JZ. {ClaimRules.DiscardedOrNot.Sentence}"));
        }
    }

    private static bool HasDiscardedLine(ReadOnlySpan<RuleLine> lines, in RuleLine line)
    {
        foreach (ref readonly var other in lines)
        {
            if (other.Code == line.Code && other.HasDays && other.From == line.From && other.Has(s_discarded))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInDrugSection(HcpcsCode code)
    {
        if (code.Letter == 'J')
        {
            return true;
        }

        foreach (var range in s_drugSections)
        {
            if (range.Contains(code))
            {
                return true;
            }
        }

        return false;
    }

    private static HcpcsFinding Explain(ModifierRule rule, in RuleLine line, RentedOrBoughtCodes? fees)
    {
        string own = string.Join(", ", ModifierRuleSet.ListModifiers(rule, line).Distinct());
        string rows = rule.OnlyRentedOrBought && fees is not null ? $" {fees.Describe(line.Code)}" : string.Empty;
        string name = line.Code.IsDefault ? "The line" : line.Code.ToString();
        return Finding(
            rule, line,
            rule.RequiresOriginAndDestination ? $"{name} has no pair of origin and destination. {rule.Sentence}"
            : own.Length > 0 ? $"{name} has {own}. {rule.Sentence}"
            : $"{name} has none of {string.Join(", ", rule.RequiresOneOf.AsEnumerable())}. {rule.Sentence}{rows}");
    }

    private static HcpcsFinding Finding(ClaimRule rule, in RuleLine line, string message) => rule.ToFinding("modifiers", line.Code.ToString(), message);

    private static void Add(ref HcpcsValidationResult result, HcpcsFinding finding) =>
        result = result with { Findings = [.. result.Findings.AsEnumerable(), finding] };
}
