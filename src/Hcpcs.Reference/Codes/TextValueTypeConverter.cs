using System.ComponentModel;
using System.Globalization;

namespace Hcpcs.Reference.Serialization;

// Converts between text and a HcpcsCode or the like for configuration and model binding. The empty text is default; anything else that is
// not such a value throws the FormatException of the type's own Parse. The text of a value is what any converter gives: its ToString.
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
}
