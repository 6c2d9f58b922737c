import { Paragraph, type Table } from 'docx';
import { headLine, type Letterhead, NATION, numberLine, placeAndDate } from '../../documents/letterhead.ts';
import { plain } from '../../documents/prose.ts';
import { widthIn } from '../paper/letter-widths.ts';
import { frame } from './frame.ts';
import { paragraph, rule } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';

/** Agency on the left, nation on the right, each with its rule; below, on one line, number and place and date. */
export function letterhead(head: Letterhead, sheet: Sheet): Table {
  const { locale, style } = sheet;
  const { name, motto } = NATION[locale];
  const [left, right] = halves(sheet);
  const own = Math.min(left, widthIn(head.own, style.headSize, true));
  return frame(
    [
      [
        [
          ...(head.parent ? [paragraph('Parent', headLine(head.parent), sheet)] : []),
          paragraph('Agency', headLine(head.own), sheet),
          rule(own * RULE_OF_AGENCY, left),
        ],
        [
          paragraph('Nation', name, sheet),
          paragraph('Motto', motto, sheet),
          rule(widthIn(motto, style.mottoSize, true), right),
        ],
      ],
      [
        [
          head.number
            ? paragraph('Number', numberLine(head.number, locale), sheet)
            : new Paragraph({ style: 'Number' }),
          ...(head.about === undefined ? [] : [paragraph('Number', head.about, sheet)]),
        ],
        [head.dated ? paragraph('Dated', placeAndDate(head.dated, locale), sheet) : new Paragraph({ style: 'Dated' })],
      ],
    ],
    [left, right],
  );
}

/** From a third to a half of the line above it. */
const RULE_OF_AGENCY = 0.45;
/** The nation's name stays on one line, also in a font a little wider than the one meant. */
const SLACK = 3;

/** Widths of the two sides of a paper's head. */
export function halves({ style, locale, room }: Sheet): [left: number, right: number] {
  const needed = widthIn(NATION[locale].name, style.headSize, true) + SLACK;
  const right = Math.max(needed, room * 0.55);
  return [room - right, right];
}

/** In millimetres: a shorter line looks like a slip of the pen. */
const LEAST_RULE = 30;

/** The length of the rule below a subject. */
export function subjectRule(subject: Parameters<typeof plain>[0], { style, room }: Sheet): number {
  return Math.max(LEAST_RULE, Math.min(room, widthIn(plain(subject), style.bodySize, true)) * 0.4);
}
