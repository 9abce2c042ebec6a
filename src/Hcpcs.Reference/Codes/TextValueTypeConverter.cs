using System.ComponentModel;
using System.Globalization;

namespace Hcpcs.Reference.Serialization;

// Converts between text and a HcpcsCode or the like for configuration and model binding. The empty text is default; anything else that is
// not such a value throws the FormatException of the type's own Parse.
internal sealed class TextValueTypeConverter<T> : TypeConverter
    where T : struct, IParsable<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => value switch
    {
        "" => default(T),
        string text => T.Parse(text, culture),
        _ => base.ConvertFrom(context, culture, value),
    };

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is T typed ? typed.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
