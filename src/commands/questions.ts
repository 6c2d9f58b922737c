import { type Day, dayFromPeople } from '../base/day.ts';
import type { Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import { Asking, type Reading } from './asking.ts';
import { type Call, textFlag } from './command.ts';
import { UsageError } from './usage.ts';

/** One thing that a line may say. */
export interface Field<T> {
  /** The flag's name in `call.flags`. */
  readonly flag: string;
  /** What the line says outside of flags. */
  readonly typed?: string;
  /** How it is asked for on a terminal where the line does not say it; left out where it is not. */
  readonly question?: Words;
  read(text: string): Reading<T | undefined>;
  /** What a line without it is told; left out where it can do without. */
  readonly missing?: Words;
}

type Answers<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T | undefined : never };

/**
 * What a line does not say, asked one question at a time of whoever sits at the terminal, and of nobody else. Who has had
 * enough throws Stopped: nothing is written then.
 */
export class Questions {
  readonly #lacking: Words[] = [];
  #asking: Asking | undefined;

  constructor(readonly call: Call) {}

  /** As the line says, else as somebody answers; a UsageError where the line is not understood. */
  async of<T>({ flag, question, read, missing, typed = typedText(this.call, flag) }: Field<T>): Promise<T | undefined> {
    const said = !typed ? undefined : understood(typed, read);
    const answer = said === undefined && question ? await this.answer(question, insisting(read, missing)) : said;
    if (answer === undefined && missing) this.#lacking.push(missing);
    return answer;
  }

  /** What somebody at the terminal answers; nothing where nobody sits there. */
  async answer<T>(question: Words, read: (text: string) => Reading<T>): Promise<T | undefined> {
    if (!this.call.host.isTyped) return undefined;
    this.#asking ??= new Asking(this.call);
    return await this.#asking.ask(question, read);
  }

  /** Whoever is asked, for what is asked once it is about to be written. */
  get asking(): Asking | undefined {
    return this.#asking;
  }

  /** Said to whoever is asked. */
  say(words: Words): void {
    if (this.call.host.isTyped) this.call.host.err.write(`${words[this.call.locale]}\n`);
  }

  /** The answers that nothing goes without; a UsageError with all that is lacking at once: nobody wants to hear of it one by one. */
  settled<T extends object>(answers: T): Settled<T> {
    const all = this.#lacking;
    if (all.length > 0)
      throw new UsageError({ vi: all.map(({ vi }) => vi).join('; '), en: all.map(({ en }) => en).join('; ') });
    return answers as Settled<T>;
  }

  async end(): Promise<void> {
    await this.#asking?.end();
  }
}

type Settled<T> = { readonly [K in keyof T]: NonNullable<T[K]> };

/** Lets `work` ask; the input is let go of at the end. */
export async function questioned<T>(call: Call, work: (questions: Questions) => Promise<T>): Promise<T> {
  const questions = new Questions(call);
  try {
    return await work(questions);
  } finally {
    await questions.end();
  }
}

/** Every field, as the line says or whoever sits at the terminal; a UsageError where one is not understood or wanting. */
export async function asked<F extends Readonly<Record<string, Field<unknown>>>>(
  call: Call,
  fields: F,
): Promise<Answers<F>> {
  const found = await questioned(call, async (questions) => {
    const answers: [name: string, answer: unknown][] = [];
    for (const [name, field] of Object.entries(fields)) answers.push([name, await questions.of(field)]);
    return questions.settled(answers);
  });
  return Object.fromEntries(found) as unknown as Answers<F>;
}

function typedText(call: Call, flag: string): string | undefined {
  return textFlag(call, flag)?.normalize('NFC').trim() || undefined;
}

function understood<T>(text: string, read: (text: string) => Reading<T>): T {
  const reading = read(text);
  if ('value' in reading) return reading.value;
  const { vi, en } = reading.complaint;
  throw new UsageError({ vi: vi.trim(), en: en.trim() });
}

/** What cannot be done without is asked again. */
function insisting<T>(read: (text: string) => Reading<T | undefined>, missing: Words | undefined) {
  return (text: string): Reading<T | undefined> => {
    const reading = read(text);
    return missing && 'value' in reading && reading.value === undefined ? { complaint: NEEDED } : reading;
  };
}

const NEEDED: Words = {
  vi: '  cần có câu trả lời; gõ thôi để dừng, không ghi gì',
  en: '  this is needed; type stop to end without writing',
};

/** Words as they are; nothing for Enter alone. */
export function words(text: string): Reading<string | undefined> {
  return { value: text === '' ? undefined : text };
}

/** Yes or no; what Enter alone stands for is `usual`. */
export function yesOr(usual: boolean): (text: string) => Reading<boolean> {
  return (text) => {
    const plain = text.toLowerCase();
    if (plain === '') return { value: usual };
    if (YES.has(plain)) return { value: true };
    return NO.has(plain) ? { value: false } : { complaint: { vi: '  gõ c (có) hoặc k (không)', en: '  type y or n' } };
  };
}

const YES: ReadonlySet<string> = new Set(['c', 'có', 'co', 'y', 'yes']);
const NO: ReadonlySet<string> = new Set(['k', 'không', 'khong', 'ko', 'n', 'no']);

/** A day as people type it; what Enter alone stands for is `usual`. */
export function dayOr(usual: Day | undefined): (text: string) => Reading<Day | undefined> {
  return (text) => {
    if (text === '') return { value: usual };
    const day = dayFromPeople(text);
    return day
      ? { value: day }
      : {
          complaint: {
            vi: `  không có ngày ${quoted(text)}; gõ như 12/01/2017`,
            en: `  there is no day ${quoted(text)}; type it as 2017-01-12`,
          },
        };
  };
}

/** One of some codes, each with its words; what Enter alone stands for is `usual`. */
export function oneOf<T extends string>(
  ways: Readonly<Record<T, Words>>,
  usual?: T,
): (text: string) => Reading<T | undefined> {
  const codes = Object.keys(ways) as T[];
  return (text) => {
    if (text === '') return { value: usual };
    const code = codes.find((each) => each === text || ways[each].vi === text.toLowerCase());
    return code
      ? { value: code }
      : {
          complaint: {
            vi: `  không có ${quoted(text)}; gõ ${codes.map((each) => `${each} (${ways[each].vi})`).join(', ')}`,
            en: `  there is no ${quoted(text)}; type ${codes.map((each) => `${each} (${ways[each].en})`).join(', ')}`,
          },
        };
  };
}

/** What a reader that may throw a UsageError makes of a text: its words are a complaint then. */
export function attempted<T>(read: (text: string) => T): (text: string) => Reading<T | undefined> {
  return (text) => {
    if (text === '') return { value: undefined };
    try {
      return { value: read(text) };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const whole = (locale: 'vi' | 'en') => `  ${error.words[locale]}${error.help ? `; ${error.help[locale]}` : ''}`;
      return { complaint: { vi: whole('vi'), en: whole('en') } };
    }
  };
}
