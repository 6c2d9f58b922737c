import { grouped } from '../../base/grouped.ts';
import type { Period } from '../../calendar/period.ts';
import type { HandedIn } from '../../source/handed-in.ts';
import type { Home } from '../../source/home.ts';
import { type Agency, agenciesRead } from './agencies-read.ts';
import { earlierIn, type Fault, isClosed, isFault, type ProvinceQuestion } from './agency.ts';
import { agencyKey } from './agency-list.ts';
import { copiesIn, uncontradicted } from './copies.ts';
import type { CountedAgency } from './counted-agency.ts';
import { type Ladder, laddersOf } from './ladders.ts';
import { inOrderOf, type ListHeld, listHeld } from './listed.ts';

/** What the level above can say of a period. */
export interface Province {
  readonly question: ProvinceQuestion;
  readonly counted: readonly CountedAgency[];
  /** Found without that period closed. */
  readonly missing: readonly Agency[];
  readonly leftOut: readonly { readonly agency: Agency; readonly period: Period; readonly fault: Fault }[];
  /** The same seal, or an earlier state of it, that somebody else handed in too: counted once. */
  readonly copies: readonly { readonly agency: Agency; readonly of: Agency }[];
  /** Names that several agencies have, whose seals have nothing in common. */
  readonly namesakes: readonly (readonly CountedAgency[])[];
  readonly ladders: readonly Ladder[];
  /** Which regulation how many went by, the most first. */
  readonly regulations: readonly UsedRegulation[];
  /** Folders without anything that is read, and archives of another kind. */
  readonly nothing: readonly string[];
  /** How who had to hand in and who did agree. */
  readonly held: ListHeld<Agency> | undefined;
}

/** Reads closed periods of many agencies, verified, and adds up what can be added; nothing is rated anew. */
export async function provinceOf(all: readonly HandedIn[], home: Home, question: ProvinceQuestion): Promise<Province> {
  const read = uncontradicted(await agenciesRead(all, home, question), question);
  const copies = copiesIn(read, question);
  const isCopy = new Set(copies.map(({ agency }) => agency));
  const own = inOrderOf(
    question.list,
    read.filter((agency) => !isCopy.has(agency)),
  );
  const counted = own.filter((agency): agency is CountedAgency => isClosed(agency.now));
  return {
    question,
    counted,
    copies,
    missing: own.filter(({ now }) => now === 'open'),
    leftOut: own.flatMap((agency) => faultsOf(agency, question)),
    namesakes: [...grouped(counted, ({ name, listed }) => listed ?? agencyKey(name)).values()].filter(
      (same) => same.length > 1,
    ),
    ladders: laddersOf(counted, question),
    regulations: regulationsUsed(counted),
    nothing: all.filter(({ is }) => is === 'nothing').map(({ shown }) => shown),
    held: question.list && listHeld(question.list, own),
  };
}

/** Offices call regulations of their own alike, so that id and title together name it; undefined is what nothing tells. */
interface UsedRegulation {
  readonly id: string;
  readonly title: string | undefined;
  readonly agencies: number;
}

function regulationsUsed(counted: readonly CountedAgency[]): UsedRegulation[] {
  const groups = [...grouped(counted, ({ now }) => JSON.stringify([now.regulation, now.title ?? null])).values()];
  const used = groups.flatMap((same) =>
    same.slice(0, 1).map(({ now }) => ({ id: now.regulation, title: now.title, agencies: same.length })),
  );
  return used.toSorted((a, b) => b.agencies - a.agencies);
}

/** Of all periods; a fault of everything that was handed in is told once. */
function faultsOf(agency: Agency, question: ProvinceQuestion): Province['leftOut'][number][] {
  const { now, earlier } = agency;
  if (isFault(now)) return [{ agency, period: question.period, fault: now }];
  return earlierIn(question).flatMap((period, i) => {
    const fault = earlier[i] ?? 'open';
    return isFault(fault) ? [{ agency, period, fault }] : [];
  });
}
