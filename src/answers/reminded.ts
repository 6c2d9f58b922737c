import type { Day } from '../base/day.ts';
import type { Period } from '../calendar/period.ts';
import { type Charge, named } from '../model/charge.ts';
import { assignmentOn } from '../model/organization.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Home } from '../source/home.ts';
import { inForce } from './accepted.ts';
import type { Answered } from './answered.ts';
import { type ChargedWork, chargedOn } from './charged-on.ts';
import { type HandedInQuestion, handedIn, type State } from './entry/handed-in.ts';
import { type AppealRow, appealsOn } from './petitions/appeals.ts';
import { roundRead } from './round.ts';
import { withoutAccepted } from './wants/sheets.ts';

/** Who owes what on a day: sheets of a period, work and remedies overdue, petitions whose answer is due. */
export interface Reminded {
  readonly period: Period;
  readonly workspace: Workspace;
  readonly asOf: Day;
  /** Divisions in the office's order, then posts that are of none; only those who owe something. */
  readonly owing: readonly Owing[];
}

export interface Owing {
  /** A division by its id, or a post in words. */
  readonly whose: { readonly unit: string } | { readonly post: string };
  readonly owed: readonly Owed[];
}

export type Owed =
  | { readonly kind: 'sheets'; readonly period: Period; readonly of: Readonly<Partial<Record<State, number>>> }
  | { readonly kind: 'late'; readonly work: ChargedWork }
  | { readonly kind: 'petition'; readonly row: AppealRow };

/** What `emul status` and `emul today` tell of a period and a day, by whoever owes it. */
export async function reminded(
  root: string,
  home: Home,
  question: HandedInQuestion,
  asOf: Day,
): Promise<Answered<Reminded>> {
  const { answer, ...rest } = await handedIn(root, home, question);
  const folders = ['plans', 'inspections', 'appeals'];
  const { workspace } = await roundRead(root, home, folders, ['accepted.yaml']);
  if (!answer || !workspace) return { ...rest, answer: undefined };
  const book = new Owings(workspace, asOf);
  const acceptances = inForce(workspace);
  for (const part of answer.parts) book.sheets(withoutAccepted(part, acceptances));
  for (const work of chargedOn(asOf, workspace, ['late'])) book.work(work);
  for (const row of appealsOn(asOf, workspace).rows) if (row.isOpen && row.days !== undefined) book.petition(row);
  return { ...rest, answer: { period: answer.period, workspace, asOf, owing: book.inOrder() } };
}

/** States in which a sheet is still owed. */
const OWED: readonly State[] = ['missing', 'incomplete', 'self-only'];

/** What is owed, gathered by whose it is. */
class Owings {
  readonly #units = new Map<string, Owed[]>();
  readonly #posts = new Map<string, Owed[]>();

  constructor(
    readonly workspace: Workspace,
    readonly asOf: Day,
  ) {}

  sheets({ period, sheets }: Parameters<typeof withoutAccepted>[0]): void {
    const byUnit = new Map<string, Partial<Record<State, number>>>();
    for (const { state, subject } of sheets) {
      const unit = subject.unit?.id.value;
      if (unit === undefined || !OWED.includes(state)) continue;
      const counts = byUnit.get(unit) ?? {};
      counts[state] = (counts[state] ?? 0) + 1;
      byUnit.set(unit, counts);
    }
    for (const [unit, of] of byUnit) put(this.#units, unit, { kind: 'sheets', period, of });
  }

  work(work: ChargedWork): void {
    for (const charge of work.who) this.#charged(charge, { kind: 'late', work });
  }

  petition(row: AppealRow): void {
    const handler = row.appeal.handler?.value;
    const unit = handler === undefined ? undefined : this.#unitOf(handler);
    if (unit !== undefined) put(this.#units, unit, { kind: 'petition', row });
  }

  #charged(charge: Charge, owed: Owed): void {
    const name = named(charge).value;
    const unit = charge.kind === 'member' ? this.#unitOf(name) : charge.kind === 'post' ? undefined : name;
    if (unit === undefined) put(this.#posts, name, owed);
    else put(this.#units, unit, owed);
  }

  #unitOf(id: string): string | undefined {
    const member = this.workspace.organization.member(id);
    return member && assignmentOn(member, this.asOf)?.unit.value;
  }

  inOrder(): Owing[] {
    const { units } = this.workspace.organization;
    const known = units.flatMap(({ id }) => {
      const owed = this.#units.get(id.value);
      return owed ? [{ whose: { unit: id.value }, owed }] : [];
    });
    return [...known, ...[...this.#posts].map(([post, owed]) => ({ whose: { post }, owed }))];
  }
}

function put(all: Map<string, Owed[]>, key: string, owed: Owed): void {
  const own = all.get(key) ?? [];
  // Whoever is charged twice with one work owes it once.
  const isThere = own.some((other) => other.kind === 'late' && owed.kind === 'late' && other.work === owed.work);
  if (!isThere) all.set(key, [...own, owed]);
}
