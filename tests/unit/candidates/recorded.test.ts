import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copied, emul } from '../entry/office.ts';

const DECISION = `kind: decision
period: 2016
award: ldtt
held: 2017-01-06
decision: 9/QĐ-BDT
signed: 2017-01-10
results:
  - {member: cv-02, granted: true, votes: {for: 6, against: 0, of: 6}}
`;

test('what the Council’s own decision entered in the book is no conflict with it; by another decision it is', async () => {
  const folder = copied('example');
  mkdirSync(join(folder, 'decisions'), { recursive: true });
  writeFileSync(join(folder, 'decisions', '2016.ldtt.yaml'), DECISION);
  await emul(folder, 'awards record decisions/2016.ldtt.yaml');
  expect((await emul(folder, 'awards list')).out).toMatch(
    /Đàng Thị Kim Chi\s+Lao động tiên tiến\s+2013, 2014, 2015, 2016/,
  );
  expect((await emul(folder, 'candidates 2016 --award ldtt')).out).not.toContain('đã có Lao động tiên tiến 2016');

  writeFileSync(join(folder, 'decisions', '2016.ldtt.yaml'), DECISION.replace('9/QĐ-BDT', '10/QĐ-BDT'));
  expect((await emul(folder, 'candidates 2016 --award ldtt')).out).toContain('đã có Lao động tiên tiến 2016');
});
