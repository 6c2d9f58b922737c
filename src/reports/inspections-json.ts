import type { InspectionsAnswer } from '../answers/inspections.ts';
import { escapedJson } from '../base/visible.ts';
import { named } from '../model/charge.ts';
import type { Inspection, Shortcoming } from '../model/inspection.ts';
import { lineAt } from '../source/line-of.ts';

/** `emul inspections --json`; its shape is `schemas/output/inspections.schema.json`. */
export function inspectionsJson({ asOf, inspections, remedies, repeated }: InspectionsAnswer, version: string): string {
  const whole = {
    emul: version,
    report: 'inspections',
    asOf,
    inspections: inspections.map(inspectionJson),
    remedies: remedies.map(({ inspection, finding, standing }) => ({
      inspection: inspection.id.value,
      standing,
      ...findingJson(finding),
    })),
    repeated: repeated.map(({ unit, about, findings }) => ({
      unit,
      about,
      inspections: findings.map(({ inspection }) => inspection.id.value),
    })),
  };
  return `${escapedJson(JSON.stringify(whole, null, 2))}\n`;
}

function inspectionJson({ id, title, date, period, isSelf, units, findings }: Inspection): object {
  return {
    id: id.value,
    title: title.value,
    date: date.value,
    period: period?.value ?? null,
    isSelf,
    units: units.map(({ value }) => value),
    findings: findings.map(findingJson),
  };
}

function findingJson({ whom, about, text, cause, lesson, remedy, who, by, done }: Shortcoming): object {
  return {
    subject: whom ? { kind: whom.kind, id: whom.subject.value } : null,
    about: about?.value ?? null,
    text: text.value,
    cause: cause?.value ?? null,
    lesson: lesson?.value ?? null,
    remedy: remedy?.value ?? null,
    who: who.map((charge) => ({ kind: charge.kind, name: named(charge).value })),
    by: by?.value ?? null,
    done: done ? { date: done.date.value, result: done.result?.value ?? null } : null,
    place: { file: text.place.file.path, line: lineAt(text.place) },
  };
}
