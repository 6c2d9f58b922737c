import type { Words } from '../base/locale.ts';
import { type Block, paragraph } from '../documents/document.ts';
import { ahead } from './explain/ahead.ts';
import { changes } from './explain/changes.ts';
import { conditions } from './explain/conditions.ts';
import { type ExplainTerms, type ExplainView, termsOf } from './explain/explain-terms.ts';
import { formula } from './explain/formula.ts';
import { parts } from './explain/parts.ts';
import { service } from './explain/service.ts';
import { sheetTable } from './explain/sheet.ts';
import { top } from './explain/top.ts';
import { why } from './explain/why.ts';
import { named } from './person-words.ts';
import type { Report } from './report.ts';

/** One result explained: conditions with what there was, gates, the sum, the parts down to the marks, what was missing, what is still possible. */
export const explain: Report<ExplainView> = {
  id: 'explain',
  document(view, locale) {
    const { result } = view.answer;
    if (!result) return { locale, blocks: [notInList(view, locale)] };
    const terms = termsOf(view, result, locale);
    return { locale, blocks: [...top(terms), ...(view.depth === 0 ? [] : body(terms))] };
  },
};

function body(terms: ExplainTerms): Block[] {
  const { standing } = terms.result;
  return [
    ...service(terms),
    ...conditions(terms),
    ...changes(terms),
    ...formula(terms),
    ...(standing ? sheetTable(standing, terms) : parts(terms)),
    ...why(terms),
    ...ahead(terms),
  ];
}

/** Somebody whom nobody scores in the period. */
function notInList({ answer }: ExplainView, locale: 'vi' | 'en'): Block {
  const { workspace, period } = answer.classified;
  const who = named(answer.subject, workspace.organization, locale) ?? answer.subject.id;
  return paragraph(NOT_IN_LIST[locale](who, period.kind.words[locale].name(period)));
}

const NOT_IN_LIST: Words<(who: string, period: string) => string> = {
  vi: (who, period) => `${who} không thuộc diện chấm điểm, xếp loại trong ${period}.`,
  en: (who, period) => `${who} is not to be scored in ${period}.`,
};
