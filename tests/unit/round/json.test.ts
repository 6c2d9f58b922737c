import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { HOME } from '../../host.ts';
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
  ['today', 'today --today 30/6/2017'],
  ['today', '--today 2/01/2027'],
  ['plan-status', 'plan --today 30/6/2017'],
  ['plan-status', 'plan status --as-of 30/6/2017'],
  ['plan-show', 'plan show kh-43-2016'],
  ['inspections', 'inspections --as-of 30/6/2017'],
  ['practices', 'practices --as-of 30/6/2017'],
  ['campaigns', 'campaigns --as-of 10/4/2017'],
  ['registrations-status', 'registrations status 2017 --as-of 30/6/2017'],
])('%s: what emul %s writes fits its schema', async (schema, line) => {
  const folder = copied('example', { 'campaigns/dot-30-4.yaml': CAMPAIGN });
  const { code, out } = await emul(folder, `${line} --json`);
  expect(code).toBe(0);
  const path = join(HOME, 'schemas', 'output', `${schema}.schema.json`);
  const isFitting = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(path, 'utf8')));
  expect(isFitting(JSON.parse(out)), JSON.stringify(isFitting.errors)).toBe(true);
});
