import { type CST, Lexer, Parser } from 'yaml';
import { MOST_DEPTH } from '../limits.ts';

/** The document itself and a scalar stand on the parser's stack beside maps and lists. */
const MOST_ON_STACK = MOST_DEPTH + 2;

/** The tokens of a text, or where it nests too deep; the parser is stopped there, before anything could recurse. */
export function tokensOf(text: string): { tokens: CST.Token[] } | { tooDeepAt: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MOST_ON_STACK) return { tooDeepAt: Math.max(0, parser.offset - lexeme.length) };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

/** Calls back for every token inside a document's token, in the order of the file. */
export function visitTokens(token: CST.Token, visit: (token: CST.Token) => void): void {
  visit(token);
  if ('start' in token && Array.isArray(token.start)) token.start.forEach(visit);
  if ('value' in token && token.value) visitTokens(token.value, visit);
  if ('props' in token) token.props.forEach(visit);
  if ('items' in token) for (const item of token.items) visitItem(item, visit);
}

function visitItem({ start, key, sep, value }: CST.CollectionItem, visit: (token: CST.Token) => void): void {
  start.forEach(visit);
  if (key) visitTokens(key, visit);
  sep?.forEach(visit);
  if (value) visitTokens(value, visit);
}
