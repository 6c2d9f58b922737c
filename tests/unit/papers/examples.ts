import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** A copy of the example with a petition, a paper in the register, and the second half of 2016 closed. */
export async function onceClosed(): Promise<string> {
  const folder = copied('example', { ...PETITION, 'hd.txt': 'đã ký' });
  await done(folder, 'papers record hd.txt --number 45/HD-BDT --date 10/1/2017 --document guidance');
  await done(folder, 'close 2016-H2 --today 10/7/2017');
  return folder;
}

/** The same amended, so that every paper can be made. */
export async function closedOffice(): Promise<string> {
  const folder = await onceClosed();
  await done(folder, 'amend 2016-H2 --subject cv-03 --week 45 --reason nhầm --document 09/BB-HĐ');
  const week = join(folder, 'scores/2016/2016-W45.yaml');
  const text = readFileSync(week, 'utf8').replace('council: {A2: 15.5, note', 'council: {A2: 18, note');
  writeFileSync(week, text.replace('{points: 92.5,', '{points: 95,'));
  await done(folder, 'close 2016-H2 --today 20/7/2017');
  return folder;
}

async function done(folder: string, line: string): Promise<void> {
  const { code, err } = await emul(folder, line);
  if (code !== 0) throw new Error(err);
}

/** Every paper, and how its own first example asks for it. */
export async function exampleLines() {
  const all = await Promise.all(papers.map(({ load }) => load()));
  return all.map((paper) => ({ ...paper, line: exampleOf(paper) }));
}
