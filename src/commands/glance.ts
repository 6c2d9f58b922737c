/** What must be known of a line before it is understood: the language to complain in, and which command to load. */
export interface Glance {
  readonly command: string | undefined;
  readonly lang: string | undefined;
  readonly workspace: string | undefined;
  readonly isVersion: boolean;
  /** The line without the command's name: options may stand before it as well as behind. */
  readonly rest: readonly string[];
}

/** Global options whose value may be the next word, so that it is not taken for the command. */
const VALUED = ['--lang', '--workspace', '--today'];
const VERSION = ['--version', '-V'];

/** Looks over a command line once, without judging it. */
export function glanceAt(argv: readonly string[]): Glance {
  const values = new Map<string, string>();
  let command: number | undefined;
  let isVersion = false;
  for (let at = 0; at < argv.length && argv[at] !== '--'; at += 1) {
    const word = argv[at] ?? '';
    const [name, value] = namedValue(word);
    if (name !== undefined) {
      if (value === undefined) at += 1;
      values.set(name, value ?? argv[at] ?? '');
    } else if (VERSION.includes(word)) isVersion = true;
    else if (!word.startsWith('-') && command === undefined) command = at;
  }
  return {
    command: command === undefined ? undefined : argv[command],
    lang: values.get('--lang'),
    workspace: values.get('--workspace'),
    isVersion,
    rest: argv.filter((_, i) => i !== command),
  };
}

/** `--lang=vi`, `--lang`, `-Cdir`, `-qC`: the option's name, and its value where the word itself holds it. */
function namedValue(word: string): readonly [name: string | undefined, value: string | undefined] {
  const short = /^-q*C(.*)$/s.exec(word);
  if (short) return ['--workspace', short[1] || undefined];
  const name = VALUED.find((text) => word === text || word.startsWith(`${text}=`));
  return [name, name === undefined || word === name ? undefined : word.slice(name.length + 1)];
}
