import type { OpinionHeard, OpinionsOn, Voice } from '../answers/criteria/steps/opinions.ts';
import type { Locale } from '../base/locale.ts';
import type { Output } from '../declared/outputs/index.ts';
import { pointOf } from '../source/line-of.ts';
import { nextStepOf } from './criteria/next-step.ts';
import { outputText } from './output-text.ts';

type Opinions = Output<'criteria-opinions'>['criteria'][number];
type Heard = Opinions['opinions'][number];

/** `emul criteria opinions --json`. */
export function criteriaOpinionsJson(all: readonly OpinionsOn[], locale: Locale, version: string): string {
  return outputText('criteria-opinions', version, {
    criteria: all.map((opinionsOn) => opinionsJson(opinionsOn, locale)),
  });
}

function opinionsJson({ criteria, open, answered, silent }: OpinionsOn, locale: Locale): Opinions {
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
    opinions: [
      ...open.map((opinionHeard) => heardJson(opinionHeard, false)),
      ...answered.map((opinionHeard) => heardJson(opinionHeard, true)),
    ],
    silent: silent.map(voiceJson),
    next: next ? { step: next.action, message: next.when, command: next.line } : null,
  };
}

function heardJson({ number, opinion, from }: OpinionHeard, isAnswered: boolean): Heard {
  const { on, date, text, agrees = false, outcome, answer } = opinion;
  return {
    number,
    from: voiceJson(from),
    on: on?.value ?? null,
    date: date?.value ?? null,
    text: text.value,
    answered: isAnswered,
    agrees,
    outcome: outcome?.value ?? null,
    answer: answer?.value ?? null,
    source: pointOf(text.place),
  };
}

function voiceJson({ id, unit }: Voice): Heard['from'] {
  return { kind: unit ? 'unit' : 'post', id, name: unit?.name.value ?? id };
}
