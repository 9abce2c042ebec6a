using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hcpcs.Reference.EntityFrameworkCore.Tests.Documentation;

/// <summary>The C# of docs/guide/entity-framework.md and of the package's page, as regions.</summary>
public class Snippets
{
    #region ef-context
    public sealed class ClaimsContext(DbContextOptions<ClaimsContext> options) : DbContext(options)
    {
        public DbSet<BilledLine> Lines => Set<BilledLine>();

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseHcpcs();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<BilledLine>().HasIndex(line => line.Code);
    }

    public sealed class BilledLine
    {
        public int Id { get; set; }

        public HcpcsCode Code { get; set; }                          // char(5) NOT NULL: J1412

        public HcpcsCode? BilledBefore { get; set; }                 // char(5) NULL

        public NdcCode? Ndc { get; set; }                            // char(11) NULL, the eleven digits: 00781340095

        public CoverageCode? Coverage { get; set; }                  // char(1) NULL, the official code: C

        public List<HcpcsModifier> Modifiers { get; set; } = [];     // a JSON array: ["JZ","RT"]
    }
    #endregion

    [Fact]
    public void Query()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var context = new ClaimsContext(new DbContextOptionsBuilder<ClaimsContext>().UseSqlite(connection).Options);
        context.Database.EnsureCreated();
        context.AddRange(
            new BilledLine { Code = HcpcsCode.Parse("J1412"), Modifiers = [HcpcsModifier.Parse("JZ")], Coverage = CoverageCode.CarrierJudgment },
            new BilledLine { Code = HcpcsCode.Parse("A0021"), BilledBefore = HcpcsCode.Parse("A0020") });
        context.SaveChanges();

        #region ef-query
        HcpcsCode code = HcpcsCode.Parse("J1412");
        HcpcsModifier noWaste = HcpcsModifier.Parse("JZ");
        HcpcsSection ambulance = HcpcsSection.Of(HcpcsCode.Parse("A0021"))!;

        List<BilledLine> one = context.Lines.Where(line => line.Code == code && line.BilledBefore == null).ToList();
        List<BilledLine> later = context.Lines.Where(line => line.Code > code).OrderBy(line => line.Code).ToList();
        List<BilledLine> marked = context.Lines.Where(line => line.Modifiers.Contains(noWaste)).ToList();
        List<BilledLine> drugs = context.Lines.WhereLetter(line => line.Code, 'J').ToList();                // >= 'J0000' AND <= 'J9999'
        List<BilledLine> rides = context.Lines.WhereSection(line => line.Code, ambulance).ToList();         // >= 'A0000' AND <= 'A0999'
        #endregion

        one.Should().ContainSingle().Which.Code.Should().Be(code);
        later.Should().BeEmpty();
        marked.Should().Equal(one);
        drugs.Should().Equal(one);
        rides.Should().ContainSingle().Which.BilledBefore.Should().Be(HcpcsCode.Parse("A0020"));
        ambulance.First.ToString().Should().Be("A0000");
        ambulance.Last.ToString().Should().Be("A0999");
    }
}
