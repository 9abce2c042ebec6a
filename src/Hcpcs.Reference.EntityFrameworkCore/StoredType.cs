using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Hcpcs.Reference.EntityFrameworkCore;

// A type that can be stored: its converters and the width of its text.
internal sealed class StoredType
{
    private readonly Type _nullableText;
    private readonly Type _number;
    private readonly Type _nullableNumber;

    private StoredType(Type type, int width, Type text, Type nullableText, Type number, Type nullableNumber)
    {
        Type = type;
        Width = width;
        Text = text;
        _nullableText = nullableText;
        _number = number;
        _nullableNumber = nullableNumber;
    }

    // Every type: the identities, and each enum that has official codes.
    public static IReadOnlyList<StoredType> All { get; } =
    [
        Of<HcpcsCode, CodeOrModifierText<HcpcsCode>, int, CodeNumber>(HcpcsCode.Length),
        Of<HcpcsModifier, CodeOrModifierText<HcpcsModifier>, short, ModifierNumber>(HcpcsModifier.Length),
        Of<NdcCode, NdcText, long, NdcNumber>(NdcText.Width),
        .. typeof(OfficialCode).GetMethods().Where(method => method.Name is nameof(OfficialCode.ToCode))
            .Select(method => OfEnum(method.GetParameters()[0].ParameterType)),
    ];

    public Type Type { get; }

    // The number of characters of its text.
    public int Width { get; }

    // The converter of a value that must be there.
    public Type Text { get; }

    // The types of property that hold a list of it.
    public IEnumerable<Type> Lists =>
    [
        Type.MakeArrayType(),
        typeof(List<>).MakeGenericType(Type),
        typeof(IList<>).MakeGenericType(Type),
    ];

    public static StoredType? ItemOf(Type list) => All.FirstOrDefault(type => type.Lists.Contains(list));

    public void Configure(ModelConfigurationBuilder builder, HcpcsStorage storage)
    {
        bool asText = storage == HcpcsStorage.Text;
        var nullable = typeof(Nullable<>).MakeGenericType(Type);
        builder.Properties(Type, property => property.HaveConversion(asText ? Text : _number));
        builder.Properties(nullable, property => property.HaveConversion(asText ? _nullableText : _nullableNumber));
        // For a value in a query that stands beside no column.
        builder.DefaultTypeMapping(Type, mapping => mapping.HasConversion(asText ? Text : _number));
        if (asText)
        {
            builder.Properties(Type, property => property.HaveMaxLength(Width).AreUnicode(false).AreFixedLength());
            builder.DefaultTypeMapping(Type, mapping => mapping.HasMaxLength(Width).IsUnicode(false).IsFixedLength());
        }

        // Only that they are columns; what their items are is for the convention of lists.
        foreach (var list in Lists)
        {
            builder.Properties(list);
        }
    }

    private static StoredType Of<T, TText, TNumber, TNumberForm>(int width)
        where T : struct
        where TText : IStoredForm<T, string>
        where TNumber : struct
        where TNumberForm : IStoredForm<T, TNumber> =>
        new(
            typeof(T),
            width,
            typeof(RequiredConverter<T, string, TText>),
            typeof(NullableTextConverter<T, TText>),
            typeof(RequiredConverter<T, TNumber, TNumberForm>),
            typeof(NullableNumberConverter<T, TNumber, TNumberForm>));

    private static StoredType OfEnum(Type type) =>
        (StoredType)typeof(StoredType).GetMethod(nameof(OfCoded), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type).Invoke(null, null)!;

    private static StoredType OfCoded<TEnum>()
        where TEnum : struct, Enum => Of<TEnum, CodedText<TEnum>, int, CodedNumber<TEnum>>(CodedText<TEnum>.Width);
}
