import type { Entering, OpenSheet } from '../../answers/entry/entering.ts';
import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import { decimals } from '../../base/number-words.ts';
import { insideSentence } from '../../base/sentence.ts';
import { exampleOf, type Step } from '../../forms/entered.ts';
import { columnWords } from '../../reports/column-words.ts';

/** What is asked at one step: the criterion, what may be typed, and in brackets what an empty line keeps. */
export function questionWords(
  { criterion, parts, event }: Step,
  { criteria }: OpenSheet,
  keeps: Words | undefined,
): Words {
  return { vi: asked('vi'), en: asked('en') };

  function asked(locale: Locale): string {
    const words = WORDS[locale];
    const head = `${criterion.id.value} ${criterion.title.value}`;
    const kept = keeps ? ` [${keeps[locale]}]` : '';
    if (event) return `${head}: ${words.times(event.title.value, event.per?.value)}${kept}`;
    const max = decimals(criterion.max.value.toString(), locale);
    const amounts = parts.flatMap((part) => (part.takes === 'amount' ? (part.inShort ?? part.title)[locale] : []));
    if (amounts.length > 0) return `${head} (${words.amounts(amounts.join('/'), exampleOf(parts))})${kept}`;
    const [part] = parts;
    if (part?.takes !== 'choice') {
      return `${head} (0–${max}, ${words.step(decimals(criteria.scale.step.value.toString(), locale))})${kept}`;
    }
    const choices = part.choices.map((name, i) => `${i + 1} ${name}`);
    return `${head} (${choices.join(', ')})${kept}`;
  }
}

const WORDS = bilingual({
  vi: {
    amounts: (parts: string, example: string) => `${parts}, ví dụ ${example}`,
    step: (step: string) => `chẵn ${step}`,
    times: (event: string, per: string | undefined) => `${event}, số ${per ?? 'lần'}`,
  },
  en: {
    amounts: (parts, example) => `${parts}, e.g. ${example}`,
    step: (step) => `steps of ${step}`,
    times: (event) => `${event}, how often`,
  },
});

/** Which week and column this is, and how one moves among the questions; what is kept as a whole counts in later columns. */
export function howWords({ period, sheets }: Entering): Words {
  const [first] = sheets;
  const isLater = first !== undefined && !first.isBase;
  const name = (locale: Locale) => (first ? insideSentence(columnWords(first.column, first.criteria, locale)) : '');
  const { vi, en } = period.kind.words;
  return {
    vi: `Điền điểm ${vi.title(period)}, cột ${name('vi')}.\n${HOW.vi}${isLater ? `\n${REST.vi}` : ''}`,
    en: `Marks of ${en.title(period)}, column ${name('en')}.\n${HOW.en}${isLater ? `\n${REST.en}` : ''}`,
  };
}

const HOW: Words = {
  vi: 'Xuống dòng: giữ số trong ngoặc, chưa có thì bỏ qua mục. <: lùi một mục.\n>: bỏ qua người này. thôi: dừng; người đã xong thì đã ghi.',
  en: 'Empty line: keep what stands in brackets, else pass on. <: one back.\n>: pass this person by. stop: leave; whoever is done is written.',
};
const REST: Words = {
  vi: '=: giữ nguyên các mục còn lại của người này.',
  en: '=: keep all that is left of this person as it stands.',
};

export const AT_START: Words = { vi: 'đang ở mục đầu', en: 'this is the first question' };
export const NOTHING_KEPT: Words = { vi: 'chưa có điểm nào để giữ', en: 'there is no mark to keep yet' };
export const NOTE: Words = { vi: 'Nhận xét (xuống dòng: không ghi)', en: 'Note (empty line: none)' };
export const NOTHING_NEW: Words = { vi: 'Không có gì mới, không ghi.', en: 'Nothing new, nothing written.' };

export const WRITTEN: Words<(name: string, count: number, path: string) => string> = {
  vi: (name, count, path) => `Đã ghi ${count} mục của ${name} vào ${path}.`,
  en: (name, count, path) => `Wrote ${count} marks of ${name} into ${path}.`,
};

export const DROPPED: Words<(count: number, name: string) => string> = {
  vi: (count, name) => `Bỏ ${count} mục vừa điền của ${name}.`,
  en: (count, name) => `${count} marks typed for ${name} are not written.`,
};
