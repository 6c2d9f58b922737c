import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emul, textOf } from '../entry/office.ts';
import { closedOffice, exampleLines } from './examples.ts';

/** What a fill may say besides places: one mark each, to be found in the paper. */
const SAID = {
  number: 'number: 98765',
  to: 'to: Kính gửi nơi 98765',
  grounds: 'grounds: Căn cứ 98765',
  signer: 'signer: {post: Chức vụ 98765, name: Người 98765}',
  recipients: 'recipients: [Nơi nhận 98765]',
  achievements: 'achievements: {an: Việc 98765, cv-03: Việc 98765}',
};

/** Which of these somebody finds in a paper. */
async function printed(id: string, line: string, of: string): Promise<string[]> {
  const folder = await closedOffice();
  const found: string[] = [];
  for (const [key, text] of Object.entries(SAID)) {
    writeFileSync(join(folder, 'loi.yaml'), `kind: fill\ndocument: ${id}\nperiod: 2016-H2\n${of}${text}\n`);
    await emul(folder, `${line} --fill loi.yaml -o ${key}.md`);
    if (textOf(folder, `${key}.md`).includes('98765')) found.push(key);
  }
  return found;
}

test.each(await exampleLines())(
  'what $id declares to have room for is printed, and nothing else of a fill',
  async ({ id, room, line }) => {
    expect(await printed(id, line, '')).toEqual(Object.keys(SAID).filter((key) => room.some((one) => one === key)));
    const ofOne = room.map((key) => key.replace('of.', ''));
    expect(await printed(id, line, 'of: an\n')).toEqual(Object.keys(SAID).filter((key) => ofOne.includes(key)));
  },
  120_000,
);
