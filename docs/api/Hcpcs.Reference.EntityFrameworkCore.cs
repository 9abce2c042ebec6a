namespace Hcpcs.Reference
{
    public enum HcpcsStorage
    {
        Text = 0,
        Number = 1,
    }
}
namespace Microsoft.EntityFrameworkCore
{
    public static class HcpcsModelConfigurationBuilderExtensions
    {
        public static Microsoft.EntityFrameworkCore.ModelConfigurationBuilder UseHcpcs(this Microsoft.EntityFrameworkCore.ModelConfigurationBuilder builder, Hcpcs.Reference.HcpcsStorage storage = 0) { }
    }
    public static class HcpcsQueryableExtensions
    {
        public static System.Linq.IQueryable<T> WhereLetter<T>(this System.Linq.IQueryable<T> source, System.Linq.Expressions.Expression<System.Func<T, Hcpcs.Reference.HcpcsCode>> code, char letter) { }
        public static System.Linq.IQueryable<T> WhereLetter<T>(this System.Linq.IQueryable<T> source, System.Linq.Expressions.Expression<System.Func<T, Hcpcs.Reference.HcpcsCode?>> code, char letter) { }
        public static System.Linq.IQueryable<T> WhereSection<T>(this System.Linq.IQueryable<T> source, System.Linq.Expressions.Expression<System.Func<T, Hcpcs.Reference.HcpcsCode>> code, Hcpcs.Reference.HcpcsSection section) { }
        public static System.Linq.IQueryable<T> WhereSection<T>(this System.Linq.IQueryable<T> source, System.Linq.Expressions.Expression<System.Func<T, Hcpcs.Reference.HcpcsCode?>> code, Hcpcs.Reference.HcpcsSection section) { }
    }
}