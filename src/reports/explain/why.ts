import { bilingual } from '../../base/locale.ts';
import { asSentence } from '../../base/sentence.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { figure, type Prose, prose } from '../../documents/prose.ts';
import { sentenceOf } from '../../documents/sentences.ts';
import { LevelOrder } from '../../scoring/level-order.ts';
import type { Result } from '../../scoring/result.ts';
import { levelsIn } from '../../scoring/rollup/conditions/index.ts';
import type { RungWorking } from '../../scoring/rollup/rollup-working.ts';
import { linesOpened } from '../workings/lines.ts';
import { partsOpened, resultInShort } from '../workings/results.ts';
import { figured } from '../workings/sums.ts';
import { type ExplainTerms, nameOf, readerOf } from './explain-terms.ts';
import { sheetOpened } from './opened.ts';
import { pointsOf } from './parts.ts';
import { failedOf, shortfall } from './shortfall.ts';

/** What kept the result from the next level, and which parts were to blame, each with what it lacked itself. */
export function why(terms: ExplainTerms): Block[] {
  const { result, levels, names, locale } = terms;
  const place = levels.findIndex(({ id }) => id.value === result.level);
  const next = levels[place - 1]?.id.value;
  if (!result.isRated || place < 1 || next === undefined) return [];
  const rung = result.working?.rungs.find((working) => working.rung.level.value === next);
  const over = result.held;
  if (rung?.holds || over?.decision || over?.caps.length) return []; // gates and decisions have said it
  const own = shortfall(result, next, terms);
  if (own === undefined) return [];
  const heading = WORDS[locale].heading(names.levelName(next)[locale]);
  const blamed = blamedParts(result, next, terms);
  if (blamed.length === 0)
    return [
      paragraph(
        prose`${heading}: ${opened(
          asSentence(own).replace(/^./u, (a) => a.toLowerCase()),
          result,
          terms,
        )}`,
      ),
    ];
  return [{ kind: 'list', heading, items: [opened(asSentence(own), result, terms), ...blamed] }];
}

/** So many parts are blamed by name. */
const MOST = 8;

/** The parts that are below what a condition that fails asks of them. */
function blamedParts(result: Result, next: string, terms: ExplainTerms): Prose[] {
  const { working } = result;
  const rung = working?.rungs.find((rungWorking) => rungWorking.rung.level.value === next);
  if (!working || !rung || rung.holds) return [];
  const order = new LevelOrder(terms.levels.map(({ id }) => id.value));
  const wanted = wantedLevel(rung, next);
  const below = working.rated.flatMap(({ result: part, period }) => {
    const isBelow = part?.level !== undefined && order.isWorse(part.level, wanted);
    return part && isBelow ? [{ part, period }] : [];
  });
  const said = below.slice(0, MOST).map(({ part, period }) => {
    const lacks = shortfall(part, wanted, terms);
    const name = nameOf(period, terms);
    const level = terms.names.levelName(part.level ?? '')[terms.locale];
    const points = part.points && figure(pointsOf(part, terms), () => resultInShort(part, terms.locale));
    const only = points ? WORDS[terms.locale].only(name, points, level) : prose`${name} ${level}`;
    return sentenceOf(lacks === undefined ? only : prose`${only}: ${opened(lacks, part, terms)}`);
  });
  const count = figure(String(below.length - MOST), () =>
    linesOpened(below.slice(MOST).map(({ period }) => nameOf(period, terms))),
  );
  const more =
    below.length > MOST ? [WORDS[terms.locale].more(count, terms.names.part[terms.locale], terms.depth === 0)] : [];
  return [...said, ...more];
}

/** What was lacking opens what the result is made of. */
function opened(said: string, result: Result, terms: ExplainTerms): Prose {
  return figured(said, () =>
    result.standing ? sheetOpened(result.standing, terms) : partsOpened(result, readerOf(terms)),
  );
}

/** The level that the failing conditions ask of parts; the level itself where they speak of points alone. */
function wantedLevel(rung: RungWorking, next: string): string {
  const asked = failedOf(rung).flatMap(({ condition }) => levelsIn(condition));
  return asked[0]?.value ?? next;
}

const WORDS = bilingual({
  vi: {
    heading: (level: string) => `Vì sao chưa ${level}`,
    only: (name: string, points: Prose, level: string) => prose`${name} ${points} điểm, ${level}`,
    more: (count: Prose, part: string, isAlone: boolean) =>
      prose`Và ${count} ${part} khác, ${isAlone ? 'xem đủ: thêm --depth 1' : 'xem ở bảng trên'}.`,
  },
  en: {
    heading: (level) => `Why not ${level}`,
    only: (name, points, level) => prose`${name} ${points}, ${level}`,
    more: (count, part, isAlone) =>
      prose`And ${count} more ${part}s: ${isAlone ? 'add --depth 1' : 'see the table above'}.`,
  },
});
