/** How much of its detail each piece of a notice gives up. */
export interface Closeness {
  /** A row each; a row each with the first lack alone; a row for each level; none but that of the whole. */
  readonly parts: 'each' | 'brief' | 'levels' | 'whole';
  /** Each occurrence with its basis; kinds, with how often and when; the dearest kinds without when; none, all are counted. */
  readonly charges: 'each' | 'kinds' | 'dearest' | 'sum';
  /** With all causes and when; with a name of two lines and how often; with one of one line. */
  readonly criteria: 'causes' | 'times' | 'short';
  /** So many criteria are told at least; the others are counted and summed. */
  readonly told: number;
  /** The words of those who scored have so many lines at least. */
  readonly reasons: number;
  /** Whether every piece says by itself where the rest of it is read; else one line at the end says it of all. */
  readonly isWhole: boolean;
}

/**
 * In this order a notice gives up details until its page holds it: first what repeats itself, last what somebody is held
 * to. What is given up is counted and summed, so that rows always add up; the last step is taken even where it is too long.
 */
export const LADDER: readonly Closeness[] = [
  { parts: 'each', charges: 'each', criteria: 'causes', told: 2, reasons: 2, isWhole: true },
  { parts: 'each', charges: 'kinds', criteria: 'causes', told: 3, reasons: 2, isWhole: false },
  { parts: 'each', charges: 'kinds', criteria: 'times', told: 5, reasons: 2, isWhole: false },
  { parts: 'brief', charges: 'kinds', criteria: 'times', told: 5, reasons: 2, isWhole: false },
  { parts: 'brief', charges: 'dearest', criteria: 'short', told: 5, reasons: 2, isWhole: false },
  { parts: 'levels', charges: 'kinds', criteria: 'times', told: 5, reasons: 2, isWhole: false },
  { parts: 'levels', charges: 'dearest', criteria: 'short', told: 3, reasons: 2, isWhole: false },
  { parts: 'levels', charges: 'dearest', criteria: 'short', told: 0, reasons: 2, isWhole: false },
  { parts: 'levels', charges: 'sum', criteria: 'short', told: 0, reasons: 2, isWhole: false },
  { parts: 'whole', charges: 'sum', criteria: 'short', told: 0, reasons: 1, isWhole: false },
];
