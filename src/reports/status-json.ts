import type { HandedIn, PartHandedIn, SheetState } from '../answers/handed-in.ts';
import type { Locale } from '../base/locale.ts';
import { escapedJson } from '../base/visible.ts';
import type { Period } from '../calendar/period.ts';
import { reasonJson } from './reason-json.ts';
import { countsOf } from './status/counts.ts';

/** `emul status --json`; its shape is `schemas/output/status.schema.json`. */
export function statusJson({ period, parts, beside, toCome }: HandedIn, locale: Locale, version: string): string {
  const whole = {
    emul: version,
    report: 'status',
    period: periodJson(period),
    parts: parts.map((part) => partJson(part, locale)),
    campaigns: beside.map(({ campaign, sheets }) => ({
      id: campaign.id.value,
      sheets: sheets.map((one) => sheetJson(one, locale)),
      summary: summaryJson(sheets),
    })),
    toCome,
  };
  return `${escapedJson(JSON.stringify(whole, null, 2))}\n`;
}

function periodJson({ id, kind, from, to }: Period): object {
  return { id, kind: kind.id, from, to };
}

function partJson({ period, hasFile, sheets }: PartHandedIn, locale: Locale): object {
  return {
    period: periodJson(period),
    hasFile,
    sheets: sheets.map((one) => sheetJson(one, locale)),
    summary: summaryJson(sheets),
  };
}

function summaryJson(sheets: readonly SheetState[]): object {
  return Object.fromEntries(countsOf(sheets).map(({ kind, all, of }) => [kind, { all, ...of }]));
}

function sheetJson({ subject, state, wanting, reason }: SheetState, locale: Locale): object {
  const { kind, id, name, unit } = subject;
  return {
    subject: { kind, id, name, unit: unit?.id.value ?? null },
    state,
    wanting: wanting.map((criterion) => criterion.id.value),
    reason: reason ? reasonJson(reason, locale) : null,
  };
}
