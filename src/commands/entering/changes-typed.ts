import type { OpenSheet } from '../../answers/entry/entering.ts';
import { bilingual, type Words } from '../../base/locale.ts';
import { unaccented } from '../../base/nearest.ts';
import { quoted } from '../../base/quoted.ts';
import type { CellValue } from '../../forms/cell-value.ts';
import { type Step, stepsOf, troubleIn, typedValue } from '../../forms/entered.ts';
import { troubleInWords } from '../../reports/form/trouble-words.ts';

/** Marks typed in one line, or what is wrong with the first of them that is wrong. */
export type Typing = { readonly value: ReadonlyMap<Step, CellValue> } | { readonly complaint: Words };

type Criteria = OpenSheet['criteria'];

/** Reads `A2 16,5; B2 Khá; A3 tre 1`: a criterion, then its mark, parted by semicolons, since a comma is a decimal one. */
export function changesTyped(text: string, criteria: Criteria): Typing {
  const answers = new Map<Step, CellValue>();
  const steps = stepsOf(criteria);
  for (const part of text.split(';').filter((part) => part.trim() !== '')) {
    const read = partTyped(part.trim(), steps, criteria);
    if ('complaint' in read) return read;
    if (answers.has(read.step)) return said('twice', part);
    answers.set(read.step, read.value);
  }
  return answers.size > 0 ? { value: answers } : said('unclear', text, known(steps));
}

type Part = { readonly step: Step; readonly value: CellValue } | { readonly complaint: Words };

function partTyped(part: string, all: readonly Step[], criteria: Criteria): Part {
  const [, name, rest = ''] = /^(\p{L}+\d*)\s*(?:[\s:=]\s*(.*))?$/u.exec(part) ?? [];
  const steps = all.filter(({ criterion }) => criterion.id.value === name?.toUpperCase());
  const [first] = steps;
  if (!first) return said('unclear', part, known(all));
  const { step, text } = eventTyped(steps, rest) ?? { step: steps.length === 1 ? first : undefined, text: rest };
  if (!step) return said('several', part, steps.flatMap(({ event }) => event?.title.value ?? []).join(', '));
  const value = typedValue(text);
  if (step.parts.length === 0)
    return value.is === 'blank' ? { step, value } : said('listed', part, step.criterion.id.value);
  if (value.is === 'blank') return said('unclear', part, known(all));
  const trouble = troubleIn(step, criteria, value);
  if (!trouble) return { step, value };
  const { value: id } = step.criterion.id;
  return {
    complaint: { vi: `${id}: ${troubleInWords(trouble, 'vi')}`, en: `${id}: ${troubleInWords(trouble, 'en')}` },
  };
}

/** `chậm 2` behind a criterion that counts events: which of them, by its id or how its title begins, and how often. */
function eventTyped(steps: readonly Step[], text: string): { readonly step: Step; readonly text: string } | undefined {
  const [, name = '', count = ''] = /^(.*?\p{L}.*?)[\s:=]+(\d.*)$/u.exec(text) ?? [];
  const plain = unaccented(name);
  const found = steps.filter(({ event }) => event?.id.value === plain);
  const begun = steps.filter(({ event }) => event && plain !== '' && unaccented(event.title.value).startsWith(plain));
  const [step, ...others] = found.length > 0 ? found : begun;
  return step && others.length === 0 ? { step, text: count } : undefined;
}

/** The criteria that may be typed. */
function known(steps: readonly Step[]): string {
  return [...new Set(steps.map(({ criterion }) => criterion.id.value))].join(', ');
}

function said(what: keyof (typeof WORDS)['vi'], part: string, events = ''): { readonly complaint: Words } {
  const text = quoted(part.trim());
  return { complaint: { vi: WORDS.vi[what](text, events), en: WORDS.en[what](text, events) } };
}

const WORDS = bilingual({
  vi: {
    unclear: (text: string, known: string) =>
      `${text} chưa rõ; gõ mục (${known}) rồi điểm, nhiều mục cách nhau dấu chấm phẩy`,
    several: (text: string, events: string) => `${text}: mục này đếm nhiều việc (${events}); ghi rõ việc nào, mấy lần`,
    listed: (text: string, id: string) => `${text}: danh sách sản phẩm thì chỉ gõ ${id}, rồi trả lời từng sản phẩm`,
    twice: (text: string, _: string) => `${text}: mục này gõ hai lần; chỉ gõ một`,
  },
  en: {
    unclear: (text, known) =>
      `${text} is not clear; type a criterion (${known}), then its mark, several parted by semicolons`,
    several: (text, events) => `${text}: several things are counted there (${events}); say which, and how often`,
    listed: (text, id) => `${text}: for a list of products type ${id} alone, then answer product by product`,
    twice: (text) => `${text}: typed twice; type it once`,
  },
});
