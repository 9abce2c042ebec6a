using System.CommandLine;

namespace Hcpcs.Reference.Tool;

// hcpcs completion SHELL: a script with which a shell completes commands, options and their fixed values.
internal static class CompletionCommand
{
    private const string Bash = "bash", Zsh = "zsh", Fish = "fish", PowerShell = "pwsh";

    private const string Explanation = """
        To try it, and to keep it:
          bash  source <(hcpcs completion bash), which may stand in ~/.bashrc.
          zsh   source <(hcpcs completion zsh) behind compinit in ~/.zshrc.
          fish  hcpcs completion fish | source, or the file of the third example.
          pwsh  hcpcs completion pwsh | Out-String | Invoke-Expression, which may stand in $PROFILE.

        """;

    // root: The command whose commands are completed, when all of them are there.
    public static Command Create(ToolOutput output, RootCommand root)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell: bash, zsh, fish or pwsh (PowerShell)." };
        shell.AcceptOnlyFromAmong(Bash, Zsh, Fish, PowerShell);
        var command = new Command("completion", "Writes a script with which a shell completes commands, options and their fixed values.") { shell };
        CommandHelp.AddTo(
            command,
            output,
            [
                "hcpcs completion bash > ~/.local/share/bash-completion/completions/hcpcs",
                "hcpcs completion zsh > ~/.zfunc/_hcpcs",
                "hcpcs completion fish > ~/.config/fish/completions/hcpcs.fish",
            ],
            Explanation);
        command.SetAction(parsed =>
        {
            Action<CompletedCommand, IReadOnlyList<CompletedCommand>, TextWriter> write = parsed.GetRequiredValue(shell) switch
            {
                Bash => BashCompletion.Write,
                Zsh => ZshCompletion.Write,
                Fish => FishCompletion.Write,
                _ => PowerShellCompletion.Write,
            };
            write(CompletedCommand.OfRoot(root), CompletedCommand.ListAll(root), output.Text);
            return ExitCode.Done;
        });
        return command;
    }
}
