import type { OpinionHeard, OpinionsOn, Voice } from '../answers/steps/opinions.ts';
import type { Locale } from '../base/locale.ts';
import { escapedJson } from '../base/visible.ts';
import { pointOf } from '../source/line-of.ts';
import { nextStepOf } from './criteria/next-step.ts';

/** `emul criteria opinions --json`; its shape is `schemas/output/criteria-opinions.schema.json`. */
export function criteriaOpinionsJson(all: readonly OpinionsOn[], locale: Locale, version: string): string {
  const report = { emul: version, report: 'criteria-opinions', criteria: all.map((one) => opinionsJson(one, locale)) };
  return escapedJson(`${JSON.stringify(report, null, 2)}\n`);
}

function opinionsJson({ criteria, open, answered, silent }: OpinionsOn, locale: Locale): object {
  const next = nextStepOf(criteria, open[0], locale);
  const { consultation } = criteria.life;
  return {
    id: criteria.id.value,
    edition: Number(criteria.edition?.value.toString() ?? 1),
    title: criteria.title.value,
    status: criteria.status.value,
    file: criteria.node.tape.file.path,
    consultation: consultation
      ? {
          from: consultation.from?.value ?? null,
          until: consultation.until?.value ?? null,
          asked: consultation.asked.map(({ value }) => value),
          paper: consultation.paper?.value ?? null,
        }
      : null,
    opinions: [...open.map((one) => heardJson(one, false)), ...answered.map((one) => heardJson(one, true))],
    silent: silent.map(voiceJson),
    next: next ? { step: next.action, message: next.when, command: next.line } : null,
  };
}

function heardJson({ number, opinion, from }: OpinionHeard, isAnswered: boolean): object {
  const { on, date, text, outcome, answer } = opinion;
  return {
    number,
    from: voiceJson(from),
    on: on?.value ?? null,
    date: date?.value ?? null,
    text: text.value,
    answered: isAnswered,
    outcome: outcome?.value ?? null,
    answer: answer?.value ?? null,
    source: pointOf(text.place),
  };
}

function voiceJson({ id, unit }: Voice): object {
  return { kind: unit ? 'unit' : 'post', id, name: unit?.name.value ?? id };
}
