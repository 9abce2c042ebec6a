using System.Buffers.Binary;

namespace Hcpcs.Reference.Tables;

// Collects the fields that many entries have in common as rows of cells, each combination once, and the words in them.
internal sealed class SharedRowWriter(TextEncoder encoder)
{
    // An entry that is known not to be listed equals one of which that is not known; their rows are two.
    private readonly Dictionary<(SharedFields Fields, bool? IsListed), uint> _rows = [];
    private readonly Dictionary<string, uint> _wordCells = new(StringComparer.Ordinal);
    private readonly List<string[]> _words = [];
    private readonly List<uint> _cells = [];
    private readonly TextEncoder _encoder = encoder;

    // The words, taken apart, in the order of their numbers.
    public List<string[]> Words => _words;

    // The number of the row that holds these fields.
    // Throws ArgumentException: No row can hold them; the message names the field.
    public uint Add(SharedFields fields)
    {
        var key = (fields, fields.NotOtherwiseClassified.Value);
        if (!_rows.TryGetValue(key, out uint row))
        {
            var writer = new RowWriter(this);
            fields.Visit(ref writer);
            row = (uint)_rows.Count;
            _rows.Add(key, row);
        }

        return row;
    }

    // All rows as they are in a file.
    public byte[] ToBytes()
    {
        byte[] bytes = new byte[_cells.Count * sizeof(uint)];
        for (int i = 0; i < _cells.Count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), _cells[i]);
        }

        return bytes;
    }

    // Adds the cells of each field.
    private readonly struct RowWriter(SharedRowWriter owner) : IFieldVisitor
    {
        public void Code<T>(string name, ref T? value)
            where T : struct, Enum =>
            Add(Cells.Of(value, name));

        public void Codes<T>(string name, int max, ref ValueList<T> values)
            where T : struct, Enum
        {
            RequireRoom(name, values.Count, max);
            foreach (var value in values)
            {
                Add(Cells.Of(value, name));
            }

            AddEmpty(max - values.Count);
        }

        public void Text(string name, ref string? value) => Add(string.IsNullOrEmpty(value) ? 0 : WordCell(name, value));

        public void Texts(string name, int max, ref ValueList<string> values)
        {
            RequireRoom(name, values.Count, max);
            foreach (string value in values)
            {
                Add(WordCell(name, value));
            }

            AddEmpty(max - values.Count);
        }

        public void References(string name, int max, ref ValueList<CrossReference> values)
        {
            RequireRoom(name, values.Count, max);
            foreach (var value in values)
            {
                Add(WordCell(name, value.Text));
            }

            AddEmpty(max - values.Count);
        }

        public void Date(string name, ref DateOnly? value) => Add(Cells.Of(value));

        public void Number(string name, int max, ref int? value) => Add(value switch
        {
            null => 0,
            >= 0 and var number when number <= max => (uint)number + 1,
            var number => throw new ArgumentException($"{number} in {name}; the record layout holds 0 to {max}."),
        });

        public void Flag(string name, ref bool? value) => Add(Cells.Of(value));

        private void Add(uint cell) => owner._cells.Add(cell);

        private void AddEmpty(int count)
        {
            for (; count > 0; count--)
            {
                Add(0);
            }
        }

        private static void RequireRoom(string name, int count, int max)
        {
            if (count > max)
            {
                throw new ArgumentException($"{name} has {count} values; the record layout holds {max}.");
            }
        }

        private uint WordCell(string name, string word)
        {
            if (string.IsNullOrEmpty(word))
            {
                throw new ArgumentException($"{name} has an empty value.");
            }

            if (!owner._wordCells.TryGetValue(word, out uint cell))
            {
                owner._words.Add(owner._encoder.Split(word));
                owner._wordCells.Add(word, cell = (uint)owner._words.Count);
            }

            return cell;
        }
    }
}
