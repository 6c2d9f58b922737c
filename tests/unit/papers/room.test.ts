import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emul, textOf } from '../entry/office.ts';
import { closedOffice, exampleLines } from './examples.ts';

/** What a fill may say besides places, each with a mark of its own, to be found in the paper. */
const SAID = {
  number: 'number: 98761',
  to: 'to: Kính gửi nơi 98762',
  grounds: 'grounds: Căn cứ 98763',
  signer: 'signer: {post: Chức vụ 98764, name: Người 98764}',
  recipients: 'recipients: [Nơi nhận 98765]',
  achievements: 'achievements: {an: Việc 98766, cv-02: Việc 98766, cv-03: Việc 98766}',
};

const folder = await closedOffice();

/** Which of these somebody finds in a paper whose fill says all of them. */
async function printed(id: string, line: string, of: string): Promise<string[]> {
  const said = Object.values(SAID).map((text) => `${text}\n`);
  writeFileSync(join(folder, 'loi.yaml'), `kind: fill\ndocument: ${id}\nperiod: 2016-H2\n${of}${said.join('')}`);
  await emul(folder, `${line} --fill loi.yaml -o ${id}.md`);
  const paper = textOf(folder, `${id}.md`);
  rmSync(join(folder, `${id}.md`));
  return Object.keys(SAID).filter((_, i) => paper.includes(`9876${i + 1}`));
}

test.each(await exampleLines())(
  'what $id declares to have room for is printed, and nothing else of a fill',
  async ({ id, room, line }) => {
    expect(await printed(id, line, '')).toEqual(Object.keys(SAID).filter((key) => room.some((one) => one === key)));
    const ofOne = room.map((key) => key.replace('of.', ''));
    const of = /\bkn-1\b/.exec(line)?.[0] ?? 'an';
    expect(await printed(id, line, `of: ${of}\n`)).toEqual(Object.keys(SAID).filter((key) => ofOne.includes(key)));
  },
);
