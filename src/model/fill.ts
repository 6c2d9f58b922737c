import type { Day } from '../base/day.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { day, flag, given, text, texts, UNFINISHED } from './field.ts';
import { PAPERS, type PaperId, ROOM } from './paper.ts';

/** What a fill may say besides places, as far as a paper has room for it. */
const ROOMY = ['number', 'to', 'grounds', 'signer', 'recipients', 'achievements'] as const;
type Roomy = (typeof ROOMY)[number];
/** A key that a paper has room for; behind `of.`, where the fill is that of one of several. */
export type Room = Roomy | `of.${Roomy}`;

/** What the office itself says in one paper: its own words, number, date, signer, recipients. */
export interface Fill {
  readonly document: Located<string>;
  readonly period: Located<string>;
  /** The authority, scale or person whose paper it is, where a period has several. */
  readonly of: Located<string> | undefined;
  /** What its file is called, without folder and ending. */
  readonly named: string;
  readonly number: Located<string> | undefined;
  readonly date: Located<Day> | undefined;
  /** Whether it goes to be signed; undefined where nobody says so, and number and day tell. */
  readonly isFinal: boolean | undefined;
  readonly to: readonly string[];
  readonly grounds: readonly string[];
  readonly signer: { readonly right?: string; readonly post?: string; readonly name?: string } | undefined;
  readonly recipients: readonly string[];
  /** Paragraphs by the name of their place. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** The names of places as typed. */
  readonly placeNames: readonly Located<string>[];
  /** What somebody achieved, by id. */
  readonly achievements: ReadonlyMap<string, string>;
  readonly node: Node;
}

export function fillFrom(node: Node): Fill | undefined {
  const document = text(node.get('document'));
  const period = text(node.get('period'));
  if (!document || !period) return undefined;
  const pairs = [...(node.get('places')?.pairs() ?? [])];
  return {
    document,
    period,
    node,
    of: text(node.get('of')),
    named: node.tape.file.path.replace(/^.*\/|\.yaml$/g, ''),
    number: given(node.get('number')),
    date: day(node.get('date')),
    isFinal: flag(node.get('final')),
    to: linesIn(node.get('to')),
    grounds: linesIn(node.get('grounds')),
    signer: signerFrom(node.get('signer')),
    recipients: linesIn(node.get('recipients')),
    places: new Map(pairs.map(([name, said]) => [name.text, linesIn(said)])),
    placeNames: pairs.map(([name]) => name.located),
    achievements: new Map([...(node.get('achievements')?.pairs() ?? [])].map(([id, said]) => [id.text, said.text])),
  };
}

/** How its file must be called: `2016-H2.summary`, `2016-H2.submission.chu-tich-ubnd-tinh`. */
export function fillNameFor({ period, document, of }: Pick<Fill, 'period' | 'document' | 'of'>): string {
  return [period, document, ...(of ? [of] : [])].map(({ value }) => value).join('.');
}

/** The names of places that its document does not have. */
export function unknownPlaces({ document, placeNames }: Fill): Located<string>[] {
  const known: readonly string[] | undefined = PAPERS[document.value as PaperId];
  return known ? placeNames.filter(({ value }) => !known.includes(value)) : [];
}

/** Keys that say something for which its document has no room, as typed. */
export function homeless({ document, of, node }: Fill): Located<string>[] {
  const room: readonly Room[] | undefined = ROOM[document.value as PaperId];
  const isTaken = (key: Roomy) => room?.includes(key) || (of !== undefined && room?.includes(`of.${key}`));
  const said = node.pairs().filter(([, value]) => value.text !== UNFINISHED);
  return said.flatMap(([{ text: key, located }]) => (isRoomy(key) && room && !isTaken(key) ? [located] : []));
}

function isRoomy(key: string): key is Roomy {
  return (ROOMY as readonly string[]).includes(key);
}

/** One paragraph, or a list of them; a text of several lines is one. */
function linesIn(node: Node | undefined): string[] {
  const all = text(node) ? [node?.text ?? ''] : texts(node).map(({ value }) => value);
  return all.map((line) => line.trim()).filter((line) => line !== '' && line !== '…');
}

function signerFrom(node: Node | undefined): Fill['signer'] {
  if (!node) return undefined;
  const own = (key: string) => {
    const said = node.get(key)?.text;
    return said === undefined || said === '…' ? {} : { [key]: said };
  };
  return { ...own('right'), ...own('post'), ...own('name') };
}
