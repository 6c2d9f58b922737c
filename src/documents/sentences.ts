import { asSentence, ended, raised } from '../base/sentence.ts';
import { joined, type Prose, plain, type Span, spansOf } from './prose.ts';

/** Running text as a sentence of its own: with a capital, and ended. */
export function sentenceOf(text: Prose): Prose {
  if (typeof text === 'string') return asSentence(text);
  const [first, ...others] = spansOf(text);
  const all = first === undefined ? [] : [raisedSpan(first), ...others];
  const said = plain(all);
  return ended(said) === said ? all : joined(all, '.');
}

/** The first letter large. */
function raisedSpan(span: Span): Span {
  if (typeof span === 'string') return raised(span);
  return span.kind === 'blank' ? span : { ...span, text: raised(span.text) };
}
