using System.Linq.Expressions;
using Hcpcs.Reference;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Queries by letter and by section, written as ranges, which an index on the column answers.</summary>
/// <remarks>
/// A condition on the first characters, <c>LIKE</c> or <c>substr</c>, makes databases such as SQLite read the whole table. These write
/// <c>code &gt;= first AND code &lt;= last</c>. They hold for both forms of storage, and for a query over objects in memory.
/// </remarks>
public static class HcpcsQueryableExtensions
{
    /// <summary>Keeps what has a code of a letter.</summary>
    /// <typeparam name="T">The type of the items, usually an entity.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="code">The property, for example <c>line =&gt; line.Code</c>.</param>
    /// <param name="letter">The letter, A-Z or a-z.</param>
    /// <returns>The query with the condition.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="letter"/> is not an ASCII letter.</exception>
    public static IQueryable<T> WhereLetter<T>(this IQueryable<T> source, Expression<Func<T, HcpcsCode>> code, char letter) =>
        WhereBetween(source, code, CodeRange.OfLetter(letter));

    /// <inheritdoc cref="WhereLetter{T}(IQueryable{T}, Expression{Func{T, HcpcsCode}}, char)"/>
    /// <remarks>An item without a code is left out.</remarks>
    public static IQueryable<T> WhereLetter<T>(this IQueryable<T> source, Expression<Func<T, HcpcsCode?>> code, char letter) =>
        WhereBetween(source, code, CodeRange.OfLetter(letter));

    /// <summary>Keeps what has a code of a section, for example <c>HcpcsSection.Of(code)</c>.</summary>
    /// <typeparam name="T">The type of the items, usually an entity.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="code">The property, for example <c>line =&gt; line.Code</c>.</param>
    /// <param name="section">The section.</param>
    /// <returns>The query with the condition.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IQueryable<T> WhereSection<T>(this IQueryable<T> source, Expression<Func<T, HcpcsCode>> code, HcpcsSection section) =>
        WhereBetween(source, code, CodeRange.Of(section));

    /// <inheritdoc cref="WhereSection{T}(IQueryable{T}, Expression{Func{T, HcpcsCode}}, HcpcsSection)"/>
    /// <remarks>An item without a code is left out.</remarks>
    public static IQueryable<T> WhereSection<T>(this IQueryable<T> source, Expression<Func<T, HcpcsCode?>> code, HcpcsSection section) =>
        WhereBetween(source, code, CodeRange.Of(section));

    private static IQueryable<T> WhereBetween<T>(IQueryable<T> source, LambdaExpression code, CodeRange range)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(code);
        // Read from an object as a local variable is, so that the ends are parameters and the query is compiled once.
        var ends = Expression.Constant(range);
        var first = Expression.Convert(Expression.Property(ends, nameof(CodeRange.First)), code.ReturnType);
        var last = Expression.Convert(Expression.Property(ends, nameof(CodeRange.Last)), code.ReturnType);
        var condition = Expression.AndAlso(Expression.GreaterThanOrEqual(code.Body, first), Expression.LessThanOrEqual(code.Body, last));
        return source.Where(Expression.Lambda<Func<T, bool>>(condition, code.Parameters));
    }

    private sealed record CodeRange(HcpcsCode First, HcpcsCode Last)
    {
        public static CodeRange OfLetter(char letter) => new(new HcpcsCode(letter, 0), new HcpcsCode(letter, 9999));

        public static CodeRange Of(HcpcsSection section)
        {
            ArgumentNullException.ThrowIfNull(section);
            return new CodeRange(section.First, section.Last);
        }
    }
}
