using Hcpcs.Reference.Fuzz.Targets;

namespace Hcpcs.Reference.Fuzz;

/// <summary>A reader of outside input, the files that it reads, and how they are damaged.</summary>
public abstract class FuzzTarget
{
    private readonly Lazy<IReadOnlyList<FuzzFile>> _wholeFiles;
    private readonly Lazy<IReadOnlyList<FuzzFile>> _cutFiles;

    protected FuzzTarget()
    {
        _wholeFiles = new(() => [.. MakeWholeFiles()]);
        _cutFiles = new(() => [.. MakeCutFiles()]);
    }

    public abstract string Name { get; }

    /// <summary>The files as they are published.</summary>
    public IReadOnlyList<FuzzFile> WholeFiles => _wholeFiles.Value;

    /// <summary>Some hundred rows of each.</summary>
    public IReadOnlyList<FuzzFile> CutFiles => _cutFiles.Value;

    /// <param name="folder">The folder of the official files.</param>
    public static IReadOnlyList<FuzzTarget> All(string folder)
    {
        var official = new OfficialFolder(folder);
        return
        [
            new CodeTableTarget(), new DrugTableTarget(), new TextTarget(official), new WorkbookTarget(official), new BinaryWorkbookTarget(official),
            new ZipTarget(official), new CrosswalkTarget(official), new PaymentLimitTarget(official), new FeeTableTarget(),
            new HistoryTarget(),
            new FeeTextTarget(official), new FeeWorkbookTarget(official), new ClaimFileTarget(),
            new X12ClaimTarget(), new FhirClaimTarget(), new DelimitedClaimTarget(),
            new MueTarget(), new RequestTarget(),
        ];
    }

    /// <summary>A damaged file, made of a sound one.</summary>
    public abstract byte[] Damage(byte[] content, Random random);

    /// <summary>Reads a file, and goes through all that was read.</summary>
    public abstract void Read(string path);

    protected abstract IEnumerable<FuzzFile> MakeWholeFiles();

    protected abstract IEnumerable<FuzzFile> MakeCutFiles();
}
