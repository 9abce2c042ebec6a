using System.Buffers;
using System.Globalization;
using System.Text;
using static Hcpcs.Reference.FeeTableFormat;

namespace Hcpcs.Reference;

// Writes the rows of fee files as a fee table file.
internal sealed class FeeTableWriter
{
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly ArrayBufferWriter<byte>?[] _sections = new ArrayBufferWriter<byte>?[FileCount];

    // Where the content of a row is written.
    private ArrayBufferWriter<byte> _content = new();

    // Throws ArgumentException: A row cannot stand in a table; the message says which and why.
    public static byte[] Write(
        PhysicianFee[] physician, DmeposFee[] dmepos, EnteralFee[] enteral, OutpatientFee[] outpatient, LaboratoryFee[] laboratory)
    {
        var writer = new FeeTableWriter();
        HcpcsCode[] codes =
        [
            .. physician.Select(fee => fee.Code).Concat(dmepos.Select(fee => fee.Code)).Concat(enteral.Select(fee => fee.Code))
                .Concat(outpatient.Select(fee => fee.Code)).Concat(laboratory.Select(fee => fee.Code)).Distinct().Order(),
        ];
        if (codes is [{ IsDefault: true }, ..])
        {
            throw new ArgumentException("A row has no code.");
        }

        writer.WriteSection(FeeFileKind.Physician, codes, physician, fee => fee.Code, fee => fee.Source, fee => Key(fee.Modifier), writer.WriteRow);
        writer.WriteAmountSection(FeeFileKind.Dmepos, codes, dmepos, fee => fee.Code, fee => fee.Source, fee => fee.Modifiers, fee => fee.Amounts, fee =>
        {
            writer.WriteCoded((int)fee.Jurisdiction, fee.Jurisdiction.ToCode(), fee.Code);
            writer.WriteCoded((int)fee.Category, fee.Category.ToCode(), fee.Code);
            writer.WriteDecimal(fee.Ceiling, fee.Code);
            writer.WriteDecimal(fee.Floor, fee.Code);
        });
        writer.WriteAmountSection(FeeFileKind.Enteral, codes, enteral, fee => fee.Code, fee => fee.Source, fee => fee.Modifiers, fee => fee.Amounts, _ => { });
        writer.WriteSection(FeeFileKind.Outpatient, codes, outpatient, fee => fee.Code, fee => fee.Source, _ => string.Empty, writer.WriteRow);
        writer.WriteSection(FeeFileKind.Laboratory, codes, laboratory, fee => fee.Code, fee => fee.Source, fee => Key(fee.Modifier), writer.WriteRow);
        return writer.Finish(codes);
    }

    private static string Key(HcpcsModifier? modifier) => modifier?.ToString() ?? string.Empty;

    private void WriteRow(PhysicianFee fee)
    {
        WriteModifier(fee.Modifier);
        WriteCoded((int)fee.Status, fee.Status.ToCode(), fee.Code);
        WriteFlags(fee.NotUsedForMedicarePayment, fee.NonFacilityNa, fee.FacilityNa);
        WriteCoded((int?)fee.PcTc, fee.PcTc?.ToCode(), fee.Code);
        WriteCoded((int?)fee.Global, fee.Global?.ToCode(), fee.Code);
        WriteCoded((int?)fee.MultipleProcedure, fee.MultipleProcedure?.ToCode(), fee.Code);
        WriteCoded((int?)fee.BilateralSurgery, fee.BilateralSurgery?.ToCode(), fee.Code);
        WriteCoded((int?)fee.AssistantSurgery, fee.AssistantSurgery?.ToCode(), fee.Code);
        WriteCoded((int?)fee.CoSurgery, fee.CoSurgery?.ToCode(), fee.Code);
        WriteCoded((int?)fee.TeamSurgery, fee.TeamSurgery?.ToCode(), fee.Code);
        WriteCoded((int?)fee.Supervision, fee.Supervision?.ToCode(), fee.Code);
        foreach (decimal? number in (ReadOnlySpan<decimal?>)
        [
            fee.WorkRvu, fee.NonFacilityPeRvu, fee.FacilityPeRvu, fee.MalpracticeRvu, fee.NonFacilityTotal, fee.FacilityTotal,
            fee.PreoperativeShare, fee.IntraoperativeShare, fee.PostoperativeShare, fee.ConversionFactor,
            fee.OutpatientCapNonFacilityPeRvu, fee.OutpatientCapFacilityPeRvu, fee.OutpatientCapMalpracticeRvu,
        ])
        {
            WriteDecimal(number, fee.Code);
        }
    }

    private void WriteRow(OutpatientFee fee)
    {
        WriteCoded((int)fee.StatusIndicator, fee.StatusIndicator.ToCode(), fee.Code);
        WriteFlags(fee.PassThroughExpires, fee.IsChanged);
        WriteText(_content, fee.Apc);
        WriteText(_content, fee.Note);
        WriteDecimal(fee.RelativeWeight, fee.Code);
        WriteDecimal(fee.PaymentRate, fee.Code);
        WriteDecimal(fee.NationalUnadjustedCopayment, fee.Code);
        WriteDecimal(fee.MinimumUnadjustedCopayment, fee.Code);
        WriteDecimal(fee.IraCoinsurancePercentage, fee.Code);
        WriteDecimal(fee.AdjustedBeneficiaryCopayment, fee.Code);
    }

    private void WriteRow(LaboratoryFee fee)
    {
        WriteModifier(fee.Modifier);
        WriteCoded((int)fee.Indicator, fee.Indicator.ToCode(), fee.Code);
        WriteDecimal(fee.Rate, fee.Code);
        CompactNumber.Write(_content, (ulong)fee.EffectiveDate.DayNumber);
    }

    // Rows with amounts by state. Which states have the same amount recurs from row to row: that is a pattern, and a row names it beside its
    // different amounts.
    private void WriteAmountSection<T>(
        FeeFileKind kind, HcpcsCode[] codes, T[] rows, Func<T, HcpcsCode> code, Func<T, FeeSource> source,
        Func<T, ValueList<HcpcsModifier>> modifiers, Func<T, ValueList<StateFee>> amounts, Action<T> writeRest)
    {
        foreach (var row in rows)
        {
            Check(modifiers(row), amounts(row), code(row));
        }

        string[] states = [.. rows.SelectMany(row => amounts(row)).Select(amount => amount.State).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (states.Length > MaxStates)
        {
            throw new ArgumentException($"There are amounts of {states.Length} states; a fee schedule has up to {MaxStates}.");
        }

        var patterns = new ArrayBufferWriter<byte>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);

        void WriteAmounts(ReadOnlySpan<long> cents)
        {
            var values = new List<long>();
            string pattern = string.Create(cents.Length, (cents.ToArray(), values), static (text, state) =>
            {
                for (int i = 0; i < text.Length; i++)
                {
                    int place = state.values.IndexOf(state.Item1[i]);
                    if (place < 0)
                    {
                        place = state.values.Count;
                        state.values.Add(state.Item1[i]);
                    }

                    text[i] = (char)place;
                }
            });
            if (!known.TryGetValue(pattern, out int number))
            {
                known.Add(pattern, number = known.Count);
                patterns.Write(Encoding.Latin1.GetBytes(pattern));
            }

            CompactNumber.Write(_content, (ulong)number);
            long before = 0;
            foreach (long value in values)
            {
                // The sign in the lowest bit: amounts of one row lie beside each other.
                CompactNumber.Write(_content, (ulong)((value - before) << 1 ^ (value - before) >> 63));
                before = value;
            }
        }

        WriteSection(
            kind, codes, rows, code, source,
            row => string.Join(',', modifiers(row).AsEnumerable()),
            row =>
            {
                CompactNumber.Write(_content, (ulong)modifiers(row).Count);
                foreach (var modifier in modifiers(row))
                {
                    WriteModifier(modifier);
                }

                writeRest(row);
                long[] nonRural = new long[states.Length], rural = new long[states.Length];
                foreach (var amount in amounts(row))
                {
                    int state = Array.IndexOf(states, amount.State);
                    nonRural[state] = Cents(amount.NonRural);
                    rural[state] = Cents(amount.Rural);
                }

                WriteAmounts(nonRural);
                WriteAmounts(rural);
            },
            section =>
            {
                CompactNumber.Write(section, (ulong)states.Length);
                foreach (string state in states)
                {
                    WriteText(section, state);
                }

                CompactNumber.Write(section, (ulong)known.Count);
                section.Write(patterns.WrittenSpan);
            });
    }

    private static void Check(ValueList<HcpcsModifier> modifiers, ValueList<StateFee> amounts, HcpcsCode code)
    {
        if (modifiers.Count > MaxModifiers || modifiers.Contains(default))
        {
            throw new ArgumentException($"A row of {code} has {modifiers.Count} modifiers, or an empty one; a row has up to {MaxModifiers}.");
        }

        string before = string.Empty;
        foreach (var amount in amounts)
        {
            if (amount.State is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] || string.CompareOrdinal(before, amount.State) >= 0)
            {
                throw new ArgumentException($"A row of {code} has '{amount.State}' among its states: they are two capital letters each, in their order.");
            }

            if ((amount.NonRural, amount.Rural) is (null, null))
            {
                throw new ArgumentException($"A row of {code} has {amount.State} without an amount: such a state is left out.");
            }

            foreach (decimal? dollars in (ReadOnlySpan<decimal?>)[amount.NonRural, amount.Rural])
            {
                if (dollars is { } number && (number.Scale != 2 || number <= 0 || number > MaxCents / 100))
                {
                    throw new ArgumentException(string.Create(
                        CultureInfo.InvariantCulture, $"A row of {code} has {number} for {amount.State}: an amount is greater than 0, in dollars and cents, as 12.50."));
                }
            }

            before = amount.State;
        }
    }

    private static long Cents(decimal? dollars) => (long)((dollars ?? 0) * 100);

    // The rows of a file: how many each code has, then which content each has, then the contents. Most codes have one row, and most rows of the
    // physician and outpatient files say the same as another.
    private void WriteSection<T>(
        FeeFileKind kind, HcpcsCode[] codes, T[] rows, Func<T, HcpcsCode> code, Func<T, FeeSource> source, Func<T, string> key, Action<T> writeRow,
        Action<ArrayBufferWriter<byte>>? writePrefix = null)
    {
        if (rows.Length == 0)
        {
            return;
        }

        var file = source(rows[0]);
        if (Array.Exists(rows, row => source(row) != file))
        {
            throw new ArgumentException($"Rows of the {kind} fees are of more than one file: {file}, and others.");
        }

        if (rows.Length > MaxRows || file.Quarter.IsDefault)
        {
            throw new ArgumentException($"The {kind} fees have {rows.Length} rows, more than {MaxRows}, or no quarter.");
        }

        ArrayBufferWriter<byte> counts = new(), references = new(), contents = new();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var byCode = rows.ToLookup(code);
        foreach (var each in codes)
        {
            int count = byCode[each].Count();
            counts.Write([count <= byte.MaxValue ? (byte)count : throw new ArgumentException($"The {kind} fees have {count} rows of {each}; a code has up to {byte.MaxValue}.")]);
            var keys = new HashSet<string>(StringComparer.Ordinal);
            foreach (var row in byCode[each])
            {
                if (!keys.Add(key(row)))
                {
                    throw new ArgumentException($"The {kind} fees have two rows of {each} with the same modifiers.");
                }

                _content = new ArrayBufferWriter<byte>();
                writeRow(row);
                string content = Encoding.Latin1.GetString(_content.WrittenSpan);
                if (known.TryGetValue(content, out int number))
                {
                    CompactNumber.Write(references, (ulong)number + 1);
                    continue;
                }

                known.Add(content, known.Count);
                CompactNumber.Write(references, 0);
                CompactNumber.Write(contents, (ulong)_content.WrittenCount);
                contents.Write(_content.WrittenSpan);
            }
        }

        var section = _sections[(int)kind] = new ArrayBufferWriter<byte>();
        CompactNumber.Write(section, (ulong)file.Quarter.FirstDay.DayNumber);
        WriteText(section, file.File);
        WriteText(section, file.Sha256);
        writePrefix?.Invoke(section);
        section.Write(counts.WrittenSpan);
        section.Write(references.WrittenSpan);
        CompactNumber.Write(section, (ulong)known.Count);
        section.Write(contents.WrittenSpan);
    }

    private byte[] Finish(HcpcsCode[] codes)
    {
        ArrayBufferWriter<byte> index = new(), texts = new(), content = new();
        CompactNumber.Write(index, (ulong)codes.Length);
        int before = -1;
        foreach (var code in codes)
        {
            int position = (code.Letter - 'A') * 10_000 + code.Number;
            CompactNumber.Write(index, (ulong)(position - before));
            before = position;
        }

        CompactNumber.Write(texts, (ulong)_texts.Count);
        foreach (string text in _texts)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            CompactNumber.Write(texts, (ulong)utf8.Length);
            texts.Write(utf8);
        }

        // How long each block is, so that opening need not look into any.
        ArrayBufferWriter<byte>?[] blocks = [texts, index, .. _sections];
        Array.ForEach(blocks, block => CompactNumber.Write(content, (ulong)(block?.WrittenCount ?? 0)));
        Array.ForEach(blocks, block => content.Write(block is null ? [] : block.WrittenSpan));
        return Kind.Write(content.WrittenSpan, message => new ArgumentException(message));
    }

    // The place of the text among all texts plus one; 0 for none.
    private void WriteText(ArrayBufferWriter<byte> writer, string? text)
    {
        int place = -1;
        if (text is not null && !_places.TryGetValue(text, out place))
        {
            _places.Add(text, place = _texts.Count);
            _texts.Add(text);
        }

        CompactNumber.Write(writer, (ulong)(place + 1));
    }

    private void WriteModifier(HcpcsModifier? modifier) =>
        CompactNumber.Write(_content, modifier?.ToString() is [var first, var second] ? (ulong)(first << 8 | second) : 0);

    private void WriteFlags(params ReadOnlySpan<bool> flags)
    {
        ulong bits = 0;
        for (int i = 0; i < flags.Length; i++)
        {
            bits |= flags[i] ? 1ul << i : 0;
        }

        CompactNumber.Write(_content, bits);
    }

    // The number of an enum value plus one; 0 for none.
    private void WriteCoded(int? number, string? text, HcpcsCode code) => CompactNumber.Write(_content, text switch
    {
        null => 0,
        "" => throw new ArgumentException($"A row of {code} has {number} in a coded column, which does not stand for a code."),
        _ => (ulong)number! + 1,
    });

    // The digits times eight, plus the number of decimals, plus one; 0 for none.
    private void WriteDecimal(decimal? number, HcpcsCode code)
    {
        if (number is not { } value)
        {
            CompactNumber.Write(_content, 0);
            return;
        }

        int[] bits = decimal.GetBits(value);
        ulong digits = (uint)bits[0] | (ulong)(uint)bits[1] << 32;
        if (value < 0 || value.Scale > MaxScale || bits[2] != 0 || digits > MaxDigits)
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture, $"A row of {code} has the number {value}: it is less than 0, or has more digits than one of a fee file."));
        }

        CompactNumber.Write(_content, (digits << 3 | value.Scale) + 1);
    }
}
