import { inBoth, type Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import type { Reading } from './asking.ts';
import type { Questions } from './questions.ts';
import { attempted } from './questions.ts';
import { type Candidate, type CandidateKind, fitting, subjectAsked } from './subject-argument.ts';
import { UsageError } from './usage.ts';

/** Those to choose from, each on a line with the digit to type: digits need no Vietnamese keyboard. */
export function listedToChoose(all: readonly Pick<Candidate, 'name'>[]): string {
  return all.map(({ name }, i) => `  ${i + 1}. ${name}`).join('\n');
}

/** One of those listed, by its digit, its name or words of it; what Enter alone stands for is `usual`. */
export function chosenFrom(
  all: readonly Candidate[],
  kind: CandidateKind,
  usual?: string,
): (text: string) => Reading<string | undefined> {
  return (text) => {
    const listed = /^\d{1,3}$/.test(text) ? all[Number(text) - 1] : undefined;
    if (listed) return { value: listed.id };
    if (text === '') return { value: usual };
    if (/^\d{1,3}$/.test(text)) return { complaint: inBoth((locale) => NO_DIGIT[locale](text, all.length)) };
    return attempted((typed) => subjectAsked(typed, all, kind))(text);
  };
}

/** Somebody by name; of several whom it fits, those who are listed are to be chosen from by digit, or by the name with the division. */
export function personNamed(people: readonly Candidate[]): (text: string) => Reading<string | undefined> {
  let listed: readonly Candidate[] = [];
  return (text) => {
    const digit = /^\d{1,3}$/.test(text) ? listed[Number(text) - 1] : undefined;
    if (digit) return { value: digit.id };
    const found = text === '' ? [] : fitting(text, people);
    if (found.length < 2) return attempted((typed) => subjectAsked(typed, people, 'member'))(text);
    listed = found;
    return { complaint: inBoth((locale) => SEVERAL[locale](quoted(text), listedToChoose(found.map(inFull)))) };
  };
}

/** Whom a line or flag is about. */
interface PersonAsked {
  readonly people: readonly Candidate[];
  readonly question: Words;
  readonly missing: Words;
}

/** Somebody whom the line names, or whoever sits at the terminal; a name that several bear is asked for again there. */
export async function personAsked(questions: Questions, { people, ...rest }: PersonAsked): Promise<string | undefined> {
  const { call } = questions;
  const typed = call.values.join(' ').normalize('NFC').trim();
  const several = typed === '' ? [] : fitting(typed, people);
  const read = personNamed(people);
  if (several.length < 2) return await questions.of({ flag: 'who', typed, read, ...rest });
  if (!call.host.isTyped) throw notTold(typed, several.map(inFull));
  const reading = read(typed);
  if ('complaint' in reading) questions.say(reading.complaint);
  return await questions.of({ flag: 'who', typed: '', read, ...rest });
}

function inFull({ name, short }: Candidate): Pick<Candidate, 'name'> {
  return { name: short ?? name };
}

function notTold(typed: string, found: readonly Pick<Candidate, 'name'>[]): UsageError {
  const names = found.map(({ name }) => `"${name}"`).join(', ');
  return new UsageError(
    { vi: `${quoted(typed)} có thể là ${names}`, en: `${quoted(typed)} may be ${names}` },
    { vi: 'gõ đủ như trên', en: 'type it as it stands here' },
  );
}

const NO_DIGIT: Words<(digit: string, last: number) => string> = {
  vi: (digit, last) => `  không có số ${digit}; gõ ${last === 1 ? '1' : `một số từ 1 đến ${last}`}`,
  en: (digit, last) => `  there is no ${digit}; type ${last === 1 ? '1' : `a digit from 1 to ${last}`}`,
};

const SEVERAL: Words<(text: string, list: string) => string> = {
  vi: (text, list) => `  ${text} có thể là:\n${list}\n  gõ số, hoặc tên kèm phòng`,
  en: (text, list) => `  ${text} may be:\n${list}\n  type the digit, or the name with the division`,
};
