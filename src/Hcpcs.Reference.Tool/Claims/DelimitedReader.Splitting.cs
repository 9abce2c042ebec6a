using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace Hcpcs.Reference.Tool;

// One row: where its fields are, or why it cannot be read.
internal sealed partial class DelimitedReader
{
    private enum Outcome
    {
        // A row, or the fault of one, was added, or a blank line passed over.
        Done,

        // The row goes on behind what the buffer holds.
        Incomplete,
    }

    // Splits the next row.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Outcome Split(RowBatch batch, bool isHeader)
    {
        // One byte more than a row may have tells that it is too long.
        bool isFull = _end - _next > _maxRowLength;
        var data = _buffer.AsSpan(0, isFull ? _next + _maxRowLength + 1 : _end);
        int place = _next, count = 0;
        bool hasQuotes = false;

        // Delimiters and line breaks are found sixteen bytes at a time: most fields are shorter, so that one look finds several.
        ref byte first = ref MemoryMarshal.GetArrayDataReference(_buffer);
        var delimiters = Vector128.Create(_delimiter);
        var lineFeeds = Vector128.Create(LineFeed);
        int looked = place, unseen = place;
        uint found = 0;
        while (true)
        {
            if (count == _columnCount)
            {
                return Refuse(batch, RowFault.TooManyFields);
            }

            int start = place, end, after;
            if (place < data.Length && data[place] == Quote)
            {
                hasQuotes = true;
                start++;
                int close = FindClosingQuote(data, start, out bool hasDoubled);
                after = close < 0 ? -1 : FindEndOfField(data, close + 1);
                if (after < 0)
                {
                    if (!isFull && !_isAtEnd)
                    {
                        return Outcome.Incomplete;
                    }

                    if (close < 0 || isFull)
                    {
                        return Refuse(batch, RowFault.UnclosedQuote);
                    }

                    after = data.Length;
                }

                if (after < data.Length && data[after] != _delimiter && data[after] != LineFeed)
                {
                    return Refuse(batch, RowFault.TextAfterQuote);
                }

                end = hasDoubled ? ~close : close;
                (unseen, found) = (after + 1, 0);
            }
            else
            {
                while (found == 0 && unseen < data.Length)
                {
                    var bytes = Vector128.LoadUnsafe(ref first, (nuint)unseen);
                    found = (Vector128.Equals(bytes, delimiters) | Vector128.Equals(bytes, lineFeeds)).ExtractMostSignificantBits();
                    looked = unseen;
                    unseen += Vector128<byte>.Count;
                }

                after = found == 0 ? data.Length : looked + BitOperations.TrailingZeroCount(found);
                found &= found - 1;
                if (after >= data.Length)
                {
                    if (isFull)
                    {
                        return Refuse(batch, RowFault.TooLong);
                    }

                    if (!_isAtEnd)
                    {
                        return Outcome.Incomplete;
                    }

                    after = data.Length;
                }

                bool isLast = after == data.Length || data[after] == LineFeed;
                end = isLast && after > place && data[after - 1] == CarriageReturn ? after - 1 : after;
            }

            batch.SetField(count, start, end);
            count++;
            if (after < data.Length && data[after] == _delimiter)
            {
                place = after + 1;
                continue;
            }

            return EndRow(batch, data[_next..after], count, hasQuotes, isHeader);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Outcome EndRow(RowBatch batch, ReadOnlySpan<byte> row, int count, bool hasQuotes, bool isHeader)
    {
        if (count == 1 && !row.ContainsAnyExcept(Blank, CarriageReturn))
        {
            Advance(row.Length, lineBreaks: 1);
            return Outcome.Done;
        }

        if (count < _columnCount && !isHeader)
        {
            return Refuse(batch, RowFault.TooFewFields, count);
        }

        var fault = RowFault.None;
        if (_next < _suspectEnd)
        {
            fault = row.Contains((byte)0) ? RowFault.NulByte : Utf8.IsValid(row) ? RowFault.None : RowFault.InvalidUtf8;
        }

        batch.AddRow(_line, fault, count);
        Advance(row.Length, lineBreaks: hasQuotes ? 1 + row.Count(LineFeed) : 1);
        return Outcome.Done;
    }

    // Gives the row up and goes on after its first line break.
    private Outcome Refuse(RowBatch batch, RowFault fault, int fieldCount = 0)
    {
        // A row is longer than it may be because of its line, or because of a quotation mark that takes in the lines after it.
        if (fault is RowFault.UnclosedQuote or RowFault.TooLong && _end - _next > _maxRowLength)
        {
            bool isOneLine = !_buffer.AsSpan(_next, _maxRowLength + 1).Contains(LineFeed);
            fault = isOneLine ? RowFault.TooLong : RowFault.UnclosedQuote;
        }

        batch.AddRow(_line, fault, fieldCount);
        SkipLine();
        return Outcome.Done;
    }

    // The place of the next quotation mark that is not doubled, or -1 while it cannot be told.
    private int FindClosingQuote(ReadOnlySpan<byte> data, int place, out bool hasDoubled)
    {
        hasDoubled = false;
        while (true)
        {
            int length = data[place..].IndexOf(Quote);
            int close = place + length;
            if (length < 0 || (close + 1 == data.Length && !_isAtEnd))
            {
                return -1;
            }

            if (close + 1 == data.Length || data[close + 1] != Quote)
            {
                return close;
            }

            hasDoubled = true;
            place = close + 2;
        }
    }

    // The place of what follows a closing quotation mark, blanks and the first half of CRLF left out, or -1 where nothing does.
    private static int FindEndOfField(ReadOnlySpan<byte> data, int place)
    {
        while (place < data.Length && data[place] == Blank)
        {
            place++;
        }

        if (place < data.Length && data[place] == CarriageReturn && (place + 1 == data.Length || data[place + 1] == LineFeed))
        {
            place++;
        }

        return place == data.Length ? -1 : place;
    }
}
