namespace Hcpcs.Reference.Releases;

// What was not taken as it stands in one file, in the order in which it was met.
// file: What messages call the file.
internal sealed class NoticeList(string file)
{
    // Of skipped lines; there can be millions.
    private const int MaxSkipNotices = 1000;

    // No file seen has a hundred remarks. One can be made of nothing else.
    private const int MaxNotices = 50_000;

    private readonly List<CmsFileNotice> _notices = [];

    public IReadOnlyList<CmsFileNotice> All => _notices;

    public int SkippedLineCount { get; private set; }

    // Adds a notice.
    // Throws InvalidDataException: There are more than any file has that is not damaged throughout.
    public void Note(string location, string message, bool isSkippedLine = false)
    {
        if (_notices.Count >= MaxNotices)
        {
            throw new InvalidDataException($"{file}, {location}: {message} That is remark {MaxNotices + 1}: the file is damaged throughout.");
        }

        _notices.Add(new CmsFileNotice { File = file, Location = location, Message = message, IsSkippedLine = isSkippedLine });
    }

    public void Skip(string location, string reason)
    {
        if (CountSkipped())
        {
            NoteSkipped(location, reason);
        }
    }

    // Counts a skipped line. A sheet can claim a million rows, all of them blank.
    // Returns: Whether it is one of those that are told one by one.
    public bool CountSkipped() => ++SkippedLineCount <= MaxSkipNotices;

    public void NoteSkipped(string location, string reason) => Note(location, $"skipped: {reason}", isSkippedLine: true);
}
