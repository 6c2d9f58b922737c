import type { AppealRow, AppealsAnswer } from '../answers/petitions/appeals.ts';
import type { Output } from '../declared/outputs/index.ts';
import type { Whom } from '../model/whom.ts';
import { lineAt } from '../source/line-of.ts';
import { outputText } from './output-text.ts';

type Told = Output<'appeals'>['appeals'][number];

/** `emul appeals list --json`. */
export function appealsJson({ asOf, rows }: AppealsAnswer, version: string): string {
  return outputText('appeals', version, { asOf, appeals: rows.map(rowJson) });
}

function rowJson({ appeal, isOpen, due, days, partiality }: AppealRow): Told {
  const { id, nature, from, fromName, period, whose, criterion, received, notified, asks, grounds, handler } = appeal;
  return {
    id: id.value,
    nature,
    from: subjectJson(from),
    name: fromName?.value ?? null,
    period: period.value,
    whose: subjectJson(whose),
    criterion: criterion?.value ?? null,
    notified: notified?.value ?? null,
    received: received.value,
    asks: asks?.value ?? null,
    grounds: grounds?.value ?? null,
    due: due ?? null,
    handler: handler?.value ?? null,
    partiality: partiality ?? null,
    isOpen,
    days: days ?? null,
    answer: isOpen ? null : answerJson(appeal.answer),
    place: { file: id.place.file.path, line: lineAt(id.place) },
  };
}

function subjectJson(whom: Whom | undefined): Told['from'] {
  return whom ? { kind: whom.kind, id: whom.subject.value } : null;
}

function answerJson(answer: AppealRow['appeal']['answer']): Told['answer'] {
  return answer
    ? {
        date: answer.date.value,
        document: answer.document?.value ?? null,
        by: answer.by ?? null,
        outcome: answer.outcome,
        reason: answer.reason?.value ?? null,
      }
    : null;
}
