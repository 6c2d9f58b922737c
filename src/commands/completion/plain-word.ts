/** Which characters a backslash stands before only to keep a shell from seeing them; before any other it parts folders of Windows. */
const ESCAPED = /\\([\s"'`()[\]{}<>&;|$#*?!,\\])/g;

/** A word as a program would be given it, of what stands on a shell's line: without its quotes, of which the last may be missing. */
export function plainWord(typed: string, home: string | undefined): string {
  const [, before = '', quote, quoted = ''] = /^((?:--[\w-]+=)?)(["'])(.*)$/s.exec(typed) ?? [];
  const text = quote ? before + (quoted.endsWith(quote) ? quoted.slice(0, -1) : quoted) : typed.replace(ESCAPED, '$1');
  return (home && text.startsWith('~/') ? home + text.slice(1) : text).normalize('NFC');
}
