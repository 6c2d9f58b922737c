/**
 * Every paper that emul writes, and the places in it that only people can fill: a file in `papers/` gives their words.
 * What belongs into each place is said by the report.
 */
export const PAPERS = {
  briefing: ['opening', 'limits', 'next-tasks'],
  summary: [
    'opening',
    'leadership',
    'registrations',
    'targets',
    'awards',
    'exemplars',
    'inspections',
    'strengths',
    'limits',
    'causes',
    'lessons',
    'next-tasks',
    'proposals',
  ],
  ratings: ['note'],
  candidates: ['note'],
  submission: ['reasons', 'attachments'],
  minutes: ['start', 'venue', 'guests', 'standards', 'discussion', 'ballot', 'conclusion', 'end', 'copies'],
  decision: ['execution'],
  'score-sheet': ['hand-in'],
  notice: ['review'],
  grid: ['note'],
  criteria: ['note'],
} as const;

export type PaperId = keyof typeof PAPERS;
export type PlaceOf<Id extends PaperId> = (typeof PAPERS)[Id][number];
