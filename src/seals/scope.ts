/** How far an amendment goes: whose entries, of which weeks and criteria; an empty list is all of them (rule 57). */
export interface Scope {
  /** `member cv-03`, `unit cs-dt`. */
  readonly subjects: readonly string[];
  readonly weeks: readonly string[];
  readonly criteria: readonly string[];
}

/** Whether something that a closed period rests on lies in a scope; `path` is what it is about, from the outside to the inside. */
export function isWithin({ subjects, weeks, criteria }: Scope, path: readonly string[]): boolean {
  const [first = '', ...inside] = path;
  const isOf = (subject: string) =>
    path.includes(subject) || (first.startsWith('decision ') && inside.includes(subject.replace(/^\w+ /, '')));
  if (subjects.length > 0 && !subjects.some(isOf)) return false;
  const week = first.startsWith('scores ') ? first.slice('scores '.length) : weekOf(path);
  if (weeks.length > 0 && !(week !== undefined && weeks.includes(week))) return false;
  return criteria.length === 0 || inside.some((step) => criteria.includes(step) || BESIDE.has(step));
}

/** A week is skipped in the calendar. */
function weekOf([first, second]: readonly string[]): string | undefined {
  return first === 'calendar' ? second : undefined;
}

/** What says why a mark is what it is, or copies what came of it: none of it gives a point. */
const BESIDE: ReadonlySet<string> = new Set(['note', 'causes', 'remedies', 'expect']);
