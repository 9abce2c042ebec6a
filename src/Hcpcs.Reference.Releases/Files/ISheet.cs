namespace Hcpcs.Reference.Releases;

// Rows of cells, whether they lie in a workbook or in a text.
internal interface ISheet : IDisposable
{
    // The number of the row that was read last, or of the line that it begins on, counted from 1.
    int RowNumber { get; }

    // How many cells the row has.
    int ColumnCount { get; }

    // Where the row is, for messages.
    string Location { get; }

    bool NextRow();

    // Goes on to the rows of the next sheet. A text has one.
    bool NextSheet();

    // The text of a cell on one line, without the blanks around it; empty for one that the row does not have.
    string Text(int column);

    // Whether the cell is a number, and so may have lost leading zeros.
    bool IsNumber(int column);

    // Where a cell is, for messages.
    string Locate(int column);
}
