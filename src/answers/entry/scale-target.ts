import type { Change } from '../../editing/change.ts';
import type { ValueMap } from '../../editing/value.ts';
import { pairLines } from '../../editing/value-lines.ts';
import { idOfTitle } from '../../forms/scale/event-ids.ts';
import { laid } from '../../forms/scale/laying.ts';
import { evened, knownSaid, type SaidMap, valueSaid } from '../../forms/scale/said.ts';
import { type Criteria, isIssued } from '../../model/criteria.ts';
import { isNewerEdition } from '../../model/criteria-choice.ts';
import type { Workspace } from '../../model/workspace.ts';
import { editionOf } from '../criteria/criteria-editions.ts';

/** Where a table of a scale goes. */
export type Target =
  | {
      readonly is: 'new';
      readonly id: string;
      readonly edition: string;
      readonly path: string;
      readonly base?: undefined;
    }
  /** Into its file, which is a draft still. */
  | { readonly is: 'draft'; readonly base: Criteria; readonly path: string }
  /** An issued edition stays what it is: into a file of its own, a draft of the one that follows. */
  | { readonly is: 'next'; readonly base: Criteria; readonly edition: string; readonly path: string };

/** What a table says of itself. */
type ScaleNamed = { readonly id: string; readonly edition: string } | undefined;

/** The edition that a table was made of, else the newest of its id; of a table that says none, of its title. */
export function editionNamed(named: ScaleNamed, title: string, { criteria }: Workspace): Criteria | undefined {
  const isCalled = (each: Criteria) => evened(each.title.value).toLowerCase() === evened(title).toLowerCase();
  const own = named?.id ? editionsOf(named.id, criteria) : criteria.filter(isCalled);
  return own.find((each) => editionOf(each) === named?.edition) ?? newest(own);
}

/** The file that a table is laid over; `found` is the edition it was made of, over which it says this. */
export function targetOf(
  named: ScaleNamed,
  found: Criteria | undefined,
  said: SaidMap,
  { criteria }: Workspace,
): Target {
  if (!found) return newScale(named, said, criteria);
  if (!isIssued(found)) return { is: 'draft', base: found, path: found.node.tape.file.path };
  const own = editionsOf(found.id.value, criteria);
  const draft = newest(own.filter((each) => !isIssued(each)));
  // The same table twice: what it says has gone into the draft already.
  if (draft && laid(found.node, said).length > 0) return { is: 'draft', base: draft, path: draft.node.tape.file.path };
  const edition = String(Math.max(...own.map((each) => Number(editionOf(each)))) + 1);
  return { is: 'next', base: found, edition, path: freePath(`${found.id.value}-${edition}`, criteria) };
}

function editionsOf(wanted: string | undefined, criteria: readonly Criteria[]): readonly Criteria[] {
  return criteria.filter(({ id }) => id.value === wanted && wanted !== '');
}

function newest(editions: readonly Criteria[]): Criteria | undefined {
  return editions.reduce<Criteria | undefined>(
    (last, each) => (last && isNewerEdition(last, each) ? last : each),
    undefined,
  );
}

function newScale(named: ScaleNamed, said: SaidMap, criteria: readonly Criteria[]): Target {
  const known = new Set(criteria.map(({ id }) => id.value));
  const id = named?.id || idOf(said, known);
  return { is: 'new', id, edition: named?.edition || '1', path: freePath(id, criteria) };
}

/** Of people or of divisions, unless another scale is called so already: then by its title. */
function idOf(said: SaidMap, known: ReadonlySet<string>): string {
  const { get } = knownSaid(said);
  const plain = get('appliesTo', 'kind') === 'unit' ? 'tap-the' : 'ca-nhan';
  return known.has(plain) ? freeName(idOfTitle(get('title') ?? '', 6), known) : plain;
}

function freeName(name: string, known: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; known.has(free); number += 1) free = `${name}-${number}`;
  return free;
}

function freePath(name: string, criteria: readonly Criteria[]): string {
  const known = new Set(criteria.map(({ node }) => node.tape.file.path.replace(/^criteria\/|\.ya?ml$/g, '')));
  return `criteria/${freeName(name, known)}.yaml`;
}

/** What else makes a draft of an issued edition: its own way to the Council is still to come. */
export function nextEdition({ node }: Criteria, number: string): Change[] {
  const gone = ['source', 'issued', 'approval', 'consultation', 'opinions', 'superseded'];
  return [
    { do: 'set', at: ['edition'], value: Number(number), after: ['title', 'id'] },
    { do: 'set', at: ['status'], value: 'draft', after: ['edition'] },
    ...gone.flatMap((key): Change[] => (node.get(key) ? [{ do: 'remove', at: [key] }] : [])),
  ];
}

/** What the Council approved is no longer what the file says: it goes to the Council again. Days and duties are no part of that. */
export function backToCouncil({ node, status }: Criteria, changes: readonly Change[]): Change[] {
  const isOther = changes.some(({ at }) => at[0] !== 'effective' && !at.includes('covers'));
  if (status.value !== 'approved' || !isOther) return [];
  const before = node.get('consultation') ? 'consulting' : 'draft';
  return [
    { do: 'set', at: ['status'], value: before },
    ...(node.get('approval') ? [{ do: 'remove' as const, at: ['approval'] }] : []),
  ];
}

/** The keys of a new file, in the order in which one reads them. */
const ORDER = [
  'kind',
  'id',
  'title',
  'edition',
  'status',
  'effective',
  'appliesTo',
  'scale',
  'missing',
  'columns',
  'commentBelowMax',
  'catalogue',
  'groups',
  'bonus',
  'penalty',
  'levels',
];

/** A new scale's file. */
export function freshText({ id, edition }: { readonly id: string; readonly edition: string }, said: SaidMap): string {
  const own: ValueMap = {
    kind: 'criteria',
    id,
    edition: Number(edition),
    status: 'draft',
    ...(valueSaid(said) as ValueMap),
  };
  const lines = ORDER.flatMap((key) => {
    const value = own[key];
    return value === undefined ? [] : pairLines(key, value, 0);
  });
  return `${lines.join('\n')}\n`;
}
