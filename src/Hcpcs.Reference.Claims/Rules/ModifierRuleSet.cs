using System.Numerics;

namespace Hcpcs.Reference.Claims;

// Modifier rules, found by what a line has: nearly all lines have none of the modifiers that a rule is about, and most have no modifier at all.
internal sealed class ModifierRuleSet
{
    private const int Letters = 26;

    // The rules that may be about codes of a letter, those of lines without a Level II code first; of each letter, by how many modifiers trigger them.
    private readonly Group[][] _byLetter;

    public ModifierRuleSet(IEnumerable<ModifierRule> rules)
    {
        CompiledRule[] all = [.. rules.Select((rule, place) => new CompiledRule(rule, place))];
        AsksFees = Array.Exists(all, rule => rule.Rule.OnlyRentedOrBought);
        IsForAnyPayer = Array.Exists(all, rule => rule.Rule.Payer == RulePayer.Any);
        _byLetter =
        [
            .. Enumerable.Range(0, Letters + 1)
                .Select(letter => all.Where(rule => rule.IsOfLetter(letter)).GroupBy(rule => rule.TriggerCount).Select(group => new Group([.. group])).ToArray()),
        ];
    }

    // Whether a rule asks the fee files.
    public bool AsksFees { get; }

    // Whether a rule is for claims of every payer.
    public bool IsForAnyPayer { get; }

    // The rules that a line breaks are added to a list, which is made for the first, in their order.
    // fees: The codes that are rented or bought; null where no fee files are there.
    public void Check(in RuleLine line, RentedOrBoughtCodes? fees, ref List<CompiledRule>? broken)
    {
        foreach (ref readonly var group in _byLetter[LetterOf(line.Code)].AsSpan())
        {
            if (BitOperations.PopCount(line.Mask & group.Mask) < group.Count)
            {
                continue;
            }

            foreach (var rule in group.Rules)
            {
                if (BitOperations.PopCount(line.Mask & rule.TriggerMask) >= group.Count && rule.IsBroken(line, fees))
                {
                    (broken ??= []).Add(rule);
                }
            }
        }

        if (broken is { Count: > 1 })
        {
            broken.Sort((one, other) => one.Place.CompareTo(other.Place));
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

    // Rules that so many modifiers trigger, with all that trigger one.
    private readonly struct Group(CompiledRule[] rules)
    {
        public readonly CompiledRule[] Rules = rules;
        public readonly ulong Mask = rules.Aggregate(0UL, (mask, rule) => mask | rule.TriggerMask);
        public readonly int Count = rules[0].TriggerCount;
    }

    // A rule with what is asked of it for each line in plain numbers.
    public sealed class CompiledRule
    {
        private readonly CodeRange[] _codes;
        private readonly bool _hasDays;
        private readonly DateOnly _from, _through;
        private readonly ulong _withMask, _excludeMask, _requireMask, _unlessMask;

        public CompiledRule(ModifierRule rule, int place)
        {
            (Rule, Place) = (rule, place);
            _codes = [.. rule.Codes];
            _hasDays = rule.From is not null || rule.Through is not null;
            (_from, _through) = (rule.From ?? DateOnly.MinValue, rule.Through ?? DateOnly.MaxValue);
            (_withMask, _unlessMask) = (ModifierMask.Of(rule.With), ModifierMask.Of(rule.Unless));
            (_excludeMask, _requireMask) = (ModifierMask.Of(rule.Excludes), ModifierMask.Of(rule.RequiresOneOf));
            bool requires = !rule.RequiresOneOf.IsEmpty || rule.RequiresOriginAndDestination;
            HcpcsModifier[] triggers = requires ? [.. rule.With] : [.. rule.With, .. rule.Excludes];
            TriggerMask = ModifierMask.Of([.. triggers]);
            // What is excluded beside something takes two modifiers, which are told apart where no two of them share a bit.
            TriggerCount = triggers.Length == 0 ? 0
                : !requires && !rule.With.IsEmpty && BitOperations.PopCount(TriggerMask) == triggers.Distinct().Count() ? 2
                : 1;
        }

        public ModifierRule Rule { get; }

        // Where the rule stands among all.
        public int Place { get; }

        // How many modifiers of a mask a line must have for the rule to say anything; none where it may say something of every line.
        public ulong TriggerMask { get; }

        public int TriggerCount { get; }

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
            && (Rule.With.IsEmpty || HasOneOf(line, Rule.With, _withMask))
            && !HasOneOf(line, Rule.Unless, _unlessMask)
            && (((line.Mask & _excludeMask) != 0 && HasExcluded(line)) || (!line.HasFurtherModifiers && LacksModifier(line)))
            && (!Rule.OnlyRentedOrBought || fees?.Contains(line) == true);

        private bool LacksModifier(in RuleLine line) =>
            (_requireMask != 0 && !HasOneOf(line, Rule.RequiresOneOf, _requireMask)) || (Rule.RequiresOriginAndDestination && !HasPair(line));

        // Whether the line has an excluded modifier beside one with which it is excluded, or at all where there are none of these.
        private bool HasExcluded(in RuleLine line)
        {
            for (int place = 0; place < ServiceLine.MaxModifiers; place++)
            {
                var modifier = line.Modifier(place);
                if (!Rule.Excludes.Contains(modifier))
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

        private static bool HasOneOf(in RuleLine line, ValueList<HcpcsModifier> modifiers, ulong mask)
        {
            for (int place = 0; (line.Mask & mask) != 0 && place < ServiceLine.MaxModifiers; place++)
            {
                if (modifiers.Contains(line.Modifier(place)))
                {
                    return true;
                }
            }

            return false;
        }

        private static bool HasPair(in RuleLine line)
        {
            if (line.HasOriginAndDestination)
            {
                return true;
            }

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
