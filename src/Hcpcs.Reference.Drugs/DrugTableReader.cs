using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using static Hcpcs.Reference.DrugTableFormat;

namespace Hcpcs.Reference;

// Reads a drug table file, and refuses whatever is not one, or a damaged one.
internal sealed class DrugTableReader
{
    // No row has fewer bytes: bounds what a count can make the reader allocate.
    private const int MinRowLength = 11;

    private readonly byte[] _file;
    private readonly string _name;
    private int _place = HeaderLength;
    private string[] _texts = [];
    private decimal?[] _numbers = [];

    private DrugTableReader(byte[] file, string name)
    {
        _file = file;
        _name = name;
    }

    // Reads a table.
    // file: The bytes.
    // name: What messages call it.
    // Throws InvalidDataException: The bytes are not a drug table, or a damaged one; the message says what and where.
    public static HcpcsDrugTable Read(byte[] file, string name)
    {
        var reader = new DrugTableReader(file, name);
        reader.CheckHeader();
        return reader.ReadContent();
    }

    // Reads the embedded table, which cannot change after the build: its checksum, a fifth of the work, is left to the tests.
    public static HcpcsDrugTable ReadEmbedded(byte[] file) => new DrugTableReader(file, "The embedded drug table").ReadContent();

    private HcpcsDrugTable ReadContent()
    {
        ReadTexts();
        var crosswalk = ReadSource();
        var limitSource = ReadSource();
        var products = new DrugProduct[ReadCount(MinRowLength)];
        for (int i = 0; i < products.Length; i++)
        {
            products[i] = new DrugProduct
            {
                Code = ReadCode(),
                ShortDescription = ReadText(),
                Labeler = ReadText(),
                NdcText = ReadText(),
                Name = ReadText(),
                Dosage = ReadText(),
                PackageSize = ReadDecimal(),
                PackageQuantity = ReadDecimal(),
                BillingUnitsPerItem = ReadDecimal(),
                BillingUnitsPerPackage = ReadDecimal(),
                NonNumericTexts = ReadTextList(),
            };
        }

        var limits = new PaymentLimit[ReadCount(MinRowLength)];
        for (int i = 0; i < limits.Length; i++)
        {
            limits[i] = new PaymentLimit
            {
                Code = ReadCode(),
                ShortDescription = ReadText(),
                Dosage = ReadText(),
                Limit = ReadDecimal(),
                CoinsurancePercentage = ReadDecimal(),
                VaccineAwpPercentage = ReadDecimal(),
                VaccineLimit = ReadDecimal(),
                BloodAwpPercentage = ReadDecimal(),
                BloodLimit = ReadDecimal(),
                ClottingFactor = ReadOptionalText(),
                Notes = ReadOptionalText(),
                NonNumericTexts = ReadTextList(),
            };
        }

        if (_place != _file.Length)
        {
            throw Refuse($"{_file.Length - _place} bytes follow its last row");
        }

        try
        {
            return new HcpcsDrugTable(crosswalk, products, limitSource, limits);
        }
        catch (ArgumentException exception)
        {
            throw new InvalidDataException($"{_name} is not a valid drug table: {exception.Message}", exception);
        }
    }

    private void CheckHeader()
    {
        if (_file.Length < HeaderLength || !_file.AsSpan().StartsWith(Magic))
        {
            ReadOnlySpan<byte> codeTable = [0x89, (byte)'H', (byte)'C', (byte)'P', (byte)'C', (byte)'S'];
            throw new InvalidDataException(_file.AsSpan().StartsWith(codeTable)
                ? $"{_name} is a code table, not a drug table: 'hcpcs compile-drugs' makes one."
                : $"{_name} is not a drug table file: its first bytes are not those of one. 'hcpcs compile-drugs' makes one.");
        }

        uint version = BinaryPrimitives.ReadUInt32LittleEndian(_file.AsSpan(TableSeal.VersionOffset));
        if (version != DrugTableFormat.Version)
        {
            throw new InvalidDataException(
                $"{_name} is a drug table of format version {version}; this package reads {DrugTableFormat.Version}. Compile it again.");
        }

        uint length = BinaryPrimitives.ReadUInt32LittleEndian(_file.AsSpan(LengthOffset));
        if (length != (uint)_file.Length)
        {
            throw Refuse($"its header states {length} bytes, but it has {_file.Length}: it was cut short or added to");
        }

        if (!TableSeal.IsIntact(_file, HeaderLength))
        {
            throw Refuse("its content does not have the checksum that its header states: it was damaged");
        }
    }

    private void ReadTexts()
    {
        _texts = new string[ReadCount(1)];
        _numbers = new decimal?[_texts.Length];
        for (int i = 0; i < _texts.Length; i++)
        {
            int length = ReadCount(1);
            var utf8 = _file.AsSpan(_place, length);
            if (!Utf8.IsValid(utf8))
            {
                throw Refuse($"the text at byte {_place} is not UTF-8");
            }

            _texts[i] = Encoding.UTF8.GetString(utf8);
            _place += length;
        }
    }

    private DrugDataSource ReadSource()
    {
        int at = _place;
        uint day = ReadNumber();
        return day <= (uint)DateOnly.MaxValue.DayNumber && DateOnly.FromDayNumber((int)day) is { Day: 1, Month: 1 or 4 or 7 or 10 } firstDay
            ? new DrugDataSource(HcpcsQuarter.Of(firstDay)) { SourceName = ReadText(), SourceSha256 = ReadText() }
            : throw Refuse($"the day at byte {at} is not the first day of a quarter");
    }

    private HcpcsCode ReadCode()
    {
        int at = _place;
        uint position = ReadNumber();
        return position < 26 * 10_000
            ? new HcpcsCode((char)('A' + position / 10_000), (int)(position % 10_000))
            : throw Refuse($"{position} at byte {at} is not a code");
    }

    private string ReadText()
    {
        int at = _place;
        return ReadOptionalText() ?? throw Refuse($"a text is missing at byte {at}");
    }

    private string? ReadOptionalText() => ReadPlace() is var place and >= 0 ? _texts[place] : null;

    private ValueList<string> ReadTextList()
    {
        var texts = new string[ReadCount(1)];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = ReadText();
        }

        return ValueList.Create<string>(texts);
    }

    // Numbers are kept as the texts that they print as, so that not even a trailing zero is lost; most occur many times.
    private decimal? ReadDecimal()
    {
        int at = _place;
        int place = ReadPlace();
        if (place < 0 || _numbers[place] is not null)
        {
            return place < 0 ? null : _numbers[place];
        }

        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        string text = _texts[place];
        return decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out decimal number)
            && string.Equals(number.ToString(CultureInfo.InvariantCulture), text, StringComparison.Ordinal)
            ? _numbers[place] = number
            : throw Refuse($"the text that byte {at} names is not a number");
    }

    // The place of a text; -1 for none.
    private int ReadPlace()
    {
        int at = _place;
        uint place = ReadNumber();
        return place <= (uint)_texts.Length ? (int)place - 1 : throw Refuse($"byte {at} names text {place}, of {_texts.Length}");
    }

    // A count of things that take a number of bytes each, which the rest of the file must have room for.
    private int ReadCount(int length)
    {
        int at = _place;
        uint count = ReadNumber();
        return count <= (uint)(_file.Length - _place) / (uint)length
            ? (int)count
            : throw Refuse($"the count at byte {at}, {count}, is more than the file has room for");
    }

    private uint ReadNumber()
    {
        int at = _place;
        ulong number = 0;
        for (int shift = 0; shift < 35 && _place < _file.Length; shift += 7)
        {
            byte part = _file[_place++];
            number |= (ulong)(part & 0x7F) << shift;
            if (part <= 0x7F && number <= uint.MaxValue)
            {
                return (uint)number;
            }
        }

        throw Refuse(_place == _file.Length ? "it ends within a row" : $"the bytes from {at} on are not a number");
    }

    private InvalidDataException Refuse(string why) => new($"{_name} is not a valid drug table: {why}.");
}
