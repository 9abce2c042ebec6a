using Hcpcs.Reference;
using Hcpcs.Reference.EntityFrameworkCore;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Lets a model of Entity Framework Core hold HCPCS codes, modifiers, NDCs and coded fields.</summary>
public static class HcpcsModelConfigurationBuilderExtensions
{
    /// <summary>
    /// Maps every property of type <see cref="HcpcsCode"/>, <see cref="HcpcsModifier"/>, <see cref="NdcCode"/> or a coded enum, such as
    /// <see cref="PricingIndicator"/>, to a column, and every array or list of these to a primitive collection. Call it in
    /// <c>DbContext.ConfigureConventions</c>.
    /// </summary>
    /// <param name="builder">The builder that <c>ConfigureConventions</c> receives.</param>
    /// <param name="storage">How the values are stored: as text unless said otherwise. An item of a list is text always.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="storage"/> is not a value of the enum.</exception>
    /// <remarks>
    /// <para>
    /// A nullable property stores <c>null</c> for <c>null</c> and for <c>default</c>, so that a query asks <c>== null</c>. A required
    /// property that holds <c>default</c> fails in <c>SaveChanges</c>. Of a coded enum whose <c>default</c> is a code,
    /// <c>PricingIndicator</c> 00 for example, that code is stored.
    /// </para>
    /// <para>
    /// Text is trimmed when it is read, and a column of blanks is read as <c>null</c> or <c>default</c>. Reading another text that is not a
    /// code throws a <see cref="FormatException"/>. What <c>OnModelCreating</c> says of one property overrides this for that property.
    /// </para>
    /// </remarks>
    public static ModelConfigurationBuilder UseHcpcs(this ModelConfigurationBuilder builder, HcpcsStorage storage = HcpcsStorage.Text)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (storage is not (HcpcsStorage.Text or HcpcsStorage.Number))
        {
            throw new ArgumentOutOfRangeException(nameof(storage), storage, "The storage is Text or Number.");
        }

        foreach (var type in StoredType.All)
        {
            type.Configure(builder, storage);
        }

        builder.Conventions.Add(_ => new ListConvention());
        return builder;
    }
}
