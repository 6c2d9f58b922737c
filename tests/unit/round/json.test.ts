import { expect, test } from 'vitest';
import { copied, emul } from '../entry/office.ts';

const CAMPAIGN = `kind: campaign
id: dot-30-4
title: Chào mừng ngày 30/4
theme: Vì đồng bào dân tộc thiểu số
from: 2017-04-01
to: 2017-04-30
units: [cs-dt]
`;

test.each([
  'today --today 30/6/2017',
  '--today 2/01/2027',
  'plan --today 30/6/2017',
  'plan status --as-of 30/6/2017',
  'plan status --as-of 31/12/2030',
  'plan show kh-43-2016',
  'inspections --as-of 30/6/2017',
  'practices --as-of 30/6/2017',
  'campaigns --as-of 10/4/2017',
  'registrations status 2017 --as-of 30/6/2017',
])('what emul %s writes fits its schema', async (line) => {
  const folder = copied('example', { 'campaigns/dot-30-4.yaml': CAMPAIGN });
  expect((await emul(folder, `${line} --json`)).code).toBe(0);
});
