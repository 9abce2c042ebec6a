using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hcpcs.Reference.Claims;

// One row: where its fields are, or why it cannot be read.
public sealed partial class DelimitedClaimReader
{
    // The most columns that are read, as many as a worksheet has.
    internal const int MaxColumns = 16 * 1024;

    // A row that is given up may have been looked at far behind its line, and the next one as far again: in a file that is made so, each byte would be
    // looked at as often as rows begin before it. After as much as so many of the longest rows, a row ends with its line.
    private const int MaxWastedRows = 64;

    private long _wastedLength;

    // Splits the next row.
    // What runs for each row is compiled for speed at once: a run is over before much would be gained by compiling it twice.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Outcome Split(DelimitedBatch batch, ReadOnlySpan<byte> all)
    {
        // One byte more than a row may have tells that it is too long.
        bool isFull = all.Length - _next > _maxRowLength, isAtEnd = Input.IsAtEnd;
        var data = isFull ? all[..(_next + _maxRowLength + 1)] : all;
        if (_wastedLength > MaxWastedRows * (long)_maxRowLength && all[_next..].IndexOf(_lineEnd) is >= 0 and var lineLength && lineLength <= _maxRowLength)
        {
            data = all[..(_next + lineLength)];
            (isFull, isAtEnd) = (false, true);
        }

        int place = _next, count = 0;
        bool hasQuotes = false, hasDoubledQuotes = false;
        byte delimiter = _delimiter, lineEnd = _lineEnd;
        int quote = _quote;
        var fields = batch.NextRow(_usedCount);

        // Delimiters and line ends are found many bytes at a time: one look finds those of most rows.
        ref byte first = ref MemoryMarshal.GetReference(data);
        int looked = place, unseen = place;
        ulong found = 0;
        while (true)
        {
            int start = place, end, after;
            bool isLast, isDoubled = false;
            if (place < data.Length && data[place] == quote)
            {
                hasQuotes = true;
                start++;
                int close = FindClosingQuote(data, start, isAtEnd, out isDoubled);
                after = close < 0 ? -1 : FindEndOfField(data, close + 1);
                if (after < 0)
                {
                    if (!isFull && !isAtEnd)
                    {
                        return Outcome.Incomplete;
                    }

                    if (close < 0 || isFull)
                    {
                        return Refuse(batch, all, data.Length, ClaimRowFault.UnclosedQuote);
                    }

                    after = data.Length;
                }

                isLast = after == data.Length || data[after] != delimiter;
                if (isLast && after < data.Length && data[after] != lineEnd)
                {
                    return Refuse(batch, all, after, ClaimRowFault.TextAfterQuote);
                }

                end = close;
                hasDoubledQuotes |= isDoubled;
                (unseen, found) = (after + 1, 0);
            }
            else
            {
                while (found == 0 && unseen < data.Length)
                {
                    found = unseen <= data.Length - ByteBlock.Length
                        ? ByteBlock.Either(ref Unsafe.Add(ref first, unseen), delimiter, lineEnd)
                        : FindLast(data[unseen..], delimiter, lineEnd);
                    looked = unseen;
                    unseen += ByteBlock.Length;
                }

                after = found == 0 ? data.Length : looked + BitOperations.TrailingZeroCount(found);
                found &= found - 1;
                if (after == data.Length)
                {
                    if (isFull)
                    {
                        return Refuse(batch, all, after, ClaimRowFault.TooLong);
                    }

                    if (!isAtEnd)
                    {
                        return Outcome.Incomplete;
                    }
                }

                isLast = after == data.Length || data[after] != delimiter;
                end = isLast && after > place && data[after - 1] == CarriageReturn ? after - 1 : after;
            }

            if ((uint)count < (uint)fields.Length)
            {
                // What holds doubled quotation marks has a negative length until the row is there as a whole.
                fields[count] = new TextPlace(start, isDoubled ? start - end : end - start);
            }
            else if (count >= _columnCount && TextPlace.Trim(data, start, end).Length > 0)
            {
                return Refuse(batch, all, after, ClaimRowFault.TooManyFields);
            }

            count++;
            if (isLast)
            {
                return EndRow(batch, all, after - _next, fields, count, hasQuotes, hasDoubledQuotes);
            }

            place = after + 1;
        }
    }

    // Looks at the last bytes, behind which there are none.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong FindLast(ReadOnlySpan<byte> bytes, byte delimiter, byte lineEnd)
    {
        Span<byte> block = stackalloc byte[ByteBlock.Length];
        bytes.CopyTo(block);
        return ByteBlock.Either(ref MemoryMarshal.GetReference(block), delimiter, lineEnd) & ((1UL << bytes.Length) - 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Outcome EndRow(
        DelimitedBatch batch, ReadOnlySpan<byte> all, int length, Span<TextPlace> fields, int count, bool hasQuotes, bool hasDoubledQuotes)
    {
        var row = all.Slice(_next, length);
        int lineBreaks = hasQuotes ? 1 + row.Count(_lineEnd) : 1;
        if (IsEmpty(row))
        {
            Advance(all, length, lineBreaks);
            return Outcome.Done;
        }

        if (_columns is null)
        {
            _headerLength = Math.Min(count, MaxColumns);
        }
        else
        {
            // Fields that the row does not have are empty.
            if (count < fields.Length)
            {
                fields[count..].Clear();
            }

            if (hasDoubledQuotes)
            {
                RemoveDoubledQuotes(fields);
            }

            AddRow(batch, fields, all);
        }

        Advance(all, length, lineBreaks);
        return Outcome.Done;
    }

    // Whether a row has nothing but delimiters and blanks. Nearly all rows show at their first byte that they have.
    private bool IsEmpty(ReadOnlySpan<byte> row)
    {
        foreach (byte b in row)
        {
            if (b > Blank && b != _delimiter && b != _quote)
            {
                return false;
            }
        }

        return true;
    }

    // Takes one of each two quotation marks away, where they stand: the row was read as a whole and is not looked at again.
    private void RemoveDoubledQuotes(Span<TextPlace> fields)
    {
        byte[] buffer = Input.Buffer!;
        foreach (ref var field in fields)
        {
            var (start, length) = field;
            if (length >= 0)
            {
                continue;
            }

            int end = start;
            for (int place = start; place < start - length; place++)
            {
                buffer[end++] = buffer[place];
                place += buffer[place] == _quote ? 1 : 0;
            }

            field = new TextPlace(start, end - start);
        }
    }

    // Gives the row up and goes on after its first line end.
    // end: How far it was looked at.
    private Outcome Refuse(DelimitedBatch batch, ReadOnlySpan<byte> data, int end, ClaimRowFault fault)
    {
        // A row is longer than it may be because of its line, or because of a quotation mark that takes in the lines after it.
        if (fault is ClaimRowFault.UnclosedQuote or ClaimRowFault.TooLong && data.Length - _next > _maxRowLength)
        {
            bool isOneLine = !data.Slice(_next, _maxRowLength + 1).Contains(_lineEnd);
            fault = isOneLine ? ClaimRowFault.TooLong : ClaimRowFault.UnclosedQuote;
        }

        if (_columns is null)
        {
            _headerFault = fault;
        }
        else
        {
            AddLine(batch, new DelimitedLine { Position = _line, Fault = fault });
        }

        SkipLine(data);
        _wastedLength += _columns is null ? 0 : Math.Max(end - _next, 0);
        return Outcome.Done;
    }

    // The place of the next quotation mark that is not doubled, or -1 while it cannot be told.
    private int FindClosingQuote(ReadOnlySpan<byte> data, int place, bool isAtEnd, out bool hasDoubled)
    {
        hasDoubled = false;
        while (true)
        {
            int length = data[place..].IndexOf((byte)_quote);
            int close = place + length;
            if (length < 0 || (close + 1 == data.Length && !isAtEnd))
            {
                return -1;
            }

            if (close + 1 == data.Length || data[close + 1] != _quote)
            {
                return close;
            }

            hasDoubled = true;
            place = close + 2;
        }
    }

    // The place of what follows a closing quotation mark, blanks and what stands before a line feed left out, or -1 where nothing does.
    private int FindEndOfField(ReadOnlySpan<byte> data, int place)
    {
        while (place < data.Length && (data[place] == Blank || (data[place] == CarriageReturn && _lineEnd == LineFeed)))
        {
            place++;
        }

        return place == data.Length ? -1 : place;
    }

    private void Advance(ReadOnlySpan<byte> data, int length, int lineBreaks)
    {
        // The last row may have no line break.
        _next = Math.Min(_next + length + 1, data.Length);
        _line += lineBreaks;
    }

    // Goes to the next line, as far as it is here, without keeping what is before it.
    private void SkipLine(ReadOnlySpan<byte> data)
    {
        int length = data[_next..].IndexOf(_lineEnd);
        _isSkipping = length < 0;
        if (_isSkipping)
        {
            _next = data.Length;
        }
        else
        {
            Advance(data, length, lineBreaks: 1);
        }
    }
}
