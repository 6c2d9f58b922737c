import { dateInWords } from '../base/day.ts';
import { textAsYaml } from '../editing/scalar-text.ts';
import { lineStart, nextLine, over, type Splice, spliced } from '../editing/splice.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Rules } from '../model/rules.ts';
import type { Node } from '../source/node.ts';
import { proposalsIn } from './proposals.ts';
import { takenOver } from './taken-over.ts';

/** Under what the office makes a regulation its own. */
export interface Adoption {
  readonly id: string;
  readonly title: string;
  readonly document: string;
  readonly date: string;
}

/**
 * A regulation's file as the office's own: its id, title and source are the office's, and what was only a proposal is its
 * own rule now; what is law, guidance or of another paper stays what it is, and so do the comments. Of what it extends,
 * proposals are taken over too. Nothing where these cannot be put into the file.
 */
export function adoptedText(regulation: Regulation, rules: Rules, adoption: Adoption): string | undefined {
  const { node } = regulation;
  const own = sourceText(adoption);
  const taken = takenOver(regulation, rules, own);
  if (taken === undefined) return undefined;
  const edits = [
    ...over(node.get('id'), adoption.id),
    ...over(node.get('title'), textAsYaml(adoption.title, false)),
    ...over(node.get('effective'), `{from: ${adoption.date}}`),
    ...withoutKey(node, 'open'),
    ...proposalsIn(node, node.get('source')).flatMap((source) => over(source, own)),
    ...over(node.get('source'), own),
    ...taken,
  ];
  const text = spliced(node.tape.file.text, edits);
  return `${top(regulation, adoption)}${text.replace(SCHEMA_LINE, '')}`;
}

/** Where the editor finds the shape of the file, which is another place for a file of a workspace. */
const SCHEMA_LINE = /^# yaml-language-server:.*\n/;

function top({ id, title }: Regulation, { document, date }: Adoption): string {
  return `# yaml-language-server: $schema=../.emul/schemas/regulation.schema.json
# Quy chế của cơ quan theo ${document} ngày ${dateInWords(date)}, chép từ ${id.value}:
# ${title.value}.
# Lời ghi chú bên dưới chép nguyên từ tệp gốc; các số trước là đề xuất nay là quy định của cơ quan (force: own).
`;
}

function sourceText({ document, date }: Adoption): string {
  return `{document: ${textAsYaml(document, true)}, date: ${date}, force: own, sure: read}`;
}

/** Whole lines of a key and its value. */
function withoutKey(node: Node, name: string): Splice[] {
  const { text } = node.tape.file;
  for (const [key, value] of node.pairs()) {
    if (key.text !== name) continue;
    return [{ start: lineStart(text, key.place.start), end: nextLine(text, value.place.end), text: '' }];
  }
  return [];
}
