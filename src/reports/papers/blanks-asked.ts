import type { Document } from '../../documents/document.ts';
import type { Fill } from '../../model/fill.ts';
import type { Setting } from './setting.ts';

/** A place of a paper that nobody has filled in yet, and what the paper says belongs there. */
export interface BlankAsked {
  readonly at: BlankPlace;
  /** What stands before it in its sentence; blank where it stands alone. */
  readonly lead: string;
  readonly hint: string;
  /** What stands beside it in the same list, which own words would take the place of. */
  readonly beside: readonly string[];
}

/** Where the words go in the paper's file. */
type BlankPlace =
  | readonly ['places' | 'achievements', string]
  | readonly ['signer', 'post' | 'name']
  | readonly ['to' | 'recipients'];

/** A paper that may have blanks, and which keys of its file it has room for. */
export interface Blanked {
  readonly places: readonly string[];
  readonly room: readonly string[];
  make(setting: Setting): Document;
}

/**
 * The blanks of a paper that the office's own words fill, in the order of the paper. Which words fill which blank the paper
 * itself tells: with them in it a blank is gone. So no list of hints has to be kept beside it.
 */
export function blanksAsked({ places, room, make }: Blanked, setting: Setting): BlankAsked[] {
  const document = make(setting);
  const before = blanksIn(document);
  if (before.length === 0) return [];
  const { organization } = setting.workspace;
  const people = room.some((key) => key.endsWith('achievements'))
    ? [...organization.units, ...organization.members].map(({ id }) => ['achievements', id.value] as const)
    : [];
  const has = (key: string) => room.includes(key);
  const candidates: BlankPlace[] = [
    ...(['to', 'recipients'] as const).filter(has).map((key) => [key] as const),
    ...places.map((name) => ['places', name] as const),
    ...people,
    ...(has('signer')
      ? ([
          ['signer', 'post'],
          ['signer', 'name'],
        ] as const)
      : []),
  ];
  const found = new Map<number, Omit<BlankAsked, keyof Found>>();
  for (const at of candidates) {
    const filled = make({ ...setting, fill: withWords(at, setting.fill) });
    const after = blanksIn(filled);
    // Words that open another blank (a post of its own wants its name) fill none.
    if (after.length >= before.length) continue;
    const own = [...wordsIn(filled), ...goneFrom(before, after)].find((index) => !found.has(index));
    if (own !== undefined) found.set(own, { at, beside: at[0] === 'recipients' ? replacedIn(document, filled) : [] });
  }
  return before.flatMap((blank, i) => {
    const own = found.get(i);
    return own ? [{ ...blank, ...own }] : [];
  });
}

/** Before which blank the words came to stand; of many blanks with one hint (a row for each person) that alone tells which is gone. */
function wordsIn(document: Document): number[] {
  const parts = [...walked(document)];
  const first = parts.indexOf('words');
  return first < 0 ? [] : [parts.slice(0, first).filter((part) => part === 'blank').length];
}

function* walked(part: unknown): Generator<'blank' | 'words'> {
  if (typeof part === 'string' && part.includes(WORDS)) yield 'words';
  if (typeof part !== 'object' || part === null) return;
  if (isBlank(part)) yield 'blank';
  else for (const inner of Object.values(part)) yield* walked(inner);
}

/** Which blanks are gone, by their places among those before. */
function goneFrom(before: readonly Found[], after: readonly Found[]): number[] {
  let next = 0;
  return before.flatMap(({ hint }, i) => {
    const isThere = after[next]?.hint === hint;
    if (isThere) next += 1;
    return isThere ? [] : [i];
  });
}

/** Any words would do to see which blank they fill, as long as no paper has them and capitals leave them. */
const WORDS = '§§';

function withWords(at: BlankPlace, fill: Fill | undefined): Fill {
  const known = fill ?? NOTHING;
  switch (at[0]) {
    case 'places':
    case 'achievements':
      return at[0] === 'places'
        ? { ...known, places: new Map([...known.places, [at[1], [WORDS]]]) }
        : { ...known, achievements: new Map([...known.achievements, [at[1], WORDS]]) };
    case 'signer':
      // A name alone signs nothing in some papers.
      return { ...known, signer: { post: WORDS, ...known.signer, [at[1]]: WORDS } };
    default:
      return { ...known, [at[0]]: [WORDS] };
  }
}

/** A paper of which the office has said nothing; its place in a file is asked by nobody who prints. */
const NOTHING = {
  of: undefined,
  number: undefined,
  date: undefined,
  isFinal: undefined,
  signer: undefined,
  to: [],
  grounds: [],
  recipients: [],
  places: new Map(),
  placeNames: [],
  achievements: new Map(),
} as unknown as Fill;

type Found = Pick<BlankAsked, 'lead' | 'hint'>;

/** Every blank in the order of the paper, with what stands before it in its sentence. */
function blanksIn(part: unknown): Found[] {
  if (typeof part !== 'object' || part === null) return [];
  if (isBlank(part)) return [{ lead: '', hint: part.hint }];
  if (!Array.isArray(part)) return Object.values(part).flatMap(blanksIn);
  return part.flatMap((own: unknown, i) => {
    const [found, ...others] = blanksIn(own);
    if (!found) return [];
    return isBlank(own) ? [{ ...found, lead: leadOf(part.slice(0, i)) }] : [found, ...others];
  });
}

function isBlank(part: unknown): part is { readonly kind: 'blank'; readonly hint: string } {
  return typeof part === 'object' && part !== null && 'kind' in part && part.kind === 'blank' && 'hint' in part;
}

/** Words enough to know the sentence by. */
const MOST_LEAD = 50;

function leadOf(before: readonly unknown[]): string {
  const texts = before.map((span) => (typeof span === 'string' ? span : isBlank(span) ? '…' : ''));
  const text = texts.join('').trimStart();
  return text.length <= MOST_LEAD ? text : `…${text.slice(text.indexOf(' ', text.length - MOST_LEAD))}`;
}

/** Recipients that own words take the place of; those whom the paper itself is about stay beside any words. */
function replacedIn(before: Document, after: Document): string[] {
  const kept = recipientsIn(after);
  return recipientsIn(before).filter((item) => !kept.includes(item));
}

function recipientsIn({ blocks }: Document): string[] {
  const items = blocks.flatMap((block) => (block.kind === 'signatures' ? (block.recipients?.items ?? []) : []));
  return items.filter((item) => typeof item === 'string');
}
