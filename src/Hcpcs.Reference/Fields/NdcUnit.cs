using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>In what a claim counts the drug beside an NDC.</summary>
/// <remarks>
/// <para>X12 837, CTP05-1; FHIR and other files use the same codes. The number of a value is its two characters in ASCII, packed.</para>
/// <para>A value that is added later and has no name here keeps its official code and its number, and <see cref="OfficialCode"/> says whether it
/// is known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<NdcUnit>))]
public enum NdcUnit
{
    /// <summary><c>UN</c>: Unit: a piece of the product, such as a vial of powder, a tablet or a kit.</summary>
    Unit = 'U' << 8 | 'N',

    /// <summary><c>ML</c>: Milliliter.</summary>
    Milliliter = 'M' << 8 | 'L',

    /// <summary><c>GR</c>: Gram.</summary>
    Gram = 'G' << 8 | 'R',

    /// <summary><c>F2</c>: International unit.</summary>
    InternationalUnit = 'F' << 8 | '2',

    /// <summary><c>ME</c>: Milligram.</summary>
    Milligram = 'M' << 8 | 'E',
}
