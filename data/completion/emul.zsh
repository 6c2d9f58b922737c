#compdef emul
_emul() {
  local -a found shown
  local line word meaning inside paths
  for line in "${(@f)$(${${(Q)words[1]}/#\~\//$HOME/} completion --line -- "${(@)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null </dev/null)}"; do
    word=${line%%$'\t'*}
    meaning=${line#*$'\t'}
    case $word in
      '') ;;
      :files) paths=files ;;
      :folders) paths=folders ;;
      :inside) inside=1 ;;
      *)
        found+=("$word")
        shown+=("$word${meaning:+  ($meaning)}")
        ;;
    esac
  done
  if (($#found)); then
    compadd -U -V emul -d shown -a found
    # What was typed stays where the words only hold it.
    [[ -n $inside ]] && compstate[insert]='' && compstate[list]='list force'
    return 0
  fi
  # Of --output=so the path begins behind the equals sign.
  [[ $PREFIX == --*=* ]] && compset -P 1 '*='
  case $paths in
    files) _files ;;
    folders) _files -/ ;;
    *) return 1 ;;
  esac
}
(($+functions[compdef])) || { autoload -Uz compinit && compinit; }
if [[ ${funcstack[1]} == _emul ]]; then _emul "$@"; else compdef _emul emul; fi
