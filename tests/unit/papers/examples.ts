import { papers } from '../../../src/commands/report/index.ts';
import { exampleOf } from '../commands/example-lines.ts';
import { copied, emul } from '../entry/office.ts';

/** The petition that the examples of papers ask for. */
export const PETITION = {
  'appeals/2016-W44.yaml': `kind: appeal
appeals:
  - id: kn-1
    nature: petition
    from: {member: cv-03}
    about: {period: 2016-W44, criterion: A2}
    received: 2016-11-10
    asks: xem lại điểm A2 tuần 44
    handler: cvp
`,
};

/** A copy of the example in which every paper can be made: with a petition, and the second half of 2016 closed. */
export async function closedOffice(): Promise<string> {
  const folder = copied('example', PETITION);
  const { code, err } = await emul(folder, 'close 2016-H2 --today 10/7/2017');
  if (code !== 0) throw new Error(err);
  return folder;
}

/** Every paper, and how its own first example asks for it. */
export async function exampleLines() {
  const all = await Promise.all(papers.map(({ load }) => load()));
  return all.map((paper) => ({ ...paper, line: exampleOf(paper) }));
}
