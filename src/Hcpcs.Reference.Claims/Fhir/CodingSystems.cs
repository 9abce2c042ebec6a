using System.Text;

namespace Hcpcs.Reference.Claims;

// Tells what systems are. A file has few of them: each is judged once and then known by its bytes.
internal sealed class CodingSystems(IReadOnlyList<string> additionalSystems)
{
    // More systems than that take the places of older ones. A longer name is none that is known.
    private const int MaxCount = 32, MaxLength = 1024;

    private readonly (byte[] Name, CodingSystem System)[] _known = new (byte[], CodingSystem)[MaxCount];
    private int _count, _next, _last;

    public CodingSystem Find(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty)
        {
            return CodingSystem.None;
        }

        if (_count > 0 && name.SequenceEqual(_known[_last].Name))
        {
            return _known[_last].System;
        }

        for (int i = 0; i < _count; i++)
        {
            if (name.SequenceEqual(_known[i].Name))
            {
                _last = i;
                return _known[i].System;
            }
        }

        return name.Length <= MaxLength ? Keep(name) : CodingSystem.Other;
    }

    private CodingSystem Keep(ReadOnlySpan<byte> name)
    {
        _last = _next;
        _next = (_next + 1) % MaxCount;
        _count = Math.Min(_count + 1, MaxCount);
        _known[_last] = (name.ToArray(), Judge(name));
        return _known[_last].System;
    }

    private CodingSystem Judge(ReadOnlySpan<byte> name)
    {
        if (HcpcsCodeSystem.IsHcpcsSystem(Encoding.UTF8.GetString(name), additionalSystems))
        {
            return CodingSystem.Hcpcs;
        }

        // HL7 names the system of NDCs so, and that of HIPPS codes by the page of CMS. The reasons were at another address before R4.
        return name.SequenceEqual("http://hl7.org/fhir/sid/ndc"u8) ? CodingSystem.Ndc
            : name.EndsWith("/data-absent-reason"u8) ? CodingSystem.AbsentReason
            : name.EndsWith("://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/ProspMedicareFeeSvcPmtGen/HIPPSCodes"u8) ? CodingSystem.Hipps
            : CodingSystem.Other;
    }
}
