using Microsoft.EntityFrameworkCore;

namespace Hcpcs.Reference.EntityFrameworkCore.Tests;

/// <summary>The context of an application: one call in ConfigureConventions, and no converter anywhere else.</summary>
public class ChargeContext(DbContextOptions options, HcpcsStorage storage = HcpcsStorage.Text) : DbContext(options)
{
    public DbSet<ChargeLine> Lines => Set<ChargeLine>();

    public DbSet<Price> Prices => Set<Price>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseHcpcs(storage);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ChargeLine>().HasIndex(line => line.Code);
        modelBuilder.Entity<ChargeLine>().HasIndex(line => line.InsteadOf);
    }
}

/// <summary>The same model with numbers in place of texts: of another type, because a model is built once for each type of context.</summary>
public sealed class NumberContext(DbContextOptions options) : ChargeContext(options, HcpcsStorage.Number);
