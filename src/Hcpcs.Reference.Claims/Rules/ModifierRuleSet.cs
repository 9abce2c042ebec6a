using System.Collections.Frozen;

namespace Hcpcs.Reference.Claims;

// Modifier rules, found by what a line has: nearly all lines have none of the modifiers that a rule is about, and most have no modifier at all.
internal sealed class ModifierRuleSet
{
    // The rules that apply only where the line has a modifier, by each of these; and the others.
    private readonly FrozenDictionary<HcpcsModifier, ModifierRule[]> _byModifier;
    private readonly ModifierRule[] _always;

    public ModifierRuleSet(IEnumerable<ModifierRule> rules)
    {
        var all = rules.ToArray();
        _always = [.. all.Where(rule => ListTriggers(rule) is null)];
        _byModifier = all.Where(rule => ListTriggers(rule) is not null)
            .SelectMany(rule => ListTriggers(rule)!.Value.Select(modifier => (modifier, rule)))
            .GroupBy(pair => pair.modifier, pair => pair.rule)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    // Whether a rule asks the fee files.
    public bool AsksFees => Array.Exists(_always, rule => rule.OnlyRentedOrBought) || _byModifier.Values.Any(rules => Array.Exists(rules, rule => rule.OnlyRentedOrBought));

    // The rules that a line breaks are added to a list, which is made for the first.
    // isRentedOrBought: Whether every fee row of the code bears NU, RR or UE.
    public void Check(in RuleLine line, RentedOrBoughtCodes? fees, ref List<ModifierRule>? broken)
    {
        foreach (var rule in _always)
        {
            if (Applies(rule, line, fees) && !IsKept(rule, line))
            {
                (broken ??= []).Add(rule);
            }
        }

        for (int place = 0; place < ServiceLine.MaxModifiers && line.Modifier(place) is { IsDefault: false } modifier; place++)
        {
            if (!_byModifier.TryGetValue(modifier, out var rules))
            {
                continue;
            }

            foreach (var rule in rules)
            {
                if (broken?.Contains(rule) != true && Applies(rule, line, fees) && !IsKept(rule, line))
                {
                    (broken ??= []).Add(rule);
                }
            }
        }
    }

    // The modifiers of the line that a rule speaks of, as texts.
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

    // What a line must have of for the rule to say anything; null where it may say something of every line.
    private static ValueList<HcpcsModifier>? ListTriggers(ModifierRule rule) =>
        !rule.With.IsEmpty ? rule.With
        : rule.RequiresOneOf.IsEmpty && !rule.RequiresOriginAndDestination ? rule.Excludes
        : null;

    private static bool Applies(ModifierRule rule, in RuleLine line, RentedOrBoughtCodes? fees)
    {
        if ((rule.Payer == RulePayer.Medicare && !line.IsMedicare)
            || (rule.Claims != RuleClaims.Any && (rule.Claims == RuleClaims.Institutional) != line.IsInstitutional)
            || (!rule.Codes.IsEmpty && !Contains(rule.Codes, line.Code))
            || (rule.OnlyRentedOrBought && fees?.Contains(line.Code) != true)
            || HasOneOf(line, rule.Unless))
        {
            return false;
        }

        // Without a day nothing tells whether a rule of certain days holds.
        return (rule.From is null && rule.Through is null)
            || (line.HasDays && (rule.From is not { } from || line.From >= from) && (rule.Through is not { } through || line.From <= through));
    }

    private static bool IsKept(ModifierRule rule, in RuleLine line)
    {
        if (!rule.Excludes.IsEmpty && HasExcluded(rule, line))
        {
            return false;
        }

        return (rule.RequiresOneOf.IsEmpty || HasOneOf(line, rule.RequiresOneOf)) && (!rule.RequiresOriginAndDestination || HasPair(line));
    }

    // Whether the line has an excluded modifier beside one with which it is excluded, or at all where there are none of these.
    private static bool HasExcluded(ModifierRule rule, in RuleLine line)
    {
        for (int place = 0; place < ServiceLine.MaxModifiers; place++)
        {
            var modifier = line.Modifier(place);
            if (modifier.IsDefault || !rule.Excludes.Contains(modifier))
            {
                continue;
            }

            if (rule.With.IsEmpty)
            {
                return true;
            }

            for (int other = 0; other < ServiceLine.MaxModifiers; other++)
            {
                if (line.Modifier(other) != modifier && rule.With.Contains(line.Modifier(other)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasOneOf(in RuleLine line, ValueList<HcpcsModifier> modifiers)
    {
        foreach (var modifier in modifiers)
        {
            if (line.Has(modifier))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPair(in RuleLine line)
    {
        for (int place = 0; place < ServiceLine.MaxModifiers; place++)
        {
            if (IsPair(line.Modifier(place)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPair(HcpcsModifier modifier)
    {
        const string Places = "DEGHIJNPRS";

        Span<char> letters = stackalloc char[HcpcsModifier.Length];
        return modifier.TryFormat(letters, out int length) && length == letters.Length
            && Places.Contains(letters[0]) && (Places.Contains(letters[1]) || letters[1] == 'X');
    }

    private static bool Contains(ValueList<CodeRange> ranges, HcpcsCode code)
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
