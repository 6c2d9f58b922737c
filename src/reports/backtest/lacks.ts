import type { LackSeen } from '../../answers/criteria/backtest/observed.ts';
import type { Words } from '../../base/locale.ts';
import { asWritten, paperCount } from '../../base/number-words.ts';
import { type List, listUnder } from '../../documents/document.ts';
import type { Why } from '../../scoring/trial/lack.ts';
import { labelOf } from '../criteria/criterion-change.ts';
import type { BacktestTerms } from './backtest-terms.ts';

/** What the edition has to know and the sheets do not say, criterion by criterion: nothing of it is guessed. */
export function lacks(terms: BacktestTerms): List[] {
  const { backtest, locale } = terms;
  const items = backtest.observed.lacks.map((lack) => lackInWords(lack, terms));
  return listUnder(WORDS[locale].heading, items);
}

function lackInWords({ criterion, why, sheets, who }: LackSeen, { backtest, locale }: BacktestTerms): string {
  const words = WORDS[locale];
  const kind = [...who].every((key) => key.startsWith('unit ')) ? 'unit' : 'member';
  const old = [...backtest.observed.replaced].flatMap((criteria) => backtest.observed.carrier.pairs(criteria).criteria);
  const before = old.find(({ after }) => after === criterion)?.before.max.value ?? criterion.max.value;
  const reason = words[why](asWritten(before, locale), asWritten(criterion.max.value, locale));
  return `${labelOf(criterion)}: ${reason} (${words.count[kind](who.size, sheets)})`;
}

interface LackWords extends Readonly<Record<Why, (before: string, after: string) => string>> {
  readonly heading: string;
  readonly count: Readonly<Record<'unit' | 'member', (who: number, sheets: number) => string>>;
}

const WORDS: Words<LackWords> = {
  vi: {
    heading: 'Bản này cần mà phiếu cũ không có, không suy đoán, cần người xem',
    count: {
      member: (who, sheets) => `${paperCount(who)} người, ${sheets} phiếu`,
      unit: (who, sheets) => `${paperCount(who)} tập thể, ${sheets} phiếu`,
    },
    new: () => 'tiêu chí mới, phiếu cũ chưa chấm',
    maximum: (before, after) =>
      `phiếu cũ chấm trên ${before} điểm, bản này trên ${after}; nếu Hội đồng muốn quy đổi theo tỷ lệ thì thêm --rescale`,
    mode: () => 'cách chấm đã khác',
    grade: () => 'mức điểm ghi trong phiếu cũ không còn',
    'nothing-assigned': () => 'không được giao việc nào, mà bản này chưa nói là mấy điểm (whenNone)',
    product: () => 'danh mục của bản này không có một sản phẩm ghi trong phiếu cũ',
    unsaid: () => 'phiếu cũ không ghi gì là đủ điểm, bản này thì phải chấm',
    members: () => 'tính theo kết quả của người, tập thể còn cần người xem',
  },
  en: {
    heading: 'What it asks for and the old sheets lack: nothing is guessed, a person is needed',
    count: {
      member: (who, sheets) => `${who} ${who === 1 ? 'person' : 'people'}, ${sheets} sheets`,
      unit: (who, sheets) => `${who} unit${who === 1 ? '' : 's'}, ${sheets} sheets`,
    },
    new: () => 'a new criterion, never marked',
    maximum: (before, after) =>
      `marked out of ${before}, and now out of ${after}; to take marks over in proportion add --rescale`,
    mode: () => 'it is scored in another way',
    grade: () => 'the grade on the sheet is no longer there',
    'nothing-assigned': () => 'nothing was assigned, and it does not say what that is worth (whenNone)',
    product: () => 'its catalogue lacks a product on the sheet',
    unsaid: () => 'what was not noted was full before, and has to be marked now',
    members: () => 'it counts results of others that need a person',
  },
};
