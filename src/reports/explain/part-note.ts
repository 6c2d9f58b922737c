import { bilingual } from '../../base/locale.ts';
import type { Prose } from '../../documents/prose.ts';
import type { Brought } from '../../model/record.ts';
import { failing } from '../../scoring/conditions/index.ts';
import { hasPoints, unreached } from '../../scoring/level.ts';
import { withoutSheet } from '../../scoring/reasons.ts';
import type { Result } from '../../scoring/result.ts';
import { lineOf, linesOf } from '../../source/line-of.ts';
import { withSource } from '../said-aside.ts';
import { reasonSourced } from './changes.ts';
import type { ExplainTerms } from './explain-terms.ts';
import { lossesOf } from './losses.ts';

/** Why a part is what it is: what its sheet lost, what changed its level, where it was brought from. */
export function noteOf(result: Result, depth: number, terms: ExplainTerms): Prose[] {
  if (result.brought) return [broughtInWords(result.brought, terms)];
  const changed = result.working ? result.reasons.map((reason) => reasonSourced(reason, terms)) : [];
  const areMarksShown = terms.depth !== undefined && depth < terms.depth;
  if (!result.standing) return changed;
  return areMarksShown ? heldInWords(result.standing, terms) : lossNote(result, terms);
}

/** So many losses are told in one cell; `--depth` shows all. */
const MOST = 3;

function lossNote({ standing }: Result, terms: ExplainTerms): Prose[] {
  const { locale } = terms;
  const without = standing && withoutSheet(standing);
  if (without) return [without.words[locale]];
  const losses = standing ? lossesOf(standing, locale) : [];
  const told = losses.slice(0, MOST);
  if (!standing || told.length === 0) return [];
  const held = heldInWords(standing, terms);
  const more = losses.length > MOST ? [WORDS[locale].more(losses.length - MOST)] : [];
  const places = told.flatMap(({ place }) => place ?? []);
  const said = [...held, ...told.map((loss) => loss.text), ...more].join('; ');
  return [withSource(said, undefined, linesOf(places))];
}

/** “đủ điểm Xuất sắc nhưng chậm thời hạn 01 lần”: a better level whose points are there. */
function heldInWords({ working, subject }: NonNullable<Result['standing']>, { names, locale }: ExplainTerms): string[] {
  const { criteria } = subject.choice;
  if (!working || !criteria) return [];
  const better = unreached(criteria.rungs, working).find(hasPoints);
  if (!better) return [];
  const lacks = better.failed.map((condition) => failing(condition, working, criteria)[locale]).join(', ');
  return [WORDS[locale].held(names.levelName(better.rung.level.value)[locale], lacks)];
}

function broughtInWords({ basis, period }: Brought, { locale }: ExplainTerms): Prose {
  const said = [WORDS[locale].brought, ...(basis ? [basis.value] : [])].join(', ');
  return withSource(said, undefined, lineOf(period.place));
}

const WORDS = bilingual({
  vi: {
    held: (level: string, why: string) => `đủ điểm ${level} nhưng ${why}`,
    more: (count: number) => `và ${count} mục khác`,
    brought: 'kết quả do cơ quan cũ chuyển đến',
  },
  en: {
    held: (level, why) => `points enough for ${level} but ${why}`,
    more: (count) => `and ${count} more`,
    brought: 'brought from a former agency',
  },
});
