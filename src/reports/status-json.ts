import type { HandedIn, PartHandedIn, SheetState } from '../answers/entry/handed-in.ts';
import type { Locale } from '../base/locale.ts';
import type { Output } from '../declared/outputs/index.ts';
import { outputText } from './output-text.ts';
import { reasonJson } from './reason-json.ts';
import { countsOf } from './status/counts.ts';
import { periodJson } from './value-json.ts';

type Part = Output<'status'>['parts'][number];

/** `emul status --json`. */
export function statusJson({ period, parts, beside, toCome }: HandedIn, locale: Locale, version: string): string {
  return outputText('status', version, {
    period: periodJson(period),
    parts: parts.map((part) => partJson(part, locale)),
    campaigns: beside.map(({ campaign, sheets }) => ({
      id: campaign.id.value,
      sheets: sheets.map((sheet) => sheetJson(sheet, locale)),
      summary: summaryJson(sheets),
    })),
    toCome,
  });
}

function partJson({ period, hasFile, sheets }: PartHandedIn, locale: Locale): Part {
  return {
    period: periodJson(period),
    hasFile,
    sheets: sheets.map((sheet) => sheetJson(sheet, locale)),
    summary: summaryJson(sheets),
  };
}

function summaryJson(sheets: readonly SheetState[]): Part['summary'] {
  return Object.fromEntries(countsOf(sheets).map(({ kind, all, of }) => [kind, { all, ...of }]));
}

function sheetJson({ subject, state, wanting, reason }: SheetState, locale: Locale): Part['sheets'][number] {
  const { kind, id, name, unit } = subject;
  return {
    subject: { kind, id, name, unit: unit?.id.value ?? null },
    state,
    wanting: wanting.map((criterion) => criterion.id.value),
    reason: reason ? reasonJson(reason, locale) : null,
  };
}
