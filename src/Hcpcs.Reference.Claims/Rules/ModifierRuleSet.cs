namespace Hcpcs.Reference.Claims;

// Modifier rules, found by what a line has: nearly all lines have none of the modifiers that a rule is about, and most have no modifier at all.
internal sealed class ModifierRuleSet
{
    // Modifiers fall into so many classes. A rule is looked at more closely where a class fits.
    private const int Classes = 64;

    private const int Letters = 26;

    // The rules that apply only where the line has one of certain modifiers, by the classes of these; and the others by the letter of the code, those of
    // lines without a Level II code first.
    private readonly CompiledRule[][] _byClass, _byLetter;

    public ModifierRuleSet(IEnumerable<ModifierRule> rules)
    {
        CompiledRule[] all = [.. rules.Select(rule => new CompiledRule(rule))];
        AsksFees = Array.Exists(all, rule => rule.Rule.OnlyRentedOrBought);
        IsForAnyPayer = Array.Exists(all, rule => rule.Rule.Payer == RulePayer.Any);
        _byLetter = [.. Enumerable.Range(0, Letters + 1).Select(number => all.Where(rule => rule.Triggers.IsEmpty && rule.IsOfLetter(number)).ToArray())];
        _byClass = [.. Enumerable.Range(0, Classes).Select(number => all.Where(rule => rule.Triggers.Any(modifier => ClassOf(modifier) == number)).ToArray())];
    }

    // Whether a rule asks the fee files.
    public bool AsksFees { get; }

    // Whether a rule is for claims of every payer.
    public bool IsForAnyPayer { get; }

    // The rules that a line breaks are added to a list, which is made for the first.
    // fees: The codes that are rented or bought; null where no fee files are there.
    public void Check(in RuleLine line, RentedOrBoughtCodes? fees, ref List<ModifierRule>? broken)
    {
        foreach (var rule in _byLetter[LetterOf(line.Code)])
        {
            if (rule.IsBroken(line, fees))
            {
                (broken ??= []).Add(rule.Rule);
            }
        }

        bool isTransport = line.IsTransport;
        for (int place = 0; place < ServiceLine.MaxModifiers; place++)
        {
            // A place may be empty before one that is not.
            var modifier = line.Modifier(place);
            foreach (var rule in modifier.IsDefault || (isTransport && OriginAndDestination.IsPair(modifier)) ? [] : _byClass[ClassOf(modifier)])
            {
                if (rule.MayBeBroken(line) && rule.Triggers.Contains(modifier) && rule.IsBroken(line, fees) && broken?.Contains(rule.Rule) != true)
                {
                    (broken ??= []).Add(rule.Rule);
                }
            }
        }
    }

    // The modifiers of the line that a rule speaks of.
    public static IEnumerable<HcpcsModifier> ListModifiers(ModifierRule rule, RuleLine line)
    {
        for (int place = 0; place < ServiceLine.MaxModifiers; place++)
        {
            var modifier = line.Modifier(place);
            if (!modifier.IsDefault && (rule.With.Contains(modifier) || rule.Excludes.Contains(modifier)))
            {
                yield return modifier;
            }
        }
    }

    // The place of the letter in the alphabet; 0 of no code.
    private static int LetterOf(HcpcsCode code) => code.IsDefault ? 0 : code.Letter - 'A' + 1;

    private static int ClassOf(HcpcsModifier modifier) => modifier.GetHashCode() & (Classes - 1);

    // A rule with what is asked of it for each line in plain numbers.
    private sealed class CompiledRule
    {
        private readonly CodeRange[] _codes;
        private readonly bool _hasDays;
        private readonly DateOnly _from, _through;
        private readonly ulong _excludeClasses, _requireClasses, _unlessClasses;

        // The classes of modifiers that exclude each other; 0 where the rule says more than that.
        private readonly ulong _pairClasses;

        public CompiledRule(ModifierRule rule)
        {
            Rule = rule;
            _codes = [.. rule.Codes];
            _hasDays = rule.From is not null || rule.Through is not null;
            (_from, _through) = (rule.From ?? DateOnly.MinValue, rule.Through ?? DateOnly.MaxValue);
            (_excludeClasses, _requireClasses, _unlessClasses) = (ClassesOf(rule.Excludes), ClassesOf(rule.RequiresOneOf), ClassesOf(rule.Unless));
            bool isOfPairs = !rule.With.IsEmpty && rule.RequiresOneOf.IsEmpty && !rule.RequiresOriginAndDestination;
            _pairClasses = isOfPairs ? ClassesOf(rule.With) | _excludeClasses : 0;
            Triggers = !rule.With.IsEmpty ? rule.With
                : rule.RequiresOneOf.IsEmpty && !rule.RequiresOriginAndDestination ? rule.Excludes
                : default;
        }

        public ModifierRule Rule { get; }

        // What a line must have one of for the rule to say anything; empty where it may say something of every line.
        public ValueList<HcpcsModifier> Triggers { get; }

        // Whether the line has two modifiers of the rule's classes, where it takes two to break the rule.
        public bool MayBeBroken(in RuleLine line) =>
            _pairClasses == 0 || IsOfPair(line.Modifier1) + IsOfPair(line.Modifier2) + IsOfPair(line.Modifier3) + IsOfPair(line.Modifier4) > 1;

        private int IsOfPair(HcpcsModifier modifier) => modifier.IsDefault ? 0 : (int)(_pairClasses >> ClassOf(modifier) & 1);

        // Whether the rule may be about codes of a letter, given as LetterOf gives it.
        public bool IsOfLetter(int letter) =>
            _codes.Length == 0 || Array.Exists(_codes, range => letter >= LetterOf(range.First) && letter <= LetterOf(range.Last));

        // Whether the rule applies to the line, and the line breaks it. What costs most is asked last.
        public bool IsBroken(in RuleLine line, RentedOrBoughtCodes? fees) =>
            (line.IsMedicare || Rule.Payer != RulePayer.Medicare)
            && (Rule.Claims == RuleClaims.Any || (Rule.Claims == RuleClaims.Institutional) == line.IsInstitutional)
            && (_codes.Length == 0 || Contains(_codes, line.Code))
            // Without a day nothing tells whether a rule of certain days holds.
            && (!_hasDays || (line.HasDays && line.From >= _from && line.From <= _through))
            && !HasOneOf(line, Rule.Unless, _unlessClasses)
            && ((_excludeClasses != 0 && HasExcluded(line)) || (!line.HasFurtherModifiers && LacksModifier(line)))
            && (!Rule.OnlyRentedOrBought || fees?.Contains(line) == true);

        private bool LacksModifier(in RuleLine line) =>
            (_requireClasses != 0 && !HasOneOf(line, Rule.RequiresOneOf, _requireClasses)) || (Rule.RequiresOriginAndDestination && !HasPair(line));

        // Whether the line has an excluded modifier beside one with which it is excluded, or at all where there are none of these.
        private bool HasExcluded(in RuleLine line)
        {
            for (int place = 0; place < ServiceLine.MaxModifiers; place++)
            {
                var modifier = line.Modifier(place);
                if (!IsOneOf(modifier, Rule.Excludes, _excludeClasses))
                {
                    continue;
                }

                if (Rule.With.IsEmpty)
                {
                    return true;
                }

                for (int other = 0; other < ServiceLine.MaxModifiers; other++)
                {
                    if (line.Modifier(other) != modifier && Rule.With.Contains(line.Modifier(other)))
                    {
                        return true;
                    }
                }
            }

            return false;
        }

        private static bool HasOneOf(in RuleLine line, ValueList<HcpcsModifier> modifiers, ulong classes)
        {
            if (classes == 0)
            {
                return false;
            }

            for (int place = 0; place < ServiceLine.MaxModifiers; place++)
            {
                if (IsOneOf(line.Modifier(place), modifiers, classes))
                {
                    return true;
                }
            }

            return false;
        }

        private static bool IsOneOf(HcpcsModifier modifier, ValueList<HcpcsModifier> modifiers, ulong classes) =>
            !modifier.IsDefault && (classes >> ClassOf(modifier) & 1) != 0 && modifiers.Contains(modifier);

        private static ulong ClassesOf(ValueList<HcpcsModifier> modifiers)
        {
            ulong classes = 0;
            foreach (var modifier in modifiers)
            {
                classes |= 1UL << ClassOf(modifier);
            }

            return classes;
        }

        private static bool HasPair(in RuleLine line)
        {
            for (int place = 0; place < ServiceLine.MaxModifiers; place++)
            {
                if (OriginAndDestination.IsPair(line.Modifier(place)))
                {
                    return true;
                }
            }

            return false;
        }

        private static bool Contains(CodeRange[] ranges, HcpcsCode code)
        {
            foreach (var range in ranges)
            {
                if (range.Contains(code))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
