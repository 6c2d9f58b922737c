import { describe, expect, test } from 'vitest';
import { copiedWorkspace, emul, lay, quietWeek } from './run-in.ts';

const W41 = 'scores/2016/2016-W41.yaml';

describe('results on stdout, everything else on stderr', () => {
  test('findings are what check was asked for', async () => {
    const folder = copiedWorkspace();
    lay(folder, W41, 'kind: scores\nperiod 2016-W41\n');
    const { code, out, err } = await emul(folder, 'check');
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('missing-colon');
  });

  test('findings stand beside a table', async () => {
    const folder = copiedWorkspace();
    lay(folder, W41, quietWeek('2016-W41').replace('absence: {kind: leave}', 'absense: {kind: leave}'));
    const { code, out, err } = await emul(folder, 'score', '41');
    expect(code).toBe(1);
    expect(out).toContain('Nguyễn Văn An');
    expect(out).not.toContain('unknown-key');
    expect(err).toContain('unknown-key');
  });

  test('JSON stays JSON whatever is wrong', async () => {
    const folder = copiedWorkspace();
    lay(folder, W41, '[');
    const { code, out, err } = await emul(folder, 'score', '41', '--json');
    expect(code).toBe(1);
    expect((JSON.parse(out) as { results: unknown[] }).results).toHaveLength(3);
    expect(err).toContain('unclosed-bracket');
  });

  test('without rows stdout is empty', async () => {
    const folder = copiedWorkspace();
    lay(folder, 'organization.yaml', 'kind: organization\nunits: [\n');
    for (const argv of [
      ['score', '40'],
      ['score', '40', '--json'],
    ]) {
      const { code, out, err } = await emul(folder, ...argv);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('unclosed-bracket');
    }
  });

  test('a wrong command line says so on stderr alone', async () => {
    for (const argv of [['skore'], ['score', '--jsn'], ['score', '99'], ['check', 'khong-co.yaml']]) {
      const { code, out, err } = await emul(copiedWorkspace(), ...argv);
      expect([argv, code, out]).toEqual([argv, 2, '']);
      expect(err).toMatch(/^lỗi: .+\n$/);
    }
  });

  test('a quiet run says only errors', async () => {
    const folder = copiedWorkspace();
    lay(folder, W41, 'kind: scores\nperiod: 2016-W41\nentries: []\n');
    const loud = await emul(folder, 'score', '41');
    const quiet = await emul(folder, 'score', '41', '-q');
    expect(quiet.out).toBe(loud.out);
    expect(quiet.err.length).toBeLessThanOrEqual(loud.err.length);
  });
});
