
# emul: bash
_emul() {
  local -a words=() found=()
  # As typed: ~/thi\ dua/emul.
  local emul=${1//[\\\'\"]/}
  local at='' glued='' i line word
  for ((i = 1; i <= COMP_CWORD; i++)); do
    # bash parts --style=nd at the equals sign.
    if ((${#words[@]})) && [[ ${COMP_WORDS[i]} == = || ${COMP_WORDS[i - 1]} == = ]]; then
      words[${#words[@]} - 1]+=${COMP_WORDS[i]}
      glued=1
    else
      words+=("${COMP_WORDS[i]}")
      glued=''
    fi
  done
  at=${COMP_WORDS[COMP_CWORD]}
  while IFS= read -r line; do
    word=${line%%$'\t'*}
    case $word in
      :files) compopt -o default ;;
      :folders) compopt -o dirnames ;;
      # Beside an empty word readline leaves what was typed as it is; a list (63) wants none.
      :inside) ((COMP_TYPE == 63)) || found+=('') ;;
      *)
        [[ $glued ]] && word=${word#*=}
        # Behind an open quote a word stays as it is.
        [[ $at == [\"\']* ]] || printf -v word %q "$word"
        word=${word//\\,/,}
        found+=("$word")
        ;;
    esac
  done < <("${emul/#\~\//$HOME/}" completion --line -- "${words[@]}" 2>/dev/null </dev/null)
  COMPREPLY=("${found[@]}")
}
complete -o nosort -F _emul emul 2>/dev/null || complete -F _emul emul
