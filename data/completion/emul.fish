# emul: fish
function __emul_words
    set -l before (commandline -opc)
    set -l at (commandline -ct)
    set -l emul $before[1]
    set -e before[1]
    for line in (command $emul completion --line -- $before "$at" 2>/dev/null </dev/null)
        switch $line
            case ':files*'
                __fish_complete_path "$at"
            case ':folders*'
                __fish_complete_directories "$at" ''
            case ':*'
            case '*'
                printf '%s\n' $line
        end
    end
end
complete -c emul -f -k -a '(__emul_words)'
