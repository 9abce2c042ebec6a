namespace Hcpcs.Reference.Tool;

// Completion for zsh: sourced, or a file of fpath named _hcpcs.
internal static class ZshCompletion
{
    public static void Write(CompletedCommand root, IReadOnlyList<CompletedCommand> commands, TextWriter writer)
    {
        writer.Write("""
            #compdef hcpcs
            # Completion of hcpcs for zsh: source <(hcpcs completion zsh)
            _hcpcs() {
                local context state state_descr line
                typeset -A opt_args
                _arguments -C \

            """.ReplaceLineEndings("\n"));
        WriteOptions(root.Options, "        ", writer);
        writer.Write("        '1: :->command' '*:: :->arguments'\n    case $state in\n        command)\n            local -a commands=(\n");
        foreach (var command in commands)
        {
            writer.Write($"                '{Quote(command.Name)}:{Quote(command.Description)}'\n");
        }

        writer.Write("            )\n            _describe command commands ;;\n        arguments)\n            case $words[1] in\n");
        foreach (var command in commands)
        {
            writer.Write($"                {command.Name})\n                    _arguments \\\n");
            WriteOptions(command.Options, "                        ", writer);
            string arguments = command.TakesFiles ? "file:_files" : command.Values.Count > 0 ? $"value:({string.Join(' ', command.Values)})" : "value:";
            writer.Write($"                        '*:{arguments}' ;;\n");
        }

        writer.Write("""
                    esac ;;
                esac
            }
            if [[ $funcstack[1] == _hcpcs ]]; then _hcpcs "$@"; else compdef _hcpcs hcpcs; fi

            """.ReplaceLineEndings("\n"));
    }

    private static void WriteOptions(IEnumerable<CompletedOption> options, string indent, TextWriter writer)
    {
        foreach (var option in options)
        {
            string action = option.TakesFile ? "_files" : option.Values.Count > 0 ? $"({string.Join(' ', option.Values)})" : string.Empty;
            string value = option.Value is null ? string.Empty : $":{Quote(option.Value)}:{action}";
            writer.Write($"{indent}'*{option.Name}[{Quote(option.Description)}]{value}' \\\n");
        }
    }

    // Within single quotation marks, where brackets and colons divide.
    private static string Quote(string text) => text.Replace("'", "'\\''", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal).Replace(":", "\\:", StringComparison.Ordinal);
}
