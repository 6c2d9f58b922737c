import type { Bases } from '../../calendar/bases.ts';
import type { Period } from '../../calendar/period.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Asked, columnsOf, EXTRAS, type Extra } from '../../forms/fields.ts';
import { COLUMNS, type ColumnName } from '../../model/briefing.ts';
import type { Campaign } from '../../model/campaign.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Subject } from '../../model/due.ts';
import type { Sheet } from '../../model/sheet.ts';
import { type Week, weeksOf } from '../../model/week.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readWorkspace } from '../../pipeline.ts';
import type { Home } from '../../source/home.ts';
import { type NamedUnit, namedUnit } from './opened.ts';

/** The forms of a period: one for each division asked for, or one for the whole office. */
export interface FormsExported {
  readonly period: Period;
  readonly workspace: Workspace;
  readonly forms: readonly Form[];
}

/** One workbook to be filled in. */
export interface Form {
  readonly unit: NamedUnit | undefined;
  readonly asks: readonly Asked[];
  /** One for each scale that somebody in it is scored by. */
  readonly sheets: readonly FormSheet[];
}

export interface FormSheet {
  readonly kind: 'member' | 'unit';
  /** The campaign whose own sheets they are. */
  readonly campaign: Campaign | undefined;
  readonly criteria: Criteria;
  /** Columns of marks that stand in it, those asked for and the ones before them, which are only shown. */
  readonly columns: readonly FormColumn[];
  readonly extras: readonly Extra[];
  readonly subjects: readonly Subject[];
  /** What the files say of a subject already. */
  readonly known: ReadonlyMap<Subject, Sheet>;
}

interface FormColumn {
  readonly name: ColumnName;
  readonly isOpen: boolean;
}

export interface FormQuestion {
  choose(available: Iterable<string>, bases: Bases): Period;
  /** The divisions that get a form of their own; nothing where one form is for all. */
  units(units: readonly NamedUnit[]): readonly string[] | undefined;
  /** What it asks for; left out, what a division brings, or the office. */
  readonly asks: readonly Asked[] | undefined;
}

export interface FormExport {
  readonly answer: FormsExported | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly isRefused: boolean;
}

/** What forms of a period ask of whom, with what is known already. */
export async function exportedForms(root: string, home: Home, question: FormQuestion): Promise<FormExport> {
  let period: Period | undefined;
  const reading = await readWorkspace(root, home, (available, _, bases) => {
    period = question.choose(available.keys(), bases);
    return [period.id];
  });
  const { workspace, diagnostics, isRefused } = reading;
  if (!workspace || !period || reading.isStopped) return { answer: undefined, diagnostics, isRefused };
  const weeks = weeksOf(period, workspace);
  const all = workspace.organization.units.map(namedUnit);
  const wanted = question.units(all);
  const units = wanted ? all.filter(({ id }) => wanted.includes(id)) : [undefined];
  const forms = units.map((unit): Form => {
    const asks = question.asks ?? (unit ? BY_DIVISION : [...COLUMNS, ...EXTRAS]);
    return { unit, asks, sheets: weeks.flatMap((week) => sheetsOf(week, unit, asks)) };
  });
  return { answer: { period, workspace, forms: forms.filter(hasSubjects) }, diagnostics, isRefused };
}

/** What a division brings; the leaders’ column is the office's. */
const BY_DIVISION: readonly Asked[] = ['self', 'head', ...EXTRAS];

function hasSubjects({ sheets }: Form): boolean {
  return sheets.length > 0;
}

/** A sheet for each scale, collectives first; who is scored by two scales at once is in none, a check says so. */
function sheetsOf({ due, campaign, sheet }: Week, unit: NamedUnit | undefined, asks: readonly Asked[]): FormSheet[] {
  const subjects = due.subjects.filter((subject) => !unit || subject.unit?.id.value === unit.id);
  const known = new Map(
    subjects.flatMap((subject) => {
      const own = sheet(subject.kind, subject.id);
      return own ? [[subject, own] as const] : [];
    }),
  );
  const byScale = new Map<Criteria, Subject[]>();
  for (const subject of subjects) {
    const { criteria } = subject.choice;
    if (criteria) byScale.set(criteria, [...(byScale.get(criteria) ?? []), subject]);
  }
  return [...byScale].map(([criteria, own]) => {
    const columns = columnsOf(criteria);
    const last = columns.findLastIndex((name) => asks.includes(name));
    return {
      criteria,
      campaign,
      known,
      kind: criteria.appliesTo.kind,
      subjects: own,
      columns: columns.slice(0, last + 1).map((name) => ({ name, isOpen: asks.includes(name) })),
      extras: EXTRAS.filter(
        (extra) => asks.includes(extra) && !(extra === 'absence' && criteria.appliesTo.kind === 'unit'),
      ),
    };
  });
}
