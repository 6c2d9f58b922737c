import { type IParagraphOptions, Paragraph } from 'docx';
import type { Prose } from '../../documents/prose.ts';
import { runs } from './runs.ts';
import type { Sheet } from './sheet.ts';
import type { StyleName } from './styles.ts';
import { twips } from './units.ts';

/** A paragraph in one of the styles. */
export function paragraph(
  style: StyleName,
  prose: Prose,
  { comments }: Sheet,
  more: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({ style, children: runs(prose, comments), ...more });
}

/** A line drawn in the middle of a width, so long. */
export function rule(length: number, width: number, more: IParagraphOptions = {}): Paragraph {
  const side = twips(Math.max(0, (width - length) / 2));
  return new Paragraph({ style: 'Rule', indent: { left: side, right: side }, ...more });
}

/** Keeps two tables apart, and a table from the end of a section. */
export function gap(more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style: 'Gap', ...more });
}
