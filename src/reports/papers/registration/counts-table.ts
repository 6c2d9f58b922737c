import type { RegisteredRow, Registering } from '../../../answers/registrations.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';
import type { Cell, Column, Table } from '../../../documents/table.ts';
import { BLANK, centre, count, left, right, rowOf, text } from '../../../documents/table.ts';
import type { Award } from '../../../model/award.ts';
import { counts, unitName } from './registered.ts';

/** A row a unit: its people, how many strive for each award, whether it does so itself, initiatives, who has not registered; all together last. */
export function countsTable(shown: Registering, locale: Locale): Table {
  const words = WORDS[locale];
  const members = awardsStrivenFor('member', shown);
  const units = awardsStrivenFor('unit', shown);
  const ids = [...new Set(shown.rows.map(({ unit }) => unit))];
  const number = (heading: string, under?: string): Column => right(heading, { ...(under && { under }) });
  const cells = (rows: readonly RegisteredRow[]): Cell[] => [
    count(rows.filter(({ kind }) => kind === 'member').length),
    ...members.map((award) => count(strivingFor(award, rows))),
    ...units.map((award) => count(strivingFor(award, rows))),
    count(rows.filter(counts).reduce((sum, { registration }) => sum + (registration?.initiatives.length ?? 0), 0)),
    count(rows.filter(({ kind, state }) => kind === 'member' && state === 'missing').length),
  ];
  return {
    kind: 'table',
    caption: words.caption,
    columns: [
      centre(words.number),
      left(words.unit, { width: 60 }),
      number(words.people),
      ...members.map(({ short, name }) => number((short ?? name).value, words.members)),
      ...units.map(({ short, name }) => number((short ?? name).value, words.units)),
      number(words.initiatives),
      number(words.missing),
    ],
    rows: [
      ...ids.map((id, i) =>
        rowOf([count(i + 1), text(unitName(id, shown)), ...cells(shown.rows.filter(({ unit }) => unit === id))]),
      ),
      rowOf([BLANK, text(words.total), ...cells(shown.rows)], { isTotal: true }),
    ],
  };
}

/** Those for which somebody strives, in the order of the rules. */
function awardsStrivenFor(kind: Award['kind'], { rules, rows }: Registering): Award[] {
  return (rules?.awards ?? []).filter((award) => award.kind === kind && strivingFor(award, rows) > 0);
}

function strivingFor({ id, kind }: Award, rows: readonly RegisteredRow[]): number {
  const own = rows.filter((row) => row.kind === kind && counts(row));
  return own.filter(({ registration }) => registration?.titles.some(({ value }) => value === id.value)).length;
}

const WORDS = bilingual({
  vi: {
    caption: 'Số lượng đăng ký',
    number: 'STT',
    unit: 'Đơn vị',
    people: 'Số người',
    members: 'Cá nhân đăng ký',
    units: 'Tập thể đăng ký',
    initiatives: 'Sáng kiến',
    missing: 'Số người chưa đăng ký',
    total: 'Cộng',
  },
  en: {
    caption: 'How many strive for what',
    number: 'No',
    unit: 'Division',
    people: 'People',
    members: 'Individuals',
    units: 'Collectives',
    initiatives: 'Initiatives',
    missing: 'People not registered',
    total: 'Total',
  },
});
