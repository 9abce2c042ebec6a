using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hcpcs.Reference.Claims;

// Reads the composite that names a service, such as HC:J1412:JZ: the qualifier, the code, four modifiers and the description.
internal static class ServiceComposite
{
    // composite: The place of the whole composite. Blanks at its ends are left there, since a tab may separate components.
    public static void Read(ref LineFields fields, ReadOnlySpan<byte> bytes, TextPlace composite, byte separator)
    {
        const int Description = 7, QualifierLength = 2;

        int place = composite.Start, end = place + composite.Length;
        bool isShort = ByteBlock.Covers(bytes, composite);
        ulong separators = isShort ? ByteBlock.Equal(ref Unsafe.Add(ref MemoryMarshal.GetReference(bytes), place), separator) : 0;
        for (int number = 1; number <= Description && place < end; number++)
        {
            int begin = place;
            if (isShort)
            {
                place = Math.Min(end, composite.Start + BitOperations.TrailingZeroCount(separators));
                separators &= separators - 1;
            }
            else
            {
                while (place < end && bytes[place] != separator)
                {
                    place++;
                }
            }

            var text = TextPlace.Trim(bytes, begin, place);
            switch (number)
            {
                case 1: fields.Qualifier = text; break;
                case 2: fields.Code = text; break;
                case 3: fields.Modifier1 = text; break;
                case 4: fields.Modifier2 = text; break;
                case 5: fields.Modifier3 = text; break;
                case 6: fields.Modifier4 = text; break;
                default: fields.Description = text; break;
            }

            place++;
        }

        if (fields.Code.Length == 0 && fields.Qualifier.Length > QualifierLength)
        {
            // Not a qualifier: a composite with another separator than the interchange says, or a code alone. It is to be judged, not passed over.
            (fields.Code, fields.Qualifier) = (fields.Qualifier, default);
        }

        CodeSets.TakeQualifier(ref fields, bytes);
    }
}
