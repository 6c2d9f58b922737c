import type { FileOf } from '../declared/kinds/index.ts';
import type { Votes } from './ballot.ts';
import { type Having, having } from './reading.ts';

type Declared = FileOf<'criteria'>;

/** The way of an edition from draft to superseded, as far as its file tells (each step's record is undefined where it stands not). */
export interface LifeCycle extends Pick<Declared, 'consultation' | 'issued' | 'superseded'> {
  readonly opinions: readonly Opinion[];
  readonly approval: Approval | undefined;
}

export type Status = 'draft' | 'consulting' | 'approved' | 'issued' | 'superseded';

/** What a unit or a post said; of the whole scale where it says of nothing else. */
export type Opinion = Having<Declared['opinions'][number], 'from' | 'text'>;

interface Approval extends Omit<NonNullable<Declared['approval']>, 'votes'> {
  readonly votes: Votes;
}

export type Issue = Omit<NonNullable<Declared['issued']>, 'node'>;

/** Whether somebody has said what becomes of it: an outcome alone says it was taken, and who agrees asks for nothing. */
export function isAnswered({ agrees, answer, outcome }: Opinion): boolean {
  return agrees === true || answer !== undefined || outcome?.value === 'taken';
}

export function lifeCycleOf({ consultation, opinions, approval, issued, superseded }: Declared): LifeCycle {
  return {
    consultation,
    issued,
    superseded,
    opinions: having(opinions, 'from', 'text'),
    approval: approval && { ...approval, votes: approval.votes ?? {} },
  };
}
