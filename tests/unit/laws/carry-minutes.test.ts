import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { oneNumber, scoresOf } from '../regulations/classified.ts';

const LEVELS = [['tot', 70], ['chua']] as const;
const FILES = {
  'emul.yaml':
    'kind: workspace\nagency: {name: Ban}\nregulation: quy-che\ncalendar: {start: 2026-10, cutoffs: [{period: 2026, last: 2026-11, carry: true}]}\n',
  'organization.yaml':
    'kind: organization\nunits: [{id: p1, name: P, rated: false}]\nmembers: [{id: an, name: An, assignments: [{unit: p1, position: CV}]}]\n',
  'regulations/quy-che.yaml': `kind: regulation\nid: quy-che\ntitle: Quy chế\nsource: {document: 1/QĐ, force: own}\nbase: month
levels: [{id: tot, name: Tốt}, {id: chua, name: Chưa}]
rollup: {year: {from: month, points: {method: mean}, levels: [{level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]}}\n`,
  'criteria/ca-nhan.yaml': oneNumber(LEVELS),
  ...scoresOf({ '2026-10': { an: 80 }, '2026-11': { an: 80 } }),
};

test('the minutes of closing say from when to when a year counts whose cut-off carries', async () => {
  const root = mkdtempSync(join(tmpdir(), 'emul-minutes-'));
  try {
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const lines = ['close 2026 --by A --checked-by B --today 2026-12-05', 'report closing 2026'];
    const hosts = lines.map(() => memoryHost(root));
    for (const [at, line] of lines.entries()) await run(line.split(' '), hosts[at] ?? memoryHost(root));
    const said = hosts[1]?.printed().replace(/\s+/g, ' ');
    expect(said).toContain('kết quả tính từ ngày 01/01/2026 đến hết ngày 30/11/2026.');
  } finally {
    rmSync(root, { recursive: true });
  }
});
