import { bilingual } from '../../../base/locale.ts';
import { blank, isBlank, type Prose, spansOf } from '../../../documents/prose.ts';
import { headOf } from '../articles.ts';
import { belongsTo } from '../frame.ts';
import type { Setting } from '../setting.ts';

/** “(Kèm theo Quyết định số 72/QĐ-BDT ngày 10/01/2017 của Trưởng ban …)”: the decision on the period, with blanks for what nobody has recorded. */
export function attachedTo(setting: Setting): Prose {
  const { decided, locale } = setting;
  const numbered = decided ?? { number: undefined, date: undefined, isFinal: false };
  const said = belongsTo('QĐ', WORDS[locale].decision, { ...setting, numbered }, headOf(setting));
  const hints = [...(numbered.number ? [] : [WORDS[locale].number]), ...(numbered.date ? [] : [WORDS[locale].day])];
  return spansOf(said).map((span) => (isBlank(span) ? blank(hints.shift() ?? span.hint) : span));
}

const WORDS = bilingual({
  vi: { decision: 'QUYẾT ĐỊNH', number: 'số của quyết định khen thưởng', day: 'ngày ký quyết định khen thưởng' },
  en: { decision: 'DECISION', number: 'number of the decision on awards', day: 'day of the decision on awards' },
});
