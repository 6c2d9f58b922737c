import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { unaccented } from '../../base/nearest.ts';
import type { Candidacy } from '../../candidates/candidacy.ts';
import type { Award } from '../../model/award.ts';
import { keyOf } from '../../model/due.ts';

/** Who wins an award for certain, as far as rules and the Council's decisions say, and of whom the Council has still to speak. */
export interface Proposed {
  readonly award: Award;
  readonly won: readonly Candidacy[];
  readonly open: readonly Candidacy[];
}

/** Who decides on awards, and on which. */
export interface Authority {
  /** What a file of its own is called by: `chu-tich-ubnd-tinh`, `truong-ban`. */
  readonly id: string;
  readonly who: 'head' | 'superior';
  /** Undefined where the regulation does not name it. */
  readonly name: string | undefined;
  readonly awards: readonly Proposed[];
}

/** What is proposed in a period, award by award; what a briefing says there and then is no proposal. */
export function proposedIn({ awards }: CandidatesAnswer): Proposed[] {
  return awards
    .filter(({ award }) => award.decides.who !== 'briefing')
    .map(({ award, candidacies }) => ({
      award,
      won: candidacies.filter(({ wins }) => wins === 'met'),
      open: candidacies.filter(({ wins }) => wins === 'unknown'),
    }));
}

/** The same by who decides, in the order of the awards. */
export function authoritiesIn(answer: CandidatesAnswer): Authority[] {
  const found = new Map<string, { who: Authority['who']; name: string | undefined; awards: Proposed[] }>();
  for (const proposed of proposedIn(answer)) {
    const { who, name } = proposed.award.decides;
    if (who === 'briefing') continue;
    // Awards whose paper names nobody are the head's or the superior's all the same.
    const same = [...found.values()].find(
      (other) => other.who === who && (!other.name || !name || other.name === name),
    );
    if (!same) found.set(`${who} ${name ?? ''}`, { who, name, awards: [proposed] });
    else {
      same.awards.push(proposed);
      same.name ??= name;
    }
  }
  return [...found.values()].map((each) => ({ ...each, id: slug(each.name) ?? each.who }));
}

function slug(name: string | undefined): string | undefined {
  const words =
    name &&
    unaccented(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  return words === '' ? undefined : words;
}

/** One subject with everything it is proposed for. */
export interface ProposedSubject {
  readonly candidacy: Candidacy;
  readonly awards: readonly Award[];
}

/** Everybody of a kind who wins something, in the office's order, each once. */
export function subjectsOf(
  all: readonly Proposed[],
  kind: 'member' | 'unit',
  which: 'won' | 'open' = 'won',
): ProposedSubject[] {
  const found = new Map<string, { candidacy: Candidacy; awards: Award[] }>();
  for (const proposed of all) {
    for (const candidacy of proposed[which]) {
      if (candidacy.kind !== kind) continue;
      const key = keyOf(kind, candidacy.id);
      const known = found.get(key);
      if (known) known.awards.push(proposed.award);
      else found.set(key, { candidacy, awards: [proposed.award] });
    }
  }
  return [...found.values()];
}
