namespace Hcpcs.Reference.EntityFrameworkCore;

// An NDC: the eleven digits that claims and their databases have. It reads hyphens too.
internal sealed class NdcText : IStoredForm<NdcCode, string>
{
    public const int Width = 11;

    public static bool TryWrite(NdcCode value, out string stored)
    {
        stored = value.ToElevenDigits();
        return !value.IsDefault;
    }

    public static NdcCode? Read(string stored) => CodeOrModifierText<NdcCode>.Read(stored);
}
