namespace Hcpcs.Reference.Tool;

// Completion for bash, without the package bash-completion.
internal static class BashCompletion
{
    public static void Write(CompletedCommand root, IReadOnlyList<CompletedCommand> commands, TextWriter writer)
    {
        string names = string.Join(' ', commands.Select(command => command.Name));
        writer.Write($$"""
            # Completion of hcpcs for bash: source <(hcpcs completion bash)
            _hcpcs() {
                local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= word
                # --format=json is three words: = is among the characters at which bash parts them.
                if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi
                for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
                    case $word in
                        {{string.Join('|', commands.Select(command => command.Name))}}) command=$word; break ;;
                    esac
                done
                COMPREPLY=()
                local words='{{names}} {{Join(root.Options.Select(option => option.Name))}}' files=
                case $command in

            """.ReplaceLineEndings("\n"));
        foreach (var command in commands)
        {
            writer.Write($"        {command.Name})\n            case $prev in\n");
            foreach (var option in command.Options.Where(option => option.Value is not null))
            {
                string reply = option.TakesFile ? "compopt -o default" : option.Values.Count > 0 ? $"COMPREPLY=($(compgen -W '{Join(option.Values)}' -- \"$cur\"))" : ":";
                writer.Write($"                {option.Name}) {reply}; return ;;\n");
            }

            writer.Write($"            esac\n            words='{Join(command.Options.Select(option => option.Name).Concat(command.Values))}'{(command.TakesFiles ? " files=1" : null)} ;;\n");
        }

        writer.Write("""
                esac
                if [[ $files && $cur != -* ]]; then compopt -o default; else COMPREPLY=($(compgen -W "$words" -- "$cur")); fi
            }
            complete -F _hcpcs hcpcs

            """.ReplaceLineEndings("\n"));
    }

    private static string Join(IEnumerable<string> words) => string.Join(' ', words);
}
