using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>The days around a procedure whose care its payment includes.</summary>
/// <remarks>
/// <para>Column GLOB DAYS of CMS's National Physician Fee Schedule Relative Value File. The number of a value is its digits in decimal or its letters
/// packed as ASCII. <c>default</c> is <c>000</c>, a real value.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether it is
/// known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<GlobalPeriod>))]
public enum GlobalPeriod
{
    /// <summary><c>000</c>: The day of the procedure.</summary>
    SameDay = 0,

    /// <summary><c>010</c>: The day of the procedure and 10 days after it.</summary>
    TenDays = 10,

    /// <summary><c>090</c>: The day before the procedure, its day, and 90 days after it.</summary>
    NinetyDays = 90,

    /// <summary><c>MMM</c>: Maternity: the usual period does not apply.</summary>
    Maternity = 0x4D4D4D,

    /// <summary><c>XXX</c>: The concept does not apply.</summary>
    NotApplicable = 0x585858,

    /// <summary><c>YYY</c>: The Medicare contractor decides the period.</summary>
    ContractorDetermines = 0x595959,

    /// <summary><c>ZZZ</c>: Belongs to another service and is within the period of that.</summary>
    PartOfAnotherService = 0x5A5A5A,
}
