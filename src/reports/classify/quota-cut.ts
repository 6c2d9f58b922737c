import { bilingual } from '../../base/locale.ts';
import { insideSentence } from '../../base/sentence.ts';
import type { List } from '../../documents/document.ts';
import { figure, type Prose, prose } from '../../documents/prose.ts';
import { pointsOfResult } from '../../scoring/printed.ts';
import type { QuotaResult } from '../../scoring/quotas/quota-result.ts';
import { nounOf, paperNumber } from '../papers/phrases.ts';
import { named } from '../person-words.ts';
import { quotaFigures } from '../workings/quotas.ts';
import { resultInShort } from '../workings/results.ts';
import { namingIn } from './counts.ts';
import { overOpened, type QuotaTerms, scopeOf } from './quota-scope.ts';

/** The order by exact points, with the line drawn; a tie that it runs through is all below. */
export function cut(result: QuotaResult, terms: QuotaTerms): List {
  const { locale, answer, names } = terms;
  const words = WORDS[locale];
  const isOrdered = result.cut.every((line) => line.result.points);
  const items = result.cut.map((line) => {
    const who = named(line.result.subject, answer.workspace.organization, locale) ?? line.result.subject.name;
    if (!isOrdered) return words.withoutPoints(who, line.isAboveCut, line.isTied);
    const points = figure(pointsOfResult(line.result, locale), () => resultInShort(line.result, locale));
    return words.line(who, points, line.isAboveCut, line.isTied);
  });
  const level = names.levelName(result.quota.level.value)[locale];
  const people = (count: number) => `${paperNumber(count, locale)} ${nounOf(result.quota.kind, count, locale)}`;
  const [count, limit] = quotaFigures(result, people, namingIn(terms));
  return {
    kind: 'list',
    heading: (isOrdered ? words.exceeded : words.unordered)(
      whereIn(result, terms),
      level,
      count,
      limit,
      overFigure(result, terms),
    ),
    items,
  };
}

/** “Tính riêng nhóm lãnh đạo phòng”: what of the two limits a list is held to. */
function whereIn(result: QuotaResult, terms: QuotaTerms): string {
  const scope = scopeOf(result, terms);
  const words = WORDS[terms.locale];
  return result.of === undefined
    ? words.inAgency
    : words.inScope(result.scope === 'group' ? insideSentence(scope) : scope);
}

function overFigure(quota: QuotaResult, terms: QuotaTerms): Prose {
  return figure(paperNumber(quota.over, terms.locale), () => overOpened(quota, terms));
}

const WORDS = bilingual({
  vi: {
    inAgency: 'Tính trong toàn cơ quan',
    inScope: (scope: string) => `Tính riêng ${scope}`,
    exceeded: (where: string, level: string, count: Prose, limit: Prose, over: Prose) =>
      prose`${where}, có ${count} đạt ${level}, được tối đa ${limit}, vượt ${over}; thứ tự theo điểm`,
    unordered: (where: string, level: string, count: Prose, limit: Prose, over: Prose) =>
      prose`${where}, có ${count} đạt ${level}, được tối đa ${limit}, vượt ${over}; không có điểm để xếp thứ tự, Hội đồng chọn`,
    withoutPoints: (who: string, isAbove: boolean, isTied: boolean) =>
      prose`${who}: ${isAbove ? 'trong tỷ lệ' : 'ngoài tỷ lệ'}${isTied ? ', ngang nhau' : ''}`,
    line: (who: string, points: Prose, isAbove: boolean, isTied: boolean) =>
      prose`${who}, ${points} điểm: ${isAbove ? 'trong tỷ lệ' : 'ngoài tỷ lệ'}${isTied ? ', bằng điểm' : ''}`,
  },
  en: {
    inAgency: 'In the whole agency',
    inScope: (scope) => `In ${scope} alone`,
    exceeded: (where, level, count, limit, over) =>
      prose`${where}, ${count} rated ${level}, at most ${limit}, ${over} too many; by points`,
    unordered: (where, level, count, limit, over) =>
      prose`${where}, ${count} rated ${level}, at most ${limit}, ${over} too many; no points to go by, the Council chooses`,
    withoutPoints: (who, isAbove, isTied) =>
      prose`${who}: ${isAbove ? 'above the cut' : 'below the cut'}${isTied ? ', tied' : ''}`,
    line: (who, points, isAbove, isTied) =>
      prose`${who}, ${points}: ${isAbove ? 'above the cut' : 'below the cut'}${isTied ? ', tied' : ''}`,
  },
});
