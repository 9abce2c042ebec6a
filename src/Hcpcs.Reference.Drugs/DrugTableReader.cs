using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Hcpcs.Reference;

// Reads a drug table file, and refuses whatever is not one, or a damaged one.
internal sealed class DrugTableReader
{
    // No row has fewer bytes: bounds what a count can make the reader allocate.
    private const int MinRowLength = 11;

    // How many numbers of a row stand before the list of its texts that are not numbers.
    private const int ProductNumbers = 10, LimitNumbers = 11;

    private readonly byte[] _file;
    private readonly string _name;
    private int[] _textStarts = [];
    private string?[] _texts = [];
    private object?[] _numbers = [];
    private int _place = SealedTable.HeaderLength;

    private DrugTableReader(byte[] file, string name)
    {
        _file = file;
        _name = name;
    }

    // Reads a table whole, and checks all of it.
    // file: The bytes, whose header is right.
    // name: What messages call it.
    // Throws InvalidDataException: What is behind the header is not a drug table; the message says what and where.
    public static HcpcsDrugTable Read(byte[] file, string name)
    {
        var reader = new DrugTableReader(file, name);
        reader.ReadTexts();
        for (int i = 0; i < reader._texts.Length; i++)
        {
            reader.CheckText(i);
        }

        var crosswalk = reader.ReadSource();
        var limitSource = reader.ReadSource();
        var products = reader.ReadAll(reader.ReadProduct);
        var limits = reader.ReadAll(reader.ReadLimit);
        reader.CheckEnd();
        try
        {
            return HcpcsDrugTable.Create(crosswalk, products, limitSource, limits);
        }
        catch (ArgumentException exception)
        {
            throw reader.Refuse(exception.Message.TrimEnd('.'), exception);
        }
    }

    // Opens the embedded table, which cannot change after the build: that it is right is left to the tests, and a row is read when it is asked for.
    public static HcpcsDrugTable OpenEmbedded(byte[] file)
    {
        var reader = new DrugTableReader(file, "The embedded drug table");
        reader.ReadTexts();
        var crosswalk = reader.ReadSource();
        var limitSource = reader.ReadSource();
        var products = reader.Open(ProductNumbers, row => row.ReadProduct());
        var limits = reader.Open(LimitNumbers, row => row.ReadLimit());
        return new HcpcsDrugTable(crosswalk, products, limitSource, limits);
    }

    private DrugProduct ReadProduct() => new()
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

    private PaymentLimit ReadLimit() => new()
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

    private T[] ReadAll<T>(Func<T> read)
    {
        var rows = new T[ReadCount(MinRowLength)];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = read();
        }

        return rows;
    }

    // Rows that stay where they lie until they are asked for.
    private DrugRows<T> Open<T>(int numbers, Func<DrugTableReader, T> read)
        where T : class
    {
        var codes = new HcpcsCode[ReadCount(MinRowLength)];
        int[] places = new int[codes.Length];
        for (int i = 0; i < codes.Length; i++)
        {
            places[i] = _place;
            codes[i] = ReadCode();
            Skip(numbers - 1);
            Skip(ReadCount(1));
        }

        return new DrugRows<T>(codes, row => read(At(places[row])));
    }

    // A reader of the same file at another place.
    private DrugTableReader At(int place) => new(_file, _name) { _textStarts = _textStarts, _texts = _texts, _numbers = _numbers, _place = place };

    private void CheckEnd()
    {
        if (_place != _file.Length)
        {
            throw Refuse($"{_file.Length - _place} bytes follow its last row");
        }
    }

    // Where the texts lie; they are made when they are asked for.
    private void ReadTexts()
    {
        _texts = new string?[ReadCount(1)];
        _numbers = new object?[_texts.Length];
        _textStarts = new int[_texts.Length];
        for (int i = 0; i < _texts.Length; i++)
        {
            _textStarts[i] = _place;
            int length = ReadCount(1);
            _place += length;
        }
    }

    private void CheckText(int number)
    {
        if (!Utf8.IsValid(TextBytes(number, out int place)))
        {
            throw Refuse($"the text at byte {place} is not UTF-8");
        }
    }

    private string TextAt(int number) => _texts[number] ??= Encoding.UTF8.GetString(TextBytes(number, out _));

    private ReadOnlySpan<byte> TextBytes(int number, out int place)
    {
        var reader = At(_textStarts[number]);
        int length = reader.ReadCount(1);
        place = reader._place;
        return _file.AsSpan(place, length);
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

    private string? ReadOptionalText() => ReadPlace() is var place and >= 0 ? TextAt(place) : null;

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
        if (place < 0)
        {
            return null;
        }

        // Boxed, so that several threads can keep what they read.
        if (_numbers[place] is decimal known)
        {
            return known;
        }

        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        string text = TextAt(place);
        if (!decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out decimal number)
            || !string.Equals(number.ToString(CultureInfo.InvariantCulture), text, StringComparison.Ordinal))
        {
            throw Refuse($"the text that byte {at} names is not a number");
        }

        _numbers[place] = number;
        return number;
    }

    // Passes over so many numbers.
    private void Skip(int count)
    {
        while (count > 0)
        {
            count -= _file[_place++] >> 7 ^ 1;
        }
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
        return CompactNumber.TryRead(_file, ref _place, maxLength: 5, out ulong number) && number <= uint.MaxValue
            ? (uint)number
            : throw Refuse(_place == _file.Length ? "it ends within a row" : $"the bytes from {at} on are not a number");
    }

    private InvalidDataException Refuse(string why, Exception? cause = null) => DrugTableFormat.Kind.Refuse(_name, why, cause);
}
