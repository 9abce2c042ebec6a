namespace Hcpcs.Reference;

/// <summary>What <c>AddHcpcsReference</c> registers. At most one of the three sources is set; without any it is the embedded table.</summary>
public sealed class HcpcsReferenceOptions
{
    /// <summary>
    /// A code table file to use in place of the embedded table, as <c>hcpcs compile</c> writes it. It is loaded when the lookup is first
    /// resolved. A file that is missing or damaged then throws: the embedded table never replaces it. A relative path is relative to the
    /// current directory. To fail at start rather than at the first claim, resolve <see cref="IHcpcsLookup"/> once when the application
    /// starts.
    /// </summary>
    public string? TableFile { get; set; }

    /// <summary>Opens a code table from elsewhere: a blob, a database. Called once, when the lookup is first resolved; the stream is closed.</summary>
    public Func<Stream>? OpenTable { get; set; }

    /// <summary>A table that is loaded already.</summary>
    public HcpcsTable? Table { get; set; }

    /// <summary>
    /// Whether <see cref="TableFile"/> is checked every <see cref="PollingInterval"/> and loaded when it has changed. A file that is
    /// damaged, incomplete or of an older release leaves the table in use untouched: <see cref="IHcpcsTableProvider"/> says so.
    /// </summary>
    public bool ReloadOnChange { get; set; }

    /// <summary>How long to wait between two looks at the file, from a millisecond to 30 days; two seconds unless set.</summary>
    public TimeSpan PollingInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Whether a reload may go back to an older release. Another file of the same quarter is taken where its revision is not lower.</summary>
    public bool AllowOlderRelease { get; set; }

    /// <summary>
    /// Is told, once, that the table of these options has been loaded: the place to log its release and to subscribe to the events of the
    /// provider, without loading the table for that. Called before the first answer, from the thread that asked; what it throws is ignored. It
    /// is not called if the application has a lookup of its own.
    /// </summary>
    public Action<IHcpcsTableProvider>? OnLoaded { get; set; }

    /// <summary>What the validator reports.</summary>
    public HcpcsValidationOptions Validation { get; } = new();
}
