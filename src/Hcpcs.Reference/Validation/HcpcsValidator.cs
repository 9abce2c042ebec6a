namespace Hcpcs.Reference;

/// <summary>Judges claim lines by one release; where the release of its lookup can be replaced, each line by the one in use.</summary>
/// <remarks>
/// <para>
/// On transport lines (A0021-A0999, T2001-T2005, T2007, T2049, S0209, S0215, S9960, S9961) a two-letter modifier of an origin and a destination
/// is neither looked up nor judged: its first letter is one of D E G H I J N P R S, its second one of those or X (CMS Pub. 100-04 chapter 15). The validator says only what the data says:
/// coverage C, for example, is not "payable".
/// </para>
/// <para>A line without findings allocates nothing. Immutable and safe to use from any thread.</para>
/// </remarks>
public sealed class HcpcsValidator : IHcpcsValidator
{
    private readonly HcpcsValidationOptions _options;
    private readonly bool _isReplaceable;

    // What judges by the release that was in use last; null before a replaceable one is first asked.
    private LineJudge? _judge;

    /// <summary>Makes a validator.</summary>
    /// <param name="lookup">The release to judge by.</param>
    /// <param name="options">What to report; <see langword="null"/> for the defaults. Later changes of the object have no effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lookup"/> is <see langword="null"/>.</exception>
    public HcpcsValidator(IHcpcsLookup lookup, HcpcsValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        _options = options?.Copy() ?? new HcpcsValidationOptions();
        _isReplaceable = lookup is IReplaceable<IHcpcsLookup>;
        _judge = _isReplaceable ? null : new LineJudge(lookup, _options);
        Lookup = lookup;
    }

    /// <summary>The lookup that lines are judged by.</summary>
    public IHcpcsLookup Lookup { get; }

    /// <inheritdoc/>
    public HcpcsValidationResult Validate(HcpcsLine line) => (_isReplaceable ? JudgeOfCurrent() : _judge!).Judge(line);

    // What judges by the release in use. It is made once a release; two threads that race each make one, and either may stay.
    private LineJudge JudgeOfCurrent()
    {
        var current = Lookup.Pin();
        var judge = _judge;
        return judge is not null && ReferenceEquals(judge.Lookup, current) ? judge : _judge = new LineJudge(current, _options);
    }
}
