import type { CampaignStatus } from '../answers/campaigns.ts';
import type { PracticesAnswer } from '../answers/practices.ts';
import type { RegistrationsAnswer } from '../answers/registrations.ts';
import type { Day } from '../base/day.ts';
import { escapedJson } from '../base/visible.ts';

/** `emul practices --json`; its shape is `schemas/output/practices.schema.json`. */
export function practicesJson({ asOf, practices }: PracticesAnswer, version: string): string {
  return written({
    emul: version,
    report: 'practices',
    asOf,
    practices: practices.map(({ practice, stage, spread, isLeftAlone, exemplars }) => ({
      id: practice.id.value,
      title: practice.title.value,
      sort: practice.sort,
      stage,
      authors: practice.authors.map(({ kind, subject }) => ({ kind, id: subject.value })),
      fromExemplar: exemplars.length > 0,
      recognised: practice.recognised
        ? {
            date: practice.recognised.date?.value ?? null,
            decision: practice.recognised.decision?.value ?? null,
            scope: practice.recognised.scope.value,
          }
        : null,
      spread: spread.map(({ unit, place, since, effect }) => ({
        unit: unit?.value ?? null,
        place: place?.value ?? null,
        since: since?.value ?? null,
        effect: effect?.value ?? null,
      })),
      isLeftAlone,
    })),
  });
}

/** `emul campaigns --json`; its shape is `schemas/output/campaigns.schema.json`. */
export function campaignsJson(campaigns: readonly CampaignStatus[], asOf: Day, version: string): string {
  return written({
    emul: version,
    report: 'campaigns',
    asOf,
    campaigns: campaigns.map(({ campaign, state, hasOwnSheets, begun, scored }) => ({
      id: campaign.id.value,
      title: campaign.title.value,
      theme: campaign.theme?.value ?? null,
      from: campaign.span.from?.value ?? null,
      to: campaign.span.to?.value ?? null,
      units: campaign.units.map(({ value }) => value),
      members: campaign.members.map(({ value }) => value),
      state,
      hasOwnSheets,
      begun,
      scored,
    })),
  });
}

/** `emul registrations status --json`; its shape is `schemas/output/registrations-status.schema.json`. */
export function registrationsJson({ period, day, rows }: RegistrationsAnswer, version: string): string {
  return written({
    emul: version,
    report: 'registrations-status',
    period,
    day,
    rows: rows.map(({ kind, id, name, unit, registration, state, result }) => ({
      subject: { kind, id, name, unit },
      state,
      titles: registration?.titles.map(({ value }) => value) ?? [],
      targets: registration?.targets.map(({ value }) => value) ?? [],
      date: registration?.date?.value ?? null,
      result: result
        ? { isRated: result.isRated, points: result.points?.toString() ?? null, level: result.level ?? null }
        : null,
    })),
  });
}

function written(whole: object): string {
  return `${escapedJson(JSON.stringify(whole, null, 2))}\n`;
}
