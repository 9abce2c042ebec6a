namespace Hcpcs.Reference.OpenApi.Tests;

/// <summary>Has the name of a type of the library, and is another.</summary>
public sealed class NoteSource
{
    public int Number { get; init; }
}
