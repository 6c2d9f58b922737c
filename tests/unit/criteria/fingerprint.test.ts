import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changed } from '../../../src/editing/changed.ts';
import { fingerprintOf } from '../../../src/model/criteria-fingerprint.ts';
import { Node } from '../../../src/source/node.ts';
import { readTape } from '../../../src/source/reading.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { HOME } from '../../host.ts';

const TEXT = readFileSync(join(HOME, 'data', 'example', 'criteria', 'ca-nhan.yaml'), 'utf8');

async function printOf(text: string, from?: string): Promise<string> {
  const { tape } = await readTape(new SourceFile('criteria/x.yaml', text), { values: 1e6 });
  if (!tape) throw new Error('unreadable');
  return fingerprintOf({ node: new Node(tape, 0) }, from);
}

describe('the fingerprint of a point scale', () => {
  test('is the same on every computer and in every version of emul', async () => {
    const text =
      'kind: criteria\nid: nho\ntitle: Thang nhỏ\nscale: {max: 10, step: 0.5}\nlevels: [{level: tot, when: [{points: {atLeast: 70/3}}]}]\n';
    expect(await printOf(text)).toBe('9e510773df9a5e91905d7a87d87fc770');
    expect(await printOf(text, '2016-10-03')).toBe('8ce6e66097627d963d22199b507e626a');
  });

  test.each<[what: string, from: RegExp | string, to: string]>([
    ['a comment', /#.*/g, '# khác'],
    ['line ends', /\n/g, '\r\n'],
    ['the spelling of a number', 'step: 0.5}', 'step: 0.50}'],
    ['a fraction', 'step: 0.5}', 'step: 1/2}'],
    ['quotes', 'title: Tiến độ', "title: 'Tiến độ'"],
    ['the order of keys', '{max: 100, step: 0.5}', '{step: 0.5, max: 100}'],
    ['layout', 'scale: {max: 100, step: 0.5}', 'scale:\n  max: 100\n\n  step: 0.5'],
    ['the spelling of letters', TEXT, TEXT.normalize('NFD')],
    ['its status', 'status: issued', 'status: superseded'],
    ['the decision', '58/QĐ-BDT}\neffective', '59/QĐ-BDT}\neffective'],
    ['what it covers', 'covers: [khth-3, vp-2]', 'covers: [khth-3]'],
    ['an example', 'points: 94.5', 'points: 95'],
    ['from when it holds', 'from: 2016-10-03', 'from: 2016-10-04'],
  ])('says nothing of %s', async (_, from, to) => {
    expect(TEXT.replace(from, to)).not.toBe(TEXT);
    expect(await printOf(TEXT.replace(from, to))).toBe(await printOf(TEXT));
  });

  test.each<[what: string, from: string, to: string]>([
    ['a maximum', 'max: 20', 'max: 21'],
    ['points of an event', 'per: lần, points: 2}', 'per: lần, points: 1.5}'],
    ['a title', 'title: Tiến độ', 'title: Tiến độ công việc'],
    ['a boundary', 'atLeast: 70}', 'atLeast: 75}'],
    ['a condition', ', {group: {id: B, atLeast: 25}}', ''],
    ['a grade', 'Khá: 8', 'Khá: 7'],
    ['a level left out', '  - {level: tot, when: [{points: {atLeast: 70}}]}\n', ''],
    ['whom it is for', 'units: [van-phong, cs-dt, kh-th, thanh-tra]', 'units: [van-phong, cs-dt, kh-th]'],
    ['what a missing sheet is worth', 'missing: exclude', 'missing: zero'],
    ['its edition', 'edition: 1', 'edition: 2'],
  ])('changes with %s', async (_, from, to) => {
    expect(TEXT.replace(from, to)).not.toBe(TEXT);
    expect(await printOf(TEXT.replace(from, to))).not.toBe(await printOf(TEXT));
  });

  test('with a day it changes with the day', async () => {
    expect(await printOf(TEXT, '2016-10-03')).not.toBe(await printOf(TEXT, '2016-10-04'));
    expect(await printOf(TEXT, '2016-10-03')).not.toBe(await printOf(TEXT));
  });

  test('no record of its way to the Council touches it', async () => {
    const records = {
      consultation: { from: '2016-09-01', asked: ['cs-dt'] },
      opinions: [{ from: 'cs-dt', text: 'Nên giữ' }],
      approval: { date: '2016-09-20', decision: '1/BB', fingerprint: 'a'.repeat(32) },
      superseded: { by: 2 },
    };
    for (const [key, value] of Object.entries(records)) {
      const done = await changed(new SourceFile('x', TEXT), [{ do: 'set', at: [key], value }]);
      expect('text' in done && (await printOf(done.text))).toBe(await printOf(TEXT));
    }
  });
});
