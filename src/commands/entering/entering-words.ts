import type { Entering, OpenSheet } from '../../answers/entry/entering.ts';
import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import { decimals } from '../../base/number-words.ts';
import { insideSentence } from '../../base/sentence.ts';
import { exampleOf, type Step } from '../../forms/entered.ts';
import { listedCriteria } from '../../forms/fields.ts';
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

/** Which week and column this is, and how one moves among the questions. */
export function howWords(entering: Entering): Words {
  const { period, sheets } = entering;
  const [first] = sheets;
  const isLater = first !== undefined && !first.isBase;
  const name = (locale: Locale) => (first ? insideSentence(columnWords(first.column, first.criteria, locale)) : '');
  const { vi, en } = period.kind.words;
  return {
    vi: `Điền điểm ${vi.title(period)}, cột ${name('vi')}.\n${isLater ? CHANGES.vi + listsOf(entering, 'vi') : HOW.vi}`,
    en: `Marks of ${en.title(period)}, column ${name('en')}.\n${isLater ? CHANGES.en + listsOf(entering, 'en') : HOW.en}`,
  };
}

/** Which criteria are lists: a later column types these alone, and then product by product. */
function listsOf({ sheets }: Entering, locale: Locale): string {
  const ids = new Set(sheets.flatMap(({ criteria }) => listedCriteria(criteria).map(({ id }) => id.value)));
  return ids.size === 0 ? '' : `\n${LISTS[locale]([...ids].join(', '))}`;
}

const LISTS: Words<(ids: string) => string> = {
  vi: (ids) => `Sửa danh sách sản phẩm: chỉ gõ mục (${ids}), rồi trả lời từng dòng.`,
  en: (ids) => `To change a list of products type its criterion (${ids}) alone, then answer line by line.`,
};

const HOW: Words = {
  vi: 'Xuống dòng: giữ số trong ngoặc, chưa có thì bỏ qua mục. <: lùi một mục.\n>: bỏ qua người này. thôi: dừng; người đã xong thì đã ghi.',
  en: 'Empty line: keep what stands in brackets, else pass on. <: one back.\n>: pass this person by. stop: leave; whoever is done is written.',
};
const CHANGES: Words = {
  vi: 'Xuống dòng: giữ nguyên điểm đang có. Chấm khác thì gõ mục rồi điểm, nhiều mục cách\nnhau dấu chấm phẩy: A2 16,5; B2 Khá. tất cả: giữ nguyên của mọi người còn lại.\n>: bỏ qua người này. thôi: dừng; người đã xong thì đã ghi, lần sau hỏi tiếp từ đó.',
  en: 'Empty line: keep the marks as they stand. What differs is typed as criterion and\nmark, parted by semicolons: A2 16.5; B2 Khá. all: keep those of all who follow.\n>: pass this person by. stop: leave; whoever is done is written, and the next time\nit goes on from there.',
};

export const BEFORE: Words<(marks: string) => string> = {
  vi: (marks) => `Đang có: ${marks}`,
  en: (marks) => `So far: ${marks}`,
};
export const NOTHING_BEFORE: Words = {
  vi: 'Chưa có điểm nào (xuống dòng: bỏ qua)',
  en: 'No marks yet (empty line: pass by)',
};
export const KEEPS: Words = { vi: 'giữ nguyên', en: 'keep' };
export const AT_START: Words = { vi: 'đang ở mục đầu', en: 'this is the first question' };
export const NOTHING_KEPT: Words = { vi: 'chưa có điểm nào để giữ', en: 'there is no mark to keep yet' };
export const NOTE: Words = {
  vi: 'Vì sao dưới mức tối đa (xuống dòng: không ghi)',
  en: 'Why less than the maximum (empty line: none)',
};
export const NOTHING_NEW: Words = { vi: 'Không có gì mới, không ghi.', en: 'Nothing new, nothing written.' };

export const WRITTEN: Words<(name: string, count: number, path: string) => string> = {
  vi: (name, count, path) => `Đã ghi ${count} mục của ${name} vào ${path}.`,
  en: (name, count, path) => `Wrote ${count} marks of ${name} into ${path}.`,
};

export const KEPT_WHOLE: typeof WRITTEN = {
  vi: (name, _, path) => `Giữ nguyên điểm của ${name}, đã ghi vào ${path}.`,
  en: (name, _, path) => `Kept the marks of ${name}, wrote that into ${path}.`,
};

export const DROPPED: Words<(count: number, name: string) => string> = {
  vi: (count, name) => `Bỏ ${count} mục vừa điền của ${name}.`,
  en: (count, name) => `${count} marks typed for ${name} are not written.`,
};
