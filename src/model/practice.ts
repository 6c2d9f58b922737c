import type { Exact } from '../base/exact.ts';
import type { FileOf } from '../declared/kinds/index.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { exact, text } from './field.ts';
import { fileName } from './file-name.ts';
import { type Having, read, whole } from './reading.ts';
import { type Whom, whomFrom } from './whom.ts';

type File = FileOf<'practice'>;
type Ownly = 'sort' | 'authors' | 'recognised' | 'withdrawn';

/** A sáng kiến, research topic or good way of working: proposed → recognised → replicated → withdrawn. */
export interface Practice extends Having<Omit<File, Ownly>, 'id' | 'title'> {
  readonly sort: 'initiative' | 'research' | 'way';
  readonly authors: readonly Author[];
  readonly recognised: Recognition | undefined;
  readonly withdrawn: Having<NonNullable<File['withdrawn']>, 'date'> | undefined;
  /** What its file is called, without folder and ending. */
  readonly named: string;
}

export interface Author extends Whom {
  /** Of the work, 0 to 1; undefined where the file doesn't say. */
  readonly share: Located<Exact> | undefined;
}

/** Without the number of a decision nothing proves it. */
interface Recognition extends Omit<NonNullable<File['recognised']>, 'scope'> {
  readonly scope: Located<Scope>;
}

/** How far it is recognised to reach, the narrowest first. */
const SCOPES = ['agency', 'province', 'nation'] as const;
export type Scope = (typeof SCOPES)[number];

/** Where it was taken over: a unit of the agency, or a place outside. */
export type Spread = File['replicated'][number];

export function practiceFrom(node: Node): Practice | undefined {
  const file = whole(read('practice', node), 'id');
  if (!file) return undefined;
  const sort = file.sort?.value;
  return {
    ...file,
    title: file.title ?? file.id,
    sort: sort === 'research' || sort === 'way' ? sort : 'initiative',
    authors: file.authors.flatMap((author) => authorFrom(author) ?? []),
    recognised: recognitionFrom(file.recognised),
    withdrawn: whole(file.withdrawn, 'date'),
    named: fileName(node),
  };
}

/** A bare id is a member's. */
function authorFrom(node: Node): Author | undefined {
  const only = text(node);
  if (only) return { kind: 'member', subject: only, name: undefined, share: undefined };
  const whom = whomFrom(node);
  return whom && { ...whom, share: exact(node.get('share')) };
}

function recognitionFrom(written: File['recognised']): Recognition | undefined {
  const value = SCOPES.find((scope) => scope === written?.scope?.value);
  return written?.scope && value && { ...written, scope: { value, place: written.scope.place } };
}

/** Whether a recognised scope is at least as wide as another: a province's holds in the agency too. */
export function reaches(scope: Scope, atLeast: Scope): boolean {
  return SCOPES.indexOf(scope) >= SCOPES.indexOf(atLeast);
}

/** Whether somebody is among its authors. */
export function isBy(kind: Author['kind'], id: string, { authors }: Practice): boolean {
  return authors.some((author) => author.kind === kind && author.subject.value === id);
}
