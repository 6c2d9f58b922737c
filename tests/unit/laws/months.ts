/** A small reading of rule 65 of its own: days one by one, months by JavaScript's Date. */

const DAY = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Whole months, and days besides. */
export interface Counted {
  readonly months: number;
  readonly days: number;
}

/** The runs of days, none missing, inside a period that any of the spans covers; an end left out is the period's. */
export function runsOf(
  spans: readonly { readonly from?: string | undefined; readonly to?: string | undefined }[],
  first: string,
  last: string,
): number[][] {
  const runs: number[][] = [];
  for (let day = at(first); day <= at(last); day += DAY) {
    const isIn = spans.some(({ from = first, to = last }) => at(from) <= day && day <= at(to));
    const run = runs.at(-1);
    if (isIn && run?.at(-1) === day - DAY) run.push(day);
    else if (isIn) runs.push([day]);
  }
  return runs;
}

/** The months of a run, each ended before the same date of the next month, or before the last day of one that lacks it. */
export function countedIn(run: readonly number[]): Counted {
  const start = new Date(run[0] ?? 0);
  const end = run.at(-1) ?? 0;
  let [months, past] = [0, start.getTime()];
  for (;;) {
    const lastDate = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 2, 0)).getUTCDate();
    const date = Math.min(start.getUTCDate(), lastDate);
    const next = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, date);
    if (next - DAY > end) return { months, days: (end - past) / DAY + 1 };
    months += 1;
    past = next;
  }
}
