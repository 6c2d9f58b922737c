import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { contents, copied, emul, textOf } from '../entry/office.ts';

async function typing(folder: string, line: string, typed: readonly string[]) {
  const host = memoryHost(folder, {}, typed);
  const code = await run(line.split(' '), host);
  return { code, out: host.stdout(), err: host.stderr() };
}

const LINE = 'papers fill 2016-H2 minutes';

describe('blanks of a paper', () => {
  test('are asked for by the hint it prints, and what is answered stands in it from then on', async () => {
    const folder = copied('example');
    const said = ['8 giờ 00', 'Phòng họp tầng 2', '', 'Nhất trí.|Không ai có ý kiến khác.', 'thôi'];
    const { code, err } = await typing(folder, LINE, said);
    expect(code).toBe(0);
    expect(err).toContain('1/9 Thời gian bắt đầu: … (giờ, phút): 8 giờ 00');
    expect(parse(textOf(folder, 'papers/2016-H2.minutes.yaml')).places).toEqual({
      start: '8 giờ 00',
      venue: 'Phòng họp tầng 2',
      discussion: ['Nhất trí.', 'Không ai có ý kiến khác.'],
    });
    await emul(folder, ['report', 'minutes', '2016-H2', '-o', join(folder, 'bb.md'), '-q']);
    const paper = readFileSync(join(folder, 'bb.md'), 'utf8');
    expect(paper).toContain('Địa điểm: Phòng họp tầng 2.');
    expect(paper).toContain('Không ai có ý kiến khác.');
    const rest = await typing(folder, LINE, ['thôi']);
    expect(rest.err).toContain('còn 6 chỗ');
    expect(rest.err).toContain('1/6 những tiêu chuẩn');
    expect((await emul(folder, 'check papers')).code).toBe(0);
  });

  test('keep what stands beside them in the same list, and comments of the file', async () => {
    const folder = copied('example', {
      'papers/2016-H2.submission.yaml':
        '# lời của cơ quan\nkind: fill\ndocument: submission\nperiod: 2016-H2\nplaces: {reasons: a}\n',
    });
    const { err } = await typing(folder, 'papers fill 2016-H2 to-trinh', ['Các phòng', 'Tốt']);
    expect(err).not.toContain('mục ');
    const text = textOf(folder, 'papers/2016-H2.submission.yaml');
    expect(text).toContain('# lời của cơ quan');
    expect(parse(text)).toMatchObject({
      recipients: ['Như trên', 'Các phòng'],
      achievements: { 'cv-02': 'Tốt' },
      places: { reasons: 'a' },
    });
    expect((await emul(folder, 'check papers')).code).toBe(0);
  });

  test('are asked for of each person, and what one is told of goes to no other', async () => {
    const folder = copied('example');
    const { err } = await typing(folder, 'papers fill 2016 candidates', ['Tập thể làm tốt', 'thôi']);
    expect(err).toMatch(/còn 1[0-9] chỗ/);
    expect(err).toContain('Văn phòng: tóm tắt thành tích');
    expect(parse(textOf(folder, 'papers/2016.candidates.yaml')).achievements).toEqual({ 'cs-dt': 'Tập thể làm tốt' });
    const rest = await typing(folder, 'papers fill 2016 candidates', ['Cải cách', 'thôi']);
    expect(rest.err).toMatch(/^1\/1\d Văn phòng: tóm tắt thành tích/m);
  });

  test('whose words the paper knows already are not asked for in the place of another', async () => {
    const folder = copied('example');
    const { err } = await typing(folder, 'papers fill 2016-H2 summary', Array(20).fill('x'));
    expect(err).not.toContain('số của văn bản này');
    expect(parse(textOf(folder, 'papers/2016-H2.summary.yaml')).signer).toBeUndefined();
  });

  test('of notices keep nobody of the first one among the recipients of all', async () => {
    const folder = copied('example');
    await typing(folder, 'papers fill 2016-H2 notice', ['phòng Tổ chức', 'Sở Nội vụ']);
    expect(parse(textOf(folder, 'papers/2016-H2.notice.yaml')).recipients).toBe('Sở Nội vụ');
  });

  test('are left as they are by Enter', async () => {
    const folder = copied('example');
    const before = contents(folder);
    await typing(folder, LINE, Array(20).fill(''));
    expect(contents(folder)).toEqual(before);
  });

  test('of a file that is broken are not asked for, and it stays', async () => {
    const folder = copied('example', { 'papers/2016-H2.minutes.yaml': 'kind: fill\nplaces: {a: [\n' });
    const before = contents(folder);
    const { code, err } = await typing(folder, LINE, ['x']);
    expect([code, contents(folder)]).toEqual([1, before]);
    expect(err).not.toContain('1/9');
  });

  test('name no key of a file', () => {
    const folder = join(import.meta.dirname, '../../../src/reports/papers');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of files)
      expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/Hint: '[^']*(?:mục \w+ trong|`\w+` in)/);
  });
});

test('papers of single people share what is filled in', async () => {
  const folder = copied('example');
  const { err } = await typing(folder, 'papers fill 2016-H2 notice', ['Văn phòng, trong 5 ngày', 'thôi']);
  expect(err.match(/còn \d+ chỗ/g)).toHaveLength(1);
  expect(parse(textOf(folder, 'papers/2016-H2.notice.yaml'))).not.toHaveProperty('of');
});
