import { bilingual } from '../../base/locale.ts';
import type { Band, Column, Row, Table, TextCell } from '../../documents/table.ts';
import { count, right, text } from '../../documents/table.ts';
import type { RankedStanding } from '../../scoring/standing.ts';
import { bandHeadings, kindBand } from '../name-column.ts';
import type { Lane } from './lane.ts';
import { lanesOf } from './lanes.ts';
import type { Noted } from './noted.ts';
import type { ScoreTerms } from './score-terms.ts';

/** Collectives, then individuals by division, numbered in the office's order. */
export function tableOf(terms: ScoreTerms, noted: Noted): Table {
  const { answer, locale } = terms;
  const words = WORDS[locale];
  const lanes = lanesOf(terms, noted);
  const of = (kind: 'member' | 'unit') => answer.standings.filter(({ subject }) => subject.kind === kind);
  const units = of('unit');
  const members = of('member');
  const number: Column = right(words.number);
  const rowOf = (standing: RankedStanding, i: number) => rowFrom(standing, i + 1, lanes, terms);
  return {
    kind: 'table',
    name: words.sheet(answer.period.kind.words[locale].name(answer.period)),
    bands: bandHeadings(locale),
    columns: [number, ...lanes.map(({ column }) => column)],
    rows: [
      ...(units.length > 0 ? [kindBand('unit', locale)] : []),
      ...units.map(rowOf),
      ...(members.length > 0 ? [kindBand('member', locale)] : []),
      ...members.flatMap((member, i) => [...unitBand(member, members[i - 1], words.noUnit), rowOf(member, i)]),
    ],
  };
}

/** Whose people follow, where it is another division than in the row before. */
function unitBand({ subject }: RankedStanding, before: RankedStanding | undefined, noUnit: string): Band[] {
  const { unit } = subject;
  if (before && before.subject.unit === unit) return [];
  return [{ kind: 'band', depth: 2, text: unit?.name.value ?? noUnit }];
}

function rowFrom(standing: RankedStanding, number: number, lanes: readonly Lane[], terms: ScoreTerms): Row {
  const first = count(number);
  const [name, ...others] = lanes;
  const cells = [first, ...(name ? [name.cell(standing)] : [])];
  const row = { kind: 'row', subject: standing.subject.id } as const;
  if (!standing.isRated) return { ...row, cells, remark: remarkOn(standing, terms) };
  return { ...row, cells: [...cells, ...others.map((lane) => lane.cell(standing))] };
}

/** Why a row has no points. */
function remarkOn({ reasons }: RankedStanding, { locale }: ScoreTerms): TextCell {
  const said = new Set(
    reasons.map(({ id, words }) => (EXCUSED.has(id) ? `${WORDS[locale].excused}: ${words[locale]}` : words[locale])),
  );
  return text([...said].join('; '));
}

const EXCUSED: ReadonlySet<string> = new Set(['absence', 'leave']);

const WORDS = bilingual({
  vi: { number: 'TT', noUnit: 'Chưa rõ phòng', excused: 'không chấm', sheet: (period: string) => `Điểm ${period}` },
  en: { number: 'No', noUnit: 'No division', excused: 'not scored', sheet: (period) => `Scores ${period}` },
});
