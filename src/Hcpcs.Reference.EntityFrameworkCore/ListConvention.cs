using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Hcpcs.Reference.EntityFrameworkCore;

// A list or an array of a stored type is a primitive collection, a JSON array of texts in one column, which queries can look into.
internal sealed class ListConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entityType in modelBuilder.Metadata.GetEntityTypes())
        {
            Configure(entityType);
        }
    }

    private static void Configure(IConventionTypeBase type)
    {
        foreach (var property in type.GetDeclaredProperties())
        {
            if (StoredType.ItemOf(property.ClrType) is { } item
                && property.GetValueConverter() is null
                && property.Builder.SetElementType(item.Type) is not null)
            {
                var element = property.GetElementType()!.Builder;
                element.HasConverter(item.Text);
                element.HasMaxLength(item.Width);
                element.IsUnicode(false);
                element.IsFixedLength(true);
                property.Builder.IsUnicode(false);
            }
        }

        foreach (var complex in type.GetDeclaredComplexProperties())
        {
            Configure(complex.ComplexType);
        }
    }
}
