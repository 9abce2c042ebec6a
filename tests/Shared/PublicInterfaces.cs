using System.Reflection;

namespace Hcpcs.Reference.Tests;

/// <summary>What an application can fake or wrap: every interface that a package shows.</summary>
internal static class PublicInterfaces
{
    /// <summary>
    /// Each member with what is wrong with it. A body in an interface makes a decorator that forgets the member silently wrong; a span or
    /// another ref struct in a signature makes the fakes of NSubstitute and Moq crash.
    /// </summary>
    public static IEnumerable<string> Faults(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        where type.IsInterface
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        from fault in Faults(method)
        select $"{type.Name}.{method.Name} {fault}";

    private static IEnumerable<string> Faults(MethodInfo method)
    {
        if (!method.IsAbstract)
        {
            yield return "has a body";
        }

        foreach (var type in method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType))
        {
            var plain = type.IsByRef ? type.GetElementType()! : type;
            if (plain.IsByRefLike)
            {
                yield return $"has a {plain.Name} in its signature";
            }
        }
    }
}
