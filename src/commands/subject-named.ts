import type { Asked } from '../answers/explained.ts';
import { type Candidate, subjectsAsked } from './subject-argument.ts';
import { UsageError } from './usage.ts';

interface Named {
  readonly id: { readonly value: string };
  readonly name: { readonly value: string };
  readonly short?: { readonly value: string } | undefined;
  readonly assignments?: readonly {
    readonly unit?: { readonly value: string } | undefined;
    readonly position?: { readonly value: string } | undefined;
  }[];
}

/** A unit where the text names one by its id or whole name, else a person, else a unit by words of its name. */
export function subjectNamed(
  text: string,
  { units, members }: { units: readonly Named[]; members: readonly Named[] },
): Asked {
  const [unitsNamed, people] = [candidatesOf(units), candidatesOf(members, units)];
  const exact = unitsNamed.find(({ id, name, short }) => [id, name, short].includes(text));
  if (exact) return { kind: 'unit', id: exact.id };
  const unit = attempted(() => subjectsAsked([text], unitsNamed, 'unit')[0]);
  const person = attempted(() => subjectsAsked([text], people, 'member')[0]);
  if (person !== undefined) return { kind: 'member', id: person };
  if (unit !== undefined) return { kind: 'unit', id: unit };
  const [id = ''] = subjectsAsked([text], [...people, ...unitsNamed], 'either'); // which says why there is none
  return { kind: 'member', id };
}

/** Whom a line may name; of people, where each of them is. */
export function candidatesOf(all: readonly Named[], units: readonly Named[] = []): Candidate[] {
  const names = new Map(units.map(({ id, name, short }) => [id.value, (short ?? name).value]));
  const whole = new Map(units.map(({ id, name }) => [id.value, name.value]));
  return all.map(({ id, name, short, assignments = [] }) => ({
    id: id.value,
    name: name.value,
    short: short?.value,
    where: names.get(assignments.at(-1)?.unit?.value ?? ''),
    post: assignments.at(-1)?.position?.value,
    beside: assignments.flatMap(({ unit, position }) =>
      [names.get(unit?.value ?? ''), whole.get(unit?.value ?? ''), position?.value].flatMap((place) => place ?? []),
    ),
  }));
}

/** The answer of what may end in a usage error; nothing where it does. */
function attempted<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
