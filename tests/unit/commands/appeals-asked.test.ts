import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { copied, textOf } from '../entry/office.ts';

/** One line on a terminal, and what somebody answers there. */
async function onTerminal(folder: string, line: string, ...typed: readonly string[]) {
  const host = memoryHost(folder, {}, typed);
  const code = await run(line.split(' '), { ...host, isTyped: true });
  return { code, out: host.stdout(), err: host.stderr() };
}

test('on a terminal what the line does not say is asked for, again where nobody has that name or there is no such day', async () => {
  const folder = copied('pages');
  const { code, err } = await onTerminal(
    folder,
    'appeals record 2016-H2 --criterion A2',
    'nguyễn văn bình',
    'an',
    'xem lại điểm A2 tuần 45',
    '31/2/2017',
    '12/01/2017',
    '',
    'đơn nộp trực tiếp',
    '',
    'tuấn',
  );
  expect([code, err]).toEqual([0, expect.stringContaining('không có ngày “31/2/2017”')]);
  expect(err).toContain('nguyễn văn bình');
  expect(textOf(folder, 'appeals/2016-H2.yaml')).toBe(`kind: appeal
appeals:
  - id: kn-1
    nature: petition
    from: {member: cv-03, name: Nguyễn Văn An}
    about: {period: 2016-H2, criterion: A2}
    received: 2017-01-12
    form: đơn nộp trực tiếp
    asks: xem lại điểm A2 tuần 45
    handler: cvp-01
`);
  const answered = await onTerminal(folder, 'appeals answer kn-1', 'giữ nguyên', '20/1/2017', '', 'đối thoại', '');
  expect(answered.code).toBe(0);
  expect(textOf(folder, 'appeals/2016-H2.yaml')).toContain('answer: {date: 2017-01-20, by: dialogue, outcome: kept}');
});

test.each([
  ['before who sent it is said', ['thôi']],
  ['once all that is needed was said', ['an', 'xem lại điểm A2 tuần 45', 'thôi']],
  ['where the input ends', ['an', 'xem lại điểm A2 tuần 45']],
])('stopped %s, nothing is written', async (_, typed) => {
  const folder = copied('pages');
  const { code, err } = await onTerminal(folder, 'appeals record 2016-H2', ...typed);
  expect([code, err]).toEqual([2, expect.stringMatching(/Đã dừng, chưa ghi gì\.\n$/)]);
  expect(existsSync(join(folder, 'appeals'))).toBe(false);
});

test('off a terminal, all that is lacking is said at once', async () => {
  const host = memoryHost(copied('pages'));
  expect(await run(['appeals', 'record', '2016-H2'], { ...host, isTyped: false })).toBe(2);
  expect(host.stderr()).toMatch(/--from NGƯỜI.*; .*--asks/);
});
