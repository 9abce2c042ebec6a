using System.ComponentModel.DataAnnotations;

namespace Hcpcs.Reference.EntityFrameworkCore.Tests;

/// <summary>An entity whose key is a code.</summary>
public sealed class Price
{
    [Key]
    public HcpcsCode Code { get; set; }

    public int Cents { get; set; }
}
