namespace Hcpcs.Reference;

/// <summary>An entry of a part of a page, ready to be shown.</summary>
public sealed class PageItem
{
    internal PageItem(string? name, ValueList<PageValue> values, string? remark = null, string? url = null, bool isWarning = false) =>
        (Name, Values, Remark, Url, IsWarning) = (name, values, remark, url, isWarning);

    /// <summary>Its name, or <see langword="null"/> for a sentence that stands for itself.</summary>
    public string? Name { get; }

    /// <summary>What it says, at least one value but for an empty field.</summary>
    public ValueList<PageValue> Values { get; }

    /// <summary>What it means or relies on.</summary>
    public string? Remark { get; }

    /// <summary>Where to read more.</summary>
    public string? Url { get; }

    /// <summary>Whether it must stand out.</summary>
    public bool IsWarning { get; }
}
