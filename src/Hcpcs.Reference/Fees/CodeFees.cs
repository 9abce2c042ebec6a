using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>The rows that Medicare's fee files have of one code. A part is empty where its file does not list the code.</summary>
/// <remarks>JSON is the same under any options, and leaves empty parts out. Immutable and safe to use from any thread.</remarks>
public sealed record CodeFees
{
    /// <summary>The code.</summary>
    [JsonPropertyName("code")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsCode Code { get; init; }

    /// <summary>The physician fee schedule: the whole service, and its components by modifier.</summary>
    [JsonPropertyName("physician")]
    [JsonConverter(typeof(ValueListJsonConverter<PhysicianFee>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<PhysicianFee> Physician { get; init; }

    /// <summary>The DMEPOS fee schedule, by modifiers.</summary>
    [JsonPropertyName("dmepos")]
    [JsonConverter(typeof(ValueListJsonConverter<DmeposFee>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<DmeposFee> Dmepos { get; init; }

    /// <summary>The fee schedule of parenteral and enteral nutrition, by modifiers.</summary>
    [JsonPropertyName("enteral")]
    [JsonConverter(typeof(ValueListJsonConverter<EnteralFee>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<EnteralFee> Enteral { get; init; }

    /// <summary>The hospital outpatient payment system; <see langword="null"/> where it does not list the code.</summary>
    [JsonPropertyName("outpatient")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OutpatientFee? Outpatient { get; init; }

    /// <summary>The clinical laboratory fee schedule, by modifier.</summary>
    [JsonPropertyName("laboratory")]
    [JsonConverter(typeof(ValueListJsonConverter<LaboratoryFee>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<LaboratoryFee> Laboratory { get; init; }

    /// <summary>
    /// The rows that fit a claim line with certain modifiers. Of each file these are the rows whose modifiers are all among those of the line, and of
    /// these the rows with the most of them.
    /// </summary>
    /// <param name="modifiers">The modifiers of the line, in any order, also those that no row has; none for a line without modifiers.</param>
    /// <returns>The rows. A file none of whose rows fits has none: the amounts of other modifiers are not those of the line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="modifiers"/> is <see langword="null"/>.</exception>
    public CodeFees ForModifiers(IReadOnlyCollection<HcpcsModifier> modifiers)
    {
        ArgumentNullException.ThrowIfNull(modifiers);
        return this with
        {
            Physician = Select(Physician, fee => AsList(fee.Modifier)),
            Dmepos = Select(Dmepos, fee => fee.Modifiers),
            Enteral = Select(Enteral, fee => fee.Modifiers),
            Laboratory = Select(Laboratory, fee => AsList(fee.Modifier)),
        };

        ValueList<T> Select<T>(ValueList<T> rows, Func<T, ValueList<HcpcsModifier>> modifiersOf)
        {
            T[] fitting = [.. rows.Where(row => modifiersOf(row).All(modifiers.Contains))];
            int most = fitting.Select(row => modifiersOf(row).Count).DefaultIfEmpty().Max();
            return [.. fitting.Where(row => modifiersOf(row).Count == most)];
        }

        static ValueList<HcpcsModifier> AsList(HcpcsModifier? modifier) => modifier is { } one ? [one] : [];
    }
}
