using Microsoft.EntityFrameworkCore;

namespace Samples.EntityFramework;

public sealed class ChargeContext(DbContextOptions<ChargeContext> options) : DbContext(options)
{
    public DbSet<Charge> Charges => Set<Charge>();

    // All that the library needs: codes and modifiers are columns.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseHcpcs();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Charge>().HasIndex(charge => charge.Code);
}
