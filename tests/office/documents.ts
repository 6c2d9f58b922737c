/** Every paper and table that goes to a printer, of the example, with the pages it takes by either rules of layout. */
export interface Rendered {
  readonly name: string;
  readonly line: readonly string[];
  readonly pages: readonly [least: number, most: number];
}

/** A line for each action of `emul report`; that none is missing is a test. */
export const REPORTS: readonly Rendered[] = [
  { name: 'briefing', line: ['report', 'briefing', '45'], pages: [2, 4] },
  { name: 'summary', line: ['report', 'summary', '2016-H2'], pages: [5, 8] },
  { name: 'ratings', line: ['report', 'ratings', '2016-H2'], pages: [2, 2] },
  { name: 'ratings-week', line: ['report', 'ratings', '45'], pages: [2, 2] },
  { name: 'ratings-quotas', line: ['report', 'ratings', '2017-H1'], pages: [2, 4] },
  { name: 'candidates', line: ['report', 'candidates', '2016'], pages: [1, 5] },
  { name: 'minutes', line: ['report', 'minutes', '2016-H2'], pages: [2, 6] },
  { name: 'chief-page', line: ['report', 'chief-page', '2016-H2'], pages: [1, 1] },
  { name: 'public-list', line: ['report', 'public-list', '2016-H2'], pages: [1, 3] },
  { name: 'invitation', line: ['report', 'invitation', '2016-H2'], pages: [1, 2] },
  { name: 'ballots', line: ['report', 'ballots', '2016-H2'], pages: [1, 3] },
  { name: 'opinion-form', line: ['report', 'opinion-form', '2016-H2'], pages: [1, 2] },
  { name: 'counting', line: ['report', 'counting', '2016-H2'], pages: [1, 3] },
  { name: 'conclusion', line: ['report', 'conclusion', '2016-H2'], pages: [1, 2] },
  { name: 'reminder', line: ['report', 'reminder', '45'], pages: [1, 6] },
  { name: 'submission', line: ['report', 'submission', '2016'], pages: [2, 4] },
  { name: 'decision', line: ['report', 'decision', '2016-H2'], pages: [1, 6] },
  { name: 'statistics', line: ['report', 'statistics', '2016'], pages: [1, 2] },
  { name: 'award-register', line: ['report', 'award-register', '2016'], pages: [2, 3] },
  { name: 'achievement', line: ['report', 'achievement', '2016', '--subject', 'cv-02'], pages: [2, 3] },
  { name: 'prize-list', line: ['report', 'prize-list', '2016'], pages: [2, 3] },
  { name: 'score-sheet', line: ['report', 'score-sheet', '45', '--subject', 'an'], pages: [1, 1] },
  { name: 'score-sheet-unit', line: ['report', 'score-sheet', '45', '--subject', 'van-phong'], pages: [1, 1] },
  { name: 'notice-months', line: ['report', 'notice', '2017-H1', '--subject', 'van-phong'], pages: [4, 5] },
  { name: 'notice', line: ['report', 'notice', '2016-H2', '--subject', 'an'], pages: [2, 3] },
  { name: 'notice-week', line: ['report', 'notice', '45', '--subject', 'an'], pages: [1, 1] },
  { name: 'criteria', line: ['report', 'criteria', '2016-H2'], pages: [2, 5] },
  { name: 'handover', line: ['report', 'handover', '--today', '14/7/2017'], pages: [2, 3] },
  { name: 'contents', line: ['report', 'contents', '2016', '--today', '14/7/2017'], pages: [1, 3] },
  { name: 'grid', line: ['report', 'grid', '2016'], pages: [1, 2] },
  { name: 'grid-weeks', line: ['report', 'grid', '2016-H2', '--by', 'tuan'], pages: [1, 1] },
  { name: 'closing', line: ['report', 'closing', '2016-H2'], pages: [1, 1] },
  { name: 'changes', line: ['report', 'changes', '2016-H2'], pages: [1, 2] },
  { name: 'amendment', line: ['report', 'amendment', '2016-H2'], pages: [1, 2] },
  { name: 'correction', line: ['report', 'correction', '45/HD-BDT'], pages: [1, 1] },
  { name: 'appeal-receipt', line: ['report', 'appeal-receipt', 'kn-1'], pages: [1, 2] },
  { name: 'consultation', line: ['report', 'consultation', 'ca-nhan'], pages: [2, 4] },
  { name: 'opinions', line: ['report', 'opinions', 'ca-nhan'], pages: [1, 1] },
  { name: 'opinions-answer', line: ['report', 'opinions-answer', 'ca-nhan'], pages: [1, 3] },
  { name: 'registration-form', line: ['report', 'registration-form', '2017', '--subject', 'chi'], pages: [1, 1] },
  { name: 'registrations', line: ['report', 'registrations', '2017'], pages: [1, 3] },
  { name: 'pledge', line: ['report', 'pledge', '2017'], pages: [2, 3] },
  { name: 'initiatives', line: ['report', 'initiatives', '2017'], pages: [2, 2] },
  { name: 'exemplar-decision', line: ['report', 'exemplar-decision', '2016'], pages: [2, 2] },
  { name: 'inspection-plan', line: ['report', 'inspection-plan', 'kt-2016-q4'], pages: [1, 2] },
  { name: 'inspection-minutes', line: ['report', 'inspection-minutes', 'kt-2016-q4'], pages: [1, 2] },
  { name: 'inspection-conclusion', line: ['report', 'inspection-conclusion', 'kt-2016-q4'], pages: [1, 2] },
  { name: 'issuing', line: ['report', 'issuing', 'ca-nhan'], pages: [2, 4] },
  { name: 'appeal-answer', line: ['report', 'appeal-answer', 'kn-1'], pages: [1, 2] },
];

/** What is printed over a form has no head and no margins: `tests/unit/papers/certificates.test.ts` measures it. */
export const OVERPRINTED: readonly string[] = ['certificates'];

export const SCREENS: readonly Rendered[] = [
  { name: 'score', line: ['score', '45'], pages: [1, 4] },
  { name: 'classify', line: ['classify', '2016-H2', '--parts'], pages: [1, 4] },
  { name: 'province', line: ['province', '.', '2016-H2'], pages: [3, 6] },
  { name: 'explain', line: ['explain', 'an', '2016-H2'], pages: [1, 4] },
  { name: 'regulation', line: ['regulation', 'show', 'nd90-2020'], pages: [1, 6] },
];

/** Tables that are handed in, of numbers that nobody reckoned. */
export const TABLES: readonly Rendered[] = [
  { name: 'plan-status', line: ['plan', 'status', 'phat-dong-2017', '--as-of', '30/6/2017'], pages: [1, 2] },
  { name: 'inspections', line: ['inspections', '--as-of', '30/6/2017'], pages: [1, 2] },
  { name: 'practices', line: ['practices', '--as-of', '30/6/2017'], pages: [1, 2] },
  { name: 'registrations', line: ['registrations', 'status', '2017'], pages: [1, 2] },
  { name: 'awards', line: ['awards', 'list'], pages: [1, 2] },
];
