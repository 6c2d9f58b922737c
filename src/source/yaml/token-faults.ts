import type { CST } from 'yaml';
import { type Fault, fault } from '../fault.ts';
import type { SourceFile } from '../source-file.ts';
import { visitTokens } from './tokens.ts';

const CORE_TAGS = new Set(['!', '!!str', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq']);

/** What the tokens alone show: quotes and brackets that stay open, tags, directives that make tags, a second document. */
export function tokenFaults(tokens: readonly CST.Token[], file: SourceFile): Fault[] {
  const faults: Fault[] = [];
  let documents = 0;
  for (const token of tokens) {
    if (token.type === 'directive' && documents === 0) faults.push(...directiveFaults(token, tokens, file));
    if (token.type !== 'document') continue;
    if (++documents === 2) faults.push(fault('second-document', {}, documentPlace(file, token)));
    if (documents > 1) break;
    visitTokens(token, (each) => {
      const found = tokenFault(each, file);
      if (found) faults.push(found);
    });
  }
  return faults;
}

function tokenFault(token: CST.Token, file: SourceFile): Fault | undefined {
  switch (token.type) {
    case 'tag':
      return CORE_TAGS.has(token.source) ? undefined : tagFault(file, token);
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return isClosed(token.source) ? undefined : unclosedQuote(file, token);
    case 'flow-collection':
      return isBracketClosed(token) ? undefined : unclosedBracket(file, token);
    default:
      return undefined;
  }
}

/** The package does not mind `%YAML` twice; a tag of one's own is none of the core ones. */
function directiveFaults(token: CST.Directive, tokens: readonly CST.Token[], file: SourceFile): Fault[] {
  if (token.source.startsWith('%TAG')) return [tagFault(file, token)];
  if (!token.source.startsWith('%YAML')) return [];
  const first = tokens.find((token) => token.type === 'directive' && token.source.startsWith('%YAML'));
  const place = { file, start: token.offset, end: token.offset + token.source.length };
  return first === token ? [] : [fault('yaml-syntax', { code: 'BAD_DIRECTIVE' }, place)];
}

function tagFault(file: SourceFile, { offset, source }: { offset: number; source: string }): Fault {
  return fault('yaml-tag', { tag: source }, { file, start: offset, end: offset + source.length });
}

function unclosedQuote(file: SourceFile, { offset, source }: CST.FlowScalar): Fault {
  return fault('unclosed-quote', { quote: source.charAt(0) }, { file, start: offset, end: offset + 1 });
}

function unclosedBracket(file: SourceFile, { offset, start }: CST.FlowCollection): Fault {
  const [line = ''] = /^.*/.exec(file.text.slice(offset)) ?? [];
  const isBehindHash = (start.source === '{' ? /\s#.*\}/ : /\s#.*\]/).test(line);
  return fault('unclosed-bracket', { bracket: start.source, isBehindHash }, { file, start: offset, end: offset + 1 });
}

/** A quote as the last character closes, unless it is escaped or half of a pair; the package does not look. */
function isClosed(source: string): boolean {
  const inside = source.slice(1);
  const [ending = ''] = (source.startsWith('"') ? /\\*"$/ : /'+$/).exec(inside) ?? [];
  return ending.length % 2 === 1;
}

function isBracketClosed({ start, end }: CST.FlowCollection): boolean {
  return end[0]?.source === (start.source === '{' ? '}' : ']');
}

function documentPlace(file: SourceFile, { offset, start }: CST.Document): Fault['place'] {
  const marker = start.find(({ type }) => type === 'doc-start');
  const at = marker?.offset ?? offset;
  return { file, start: at, end: Math.min(at + (marker?.source.length ?? 1), file.text.length) };
}
