namespace Hcpcs.Reference.Releases;

/// <summary>What was not taken as it stands in one file, in the order in which it was met.</summary>
/// <param name="file">What messages call the file.</param>
internal sealed class NoticeList(string file)
{
    /// <summary>Of skipped lines; there can be millions.</summary>
    private const int MaxSkipNotices = 1000;

    /// <summary>No file seen has a hundred remarks. One can be made of nothing else.</summary>
    private const int MaxNotices = 50_000;

    private readonly List<CmsFileNotice> _notices = [];

    public IReadOnlyList<CmsFileNotice> All => _notices;

    public int SkippedLineCount { get; private set; }

    /// <summary>Adds a notice.</summary>
    /// <exception cref="InvalidDataException">There are more than any file has that is not damaged throughout.</exception>
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

    /// <summary>Counts a skipped line. A sheet can claim a million rows, all of them blank.</summary>
    /// <returns>Whether it is one of those that are told one by one.</returns>
    public bool CountSkipped() => ++SkippedLineCount <= MaxSkipNotices;

    public void NoteSkipped(string location, string reason) => Note(location, $"skipped: {reason}", isSkippedLine: true);
}
