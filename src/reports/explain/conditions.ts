import { bilingual } from '../../base/locale.ts';
import { type Cell, left, type Row, rowOf, type Table, type Tone, text } from '../../documents/table.ts';
import type { Working } from '../../documents/working.ts';
import type { Rung } from '../../model/condition.ts';
import { holds, inList } from '../../scoring/conditions/index.ts';
import { unreached } from '../../scoring/level.ts';
import { rollupConditionKindOf } from '../../scoring/rollup/conditions/index.ts';
import { lineOf } from '../../source/line-of.ts';
import { lineCell } from '../said-aside.ts';
import { partsOpened } from '../workings/results.ts';
import { type ExplainTerms, readerOf } from './explain-terms.ts';
import { sheetOpened } from './opened.ts';

/** One condition of a level as it is read: what it asks, what there is, and whether that is enough. */
interface Said {
  readonly asked: string;
  readonly found: string;
  readonly holds: boolean;
}

/** Per level from the best down to the one that was reached: each condition, the value it was held against, and the verdict. */
export function conditions(terms: ExplainTerms): Table[] {
  const levels = terms.result.standing ? ofBase(terms) : ofRollup(terms);
  if (levels.length === 0) return [];
  const { locale, names } = terms;
  const words = WORDS[locale];
  const { result } = terms;
  const opens = () => (result.standing ? sheetOpened(result.standing, terms) : partsOpened(result, readerOf(terms)));
  return [
    {
      kind: 'table',
      columns: [
        left(words.condition),
        left(words.found),
        left(words.verdict),
        left(words.source, { weight: 1, isExtra: true }),
      ],
      rows: levels.flatMap(({ rung, said }) => [
        { kind: 'band', depth: 2, text: words.level(names.levelName(rung.level.value)[locale]) },
        ...said.map((each, i) => row(each, i === 0 ? lineOf(rung.level.place) : '', words, opens)),
        ...(said.length === 0
          ? [row({ asked: words.none, found: '', holds: true }, lineOf(rung.level.place), words, opens)]
          : []),
      ]),
    },
  ];
}

function row({ asked, found, holds: isMet }: Said, source: string, words: ConditionWords, opens: () => Working): Row {
  const tone: Tone = isMet ? 'good' : 'bad';
  const verdict: Cell = { kind: 'text', text: isMet ? words.met : words.unmet, tone };
  return rowOf([
    text(`\u00a0\u00a0${asked}`),
    { ...text(found), ...(/\d/.test(found) && { opens }) },
    verdict,
    lineCell(source),
  ]);
}

interface SaidLevel {
  readonly rung: Rung;
  readonly said: readonly Said[];
}

function ofRollup({ result, names, locale }: ExplainTerms): SaidLevel[] {
  return (result.working?.rungs ?? []).map(({ rung, conditions: all }) => ({
    rung,
    said: all.map((working) => {
      const kind = rollupConditionKindOf(working.condition.kind.value);
      const asked = kind?.asked(working.condition, names)[locale] ?? working.condition.kind.value;
      return { asked, found: kind?.found(working, names)[locale] ?? '', holds: working.holds };
    }),
  }));
}

/** The levels of a base period's own scale. */
function ofBase({ result, locale }: ExplainTerms): SaidLevel[] {
  const { marked: working, subject } = result.standing ?? {};
  const criteria = subject?.choice.criteria;
  if (!working || !criteria) return [];
  const tried = unreached(criteria.rungs, working).length + 1;
  return criteria.rungs.slice(0, tried).map((rung) => ({
    rung,
    said: rung.when.map((condition) => {
      const { asked, found } = inList(condition, working, criteria);
      return { asked: asked[locale], found: found[locale], holds: holds(condition, working) };
    }),
  }));
}

type ConditionWords = (typeof WORDS)['vi'];

const WORDS = bilingual({
  vi: {
    condition: 'Điều kiện',
    found: 'Kết\u00a0quả',
    verdict: 'Đánh\u00a0giá',
    source: 'Nơi ghi',
    met: 'đạt',
    unmet: 'chưa đạt',
    none: 'còn lại',
    level: (name: string) => `Xếp loại ${name}`,
  },
  en: {
    condition: 'Condition',
    found: 'Found',
    verdict: 'Verdict',
    source: 'Source',
    met: 'met',
    unmet: 'not met',
    none: 'everybody else',
    level: (name) => name,
  },
});
