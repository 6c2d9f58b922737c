import { nearest } from '../../base/nearest.ts';
import { readOne } from '../../checks/file-alone.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Criteria, criteriaFrom, isIssued } from '../../model/criteria.ts';
import { isNewerEdition } from '../../model/criteria-choice.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readWorkspace } from '../../pipeline.ts';
import type { Home } from '../../source/home.ts';

/** How a line names an edition of a point scale: by its file, or by its id and maybe its number. */
export type EditionName =
  | { readonly by: 'file'; readonly folder: string; readonly name: string; readonly typed: string }
  | { readonly by: 'id'; readonly id: string; readonly edition: string | undefined; readonly typed: string };

/** The editions of a workspace, and the files named besides. */
export interface Editions {
  /** Sound ones alone, id by id in the order of their files, older editions first. */
  readonly all: readonly Criteria[];
  /** By the text that named it: a file that lies outside of `criteria/`. */
  readonly outside: ReadonlyMap<string, Criteria | undefined>;
  /** Undefined outside of a workspace, or where its `emul.yaml` cannot be read. */
  readonly workspace: Workspace | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether a file that rows rest on cannot be used (rule 31). */
  readonly isStopped: boolean;
}

/** Reads the criteria of a workspace, if there is one, and the files that `names` name outside of it. */
export async function readEditions(
  root: string | undefined,
  home: Home,
  names: readonly EditionName[],
): Promise<Editions> {
  const reading = root === undefined ? undefined : await readWorkspace(root, home, () => []);
  const known = new Set((reading?.workspace?.criteria ?? []).map(pathOf));
  const outside = new Map<string, Criteria | undefined>();
  const diagnostics = [...(reading?.diagnostics ?? [])];
  for (const name of names) {
    if (name.by === 'id' || (name.folder === root && known.has(name.name)) || outside.has(name.typed)) continue;
    const read = await readOne(name.folder, name.name, 'criteria', home);
    const isSound = read.diagnostics.every(({ severity }) => severity !== 'error');
    outside.set(name.typed, read.node && isSound ? criteriaFrom(read.node) : undefined);
    if (name.folder !== root || !name.name.startsWith('criteria/')) diagnostics.push(...read.diagnostics);
  }
  const all = inOrder((reading?.workspace?.criteria ?? []).filter(({ isWhole }) => isWhole));
  const isStopped = reading?.isStopped ?? false;
  return { all, outside, workspace: reading?.workspace, diagnostics, isStopped };
}

/** An edition that was named, or why there is none: its file says so itself, or there is no such id or number. */
export type FoundEdition =
  | { readonly criteria: Criteria }
  | { readonly criteria?: undefined; readonly why: 'unsound' }
  | { readonly criteria?: undefined; readonly why: 'unknown-id'; readonly near: readonly string[] }
  | { readonly criteria?: undefined; readonly why: 'unknown-edition'; readonly editions: readonly Criteria[] };

/** The edition of that name; of several of an id the one that `choose` takes. */
export function editionNamed(
  name: EditionName,
  { all, outside, workspace }: Editions,
  choose: (editions: readonly Criteria[]) => Criteria | undefined,
): FoundEdition {
  if (name.by === 'file') {
    const criteria = outside.get(name.typed) ?? all.find((criteria) => pathOf(criteria) === name.name);
    return criteria ? { criteria } : { why: 'unsound' };
  }
  const editions = all.filter(({ id }) => id.value === name.id);
  const isBroken = workspace?.criteria.some(({ id, isWhole }) => id.value === name.id && !isWhole);
  if (editions.length === 0)
    return isBroken ? { why: 'unsound' } : { why: 'unknown-id', near: nearest(name.id, idsIn(all)) };
  const numbered = editions.filter((edition) => name.edition === undefined || editionOf(edition) === name.edition);
  const criteria = choose(numbered);
  return criteria ? { criteria } : { why: 'unknown-edition', editions };
}

/** Of several editions the last that was issued; where none was, the last. */
export function lastIssued(editions: readonly Criteria[]): Criteria | undefined {
  return editions.findLast(isIssued) ?? editions.at(-1);
}

/** The last edition, issued or not. */
export function last(editions: readonly Criteria[]): Criteria | undefined {
  return editions.at(-1);
}

/** Of each scale the last edition that was issued, and every one after it: what is older is history. Where none was, all. */
export function inForceAndLater({ all }: Editions): Criteria[] {
  return idsIn(all).flatMap((id) => {
    const editions = all.filter((criteria) => criteria.id.value === id);
    const issued = editions.findLast(isIssued);
    return editions.slice(issued ? editions.indexOf(issued) : 0);
  });
}

/** The edition that another one follows; nothing for the first of its id. */
export function editionBefore(criteria: Criteria, { all }: Editions): Criteria | undefined {
  const others = all.filter(
    (otherCriteria) => otherCriteria.id.value === criteria.id.value && pathOf(otherCriteria) !== pathOf(criteria),
  );
  return others.findLast((other) => isNewerEdition(criteria, other));
}

/** The number of an edition as its file writes it; a file that says none is the first. */
export function editionOf({ edition }: Criteria): string {
  return edition?.value.toString() ?? '1';
}

/** Every id once, in the order of the files. */
export function idsIn(all: readonly Criteria[]): string[] {
  return [...new Set(all.map(({ id }) => id.value))];
}

function inOrder(all: readonly Criteria[]): Criteria[] {
  return idsIn(all).flatMap((id) =>
    all.filter((criteria) => criteria.id.value === id).sort((a, b) => (isNewerEdition(a, b) ? 1 : -1)),
  );
}

/** The file an edition stands in. */
export function pathOf({ node }: Criteria): string {
  return node.tape.file.path;
}
