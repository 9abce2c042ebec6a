namespace Hcpcs.Reference;

/// <summary>
/// Several releases as one history: what was valid on a day, what each release said of it, and what changed from one to the next. The package
/// <c>Hcpcs.Reference.History</c> has the data.
/// </summary>
/// <remarks>
/// <para>
/// Two times are told apart. A day of service lies in an entry's days from its added date to its termination date. What was known is a release: the order of
/// the releases is the order of knowledge, corrections included. When CMS published one is not in the data.
/// </para>
/// <para>The history has gaps between its releases; every answer says what it rests on. Implementations are safe to use from any thread.</para>
/// </remarks>
public interface IHcpcsHistory
{
    /// <summary>The releases in hand, the oldest first; at least one.</summary>
    IReadOnlyList<HcpcsRelease> Releases { get; }

    /// <summary>Every code that a release holds or held, in code order.</summary>
    IReadOnlyList<HcpcsCode> Codes { get; }

    /// <summary>Every modifier that a release holds or held, in order.</summary>
    IReadOnlyList<HcpcsModifier> Modifiers { get; }

    /// <summary>One release as it stood, for lookups, validation, search, pages and exports.</summary>
    /// <param name="release">The release.</param>
    /// <returns>The release, without product names. It is made at the first call and kept.</returns>
    /// <exception cref="ArgumentException">The history does not have the release.</exception>
    IHcpcsLookup AsKnownIn(HcpcsVersion release);

    /// <summary>Whether a code was valid on a day, by the best knowledge of today.</summary>
    /// <param name="code">The code.</param>
    /// <param name="day">The day of service.</param>
    /// <returns>The status, the meaning and the evidence.</returns>
    HcpcsHistoryStatus GetStatus(HcpcsCode code, DateOnly day);

    /// <summary>Whether a code was valid on a day, as known in a release.</summary>
    /// <param name="code">The code.</param>
    /// <param name="day">The day of service.</param>
    /// <param name="knownIn">
    /// The release. Where the history does not have it, the answer that the releases before and after it have in common, or
    /// <see cref="HcpcsStatus.Unknown"/> where they differ or there is none before it.
    /// </param>
    /// <returns>The status, the meaning and the evidence.</returns>
    HcpcsHistoryStatus GetStatus(HcpcsCode code, DateOnly day, HcpcsVersion knownIn);

    /// <summary>Whether a modifier was valid on a day, by the best knowledge of today.</summary>
    /// <param name="modifier">The modifier.</param>
    /// <param name="day">The day of service.</param>
    /// <returns>The status, the meaning and the evidence.</returns>
    HcpcsHistoryStatus GetStatus(HcpcsModifier modifier, DateOnly day);

    /// <summary>Whether a modifier was valid on a day, as known in a release: as for a code.</summary>
    /// <param name="modifier">The modifier.</param>
    /// <param name="day">The day of service.</param>
    /// <param name="knownIn">The release.</param>
    /// <returns>The status, the meaning and the evidence.</returns>
    HcpcsHistoryStatus GetStatus(HcpcsModifier modifier, DateOnly day, HcpcsVersion knownIn);

    /// <summary>The versions of a code, the oldest first, each with what changed from the one before.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The versions; empty where no release holds the code.</returns>
    ValueList<HcpcsEntryVersion> GetVersions(HcpcsCode code);

    /// <summary>The versions of a modifier, likewise.</summary>
    /// <param name="modifier">The modifier.</param>
    /// <returns>The versions; empty where no release holds the modifier.</returns>
    ValueList<HcpcsEntryVersion> GetVersions(HcpcsModifier modifier);

    /// <summary>What a code has stood for, the oldest meaning first.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The meanings, usually one; empty where no release holds the code.</returns>
    ValueList<HcpcsMeaning> GetMeanings(HcpcsCode code);

    /// <summary>What a modifier has stood for, likewise.</summary>
    /// <param name="modifier">The modifier.</param>
    /// <returns>The meanings; empty where no release holds the modifier.</returns>
    ValueList<HcpcsMeaning> GetMeanings(HcpcsModifier modifier);

    /// <summary>
    /// What later releases changed for days that earlier ones had covered: each release is compared with the one before it, on the days up to the
    /// end of the older one's quarter. Later days are not listed, since the older release made no statement about them.
    /// </summary>
    /// <param name="since">Changes that came after this release, which need not be in hand; <see langword="null"/> for all.</param>
    /// <returns>The changes by release, codes before modifiers. Found while it is enumerated.</returns>
    IEnumerable<HcpcsRetroactiveChange> EnumerateRetroactiveChanges(HcpcsVersion? since);
}
