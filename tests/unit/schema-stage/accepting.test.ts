import { describe, expect, test } from 'vitest';
import { divided } from '../../../src/diagnostics/accepting.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { SourceFile } from '../../../src/source/source-file.ts';

const place = { file: new SourceFile('x.yaml', ''), start: 0, end: 0 };
const located = (value: string) => ({ value, place });
const finding = (id: string, subject?: string, period?: string): Diagnostic => ({
  id,
  severity: 'warning',
  place,
  suggestions: [],
  message: () => id,
  about: { ...(subject && { subject }), ...(period && { period }) },
});
const accepting = (id: string, subject?: string, period?: string) => ({
  id: located(id),
  subject: subject === undefined ? undefined : located(subject),
  period: period === undefined ? undefined : located(period),
  reason: located('vì sao'),
});

const FOUND = [finding('self-only', 'cv-03', '2016-W40'), finding('self-only', 'cv-07', '2016-W40'), finding('held')];

describe('what is accepted', () => {
  test.each([
    ['one person in one week', accepting('self-only', 'cv-03', '2016-W40'), 1],
    ['one person at any time', accepting('self-only', 'cv-03'), 1],
    ['everybody in one week', accepting('self-only', undefined, '2016-W40'), 2],
    ['another week', accepting('self-only', 'cv-03', '2016-W41'), 0],
    ['another finding', accepting('missing-sheet', 'cv-03', '2016-W40'), 0],
    ['what is about nobody', accepting('held'), 1],
    ['a name of the language', accepting('constructor', 'toString'), 0],
  ])('%s', (_, one, count) => {
    const { open, accepted, unused } = divided(FOUND, [one]);
    expect(accepted).toHaveLength(count);
    expect(open).toHaveLength(FOUND.length - count);
    expect(unused).toHaveLength(count === 0 ? 1 : 0);
  });

  test('two that fit are both used', () => {
    expect(divided(FOUND, [accepting('self-only'), accepting('self-only', 'cv-03')]).unused).toEqual([]);
  });
});
