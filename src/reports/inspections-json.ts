import type { InspectionsAnswer } from '../answers/inspections.ts';
import type { Output } from '../declared/outputs/index.ts';
import { named } from '../model/charge.ts';
import type { Inspection, Shortcoming } from '../model/inspection.ts';
import { lineAt } from '../source/line-of.ts';
import { outputText } from './output-text.ts';

type Told = Output<'inspections'>['inspections'][number];

/** `emul inspections --json`. */
export function inspectionsJson({ asOf, inspections, remedies, repeated }: InspectionsAnswer, version: string): string {
  return outputText('inspections', version, {
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
  });
}

function inspectionJson({ id, title, date, period, isSelf, units, findings }: Inspection): Told {
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

function findingJson({
  whom,
  about,
  text,
  cause,
  lesson,
  remedy,
  who,
  by,
  done,
}: Shortcoming): Told['findings'][number] {
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
