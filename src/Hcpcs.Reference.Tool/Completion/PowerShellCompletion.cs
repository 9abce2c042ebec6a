namespace Hcpcs.Reference.Tool;

// Completion for PowerShell, which completes files by itself where nothing is offered.
internal static class PowerShellCompletion
{
    public static void Write(CompletedCommand root, IReadOnlyList<CompletedCommand> commands, TextWriter writer)
    {
        writer.Write("""
            # Completion of hcpcs for PowerShell: hcpcs completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName hcpcs -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                $commands = [ordered]@{

            """.ReplaceLineEndings("\n"));
        foreach (var command in commands)
        {
            writer.Write($"        '{command.Name}' = @({List(command.Options.Select(option => option.Name).Concat(command.Values))})\n");
        }

        writer.Write("    }\n    $values = @{\n");
        foreach (var command in commands)
        {
            foreach (var option in command.Options.Where(option => option.Value is not null))
            {
                writer.Write($"        '{command.Name} {option.Name}' = @({List(option.Values)})\n");
            }
        }

        writer.Write($$"""
                }
                $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
                $command = $words | Where-Object { $commands.Contains($_) } | Select-Object -First 1
                $last = if ($words.Count -gt 0) { $words[-1] }
                $offered = if (-not $command) { @($commands.Keys) + @({{List(root.Options.Select(option => option.Name))}}) }
                    elseif ($values.ContainsKey("$command $last")) { $values["$command $last"] }
                    else { $commands[$command] }
                $offered | Where-Object { $_ -like "$wordToComplete*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """.ReplaceLineEndings("\n"));
    }

    private static string List(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"'{word}'"));
}
