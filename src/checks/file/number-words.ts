import type { Locale, Words } from '../../base/locale.ts';
import { place } from '../../checking/key-in-words.ts';
import { meantAlone, worded } from '../../checking/worded.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

type Faults = Pick<SchemaFaults, 'malformed-number' | 'number-out-of-bounds'>;

/** What can be wrong with how a number is written. */
export const numberWords = worded<Faults>({
  /** No number where one belongs, or one in another spelling: `1e3`, `.5`, `0x1F`, `1_000`, `+5`, in quotes. */
  'malformed-number': {
    message: {
      vi: (facts) =>
        `${place(facts, 'vi')} ${isInQuotes(facts) ? 'để số trong dấu ngoặc kép:' : 'ghi'} ${wrong(facts).vi}`,
      en: (facts) =>
        `${place(facts, 'en')} ${isInQuotes(facts) ? 'has its number in quotes:' : 'is'} ${wrong(facts).en}`,
    },
    help: malformedNumberHelp,
    suggestions: meantAlone,
  },
  /** A number below the least or above the most that its key takes, such as a share written as percent. */
  'number-out-of-bounds': {
    message: {
      vi: (facts) => `${place(facts, 'vi')} không thể là ${facts.value}`,
      en: (facts) => `${place(facts, 'en')} cannot be ${facts.value}`,
    },
    help: numberOutOfBoundsHelp,
    suggestions: meantAlone,
  },
});

/** A number that lacks nothing but has the user's own quotes. */
function isInQuotes({ value, meant }: Faults['malformed-number']): boolean {
  return meant !== undefined && /^["']/.test(value);
}

function wrong(facts: Faults['malformed-number']): Words {
  const { value, isWhole } = facts;
  if (isInQuotes(facts)) return { vi: value, en: value };
  return {
    vi: `“${value}”, không ${isWhole ? 'phải số nguyên' : 'đúng cách viết số'}`,
    en: `“${value}”, which is no ${isWhole ? 'whole ' : ''}number`,
  };
}

const DIGITS: Words = {
  vi: 'hãy viết bằng chữ số, phần lẻ sau dấu chấm, ví dụ 16.5',
  en: 'write digits with a point, e.g. 16.5',
};
const WHOLE: Words = {
  vi: 'hãy viết bằng chữ số, không có phần lẻ, ví dụ 2',
  en: 'write digits alone, e.g. 2',
};

function malformedNumberHelp({ meant, isWhole }: Faults['malformed-number'], locale: Locale): string {
  if (meant !== undefined) return `${locale === 'vi' ? 'hãy viết' : 'write'} ${meant}`;
  return (isWhole ? WHOLE : DIGITS)[locale];
}

function numberOutOfBoundsHelp({ value, least, most, meant }: Faults['number-out-of-bounds'], locale: Locale): string {
  const span = most === undefined ? [least, undefined] : [least ?? 0, most];
  const [from, to] = span;
  const bounds =
    to === undefined
      ? { vi: `hãy ghi số từ ${from} trở lên`, en: `write ${from} or more` }[locale]
      : { vi: `hãy ghi số từ ${from} đến ${to}`, en: `write a number from ${from} to ${to}` }[locale];
  if (meant === undefined) return bounds;
  return `${bounds}, ${{ vi: `${value}% viết là ${meant}`, en: `${value}% is written ${meant}` }[locale]}`;
}
