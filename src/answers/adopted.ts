import { dateInWords } from '../base/day.ts';
import { textAsYaml } from '../editing/scalar-text.ts';
import { lineStart, nextLine, over, type Splice, spliced } from '../editing/splice.ts';
import { isOfAgency } from '../model/agency.ts';
import type { Regulation } from '../model/regulation.ts';
import { rulesOf } from '../model/rules.ts';
import type { Node } from '../source/node.ts';
import { isProposal, sourcesIn } from './proposals.ts';
import { takenOver } from './taken-over.ts';

/** Under what the office makes a regulation its own. */
export interface Adoption {
  readonly id: string;
  readonly title: string;
  readonly document: string;
  readonly date: string;
  /** What stands in the symbols of the agency's own papers: BDT. */
  readonly symbols: readonly string[];
}

/**
 * A regulation's file as the office's own: its id, title and source are the office's, and what was only a proposal is its
 * own rule now; what is law, guidance or of another paper stays what it is, and so do the comments. Of what it extends,
 * proposals are taken over too, and a law in it that has ended gives way to the one in force. A plan of another agency,
 * which papers would cite, becomes the office's decision, and its head the office's. Nothing where all this cannot be put into the file.
 */
export function adoptedText(
  regulation: Regulation,
  all: ReadonlyMap<string, Regulation>,
  adoption: Adoption,
): string | undefined {
  const { node } = regulation;
  const own = sourceText(adoption);
  const taken = takenOver(regulation, rulesOf(regulation, all), own);
  if (taken === undefined) return undefined;
  const edits = [
    ...over(node.get('id'), adoption.id),
    ...over(node.get('title'), textAsYaml(adoption.title, false)),
    ...over(node.get('effective'), `{from: ${adoption.date}}`),
    ...withoutKey(node, 'open'),
    ...sourcesIn(node, node.get('source'), (node) => isProposal(node) || isForeign(node, regulation, adoption)).flatMap(
      (source) => over(source, own),
    ),
    ...foreignHeads(regulation, adoption),
    ...extendsIn(node).flatMap((each, i) => over(each, regulation.extends[i]?.value ?? '')),
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

/** Whether a source of a shipped regulation is another agency's own paper. */
function isForeign(source: Node, { isShipped }: Regulation, { symbols }: Adoption): boolean {
  const isOwn = source.get('force')?.text === 'own';
  return isShipped && isOwn && !isOfAgency(source.get('document')?.text ?? '', symbols);
}

/** What another agency's own paper calls its head is no name for the head of this one. */
function foreignHeads(regulation: Regulation, adoption: Adoption): Splice[] {
  return [...(regulation.node.get('awards')?.items() ?? [])].flatMap((award) => {
    const [source, decides] = [award.get('source'), award.get('decides')];
    const isNamed = decides?.get('who')?.text === 'head' && decides.get('name') !== undefined;
    return isNamed && source && isForeign(source, regulation, adoption) ? over(decides, 'head') : [];
  });
}

function extendsIn(node: Node): Node[] {
  const found = node.get('extends');
  return found?.isList ? [...found.items()] : found ? [found] : [];
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
