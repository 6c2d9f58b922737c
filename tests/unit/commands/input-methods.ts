/** How an input method goes about Telex: whether a tone may come late in a word, and what it makes of a bare w. */
export interface Engine {
  /** Whether a tone key behind a consonant still finds its vowel: `scor` becomes `scỏ`, or stays. */
  readonly isFree: boolean;
  readonly isBareHook: boolean;
  /** Whether a second vowel far behind gives a hat to the first: `data` becomes `dât`. */
  readonly isFarHat: boolean;
}

const BOTH = [true, false];

/** Every way of going about it. */
export const ENGINES: readonly Engine[] = BOTH.flatMap((isFree) =>
  BOTH.flatMap((isBareHook) => BOTH.map((isFarHat) => ({ isFree, isBareHook, isFarHat }))),
);

const TONES: Readonly<Record<string, string>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
const HAT = '\u0302';
const HORN = '\u031b';
const BREVE = '\u0306';

interface State {
  letters: string[];
  /** The letter that has the tone, and its key. */
  tone: readonly [at: number, key: string] | undefined;
}

/** What stands on the screen once the keys of a word were pressed, one after the other. */
export function composed(word: string, engine: Engine): string {
  return word
    .split('-')
    .map((part) => syllable(part, engine))
    .join('-');
}

function syllable(word: string, engine: Engine): string {
  const state: State = { letters: [], tone: undefined };
  for (const key of word) {
    if (toned(state, key, engine) || hatted(state, key, engine) || hooked(state, key, engine)) continue;
    state.letters.push(key);
  }
  const { letters, tone } = state;
  return letters
    .map((letter, at) => (tone?.[0] === at ? letter + TONES[tone[1]] : letter))
    .join('')
    .normalize('NFC');
}

const isVowel = (letter: string | undefined) => /^[aeiouy]/.test(letter ?? '');

/** A tone key: sets the tone, changes it, or takes the same back and stands itself. */
function toned(state: State, key: string, { isFree }: Engine): boolean {
  const { letters, tone } = state;
  if (!(key in TONES) || (!isFree && !isVowel(letters.at(-1)))) return false;
  if (tone?.[1] === key) {
    state.tone = undefined;
    return false;
  }
  const at = letters.findLastIndex(isVowel);
  if (at < 0) return false;
  state.tone = [at, key];
  return true;
}

function hatted({ letters }: State, key: string, { isFarHat }: Engine): boolean {
  if (key === 'd' && letters[0] === 'd') return marked(letters, 0, 'đ');
  if (!'aeo'.includes(key)) return false;
  const at = isFarHat ? letters.findLastIndex((letter) => letter[0] === key) : letters.length - 1;
  const before = letters[at];
  if (before === key) return marked(letters, at, key + HAT);
  // The third one takes the hat away again.
  if (before === key + HAT) letters[at] = key;
  return false;
}

function hooked({ letters }: State, key: string, { isBareHook }: Engine): boolean {
  if (key !== 'w') return false;
  const at = letters.findLastIndex((letter) => 'aou'.includes(letter));
  const before = letters[at];
  if (before !== undefined) return marked(letters, at, before + (before === 'a' ? BREVE : HORN));
  if (isBareHook) letters.push(`u${HORN}`);
  return isBareHook;
}

function marked(letters: string[], at: number, letter: string): boolean {
  letters[at] = letter;
  return true;
}

/** The keys of Telex for a text with accents, each tone behind its syllable’s last letter. */
export function keysOf(text: string): string {
  return keyed(text, 'sfrxj', { [HAT]: (base) => base, [HORN]: () => 'w', [BREVE]: () => 'w' }, 'dd');
}

/** The keys of VNI, each tone behind its letter, none at a word’s end: a number there may be a period’s. */
export function numbersOf(text: string): string {
  return keyed(text, '12345', { [HAT]: () => '6', [HORN]: () => '7', [BREVE]: () => '8' }, 'd9').replace(/\d+$/, '');
}

function keyed(
  text: string,
  tones: string,
  hooks: Readonly<Record<string, (base: string) => string>>,
  d: string,
): string {
  const order = Object.values(TONES);
  return [...text.normalize('NFD').matchAll(/(.)(\p{M}*)/gu)]
    .map(([, base = '', marks = '']) => {
      const keys = [...marks]
        .map((mark) => hooks[mark]?.(base) ?? tones[order.indexOf(mark)] ?? '')
        .sort((a, b) => (tones.includes(a) ? 1 : tones.includes(b) ? -1 : 0));
      return (base === 'đ' ? d : base) + keys.join('');
    })
    .join('');
}
