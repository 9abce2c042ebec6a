using Mono.Cecil;

namespace Hcpcs.Reference.Tests.Architecture;

/// <summary>What a type uses, from its compiled form: reflection sees no bodies of methods.</summary>
internal sealed class UsedTypes
{
    private readonly HashSet<TypeReference> _seen = [];

    private readonly bool _withAttributeArguments;

    private UsedTypes(bool withAttributeArguments) => _withAttributeArguments = withAttributeArguments;

    /// <summary>The types of its own module that a type names in attributes, signatures and bodies, those of its nested types included.</summary>
    public static IEnumerable<TypeReference> Of(TypeDefinition type, bool withAttributeArguments = true)
    {
        var used = new UsedTypes(withAttributeArguments);
        used.AddDefinition(type);
        return used._seen.Where(seen => seen.Scope == type.Module).Select(Layers.Outermost).DistinctBy(seen => seen.FullName);
    }

    private void AddDefinition(TypeDefinition type)
    {
        Add(type.BaseType);
        AddAttributes(type);
        AddConstraints(type);
        foreach (var implemented in type.Interfaces)
        {
            Add(implemented.InterfaceType);
        }

        foreach (var field in type.Fields)
        {
            Add(field.FieldType);
            AddAttributes(field);
        }

        foreach (var property in type.Properties)
        {
            Add(property.PropertyType);
            AddAttributes(property);
        }

        foreach (var raised in type.Events)
        {
            Add(raised.EventType);
            AddAttributes(raised);
        }

        foreach (var method in type.Methods)
        {
            AddMethod(method);
        }

        foreach (var nested in type.NestedTypes)
        {
            AddDefinition(nested);
        }
    }

    private void AddMethod(MethodDefinition method)
    {
        AddReference(method);
        AddAttributes(method);
        AddAttributes(method.MethodReturnType);
        AddConstraints(method);
        foreach (var parameter in method.Parameters)
        {
            AddAttributes(parameter);
        }

        if (!method.HasBody)
        {
            return;
        }

        foreach (var variable in method.Body.Variables)
        {
            Add(variable.VariableType);
        }

        foreach (var handler in method.Body.ExceptionHandlers)
        {
            Add(handler.CatchType);
        }

        foreach (var instruction in method.Body.Instructions)
        {
            switch (instruction.Operand)
            {
                case TypeReference type:
                    Add(type);
                    break;
                case MethodReference called:
                    AddReference(called);
                    break;
                case FieldReference field:
                    Add(field.DeclaringType);
                    Add(field.FieldType);
                    break;
                case CallSite site:
                    Add(site.ReturnType);
                    site.Parameters.ToList().ForEach(parameter => Add(parameter.ParameterType));
                    break;
            }
        }
    }

    private void AddReference(MethodReference method)
    {
        Add(method.DeclaringType);
        Add(method.ReturnType);
        foreach (var parameter in method.Parameters)
        {
            Add(parameter.ParameterType);
        }

        if (method is GenericInstanceMethod { GenericArguments: var arguments })
        {
            arguments.ToList().ForEach(Add);
        }
    }

    private void AddConstraints(IGenericParameterProvider generic)
    {
        foreach (var constraint in generic.GenericParameters.SelectMany(parameter => parameter.Constraints))
        {
            Add(constraint.ConstraintType);
        }
    }

    private void AddAttributes(ICustomAttributeProvider attributed)
    {
        foreach (var attribute in attributed.CustomAttributes)
        {
            Add(attribute.AttributeType);
            foreach (var argument in !_withAttributeArguments ? [] : attribute.ConstructorArguments.Concat(attribute.Properties.Concat(attribute.Fields).Select(named => named.Argument)))
            {
                AddArgument(argument);
            }
        }
    }

    private void AddArgument(CustomAttributeArgument argument)
    {
        Add(argument.Type);
        switch (argument.Value)
        {
            case TypeReference type:
                Add(type);
                break;
            case CustomAttributeArgument[] items:
                items.ToList().ForEach(AddArgument);
                break;
        }
    }

    private void Add(TypeReference? type)
    {
        switch (type)
        {
            case null or GenericParameter:
                break;
            case IModifierType modified:
                Add(modified.ModifierType);
                Add(modified.ElementType);
                break;
            case GenericInstanceType generic:
                Add(generic.ElementType);
                generic.GenericArguments.ToList().ForEach(Add);
                break;
            case TypeSpecification specification:
                Add(specification.ElementType);
                break;
            default:
                _seen.Add(type);
                break;
        }
    }
}
