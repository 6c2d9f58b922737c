import type { AwardBook, BookSubject } from '../answers/award-book.ts';
import type { HeldOutput } from '../declared/outputs/shared.ts';
import type { AwardRecord } from '../model/awards.ts';
import { pointOf } from '../source/line-of.ts';
import { outputText } from './output-text.ts';

/** `--json` of `emul awards list` and `show`. */
export function awardsJson(book: AwardBook, subjects: readonly BookSubject[], version: string): string {
  return outputText('awards', version, {
    completeFrom: book.history.completeFrom?.value ?? null,
    subjects: subjects.map((subject) => ({
      subject: { kind: subject.kind, id: subject.id, name: subject.name },
      titles: subject.titles.map((record) => recordOf(record, book)),
      commendations: subject.commendations.map((record) => recordOf(record, book)),
      gaps: subject.gaps.map(({ from, to, reason }) => ({
        from: from.value,
        to: to.value,
        reason: reason?.value ?? null,
      })),
    })),
  });
}

/** One record as every JSON of emul tells it. */
export function recordOf(record: AwardRecord, { awards }: Pick<AwardBook, 'awards'>): HeldOutput {
  const { award, period, decision, date, by, for: merit, deed, revoked } = record;
  return {
    award: { id: award.value, name: awards.get(award.value)?.name.value ?? null },
    period: period.value,
    status: revoked ? 'revoked' : decision ? 'held' : 'unproven',
    decision: decision?.value ?? null,
    date: date?.value ?? null,
    by: by?.value ?? null,
    for: merit?.value ?? null,
    deed: deed?.value ?? null,
    revoked: revoked
      ? { date: revoked.date.value, decision: revoked.decision?.value ?? null, reason: revoked.reason?.value ?? null }
      : null,
    source: pointOf(award.place),
  };
}
