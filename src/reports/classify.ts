import type { Words } from '../base/locale.ts';
import type { Block, Notes } from '../documents/document.ts';
import { closing } from './classify/closing.ts';
import { counts } from './classify/counts.ts';
import { divisions } from './classify/divisions.ts';
import { near } from './classify/near.ts';
import { quotas } from './classify/quotas.ts';
import { tableOf } from './classify/table.ts';
import { type ClassifyView, type Terms, termsOf } from './classify/terms.ts';
import { top } from './classify/top.ts';
import { used } from './classify/used.ts';
import type { Report } from './report.ts';
import { Noted } from './score/noted.ts';

/** The levels of a longer period: collectives and individuals, what changed a level, counts, quotas, and what was used. */
export const classify: Report<ClassifyView> = {
  id: 'classify',
  document(view, locale) {
    const terms = termsOf(view, locale);
    return { locale, blocks: [...top(terms), ...(terms.rows.length > 0 ? body(terms) : [nobody(terms)])] };
  },
};

function body(terms: Terms): Block[] {
  const noted = new Noted();
  const table = tableOf(terms, noted);
  const notes: Notes[] = noted.notes.length > 0 ? [{ kind: 'notes', notes: noted.notes }] : [];
  return [
    table,
    ...counts(terms),
    ...notes,
    ...near(terms),
    ...used(terms),
    ...closing(terms),
    ...(terms.answer.only ? [] : divisions(terms)),
    ...quotas(terms),
  ];
}

/** No row: no week of the period is scored at all, or nobody is due in any. */
function nobody({ answer, locale }: Terms): Block {
  const text = answer.results.length > 0 ? WORDS[locale].noneAsked : WORDS[locale].nobody;
  return { kind: 'paragraph', text };
}

const WORDS: Words<{ nobody: string; noneAsked: string }> = {
  vi: {
    nobody: 'Trong kỳ này không có tuần nào được chấm, hoặc không ai thuộc diện chấm điểm.',
    noneAsked: 'Không ai trong số được hỏi có tên trong danh sách xếp loại của kỳ này.',
  },
  en: {
    nobody: 'No week of this period is scored, or nobody is to be scored in it.',
    noneAsked: 'None of those asked for is in the list of this period.',
  },
};
