using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Hcpcs.Reference.Tests;

/// <summary>A file is complete under its name, or not there.</summary>
public sealed class AtomicFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hcpcs-atomic-");

    private string Target => Path.Combine(_folder.FullName, "table.hcpcs");

    public void Dispose()
    {
        _folder.Refresh();
        if (_folder.Exists)
        {
            _folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_file_gets_its_name_when_it_is_complete_and_is_deleted_when_it_is_not()
    {
        File.WriteAllText(Target, "older");
        using (var file = new AtomicFile(Target))
        {
            file.Create().Write("cut sh"u8);
        }

        File.ReadAllText(Target).Should().Be("older");
        using (var file = new AtomicFile(Target))
        {
            file.Create().Write("newer"u8);
            file.Complete();
        }

        File.ReadAllText(Target).Should().Be("newer");
        _folder.GetFiles().Should().ContainSingle();
    }

    [SkippableFact]
    public void An_unfinished_file_is_for_its_owner_only_and_a_finished_one_for_whom_other_files_are()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no file modes.");
        string other = Path.Combine(_folder.FullName, "other");
        File.WriteAllText(other, string.Empty);
        using var file = new AtomicFile(Target);
        file.Create().Write("claims"u8);

        string unfinished = _folder.GetFiles("*.tmp").Single().FullName;
        ModeOf(unfinished).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        file.Complete();
        ModeOf(Target).Should().Be(ModeOf(other));

        static UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);
    }

    /// <summary>No test can cut the power: the order of the calls is what there is to see.</summary>
    [Fact]
    public void The_content_is_on_the_disk_before_the_file_gets_its_name()
    {
        using var module = ModuleDefinition.ReadModule(typeof(AtomicFile).Assembly.Location);
        var body = module.GetType(typeof(AtomicFile).FullName).Methods.Single(method => method.Name == nameof(AtomicFile.Complete)).Body;
        var calls = body.Instructions.Where(instruction => instruction.Operand is MethodReference).ToList();

        calls.Select(call => ((MethodReference)call.Operand).Name)
            .Should().ContainInOrder(nameof(FileStream.Flush), nameof(FileStream.Dispose), nameof(File.Move));
        var flush = calls.Find(call => ((MethodReference)call.Operand).Name == nameof(FileStream.Flush))!;
        ((MethodReference)flush.Operand).Parameters.Should().ContainSingle();
        flush.Previous.OpCode.Should().Be(OpCodes.Ldc_I4_1, "true flushes to the disk");
    }

    [Fact]
    public void A_file_that_cannot_be_deleted_does_not_hide_why_it_is_unfinished()
    {
        FluentActions.Invoking(() =>
        {
            using var file = new AtomicFile(Target);
            file.Create().Dispose();
            _folder.Delete(recursive: true);
            throw new InvalidDataException("why");
        }).Should().Throw<InvalidDataException>().WithMessage("why");
    }
}
