import { type IParagraphOptions, LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { DOTS, joined, loneBlank, type Prose } from '../../documents/prose.ts';
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

/** A paragraph of the text, behind its mark in a list; one of which only people know the words is a line of dots to write on. */
export function body(prose: Prose, sheet: Sheet, style: 'Body' | 'Ground' = 'Body', mark = ''): Paragraph {
  const lone = loneBlank(prose);
  if (!lone) return paragraph(style, joined(mark, prose), sheet);
  const tabStops = [{ type: TabStopType.RIGHT, position: twips(sheet.room), leader: LeaderType.DOT }];
  const children = [
    ...runs(mark, sheet.comments),
    ...sheet.comments.blank(lone.hint),
    new TextRun({ children: [new Tab()] }),
  ];
  return new Paragraph({ style: 'ToWrite', tabStops, children });
}

/** A line of who signs: dots where a person's name or post belongs. */
export function signer(style: StyleName, prose: Prose, sheet: Sheet): Paragraph {
  const lone = loneBlank(prose);
  if (!lone) return paragraph(style, prose, sheet);
  return new Paragraph({ style, children: sheet.comments.blank(lone.hint, DOTS.repeat(LINE)) });
}

/** As many dots as a name is long. */
const LINE = 8;

/** A line drawn in the middle of a width, so long. */
export function rule(length: number, width: number, more: IParagraphOptions = {}): Paragraph {
  const side = twips(Math.max(0, (width - length) / 2));
  return new Paragraph({ style: 'Rule', indent: { left: side, right: side }, ...more });
}

/** Keeps two tables apart, which Word would make one of, and a table from the end of a section. */
export function gap(more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style: 'Gap', ...more });
}
