import type { CST, Scalar } from 'yaml';
import { plainKind } from '../plain-kind.ts';
import { KINDS } from '../tape.ts';

const QUOTED = KINDS.indexOf('quoted');
const TEXT = KINDS.indexOf('text');
const STRING_TAG = 'tag:yaml.org,2002:str';

/** Behind the dash, colon or question mark among tokens: where an empty value would stand. */
export function afterIndicator(
  tokens: readonly CST.SourceToken[] | undefined,
  type: CST.TokenType,
): number | undefined {
  const token = tokens?.find((sourceToken) => sourceToken.type === type);
  return token && token.offset + token.source.length;
}

/** The ends of the dashes of a list, one for each of its items; none for a list in brackets. */
export function dashesOf(token: CST.Token | undefined): readonly (number | undefined)[] {
  if (token?.type !== 'block-seq') return [];
  return token.items.map(({ start }) => afterIndicator(start, 'seq-item-ind')).filter((at) => at !== undefined);
}

/** Whether nothing is written where the scalar stands. */
export function isEmpty(scalar: Scalar): boolean {
  return scalar.source === '' && scalar.type === 'PLAIN';
}

/** The kind of a scalar by emul's rule: quotes and blocks are text that was meant as such. */
export function kindOfScalar({ source = '', type, tag }: Scalar): number {
  if (type !== 'PLAIN') return tag && tag !== STRING_TAG && tag !== '!' ? plainKind(source, 0, source.length) : QUOTED;
  if (tag === STRING_TAG || tag === '!') return source === '' ? QUOTED : TEXT;
  return plainKind(source, 0, source.length);
}
