import type { Day } from '../../base/day.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import type { Block, Document } from '../../documents/document.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { TableHeading } from '../report.ts';
import { openPlace, signaturePlace } from './frame.ts';
import type { Setting } from './setting.ts';
import { tablePaper } from './table-paper.ts';

/** Whose table it is, and the day whose names and rules of layout hold. */
export interface HandedBy {
  readonly workspace: Workspace;
  readonly day: Day;
  readonly locale: Locale;
}

/** A table of the screen as it is handed in: the agency's head without a number, what it is, who drew it up and who signs. */
export function handedIn(document: Document, heading: TableHeading, by: HandedBy): Document {
  const setting = settingOf(by);
  const { unit, isOnePage, ...what } = heading;
  const remark: Block[] = unit === undefined ? [] : [{ kind: 'remark', text: WORDS[by.locale].unit(unit) }];
  const places = [openPlace(WORDS[by.locale].drafter, by.locale), signaturePlace(setting)];
  // What it is stands in the head already.
  const body = [...remark, ...document.blocks.filter(({ kind }) => kind !== 'title')];
  const paper = tablePaper({ ...what, body, places, isStamped: false }, setting);
  return { ...document, ...paper, ...(isOnePage && { isOnePage }) };
}

/** A table goes by no number, and nobody fills it in: only its own stamps make it a draft. */
function settingOf({ workspace, day, locale }: HandedBy): Setting {
  const numbered = { number: undefined, date: undefined, isFinal: true };
  return { locale, workspace, audience: 'council', fill: undefined, numbered, about: day, isProposal: false };
}

const WORDS = bilingual({
  vi: { drafter: 'Người lập biểu', unit: (unit: string) => `(Đơn vị tính: ${unit})` },
  en: { drafter: 'Drawn up by', unit: (unit) => `(Unit: ${unit})` },
});
