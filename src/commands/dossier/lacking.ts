import { periodsPending } from '../../answers/closing/editions.ts';
import { papersOf, type Register } from '../../answers/closing/papers.ts';
import { SealBook } from '../../answers/closing/seal-book.ts';
import { openAbout } from '../../answers/petitions/appeals.ts';
import { decisionWants } from '../../answers/wants/decisions.ts';
import type { WholePeriod } from '../../answers/whole-period.ts';
import { blanksToFill } from '../../documents/blanks.ts';
import type { Lacks } from '../../reports/papers/dossier/lacks.ts';
import { proposedIn } from '../../reports/papers/proposed.ts';
import { whatIn } from '../../reports/papers-words.ts';
import type { Call } from '../command.ts';
import type { Gathered } from './gathered.ts';

/** What the dossier of a period still lacks. */
export async function lackingIn(
  call: Call,
  whole: WholePeriod,
  { pieces, notMade }: Gathered,
  register: Register,
): Promise<Omit<Lacks, 'differing'>> {
  const { period } = whole.candidates.classified;
  const pending = await periodsPending(new SealBook(register.root, call.host.home));
  const { papers, missing } = papersOf(period, register, pending);
  return {
    period,
    parts: whole.parts,
    decisions: decisionsIn(whole, register),
    missing,
    damaged: papers
      .filter(({ state }) => state !== 'sound')
      .map(({ paper }) => whatIn(paper, register.workspace, call.locale)),
    petitions: openAbout(period, whole.round, call.today()).length,
    notMade,
    blanks: blanksIn(pieces),
  };
}

function decisionsIn({ candidates }: WholePeriod, { workspace }: Register): Lacks['decisions'] {
  const { period } = candidates.classified;
  const own = workspace.decisions.filter((decision) => decision.period.value === period.id);
  const stood = proposedIn(candidates).filter(({ won, open }) => won.length + open.length > 0);
  const undecided = stood.filter(({ award }) => !own.some((decision) => decision.award?.value === award.id.value));
  const begun = decisionWants(workspace).flatMap((want) => {
    if (want.kind !== 'decision' || want.period.id !== period.id || want.lacks === 'signature') return [];
    return [{ award: want.award, name: want.name, lacks: want.lacks }];
  });
  return [
    ...(own.some(({ award }) => !award) ? [] : [{ award: undefined, name: undefined, lacks: 'decision' as const }]),
    ...undecided.map(({ award }) => ({ award: award.id.value, name: award.name.value, lacks: 'decision' as const })),
    ...begun,
  ];
}

/** Of several papers of one kind what they lack together. */
function blanksIn(pieces: Gathered['pieces']): Lacks['blanks'] {
  const found = new Map<string, { title: (typeof pieces)[number]['title']; hints: Set<string> }>();
  for (const piece of pieces) {
    if (piece.is !== 'draft' || piece.paper === undefined) continue;
    const own = found.get(piece.paper) ?? { title: piece.title, hints: new Set() };
    for (const hint of blanksToFill(piece.document)) own.hints.add(hint);
    found.set(piece.paper, own);
  }
  return [...found].flatMap(([paper, { title, hints }]) =>
    hints.size > 0 ? [{ paper, title, hints: [...hints] }] : [],
  );
}
