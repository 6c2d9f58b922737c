import type { Locale, Words } from '../../base/locale.ts';
import { raised } from '../../base/sentence.ts';
import type { Period } from '../../calendar/period.ts';
import type { Working } from '../../documents/working.ts';
import { pointsOfResult } from '../../scoring/printed.ts';
import type { Result } from '../../scoring/result.ts';
import type { PartNames } from '../../scoring/rollup/conditions/rollup-condition.ts';
import type { Part } from '../../scoring/rollup/rollup-working.ts';
import type { Standing } from '../../scoring/standing.ts';
import { whyNot } from '../classify/why-not.ts';
import { sumLine } from '../workings/sum-line.ts';
import { nameOf } from './explain-terms.ts';
import { sheetLines } from './sheet.ts';

/** In whose words a number opens, and inside which period. */
interface Reader {
  readonly locale: Locale;
  readonly names: PartNames;
  readonly period: Period;
}

/** How a longer period's points came about: the sum, and below it each part with its own. */
export function resultOpened({ working, standing }: Result, reader: Reader): Working {
  if (standing) return sheetOpened(standing, reader);
  const text = working ? sumLine(working, reader.locale) : undefined;
  return {
    text: text ?? NOTHING[reader.locale],
    steps: (working?.parts ?? []).map((part) => partOpened(part, reader)),
  };
}

function partOpened({ period, result }: Part, reader: Reader): Working {
  const { locale, names } = reader;
  const name = nameOf(period, reader);
  const begun = raised(name);
  if (!result) return { text: `${begun}: ${NOT_DUE[locale]}` };
  if (!result.isRated) return { text: `${begun}: ${NOT_RATED[locale]}, ${whyNot(result, reader)}` };
  const points = result.points ? `${pointsOfResult(result, locale)}, ` : '';
  const said = `${begun}: ${points}${names.levelName(result.level ?? '')[locale]}`;
  const below = result.working || result.standing ? resultOpened(result, reader) : undefined;
  return below ? { text: said, steps: below.steps && below.steps.length > 0 ? [below] : [] } : { text: said };
}

/** How a sheet's points came about: groups, and below each its criteria to the line that somebody typed. */
export function sheetOpened(standing: Standing, { locale, names }: Omit<Reader, 'period'>): Working {
  const groups: (Working & { steps: Working[] })[] = [];
  for (const { what, points, how, source, depth } of sheetLines(standing, { locale, names })) {
    const said = [points, how].filter((part) => part !== '').join('; ');
    const line = { text: said === '' ? what : `${what}: ${said}`, ...(source && { source }) };
    if (depth === 1) groups.at(-1)?.steps.push(line);
    else groups.push({ ...line, steps: [] });
  }
  return { text: SUM[locale], steps: groups };
}

const SUM: Words = { vi: 'Cộng các nhóm, điểm cộng, điểm trừ', en: 'Groups, bonus and penalty added up' };
const NOTHING: Words = { vi: 'Không có kỳ thành phần nào được xếp loại', en: 'No part is rated' };
const NOT_DUE: Words = { vi: 'chưa thuộc diện chấm điểm', en: 'not to be scored yet' };
const NOT_RATED: Words = { vi: 'không xếp loại', en: 'not rated' };
