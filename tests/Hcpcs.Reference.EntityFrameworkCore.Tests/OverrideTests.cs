using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hcpcs.Reference.EntityFrameworkCore.Tests;

/// <summary>What an application says of one property in OnModelCreating holds for it.</summary>
public class OverrideTests
{
    [Fact]
    public void A_property_may_have_a_conversion_of_its_own()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var context = new LegacyContext(new DbContextOptionsBuilder().UseSqlite(connection).Options);
        context.Database.EnsureCreated();
        context.Add(new ChargeLine
        {
            Code = HcpcsCode.Parse("J1412"),
            Ndc = NdcCode.Parse("0781-3400-95"),
            Modifiers = [HcpcsModifier.Parse("JZ"), HcpcsModifier.Parse("RT")],
        });
        context.SaveChanges();

        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Code || ' ' || Ndc || ' ' || Modifiers FROM Lines";
        command.ExecuteScalar().Should().Be("J1412 00781-3400-95 JZ,RT");
        context.ChangeTracker.Clear();
        context.Lines.Single().Modifiers.Should().Equal(HcpcsModifier.Parse("JZ"), HcpcsModifier.Parse("RT"));
    }

    private sealed class LegacyContext(DbContextOptions options) : ChargeContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            modelBuilder.Entity<ChargeLine>().Property(line => line.Ndc)
                .HasConversion(ndc => ndc.ToString(), text => text == null ? null : NdcCode.Parse(text)).HasMaxLength(NdcCode.Length);
            modelBuilder.Entity<ChargeLine>().Property(line => line.Modifiers)
                .HasConversion(list => string.Join(',', list), text => text.Split(',', StringSplitOptions.None).Select(HcpcsModifier.Parse).ToList());
        }
    }
}
