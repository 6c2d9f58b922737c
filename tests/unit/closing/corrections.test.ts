import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { contents, copied, emul, textOf } from '../entry/office.ts';
import { filledIn } from '../entry/week-forms.ts';
import { office, opening } from './amended-office.ts';

/** The pages' workspace after week 40 was handed out, with a form of it on which An's own mark is another. */
async function handedOut(): Promise<{ readonly folder: string; readonly form: string }> {
  const folder = copied('pages');
  const form = join(folder, '..', 'phieu.xlsx');
  expect((await emul(folder, `form export 40 --unit cs-dt -o ${form} -q`)).code).toBe(0);
  expect((await emul(folder, 'report briefing 40 -o ../tb.docx -q')).code).toBe(0);
  await filledIn(form, { 'cv-03': { 'self.A2': 16 } });
  return { folder, form };
}

/** One line on a terminal, and what somebody answers there. */
async function asked(folder: string, line: string, ...typed: readonly string[]) {
  const host = memoryHost(folder, {}, typed);
  const code = await run(line.split(' '), { ...host, isTyped: true });
  return { code, out: host.stdout(), err: host.stderr() };
}

async function changes(folder: string): Promise<string> {
  return (await emul(folder, 'report changes 2016-W40')).out.replace(/\s+/g, ' ');
}

describe('a week that was handed out', () => {
  test('is corrected by a form with a reason, which is asked for once, and stands beside the change', async () => {
    const { folder, form } = await handedOut();
    const { code, err } = await asked(folder, `form import ${form} --replace`, 'cộng nhầm');
    expect(code, err).toBe(0);
    expect(err).toContain('Bảng đã phát mà nay đổi: tuần 40 (Nguyễn Văn An). Vì sao (Enter: để trống): ');
    expect(textOf(folder, 'log/2016.yaml')).toContain(
      'reason: cộng nhầm, corrects: [{period: 2016-W40, member: cv-03}]',
    );
    expect(await changes(folder)).toMatch(/Nguyễn Văn An .*cộng nhầm/);
  });

  test('is corrected off a terminal with --reason, or without, which is said with the line to type', async () => {
    const { folder, form } = await handedOut();
    const silent = await emul(folder, `form import ${form} --replace`);
    expect([silent.code, silent.out]).toEqual([
      0,
      expect.stringContaining(
        'Chưa ghi lý do đổi bảng đã phát: tuần 40 (Nguyễn Văn An). Ghi lý do: emul undo, rồi gõ lại lệnh này, thêm --reason "…"',
      ),
    ]);
    expect(await changes(folder)).toContain('chưa ghi lý do');
    expect((await emul(folder, 'undo -q')).code).toBe(0);
    const { code, out } = await emul(folder, `form import ${form} --replace --reason nhầm`);
    expect([code, out]).toEqual([0, expect.not.stringContaining('Chưa ghi lý do')]);
    expect(await changes(folder)).toMatch(/Nguyễn Văn An .*nhầm/);
    expect((await emul(folder, `form import ${form} --replace`)).out).not.toContain('Chưa ghi lý do');
  });

  test('is left as it is where whoever is asked has had enough', async () => {
    const { folder, form } = await handedOut();
    const before = contents(folder);
    const { code, err } = await asked(folder, `form import ${form} --replace`, 'thôi');
    expect([code, err]).toEqual([2, expect.stringMatching(/Đã dừng, chưa ghi gì\.\n$/)]);
    expect(contents(folder)).toEqual(before);
  });

  test('is corrected by a leave that becomes known late: its paper is the reason', async () => {
    const { folder } = await handedOut();
    const line = ['people', 'leave', 'an', '--kind', 'ốm', '--from', '3/10/2016', '--to', '9/10/2016'];
    const first = await emul(folder, [...line, '--document', 'Giấy ra viện 12', '--without-sheets']);
    expect([first.code, first.out]).toEqual([0, expect.not.stringContaining('Chưa ghi lý do')]);
    expect(textOf(folder, 'log/2016.yaml')).toContain('corrects: [{period: 2016-W40, member: cv-03}]');
    expect(await changes(folder)).toContain('Giấy ra viện 12');
  });

  test('tells of a result whose sheet is as it was why it changed', async () => {
    const { folder } = await handedOut();
    const line = ['people', 'end', 'an', '--to', '3/10/2016', '--why', 'chuyển công tác'];
    const { code, out } = await emul(folder, line);
    expect(code, out).toBe(0);
    expect(textOf(folder, 'log/2016.yaml')).toContain('member: cv-03');
    expect(await changes(folder)).toContain('chuyển công tác');
    expect(out).toContain('phiếu ấy không được tính');
    expect((await emul(folder, 'undo -q')).code).toBe(0);
    expect((await emul(folder, [...line, '--without-sheets'])).out).toContain('; bỏ phiếu tuần 40');
    expect((await emul(folder, 'check')).code).not.toBe(1);
  });

  test('asks nothing where nothing of it changes, nor where another week does', async () => {
    const { folder } = await handedOut();
    const { code, err } = await asked(folder, 'open 41');
    expect([code, err]).toEqual([0, '']);
    const added = ['people', 'add', 'Lê', '--unit', 'Văn phòng', '--from', '1/11/2016'];
    expect((await emul(folder, added)).out).not.toContain('Chưa ghi lý do');
    expect(textOf(folder, 'log/2016.yaml')).not.toContain('corrects');
  });

  test('is corrected by questions about its marks, which ask why for each sheet', async () => {
    const { folder } = await handedOut();
    const { code, err } = await asked(
      folder,
      'score 40 --enter --column council --member an',
      '',
      '16',
      ...Array.from({ length: 6 }, () => ''),
      'Hội đồng kết luận',
    );
    expect(code, err).toBe(0);
    expect(err).toContain('Vì sao (Enter: để trống): ');
  });
});

test('each place that an open amendment lets change goes into it with its reason', async () => {
  const folder = office();
  expect((await emul(folder, 'close 2016-10 -q')).code).toBe(0);
  expect((await emul(folder, opening('2016-10', '--subject', 'an'))).code).toBe(0);
  const line = ['people', 'discipline', 'an', '--form', 'khiển trách', '--date', '12/10/2016', '--reason', 'bổ sung'];
  const { code, out } = await emul(folder, line);
  expect(code, out).toBe(0);
  expect(textOf(folder, 'amendments/2016-10.2.yaml')).toMatch(/changes:\n {2}- \{what: .*kỷ luật.*, reason: bổ sung\}/);
  expect((await emul(folder, 'undo -q')).code).toBe(0);
  expect(textOf(folder, 'amendments/2016-10.2.yaml')).not.toContain('changes');
  const silent = await emul(folder, line.slice(0, -2));
  expect(silent.out).not.toContain('Chưa ghi lý do');
  expect(textOf(folder, 'amendments/2016-10.2.yaml')).toContain('reason: ghi nhầm}');
});
