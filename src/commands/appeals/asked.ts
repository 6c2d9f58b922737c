import { type Day, dayFromPeople } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { Asking, type Reading, Stopped } from '../asking.ts';
import { type Call, textFlag } from '../command.ts';
import { UsageError } from '../usage.ts';

/** One thing that a line may say. */
export interface Field<T> {
  /** The flag's name in `call.flags`. */
  readonly flag: string;
  /** How it is asked for on a terminal where the line does not say it; left out where it is not. */
  readonly question?: Words;
  read(text: string): Reading<T | undefined>;
  /** What a line without it is told; left out where it can do without. */
  readonly missing?: Words;
}

type Answers<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T | undefined : never };

/** Every field, as the line says or whoever sits at the terminal; a UsageError where one is not understood or wanting. */
export async function asked<F extends Readonly<Record<string, Field<unknown>>>>(
  call: Call,
  fields: F,
): Promise<Answers<F>> {
  const found = new Map(Object.entries(fields).map(([name, field]) => [name, typed(call, field)]));
  const asking = call.host.isTyped ? new Asking(call) : undefined;
  try {
    for (const [name, { question, read }] of Object.entries(fields)) {
      if (question && asking && found.get(name) === undefined) found.set(name, await asking.ask(question, read));
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  } finally {
    await asking?.end();
  }
  for (const [name, { missing }] of Object.entries(fields)) {
    if (missing && found.get(name) === undefined) throw new UsageError(missing);
  }
  return Object.fromEntries(found) as Answers<F>;
}

function typed<T>(call: Call, { flag, read }: Field<T>): T | undefined {
  const text = textFlag(call, flag)?.normalize('NFC').trim();
  if (text === undefined || text === '') return undefined;
  const reading = read(text);
  if ('value' in reading) return reading.value;
  const { vi, en } = reading.complaint;
  throw new UsageError({ vi: vi.trim(), en: en.trim() });
}

/** Words as they are; nothing for Enter alone. */
export function words(text: string): Reading<string | undefined> {
  return { value: text === '' ? undefined : text };
}

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
