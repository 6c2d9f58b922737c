import { describe, expect, it } from 'vitest';
import { report } from '../../../src/commands/report/index.ts';
import { copied, emul } from '../entry/office.ts';

/** Papers that may be asked for while nothing is scored. */
const FOR_UNSCORED = ['score-sheet', 'criteria'];
const WEEKLY = ['briefing', 'score-sheet'];
const PAPERS = report.actions.map(({ name }) => name);

describe('a paper says what is wrong in the files before it says why there is none', () => {
  const folder = copied('example', { 'organization.yaml': 'kind: organization\nunits: []\nmembers: [{id: cv-03}]\n' });

  it.each(PAPERS.filter((paper) => !FOR_UNSCORED.includes(paper)))('report %s', async (paper) => {
    const { err: errors, code } = await emul(folder, `report ${paper} ${WEEKLY.includes(paper) ? '2031-W10' : '2031'}`);
    expect(code, errors).not.toBe(0);
    expect(errors).toContain('organization.yaml:3');
  });
});
