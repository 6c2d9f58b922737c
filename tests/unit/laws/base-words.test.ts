import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { oneNumber, scoresOf } from '../regulations/classified.ts';

const LEVELS = [['xuat-sac', 90], ['tot', 70], ['chua']] as const;
const RUNGS =
  '[{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]';

/** What is scored, the last of it that has marks, the one after, and a longer period. */
const OFFICES = [
  { base: 'month', id: '2026-11', next: '2026-12', longer: 'year', of: '2026' },
  { base: 'half-year', id: '2026-H1', next: '2026-H2', longer: 'year', of: '2026' },
  { base: 'year', id: '2026', next: '2027', longer: 'term', of: '2026..2030' },
] as const;
type Office = (typeof OFFICES)[number];

function filesOf({ base, id, longer }: Office): Record<string, string> {
  return {
    'emul.yaml': `kind: workspace\nagency: {name: Ban}\nregulation: quy-che\ncalendar: {start: ${id}}\n`,
    'organization.yaml': `kind: organization
units: [{id: p1, name: Phòng Một, rated: false}, {id: p2, name: Phòng Hai, rated: false}]
members:
  - id: an
    name: Nguyễn Văn An
    assignments: [{unit: p1, position: CV, to: 2026-06-15}, {unit: p2, position: CV, from: 2026-06-16}]
    leave: [{kind: sick, from: 2026-02-01, to: 2026-02-03}]
  - {id: binh, name: Lê Thị Bình, assignments: [{unit: p1, position: CV, from: 2026-01-01}]}
`,
    'regulations/quy-che.yaml': `kind: regulation\nid: quy-che\ntitle: Quy chế\nsource: {document: 1/QĐ, date: 2025-12-31, force: own}\nbase: ${base}
levels: [${LEVELS.map(([level]) => `{id: ${level}, name: ${level}}`).join(', ')}]
rollup: {${longer}: {from: ${base}, points: {method: mean}, levels: ${RUNGS}}}\n`,
    'criteria/ca-nhan.yaml': oneNumber(LEVELS),
    ...scoresOf({ [id]: { an: 95, binh: 80 } }),
  };
}

/** What somebody asks in the course of a year, right and by a slip of the hand. */
const asked = ({ id, next, of }: Office): string[] => [
  'check',
  'today',
  'menu',
  'status',
  `status ${of}`,
  `week ${next} --dry-run`,
  `open ${next} --dry-run`,
  'open sai --dry-run',
  `score ${id}`,
  `score ${of}`,
  'score 1999',
  `explain an ${id}`,
  `explain an ${of}`,
  `classify ${of}`,
  'classify 2019..2020',
  `candidates ${of}`,
  'form export',
  ...['summary', 'grid', 'ratings', 'chief-page', 'changes', 'closing', 'decision', 'minutes', 'conclusion'].map(
    (paper) => `report ${paper} ${of}`,
  ),
  ...['briefing', 'summary', 'grid', 'ratings', 'notice --subject an', 'score-sheet', 'changes', 'chief-page'].map(
    (paper) => `report ${paper.replace(/^\S+/, `$& ${id}`)}`,
  ),
  `close ${id}`,
  `close ${of} --by A --checked-by B`,
  `dossier ${of} --dry-run`,
  `amend ${of} --reason nham --document 09/BB --subject an`,
];

/** Lays an office into a folder of its own for as long as something is asked there. */
async function within(office: Office, ask: (root: string) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'emul-words-'));
  try {
    for (const [path, text] of Object.entries(filesOf(office))) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    await ask(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** A week, or half-years counted as nobody counts them: “2 sáu tháng”. */
const isAmiss = (line: string) => /tuần|\bweeks?\b|\d sáu tháng/i.test(line.replaceAll(/emul week|--week/g, ''));

test.each(OFFICES)(
  'nobody is told of weeks where the $base is scored',
  async (office) => {
    await within(office, async (root) => {
      const told: string[] = [];
      for (const line of asked(office)) {
        for (const locale of ['vi', 'en']) {
          const host = memoryHost(root);
          await run([...line.split(' '), '--lang', locale, '--today', '2031-02-01'], host);
          const lines = `${host.stdout()}\n${host.stderr()}`.split('\n');
          told.push(...lines.filter(isAmiss).map((each) => `${line}: ${each.trim()}`));
        }
      }
      expect(told).toEqual([]);
    });
  },
  120_000,
);

test.each([
  ['month', 'report grid 2026-11', 'chọn quý, sáu tháng hoặc năm, ví dụ emul report grid 2026'],
  ['half-year', 'report grid 2026-H1', 'chọn năm, ví dụ emul report grid 2026'],
  ['half-year', 'open 2027-H2', 'Trước đó còn 2 kỳ sáu tháng chưa có tệp điểm'],
  ['year', 'report grid 2026', 'chọn giai đoạn, ví dụ emul report grid 2026..2030'],
  ['year', 'close 2026 --dry-run', 'Sẽ khóa sổ năm 2026: 0 tập thể, 2 cá nhân.'],
  ['year', 'open sai --dry-run', 'gõ như emul open 7/10/2016 hoặc emul open 2016\n'],
] as const)('where the %s is scored, %s names what there is', async (base, line, said) => {
  const office = OFFICES.find((each) => each.base === base) as Office;
  await within(office, async (root) => {
    const host = memoryHost(root);
    await run([...line.split(' '), '--today', '2031-02-01'], host);
    expect(host.printed()).toContain(said);
  });
});
