using System.Runtime.CompilerServices;
using static Hcpcs.Reference.Tables.TableFormat;

namespace Hcpcs.Reference.Tables;

// What rows share: the words, and the rows of fields that many entries have in common. Each is decoded once.
internal sealed unsafe class SharedPool(TextList words, byte* rows, int rowCount)
{
    // Filled by whoever comes first. Two threads that race make equal objects, and either may stay.
    private readonly string?[] _words = new string?[words.Count];
    private readonly SharedFields?[] _rows = new SharedFields?[rowCount];

    // The shared fields of a row. Not to be changed: entries refer to them.
    public SharedFields ReadSharedRow(int row) => _rows[row] ??= DecodeSharedRow(row);

    // The marks of a shared row, read without decoding it.
    public EntryMarks ReadMarks(int row)
    {
        byte* cells = rows + (nuint)row * SharedRowLength;
        uint coverage = TableMemory.ReadUInt32(cells + SharedFields.CoveragePlace * sizeof(uint));
        uint listed = TableMemory.ReadUInt32(cells + SharedFields.NotOtherwiseClassifiedPlace * sizeof(uint));
        GC.KeepAlive(this);
        return EntryMark.Of(Cells.ToCode<CoverageCode>(coverage), Cells.ToFlag(listed) is true);
    }

    private SharedFields DecodeSharedRow(int row)
    {
        var fields = new SharedFields();
        var decoder = new SharedRowDecoder(this, rows + (nuint)row * SharedRowLength);
        fields.Visit(ref decoder);
        GC.KeepAlive(this);
        return fields;
    }

    private string? Word(uint cell) => cell == 0 ? null : _words[cell - 1] ??= words.Read((int)(cell - 1));

    // Sets each field from the cells of a row.
    private struct SharedRowDecoder(SharedPool pool, byte* cells) : IFieldVisitor
    {
        private byte* _next = cells;

        public void Code<T>(string name, ref T? value)
            where T : struct, Enum =>
            value = Cells.ToCode<T>(Next());

        public void Codes<T>(string name, int max, ref ValueList<T> values)
            where T : struct, Enum
        {
            if (Used(max) is > 0 and var used)
            {
                var codes = new T[used];
                for (int i = 0; i < used; i++)
                {
                    codes[i] = Unsafe.BitCast<uint, T>(Peek(i) - 1);
                }

                values = new ValueList<T>(codes);
            }

            Skip(max);
        }

        public void Text(string name, ref string? value) => value = pool.Word(Next());

        public void Texts(string name, int max, ref ValueList<string> values)
        {
            if (Used(max) is > 0 and var used)
            {
                string[] texts = new string[used];
                for (int i = 0; i < used; i++)
                {
                    texts[i] = pool.Word(Peek(i))!;
                }

                values = new ValueList<string>(texts);
            }

            Skip(max);
        }

        public void References(string name, int max, ref ValueList<CrossReference> values)
        {
            if (Used(max) is > 0 and var used)
            {
                var references = new CrossReference[used];
                for (int i = 0; i < used; i++)
                {
                    references[i] = new CrossReference(pool.Word(Peek(i))!);
                }

                values = new ValueList<CrossReference>(references);
            }

            Skip(max);
        }

        public void Date(string name, ref DateOnly? value) => value = Cells.ToDate(Next());

        public void Number(string name, int max, ref int? value) => value = Next() is > 0 and var cell ? (int)(cell - 1) : null;

        public void Flag(string name, ref bool? value) => value = Cells.ToFlag(Next());

        private uint Next()
        {
            uint cell = Peek(0);
            Skip(1);
            return cell;
        }

        private readonly uint Peek(int place) => TableMemory.ReadUInt32(_next + place * sizeof(uint));

        private void Skip(int count) => _next += count * sizeof(uint);

        // How many cells of the list that comes next are in use.
        private readonly int Used(int max)
        {
            int used = 0;
            while (used < max && Peek(used) != 0)
            {
                used++;
            }

            return used;
        }
    }
}
