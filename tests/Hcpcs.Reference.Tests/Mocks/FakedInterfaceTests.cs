using Hcpcs.Reference.Tests.Validation;
using Moq;
using NSubstitute;

namespace Hcpcs.Reference.Tests.Mocks;

/// <summary>
/// A test of an application may fake any interface of the library, and a lookup may be anything: whoever asks it comes to an end with an answer.
/// </summary>
public class FakedInterfaceTests
{
    private static readonly DateOnly s_day = new(2026, 1, 15);
    private static readonly HcpcsCode s_code = HcpcsCode.Parse("J1412");
    private static readonly HcpcsModifier s_modifier = HcpcsModifier.Parse("JZ");

    public static TheoryData<Type> Interfaces() =>
    [
        .. typeof(HcpcsTable).Assembly.GetExportedTypes().Where(type => type.IsInterface)
            .Select(type => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(IHcpcsLookup)) : type),
    ];

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void Every_member_of_every_public_interface_can_be_called_on_a_fake_of_both_libraries(Type type)
    {
        object[] fakes =
        [
            Substitute.For([type], []),
            ((Mock)Activator.CreateInstance(typeof(Mock<>).MakeGenericType(type))!).Object,
        ];

        foreach (object fake in fakes)
        {
            foreach (var method in type.GetInterfaces().Append(type).SelectMany(part => part.GetMethods()))
            {
                object?[] arguments = [.. method.GetParameters().Select(parameter =>
                    parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef ? Activator.CreateInstance(parameter.ParameterType) : null)];

                method.Invoking(called => called.Invoke(fake, arguments)).Should().NotThrow($"{type.Name}.{method.Name} is called on a fake");
            }
        }
    }

    [Fact]
    public void A_fake_validator_gives_what_it_is_told_to_give()
    {
        var result = new HcpcsValidationResult { NotJudged = HcpcsLineParts.Code };
        var substitute = Substitute.For<IHcpcsValidator>();
        substitute.Validate(Arg.Is<HcpcsLine>(line => line.Code == s_code)).Returns(result);
        var mock = new Mock<IHcpcsValidator>();
        mock.Setup(validator => validator.Validate(It.Is<HcpcsLine>(line => line.Code == s_code))).Returns(result);

        foreach (var validator in new[] { substitute, mock.Object })
        {
            validator.Validate("J1412", s_day, "JZ").Should().Be(result);
            validator.Validate("J1413", s_day).Should().Be(default(HcpcsValidationResult));
        }
    }

    public static TheoryData<string> Lookups() => ["empty NSubstitute", "empty Moq", "new each time", "itself again", "none", "contradictory"];

    [Theory]
    [MemberData(nameof(Lookups))]
    public void Whoever_asks_a_lookup_comes_to_an_end(string kind)
    {
        var lookup = Make(kind);

        Ask(() => lookup.GetStatus(s_code, s_day));
        Ask(() => lookup.GetStatus(s_modifier, s_day, s_day));
        Ask(() => lookup.GetSuccessors(s_code, s_day));
        Ask(() => lookup.GetSuccessors(s_modifier, s_day));
        Ask(() => lookup.Find("J1412"));
        Ask(() => lookup.IsValid("J1412", s_day));
        Ask(() => lookup.GetStatuses([s_code], s_day, new HcpcsStatus[1]));
        var validator = new HcpcsValidator(lookup);
        foreach (string code in new[] { "J1412", "Z9999", "C9136", "99213", "nonsense" })
        {
            Ask(() => validator.Validate(code, s_day, "JZ", "ZZ", "25", "??"));
        }

        Ask(() => new HcpcsPages(lookup).Find(s_code));
        Ask(() => new HcpcsPages(lookup).Find(s_modifier));
        Ask(() => new HcpcsSearch(lookup).Search("roctavian"));
        Ask(() => new HcpcsSearch(lookup).Complete("J14"));
        Ask(() => new HcpcsSnapshot(lookup).Validator.Validate("J1412", s_day));

        static void Ask(Action ask) => ask.Should().NotThrow();
    }

    [Fact]
    public void A_decorator_whose_current_one_is_new_each_time_answers_as_the_table_does()
    {
        var lookup = Make("new each time");

        new HcpcsValidator(lookup).Validate("C9136", s_day).Should().Be(new HcpcsValidator(HcpcsTable.Embedded).Validate("C9136", s_day));
        lookup.GetStatus(HcpcsCode.Parse("Z9999"), s_day).Should().Be(HcpcsStatus.Unknown);
        new HcpcsPages(lookup).Find(s_code)!.ToText().Should().Be(new HcpcsPages(HcpcsTable.Embedded).Find(s_code)!.ToText());
    }

    private static IHcpcsLookup Make(string kind)
    {
        switch (kind)
        {
            case "empty NSubstitute":
                return Substitute.For<IHcpcsLookup>();
            case "empty Moq":
                return new Mock<IHcpcsLookup>().Object;
            case "new each time":
                return new Replaceable(() => new Replaceable(() => HcpcsTable.Embedded));
            case "itself again":
                Replaceable itself = null!;
                return itself = new Replaceable(() => itself);
            case "none":
                return new Replaceable(() => null!);
            default:
                // It says that it has everything, and gives nothing.
                var contradictory = new Mock<IHcpcsLookup>();
                HcpcsRecord? record = null;
                var validity = new ValidityPeriod(DateOnly.MinValue, DateOnly.MaxValue);
                contradictory.Setup(lookup => lookup.TryGet(It.IsAny<HcpcsCode>(), out record)).Returns(true);
                contradictory.Setup(lookup => lookup.Contains(It.IsAny<HcpcsCode>())).Returns(true);
                contradictory.Setup(lookup => lookup.TryGetValidity(It.IsAny<HcpcsCode>(), out validity)).Returns(true);
                contradictory.Setup(lookup => lookup.TryGetValidity(It.IsAny<HcpcsModifier>(), out validity)).Returns(true);
                return contradictory.Object;
        }
    }

    /// <summary>A decorator that asks for the current one at each call, as one around a lookup from DI would.</summary>
    private sealed class Replaceable(Func<IHcpcsLookup> current) : ForwardingLookup(HcpcsTable.Embedded), IReplaceable<IHcpcsLookup>
    {
        public IHcpcsLookup Current => current();
    }
}
