import type { CampaignStatus } from '../answers/campaigns.ts';
import type { PracticesAnswer } from '../answers/practices.ts';
import type { RegistrationsAnswer } from '../answers/registrations.ts';
import type { Day } from '../base/day.ts';
import { outputText } from './output-text.ts';

/** `emul practices --json`. */
export function practicesJson({ asOf, practices }: PracticesAnswer, version: string): string {
  return outputText('practices', version, {
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

/** `emul campaigns --json`. */
export function campaignsJson(campaigns: readonly CampaignStatus[], asOf: Day, version: string): string {
  return outputText('campaigns', version, {
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

/** `emul registrations status --json`. */
export function registrationsJson({ period, day, rows }: RegistrationsAnswer, version: string): string {
  return outputText('registrations-status', version, {
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
