# emul: fish
function __emul_words
    set -l before (commandline -opc)
    set -l at (commandline -ct)
    set -l option (string match -r '^--[\w-]+=' -- $at)
    set -l path (string replace -r '^--[\w-]+=' '' -- "$at")
    set -l emul (string replace -r '^~/' "$HOME/" -- $before[1])
    set -e before[1]
    command -sq $emul; or return
    for line in (command $emul completion --line -- $before "$at" 2>/dev/null </dev/null)
        switch $line
            case ':files*'
                for found in (__fish_complete_path "$path")
                    printf '%s\n' "$option$found"
                end
            case ':folders*'
                for found in (__fish_complete_directories "$path" '')
                    printf '%s\n' "$option$found"
                end
            case ':*'
            case '*'
                printf '%s\n' $line
        end
    end
end
complete -c emul -f -k -a '(__emul_words)'
