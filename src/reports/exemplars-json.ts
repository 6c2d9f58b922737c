import type { StrivingRow } from '../answers/striving.ts';
import { jsonNumber } from '../base/exact-json.ts';
import type { Output } from '../declared/outputs/index.ts';
import { type Exemplar, overdue, reviewsDue } from '../model/exemplar.ts';
import { recordOf } from './awards-json.ts';
import { type ExemplarsView, exemplarsOf } from './exemplars/view.ts';
import { outputText } from './output-text.ts';

type Told = Output<'exemplars'>;

/** `--json` of `emul exemplars list` and `show`. */
export function exemplarsJson(view: ExemplarsView, rows: readonly StrivingRow[], version: string): string {
  const { striving } = view;
  const shown = new Set(rows.flatMap((row) => exemplarsOf(row, view)));
  return outputText('exemplars', version, {
    today: view.today,
    periods: striving.periods.map(({ id }) => id),
    isDraft: striving.isDraft,
    exemplars: striving.workspace.exemplars
      .filter((exemplar) => shown.has(exemplar))
      .map((exemplar) => exemplarJson(exemplar, view)),
    subjects: rows.map((row) => subjectJson(row, view)),
  });
}

function exemplarJson(exemplar: Exemplar, { today }: ExemplarsView): Told['exemplars'][number] {
  const { id, kind, subject, title, chosen, from, to, division, leader, programme, reviews, practices, ended } =
    exemplar;
  return {
    id: id.value,
    subject: { kind, id: subject.value },
    title: title.value,
    chosen: { date: chosen?.date?.value ?? null, decision: chosen?.decision?.value ?? null },
    from: from?.value ?? null,
    to: to?.value ?? null,
    division: division?.value ?? null,
    leader: leader?.value ?? null,
    programme: programme.map((task) => ({
      text: task.text.value,
      due: task.due?.value ?? null,
      done: task.done?.value ?? null,
      overdue: overdue(exemplar, today).includes(task),
    })),
    reviews: reviews.map(({ period, held }) => ({ period: period.value, held: held?.value ?? null })),
    reviewsDue: reviewsDue(exemplar, today).map((period) => period.id),
    practices: practices.map(({ value }) => value),
    ended: ended ? { date: ended.date.value, reason: ended.reason?.value ?? null } : null,
  };
}

function subjectJson(
  { kind, id, name, results, change, won }: StrivingRow,
  { striving }: ExemplarsView,
): Told['subjects'][number] {
  return {
    subject: { kind, id, name },
    periods: striving.periods.map((period, i) => {
      const result = results[i];
      const status = result ? (result.isRated ? 'rated' : 'not-rated') : 'not-listed';
      const points = result?.isRated && result.points ? jsonNumber(result.points) : null;
      return { period: period.id, status, points, level: result?.level ?? null };
    }),
    change: change ? jsonNumber(change) : null,
    titles: won.titles.map((record) => recordOf(record, striving.book)),
    commendations: won.commendations.map((record) => recordOf(record, striving.book)),
  };
}
