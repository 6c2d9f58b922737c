import { describe, expect, test } from 'vitest';
import { contents, copied, emul, textOf } from './office.ts';

describe('emul open', () => {
  test('goes on after the newest file, and a file begun breaks nothing', async () => {
    const folder = copied('example');
    const { code, out } = await emul(folder, 'open');
    expect([code, out.split('\n')[0]]).toEqual([
      0,
      'Đã lập tệp điểm tuần 27 (từ ngày 03/07 đến ngày 07/07/2017), 18 phiếu chờ điền.',
    ]);
    const checked = await emul(folder, 'check scores/2017/2017-W27.yaml --json');
    expect(checked.code).toBe(0);
    const ids = JSON.parse(checked.out).diagnostics.map(({ id }: { id: string }) => id);
    expect(new Set(ids)).toEqual(new Set(['missing-sheet']));
    expect(ids).toHaveLength(18);
  });

  test('steps over what is skipped, and over nothing else', async () => {
    const folder = copied('example', {
      'emul.yaml': textOf(copied('example'), 'emul.yaml').replace(
        'skip: [',
        'skip: [{period: 2017-W27, reason: Nghỉ mát}, ',
      ),
    });
    expect((await emul(folder, 'open')).out).toContain('scores/2017/2017-W28.yaml');
    const { code, err } = await emul(folder, 'open 27');
    expect([code, err]).toEqual([2, expect.stringContaining('là kỳ nghỉ, không chấm: “Nghỉ mát”')]);
  });

  test('marks leave that covers the deciding day, with its kind', async () => {
    const folder = copied('pages', {
      'organization.yaml': textOf(copied('pages'), 'organization.yaml').replace(
        '    name: Nguyễn Văn An\n',
        '    name: Nguyễn Văn An\n    leave: [{kind: study, from: 2016-10-13, to: 2016-10-13}]\n',
      ),
    });
    await emul(folder, 'open');
    expect(textOf(folder, 'scores/2016/2016-W41.yaml')).toContain(
      '  - {member: cv-03, name: Nguyễn Văn An, absence: {kind: study}}  # đi học đến ngày 13/10/2016, theo organization.yaml\n',
    );
    expect(JSON.parse((await emul(folder, 'status --json')).out).parts[0].summary.member).toMatchObject({
      missing: 2,
      excused: 1,
    });
  });

  test('several weeks in one line begin in one write, each told; what was promised stands beside the first alone', async () => {
    const folder = copied('pages', {
      'scores/2016/2016-W40.yaml':
        'kind: scores\nperiod: 2016-W40\nheld: 2016-10-07\nentries:\n  - member: cv-03\n    remedies: Gọi mỗi sáng\n',
    });
    const before = contents(folder);
    const { code, out } = await emul(folder, 'open 41..43 40');
    expect([code, out.match(/Tuần \d\d/g)]).toEqual([0, ['Tuần 40', 'Tuần 41', 'Tuần 42', 'Tuần 43']]);
    expect(out).toContain('Tuần 40 đã có tệp');
    const [first = '', second = ''] = [41, 42].map((week) => textOf(folder, `scores/2016/2016-W${week}.yaml`));
    expect([first.includes('Gọi mỗi sáng'), second.includes('Gọi mỗi sáng')]).toEqual([true, false]);
    expect([first, second].map((text) => /^held: (\S+)/m.exec(text)?.[1])).toEqual(['2016-10-14', '2016-10-21']);
    await emul(folder, 'undo');
    const after = contents(folder);
    for (const path of after.keys()) if (!/^(?:log|\.emul)/.test(path)) expect(before.has(path), path).toBe(true);
    expect((await emul(folder, 'open 43..41')).err).toContain('không phải từ kỳ trước đến kỳ sau');
  });

  test('never goes over a file, and leaves no trace of having tried', async () => {
    const folder = copied('example');
    const before = contents(folder);
    const { code, err } = await emul(folder, 'open 26');
    expect([code, err]).toEqual([2, expect.stringContaining('đã có tệp “scores/2017/2017-W26.yaml”')]);
    await emul(folder, 'open --dry-run');
    expect(contents(folder)).toEqual(before);
  });

  test('leaves out who has a sheet in a division’s own file', async () => {
    const folder = copied('example');
    await emul(folder, 'open --unit cs-dt');
    const own = textOf(folder, 'scores/2017/2017-W27.cs-dt.yaml');
    expect(own.match(/^ {2}- \w+: .*/gm)).toEqual(
      ['unit: cs-dt', 'member: tp-csdt', 'member: cv-02', 'member: cv-03'].map((one) => `  - ${one}`),
    );
    await emul(folder, 'open');
    const rest = textOf(folder, 'scores/2017/2017-W27.yaml');
    expect(rest).not.toContain('tp-csdt');
    expect(rest).toContain('Đã có phiếu ở tệp khác của kỳ này: Phòng Chính sách – Dân tộc, Trần Quốc Hòa');
    expect((await emul(folder, 'check scores/2017')).code).toBe(0);
  });

  test('begins months where months are scored', async () => {
    const folder = copied('example-month');
    const { out } = await emul(folder, 'open');
    expect(out).toContain('scores/2017/2017-01.yaml');
    expect(textOf(folder, 'scores/2017/2017-01.yaml')).toContain('# held: …');
    expect((await emul(folder, 'check scores/2017')).code).toBe(0);
  });

  test('a number is the nearest to the newest file, the later of two', async () => {
    const folder = copied('example');
    expect((await emul(folder, 'open 45 --dry-run')).out).toContain('scores/2017/2017-W45.yaml');
    expect((await emul(folder, 'open 20 --dry-run')).err).toContain('đã có tệp “scores/2017/2017-W20.yaml”');
    expect((await emul(folder, 'open thang-11')).code).toBe(2);
  });

  test('says in words which week it is, and which it leaves out before it', async () => {
    const folder = copied('example');
    const { out } = await emul(folder, 'open 30');
    expect(out).toContain('tuần 30 (từ ngày 24/07 đến ngày 28/07/2017)');
    expect(out).toContain('Trước đó còn 3 tuần chưa có tệp điểm, từ tuần 27: emul open 2017-W27');
    expect((await emul(folder, 'open 2017-W27')).out).not.toContain('Trước đó');
    expect((await emul(folder, 'open 2017-W29')).out).toContain(
      'còn 1 tuần chưa có tệp điểm, từ tuần 28: emul open 2017-W28',
    );
    expect((await emul(folder, 'form export 31')).out).toContain('tuần 31 (từ ngày 31/07 đến ngày 04/08/2017)');
  });

  test('text of a file stays on the line of its comment', async () => {
    const folder = copied('pages', {
      'scores/2016/2016-W40.yaml': [
        'kind: scores\nperiod: 2016-W40\nentries:',
        '  - member: cv-03\n    self: {A2: 18}\n    remedies: "một\\nhai: [ba\\u001b[31m"',
      ].join('\n'),
    });
    await emul(folder, 'open');
    expect(textOf(folder, 'scores/2016/2016-W41.yaml')).toContain('# Biện pháp đã nêu ở tuần 40: một hai: [ba␛[31m\n');
    expect((await emul(folder, 'check scores/2016/2016-W41.yaml')).code).toBe(0);
  });
});
