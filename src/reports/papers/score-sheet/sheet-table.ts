import type { Exact } from '../../../base/exact.ts';
import { bilingual, type Locale, type Words } from '../../../base/locale.ts';
import { asWritten } from '../../../base/number-words.ts';
import { aligned } from '../../../documents/places.ts';
import type { Band, Cell, Row, Table } from '../../../documents/table.ts';
import { BLANK, left, OPEN, right, rowOf, text } from '../../../documents/table.ts';
import type { Working } from '../../../documents/working.ts';
import type { ColumnName } from '../../../model/briefing.ts';
import type { Criteria } from '../../../model/criteria.ts';
import type { Criterion } from '../../../model/criterion.ts';
import { computingOf, takesPoints } from '../../../scoring/modes/index.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';
import type { CriterionWorking, HappeningWorking } from '../../../scoring/working.ts';
import { columnWords } from '../../column-words.ts';
import { MINUS, PLUS } from '../../explain/losses.ts';
import { markInWords } from '../../explain/mark-words.ts';
import { happeningsOpened } from '../../workings/happenings.ts';
import { groupsOpened, resultInShort } from '../../workings/results.ts';
import { givenCell, happenedCell, opening, pointsCell } from './points.ts';

/** Criteria of more letters leave a page no room beside them in letters of the usual size. */
const MUCH = 2000;

/** Criteria in their groups, a column for each who scores, then bonus, penalty and total. */
export function sheetTable(
  standing: RankedStanding,
  criteria: Criteria,
  columns: readonly ColumnName[],
  isEmpty: boolean,
  locale: Locale,
): Table {
  const words = WORDS[locale];
  const letters = criteria.groups
    .flatMap((group) => group.criteria)
    .reduce((sum, { title }) => sum + title.value.length, 0);
  const isClose = letters > MUCH;
  return {
    kind: 'table',
    ...(isEmpty && { isForm: true }),
    ...(isClose && { isClose: true }),
    columns: [
      left(words.id),
      left(words.criterion, { width: 52 }),
      right(words.max),
      ...columns.map((name) => right(columnWords(name, criteria, locale))),
      left(words.note, { width: isClose ? 24 : 44 }),
    ],
    rows: aligned([
      ...criteria.groups.flatMap((group): (Row | Band)[] => [
        {
          kind: 'band' as const,
          depth: 2 as const,
          text: words.group(group.id.value, group.title.value, asWritten(group.max.value, locale)),
        },
        ...group.criteria.map((criterion) => criterionRow(criterion, standing, columns, isEmpty, locale)),
      ]),
      ...sums(standing, criteria, columns, isEmpty, locale),
    ]),
  };
}

function criterionRow(
  criterion: Criterion,
  standing: RankedStanding,
  columns: readonly ColumnName[],
  isEmpty: boolean,
  locale: Locale,
): Row {
  const worked = standing.working?.workedGroups
    .flatMap((group) => group.criteria)
    .find((working) => working.criterion === criterion);
  const computing = computingOf(criterion);
  const isOpen = !computing;
  const cells = columns.map((name, i): Cell => {
    if (isEmpty) return isOpen ? OPEN : BLANK;
    const computed = !isOpen && i === columns.length - 1 ? worked?.points : undefined;
    return givenCell(computed, name, criterion, standing, locale);
  });
  return rowOf([
    text(criterion.id.value),
    text(criterion.title.value),
    text(asWritten(criterion.max.value, locale)),
    ...cells,
    isEmpty ? (computing ? text(computing.onSheet[locale]) : OPEN) : noteCell(worked, locale),
  ]);
}

/** What happened, where a mark says it; of a computed criterion, of whom it was counted. */
function noteCell(worked: CriterionWorking | undefined, locale: Locale): Cell {
  const words = WORDS[locale];
  if (worked?.share) return opening(words.members(worked.share.reached, worked.share.rated), worked, locale);
  if (worked?.said) return opening(worked.said[locale], worked, locale);
  const { mark, criterion } = worked ?? {};
  const isSilent = !mark || !criterion || takesPoints(criterion) || isNothing(mark.value);
  return isSilent || !worked ? BLANK : opening(markInWords(mark, criterion, locale), worked, locale);
}

/** `{}`, or every event 0 times. */
function isNothing(mark: NonNullable<CriterionWorking['mark']>['value']): boolean {
  return mark.isMap && [...mark.pairs()].every(([, times]) => times.text === '0');
}

/** Bonus and penalty with what they are for, the sheet after each column, and the total that counts. */
function sums(
  standing: RankedStanding,
  criteria: Criteria,
  columns: readonly ColumnName[],
  isEmpty: boolean,
  locale: Locale,
): Row[] {
  const words = WORDS[locale];
  const { working } = standing;
  const open = columns.map((): Cell => (isEmpty ? OPEN : BLANK));
  const last = (value: Exact | undefined, opens?: () => Working): Cell[] =>
    isEmpty ? open : columns.map((_, i) => (i === columns.length - 1 ? pointsCell(value, opens) : BLANK));
  const said = (all: readonly HappeningWorking[] = [], sign: Words) =>
    isEmpty ? OPEN : happenedCell(all, sign, locale);
  const row = (title: string, max: string, cells: readonly Cell[], note: Cell, isTotal = false): Row => ({
    kind: 'row',
    ...(isTotal && { isTotal }),
    cells: [BLANK, text(title), text(max), ...cells, note],
  });
  const totals = columns.map((name) => {
    const total = standing.columns.get(name);
    return isEmpty ? OPEN : pointsCell(total?.points, total && (() => groupsOpened(total.groups, locale)));
  });
  const { max } = criteria.scale;
  return [
    row(words.sum, asWritten(max.value, locale), totals, BLANK, true),
    ...(criteria.bonus
      ? [
          row(
            words.bonus,
            criteria.bonus.max ? asWritten(criteria.bonus.max.value, locale) : '',
            last(nonZero(working?.bonus), () => happeningsOpened(working?.bonuses ?? [], locale)),
            said(working?.bonuses, PLUS),
          ),
        ]
      : []),
    ...(criteria.penalties.length > 0
      ? [
          row(
            words.penalty,
            '',
            last(nonZero(working?.penalty), () => happeningsOpened(working?.penalties ?? [], locale)),
            said(working?.penalties, MINUS),
          ),
        ]
      : []),
    row(
      words.total,
      '',
      last(standing.points, () => resultInShort({ standing }, locale)),
      BLANK,
      true,
    ),
  ];
}

function nonZero(value: Exact | undefined): Exact | undefined {
  return value?.isZero ? undefined : value;
}

const WORDS = bilingual({
  vi: {
    id: 'Mã',
    criterion: 'Tiêu chí',
    max: 'Điểm tối\u00a0đa',
    note: 'Ghi chú (lý do trừ, cộng)',
    members: (reached: number, rated: number) => `${reached}/${rated} cá nhân đạt`,
    sum: 'Cộng các tiêu chí',
    bonus: 'Điểm cộng',
    penalty: 'Điểm trừ',
    total: 'Tổng điểm',
    group: (id: string, title: string, max: string) => `${id}. ${title} (${max} điểm)`,
  },
  en: {
    id: 'Id',
    criterion: 'Criterion',
    max: 'Max',
    note: 'Note (why lost or added)',
    members: (reached, rated) => `${reached} of ${rated} members`,
    sum: 'All criteria',
    bonus: 'Bonus',
    penalty: 'Penalty',
    total: 'Total',
    group: (id, title, max) => `${id}. ${title} (${max} points)`,
  },
});
