namespace Hcpcs.Reference;

/// <summary>A question that the data answers.</summary>
public sealed class PageQuestion
{
    internal PageQuestion(string question, string answer) => (Question, Answer) = (question, answer);

    /// <summary>The question.</summary>
    public string Question { get; }

    /// <summary>The answer.</summary>
    public string Answer { get; }
}
