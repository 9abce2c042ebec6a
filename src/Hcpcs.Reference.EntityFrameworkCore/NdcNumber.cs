using System.Globalization;

namespace Hcpcs.Reference.EntityFrameworkCore;

// An NDC: its eleven digits.
internal sealed class NdcNumber : IStoredForm<NdcCode, long>
{
    public static bool TryWrite(NdcCode value, out long stored)
    {
        stored = value.IsDefault ? 0 : long.Parse(value.ToElevenDigits(), CultureInfo.InvariantCulture);
        return !value.IsDefault;
    }

    public static NdcCode? Read(long stored) => NdcCode.Parse(stored.ToString("D11", CultureInfo.InvariantCulture));
}
