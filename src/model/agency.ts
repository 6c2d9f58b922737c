import type { Day } from '../base/day.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { list, text } from './field.ts';
import { covers, type Span, spanFrom } from './span.ts';

/** The agency as its papers name it; where the name has changed there are several, each from its day. */
export interface Agency {
  readonly name: Located<string>;
  readonly parent: string | undefined;
  /** BDT: what stands behind the kind of paper in its symbol. */
  readonly symbol: string | undefined;
  /** What stands before the date of a paper. */
  readonly place: string | undefined;
  /** The paper that its power to decide rests on, as a decision cites it. */
  readonly mandate: string | undefined;
  /** The two names as the head of a paper prints them. */
  readonly head: { readonly parent: string | undefined; readonly own: string | undefined };
  /** How its Council issues papers in its own name; undefined where it does not. */
  readonly council: CouncilHead | undefined;
  readonly signers: readonly Signer[];
  readonly from: Day | undefined;
}

/** What the office says of the head and the numbers of its Council's papers. */
export interface CouncilHead {
  readonly parent: string | undefined;
  readonly own: string | undefined;
  /** HĐTĐKT: numbers with it are a series of their own. */
  readonly symbol: string | undefined;
}

/** Who signs papers, from when to when. */
export interface Signer {
  readonly post: string;
  /** Undefined while an “…” stands there. */
  readonly name: string | undefined;
  readonly span: Span;
}

/** What stands in the numbers of papers that the agency and its Council have issued under any of its names. */
export function symbolsOf(agencies: readonly Agency[]): string[] {
  return agencies.flatMap(({ symbol, council }) => [symbol ?? [], council?.symbol ?? []].flat());
}

/** Whether a paper's number says that an agency of one of these symbols issued it: 43/KH-BDT of BDT. */
export function isOfAgency(document: string, symbols: readonly string[]): boolean {
  return symbols.some((symbol) => document.endsWith(`-${symbol}`));
}

/** The `agency` of emul.yaml: one, or a list in the order of the file. */
export function agenciesFrom(node: Node | undefined): Agency[] {
  if (node?.isList) return list(node, agencyFrom);
  const only = node && agencyFrom(node);
  return only ? [only] : [];
}

function agencyFrom(node: Node): Agency | undefined {
  const name = text(node.get('name'));
  const told = (key: string) => node.get(key)?.text;
  if (!name) return undefined;
  return {
    name,
    parent: told('parent'),
    symbol: told('symbol'),
    place: told('place'),
    mandate: told('mandate'),
    from: told('from'),
    head: { parent: node.get('header')?.get('parent')?.text, own: node.get('header')?.get('own')?.text },
    council: councilHeadFrom(node.get('council')),
    signers: list(node.get('signers'), signerFrom),
  };
}

function councilHeadFrom(node: Node | undefined): CouncilHead | undefined {
  const head = node?.get('letterhead');
  return node && { parent: head?.get('parent')?.text, own: head?.get('own')?.text, symbol: node.get('symbol')?.text };
}

function signerFrom(node: Node): Signer | undefined {
  const post = text(node.get('post'))?.value;
  const name = text(node.get('name'))?.value;
  return post === undefined ? undefined : { post, name: name === '…' ? undefined : name, span: spanFrom(node) };
}

/** What the agency was called on a day: the latest name that had begun, else the first of the file. */
export function agencyOn(day: Day, agencies: readonly Agency[]): Agency | undefined {
  const begun = agencies.filter(({ from }) => from === undefined || from <= day);
  return begun.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)).at(-1) ?? agencies[0];
}

/** Who signed on a day; of several the first of the file. */
export function signerOn(day: Day, { signers }: Agency): Signer | undefined {
  return signers.find(({ span }) => covers(span, day));
}
