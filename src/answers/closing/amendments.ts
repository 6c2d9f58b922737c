import { amendmentOpensNothing } from '../../checks/amendment/amendment-opens-nothing.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ValueMap } from '../../editing/value.ts';
import { pairLines } from '../../editing/value-lines.ts';
import { type Amendment, amendmentFrom } from '../../model/amendment.ts';
import { type IssuedPaper, issuedFrom, REGISTER } from '../../model/issued.ts';
import type { Origin } from '../../pipeline.ts';
import { type ReadFile, readFile } from '../../schema/file-reading.ts';
import type { Scope } from '../../seals/scope.ts';
import { following, told } from '../../seals/seal-name.ts';
import type { Refusal } from '../../source/disk.ts';
import { yamlFilesBelow } from '../../source/folder.ts';
import type { Home } from '../../source/home.ts';
import { kindAt } from '../../source/layout.ts';
import { Unreadable } from '../../source/unreadable.ts';

/** What may come in the place of a seal. */
export interface Amending {
  readonly edition: number;
  /** Why it is looked at again, while it is. */
  readonly amendment: Amendment | undefined;
  /** Of the edition that was closed and waits for its paper. */
  readonly code: string | undefined;
}

/** The amendment that is open of the newest edition of a period; nothing where its file cannot be used: then nothing may be written. */
export async function openAmendment(newest: string, { root, home }: Origin): Promise<Amendment | undefined> {
  const name = following(newest);
  const path = amendmentPath(name);
  if (!yamlFilesBelow(root, 'amendments').includes(path)) return undefined;
  const read = await fileHad(root, path, 'amendment', home);
  const amendment = read.node && read.faults.length === 0 ? amendmentFrom(read.node, name) : undefined;
  const isOf = amendment && `${amendment.period.value}.${amendment.edition.value}` === name;
  return isOf ? amendment : undefined;
}

/** Amendments that open nothing and led to no edition; of one that cannot be read, its own faults are told. */
export async function idleAmendments(
  book: Origin & { readonly standing: readonly string[]; readonly names: readonly string[] },
): Promise<Diagnostic[]> {
  const open = new Set((await openAmendments(book)).map(({ name }) => name));
  const found: Diagnostic[] = [];
  for (const path of yamlFilesBelow(book.root, 'amendments').filter(kindAt)) {
    const called = path.slice('amendments/'.length, -'.yaml'.length);
    if (open.has(called) || book.names.includes(called)) continue;
    const { file, node, faults } = await fileHad(book.root, path, 'amendment', book.home);
    if (!node || faults.length > 0) continue;
    const newest = book.standing.find((name) => told(name).period === told(called).period);
    const facts = { called, next: newest === undefined ? undefined : following(newest) };
    found.push(amendmentOpensNothing.at({ file, start: 0, end: 0 }, facts));
  }
  return found;
}

/** All that are open. */
export async function openAmendments(book: Origin & { readonly standing: readonly string[] }): Promise<Amendment[]> {
  const all = await Promise.all(book.standing.map((name) => openAmendment(name, book)));
  return all.flatMap((amendment) => amendment ?? []);
}

/** What the amendment after the newest edition of a period is called; nothing where it is not closed. */
export function nextAmendment(period: string, { standing }: { readonly standing: readonly string[] }): string {
  return following(standing.find((name) => told(name).period === period) ?? `${period}.0`);
}

/** Which period an amendment or a seal is of, by its name. */
export function amendedIn(name: string): string {
  return told(name).period;
}

/** An amendment as its file says it. */
export function amendmentText(name: string, values: ValueMap): string {
  const { period, edition } = told(name);
  const own = { kind: 'amendment', period: /^\d{4}$/.test(period) ? Number(period) : period, edition };
  const lines = Object.entries({ ...own, ...values }).flatMap(([key, value]) =>
    value === undefined ? [] : pairLines(key, value, 0),
  );
  return `${lines.join('\n')}\n`;
}

/** The file that opens a closed period again. */
export function amendmentPath(name: string): string {
  return `amendments/${name}.yaml`;
}

/** Whose entries of which weeks and criteria an amendment opens. */
export function scopeOf({ members, units, weeks, criteria }: Amendment): Scope {
  const values = (all: readonly { readonly value: string }[]) => all.map(({ value }) => value);
  const subjects = [...values(members).map((id) => `member ${id}`), ...values(units).map((id) => `unit ${id}`)];
  return { subjects, weeks: values(weeks), criteria: values(criteria) };
}

/** What the amending paper of an edition is called in the register. */
export const AMENDMENT_PAPER = 'amendment';

/** The paper that brings an edition into force, once the register has its number and day (rule 57). */
export async function amendingPaperOf(name: string, { root, home }: Origin): Promise<IssuedPaper | undefined> {
  const { node } = await fileHad(root, REGISTER, 'issued', home);
  return node && issuedFrom(node).find((paper) => isAmendingPaper(paper, name));
}

/** Whether a line of the register is the paper of an edition. */
export function isAmendingPaper({ document, period, of, number }: IssuedPaper, name: string): boolean {
  const { period: amended, edition } = told(name);
  const isOf = period?.value === amended && of?.value === paperOf(edition);
  return document.value === AMENDMENT_PAPER && number !== undefined && isOf;
}

/** Which of the amending papers of a period is that of an edition, as the register has it: `lan-2`. */
export function paperOf(edition: number): string {
  return `lan-${edition}`;
}

/** A file of the workspace; what the system refuses is Unreadable, what is not there has no node. */
export async function fileHad(root: string, path: string, kind: string, home: Home): Promise<ReadFile> {
  const read = await readFile(root, path, kind, home);
  if (read.refusal && !isMissing(read.refusal)) throw new Unreadable(read.file.path, read.refusal, false);
  return read;
}

/** Not in an archive that is damaged; of a folder, nothing that is not there is read. */
export function isMissing(refusal: Refusal): boolean {
  return refusal.why === 'system' && refusal.code === 'ENOENT' && !refusal.isLink;
}
