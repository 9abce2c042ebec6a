namespace Hcpcs.Reference.Releases;

// Finds the release in the file that was given, and the lists beside it, and puts them together.
internal sealed class ReleaseReader(IProgress<int>? rowsRead)
{
    // As many workbooks of a zip as may be unreadable: a release has seven members, and each can take a second before it is refused.
    private const int MaxUnreadable = 7;

    // How the notice begins that the list is missing.
    private const string WithoutList = "read without CMS's list of not otherwise classified codes";

    private readonly ReadBudget _budget = new();

    public CmsRelease Read(SourceFile file)
    {
        switch (file.Kind)
        {
            case ContentKind.Zip:
                return ReadZip(file);
            case ContentKind.Workbook:
                return Finish(file, WorkbookReleaseReader.Read(file.Content, file.Name, _budget, rowsRead), null, []);
            case ContentKind.Html:
                throw new InvalidDataException($"{file.Name} is not a release but an HTML page, perhaps saved in place of the download.");
            case ContentKind.Text when file.Content.Length == 0:
                throw new InvalidDataException($"{file.Name} is empty.");
            default:
                var entries = TextReleaseReader.IsRelease(file.Content)
                    ? TextReleaseReader.Read(file.Content, file.Name, rowsRead)
                    : WorkbookReleaseReader.ReadText(file.Content, file.Name, rowsRead);
                return entries is not null
                    ? Finish(file, entries, null, [])
                    : throw new InvalidDataException($"{file.Name} is not a release: no line of it has the form of the HCPCS contractor record.");
        }
    }

    // The release with a list of not otherwise classified codes that lies in a file of its own.
    public CmsRelease Complete(CmsRelease read, SourceFile list)
    {
        var remarks = new List<CmsFileNotice>();
        var unclassified = (list.Kind == ContentKind.Zip ? UnpackAll(list) : [list])
            .Where(member => member.Kind == ContentKind.Workbook)
            .Select(member => NotOtherwiseClassifiedReader.Read(member.Content, member.Name, _budget, remarks))
            .FirstOrDefault(codes => codes is not null)
            ?? throw new InvalidDataException($"{list.Name} does not hold a list of not otherwise classified codes: give CMS's workbook of them, or its zip.");
        HcpcsRecord[] records = [.. read.Records.Select(record => record with { NotOtherwiseClassified = unclassified.Contains(record.Code) })];
        var notices = new NoticeList(list.Name);
        NoteUnclassified(notices, records, unclassified);
        return new CmsRelease(
            read.Release with { CompanionLists = read.Release.CompanionLists | HcpcsCompanionLists.NotOtherwiseClassified },
            records,
            read.Modifiers,
            [.. read.Notices.Where(notice => !notice.Message.StartsWith(WithoutList, StringComparison.Ordinal)), .. remarks, .. notices.All],
            read.SkippedLineCount);
    }

    private CmsRelease ReadZip(SourceFile zip)
    {
        var members = UnpackAll(zip);
        var main = FindMain(members, zip.Name);
        var notices = new List<CmsFileNotice>();
        var faults = new List<InvalidDataException>();
        HashSet<HcpcsCode>? unclassified = null;

        // The list is small and usually says NOC in its name: with these first, the large workbooks are rarely opened.
        foreach (var member in members
            .Where(member => member != main && member.Kind == ContentKind.Workbook)
            .OrderBy(member => !member.Name.Contains("NOC", StringComparison.OrdinalIgnoreCase))
            .ThenBy(member => member.Content.Length))
        {
            var remarks = new List<CmsFileNotice>();
            unclassified = OfWorkbook(zip.Name, faults, () => NotOtherwiseClassifiedReader.Read(member.Content, member.Name, _budget, remarks));
            if (unclassified is not null)
            {
                notices.AddRange(remarks);
                break;
            }
        }

        notices.AddRange(faults.Select(fault => new CmsFileNotice
        {
            File = zip.Name,
            Message = $"a member that cannot be read was skipped: {fault.Message}",
        }));
        return OfMember(zip.Name, () => Finish(main, ReadMain(main), unclassified, notices));
    }

    private List<SourceFile> UnpackAll(SourceFile file)
    {
        var members = new List<SourceFile>();
        using var zip = new BoundedZip(file.Content, file.Name, "zip", _budget);
        foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0))
        {
            string name = CellText.FileName(entry.FullName);
            members.Add(new SourceFile(name, zip.Unpack(entry, ReadBudget.MaxFileLength, $"{file.Name}, member {name}")));
        }

        return members;
    }

    // Reads a member, whose faults are told by its own name, and puts the name of the zip before that.
    private static T OfMember<T>(string zip, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"{zip}, {exception.Message}", exception);
        }
    }

    // Reads a workbook of a zip, of which nothing but its content tells whether it belongs to the release, and notes why it cannot be read:
    // a damaged one, or a document of another program in the same container, makes no other member worse.
    private T? OfWorkbook<T>(string zip, List<InvalidDataException> faults, Func<T> read) => OfMember(zip, () =>
    {
        try
        {
            return read();
        }
        catch (InvalidDataException exception) when (!_budget.IsExceeded && faults.Count < MaxUnreadable)
        {
            faults.Add(exception);
            return default;
        }
    });

    private EntryCollector ReadMain(SourceFile main) => main.Kind == ContentKind.Text
        ? TextReleaseReader.Read(main.Content, main.Name, rowsRead)
        : WorkbookReleaseReader.Read(main.Content, main.Name, _budget, rowsRead);

    private SourceFile FindMain(List<SourceFile> members, string zip)
    {
        var faults = new List<InvalidDataException>();
        var found = members.FindAll(member => member.Kind == ContentKind.Text && TextReleaseReader.IsRelease(member.Content));
        if (found.Count == 0)
        {
            found = members.FindAll(
                member => member.Kind == ContentKind.Workbook
                    && OfWorkbook(zip, faults, () => WorkbookReleaseReader.IsRelease(member.Content, member.Name, _budget)));
        }

        return found.Count switch
        {
            0 when faults.Count > 0 => throw new InvalidDataException(
                $"{zip} does not hold a release: {string.Join(' ', faults.Select(fault => fault.Message))}", faults[0]),
            0 => throw new InvalidDataException(
                $"{zip} does not hold a release: none of its {members.Count} members has the form of the HCPCS contractor record."),
            1 => found[0],
            _ when found.TrueForAll(member => member.Content.AsSpan().SequenceEqual(found[0].Content)) => found[0],
            _ => throw new InvalidDataException(
                $"{zip} holds more than one release: {string.Join(", ", found.Select(member => member.Name))}. Give the one you mean."),
        };
    }

    private static CmsRelease Finish(
        SourceFile file, EntryCollector entries, HashSet<HcpcsCode>? unclassified, IReadOnlyList<CmsFileNotice> otherNotices)
    {
        HcpcsRecord[] records = [.. entries.FinishRecords(unclassified)];
        HcpcsModifierRecord[] modifiers = [.. entries.FinishModifiers()];
        if (records.Length == 0)
        {
            throw new InvalidDataException($"{file.Name} does not hold a code.");
        }

        NoteUnclassified(entries.Notices, records, unclassified);
        var quarter = ReleaseQuarter.Find(records, modifiers, file.Name, entries);
        var release = new HcpcsRelease(HcpcsQuarter.Of(quarter))
        {
            SourceName = file.Name,
            SourceSha256 = file.Sha256,
            CodeCount = records.Length,
            ModifierCount = modifiers.Length,
            EarliestCodeTermination = records.Min(record => record.TerminationDate),
            EarliestModifierTermination = modifiers.Min(record => record.TerminationDate),
            CompanionLists = unclassified is null ? HcpcsCompanionLists.None : HcpcsCompanionLists.NotOtherwiseClassified,
        };
        return new CmsRelease(release, records, modifiers, [.. entries.Notices.All, .. otherNotices], entries.Notices.SkippedLineCount);
    }

    private static void NoteUnclassified(NoticeList notices, HcpcsRecord[] records, HashSet<HcpcsCode>? unclassified)
    {
        if (unclassified is null)
        {
            notices.Note(string.Empty, $"{WithoutList}: which codes are on it is unknown.");
            return;
        }

        HcpcsCode[] missing = [.. unclassified.Except(records.Select(record => record.Code)).Order()];
        if (missing.Length > 0)
        {
            notices.Note(
                string.Empty, $"the list of not otherwise classified codes names codes that are not in it: {string.Join(", ", missing)}.");
        }
    }
}
