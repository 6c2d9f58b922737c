import { isId, NAME_ID } from '../base/id.ts';
import { campaignPeriod } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { FileOf } from '../declared/kinds/index.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import type { Briefing } from './briefing.ts';
import { someTexts } from './field.ts';
import { type Having, read, whole } from './reading.ts';
import { isReversed, type Span, spanFrom } from './span.ts';

type File = FileOf<'campaign'>;

/** A đợt or chuyên đề: a drive with its own dates, subjects and theme, and, where it names them, its own criteria. */
export interface Campaign extends Having<Omit<File, 'from' | 'to' | 'criteria'>, 'id' | 'title'> {
  readonly span: Span;
  /** Ids of criteria that score its own sheets, and no others; without them the usual sheets are its parts. */
  readonly criteria: readonly Located<string>[];
  /** Itself as a period; undefined where its dates make none, which other findings report. */
  readonly period: Period | undefined;
}

/** The campaign of a file; nothing where it has no id. */
export function campaignFrom(node: Node): Campaign | undefined {
  const file = whole(read('campaign', node), 'id');
  if (!file) return undefined;
  const { id, title = id } = file;
  const period = periodFrom(node, id.value, title.value);
  return { ...file, title, criteria: someTexts(file.criteria), period };
}

function periodFrom(node: Node, id: string, title: string): Period | undefined {
  const span = spanFrom(node);
  if (!span.from || !span.to || isReversed(span) || !isId(id, NAME_ID)) return undefined;
  return campaignPeriod({ id, title, from: span.from.value, to: span.to.value });
}

/** Whether somebody takes part: who is listed, or where only units are, whoever belongs to one of them. */
export function takesPart({ units, members }: Campaign, kind: 'member' | 'unit', id: string, unit: string): boolean {
  if (kind === 'member' && members.length > 0) return members.some(({ value }) => value === id);
  return units.length === 0 || units.some(({ value }) => value === unit);
}

/** Whether its sheets are entries of its own, which say `campaign`. */
export function hasOwnSheets({ criteria }: Campaign): boolean {
  return criteria.length > 0;
}

/** A briefing's entries of one campaign, or its usual ones; most briefings have no others, and stay as they are. */
export function entriesOf(briefing: Briefing, campaign: Campaign | undefined): Briefing {
  const { entries } = briefing;
  const id = campaign?.id.value;
  if (entries.every((entry) => entry.campaign?.value === id)) return briefing;
  return { ...briefing, entries: entries.filter((entry) => entry.campaign?.value === id) };
}
