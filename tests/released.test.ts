import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../src/base/output-head.ts';
import { HOME } from './host.ts';
import { changesIn, outputSchemas, type Places, placesOf, type Schema } from './released.ts';

const FOLDER = join(HOME, 'tests', 'released');
const now = placesOf(outputSchemas());
if (process.env.EMUL_RELEASE) writeFileSync(join(FOLDER, `${SCHEMA_VERSION}.txt`), textOf(now));

function textOf(places: Places): string {
  return [...places].map(([place, text]) => `${place}: ${text}\n`).join('');
}

const numbers = (version: string) => version.split('.').map(Number) as [major: number, minor: number];
const isLater = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) => a - c || b - d;
const [last = ''] = readdirSync(FOLDER)
  .map((name) => name.replace('.txt', ''))
  .sort((a, b) => isLater(numbers(b), numbers(a)));

/** The shapes of the last version that was released. */
function released(): Places {
  const lines = readFileSync(join(FOLDER, `${last}.txt`), 'utf8')
    .trimEnd()
    .split('\n');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]));
}

/** What is wrong with a version of the shapes that are now; undefined where nothing is. */
function wrongWith(version: string, before: Places, after: Places, of = last): string | undefined {
  const changes = changesIn(before, after);
  const isBroken = changes.some(({ breaks }) => breaks);
  const [major, minor] = numbers(of);
  const least = isBroken ? `${major + 1}.0` : changes.length > 0 ? `${major}.${minor + 1}` : of;
  if (isLater(numbers(version), numbers(least)) >= 0) return undefined;
  const said = changes.filter(({ breaks }) => breaks === isBroken).map((change) => `  ${change.said}\n`);
  return (
    `${isBroken ? `breaks what ${of} promises` : `comes to what ${of} promises`}:\n${said.join('')}` +
    `${isBroken ? `keep what was there (a new key beside it, optional), or raise` : 'raise'} SCHEMA_VERSION in src/base/output-head.ts to ${least}, and say it in CHANGELOG.md`
  );
}

test('what emul writes is what the last released version promised, or says another number', () => {
  expect(wrongWith(SCHEMA_VERSION, released(), now)).toBeUndefined();
});

describe('a change of an output', () => {
  const changed = (change: (schema: Schema) => void) => {
    const schemas = structuredClone(outputSchemas());
    change(schemas.get('score.schema.json') ?? {});
    return wrongWith('1.0', now, placesOf(schemas), '1.0');
  };
  const rows = ({ properties }: Schema) =>
    (properties?.['results']?.items ?? {}) as { properties: Record<string, Schema>; required: string[] };

  test('no change wants no other number', () => {
    expect(changed(() => {})).toBeUndefined();
  });

  test.each<[what: string, change: (schema: Schema) => void, said: string]>([
    ['a key that goes', (score) => delete rows(score).properties['tied'], 'score.results[].tied is gone'],
    [
      'a key of another type',
      (score) => Object.assign(rows(score).properties, { points: { type: ['string', 'null'] } }),
      'score.results[].points was number | null, is string | null',
    ],
    [
      'a key that may be null from now on',
      (score) => Object.assign(rows(score).properties, { tied: { type: ['boolean', 'null'] } }),
      'score.results[].tied was boolean, is boolean | null',
    ],
    [
      'a text that is written otherwise',
      (score) => Object.assign(rows(score).properties, { exact: { type: 'string' } }),
      'score.results[].exact was string /^-?\\d+/\\d+$/ or left out, is string or left out',
    ],
    [
      'a key that may be left out from now on',
      (score) => rows(score).required.splice(rows(score).required.indexOf('rank'), 1),
      'score.results[].rank was integer from 1 | null, is integer from 1 | null or left out',
    ],
    [
      'a new key that is always there',
      (score) => {
        Object.assign(rows(score).properties, { place: { type: 'string' } });
        rows(score).required.push('place');
      },
      'score.results[].place is new and always there: what was written before lacks it',
    ],
    [
      'a value that goes',
      (score) => Object.assign(rows(score).properties, { status: { enum: ['rated'] } }),
      'score.results[].status was "rated" | "not-rated", is "rated"',
    ],
  ])('%s wants the next whole number', (_, change, said) => {
    const message = changed(change);
    expect(message).toContain(`breaks what 1.0 promises:\n  ${said}\n`);
    expect(message).toContain('SCHEMA_VERSION in src/base/output-head.ts to 2.0');
  });

  test.each<[what: string, change: (schema: Schema) => void, said: string]>([
    [
      'a new key that may be left out, whatever stands in it',
      (score) =>
        Object.assign(rows(score).properties, {
          place: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
        }),
      'score.results[].place is new',
    ],
    [
      'a new value of a list of values',
      (score) => Object.assign(rows(score).properties, { status: { enum: ['rated', 'not-rated', 'waived'] } }),
      'score.results[].status may also be "waived"',
    ],
  ])('%s wants the next number behind the point', (_, change, said) => {
    const message = changed(change);
    expect(message).toContain(`comes to what 1.0 promises:\n  ${said}\n`);
    expect(message).toContain('SCHEMA_VERSION in src/base/output-head.ts to 1.1');
  });

  test('a new output, a new kind of block: the next number behind the point', () => {
    const schemas = new Map(structuredClone(outputSchemas()));
    schemas.set('heads.schema.json', { type: 'object', properties: { emul: { type: 'string' } }, required: ['emul'] });
    const { anyOf = [] } = schemas.get('document.schema.json')?.$defs?.['block'] ?? {};
    const seen = {
      type: 'object',
      required: ['kind', 'of'],
      properties: { kind: { const: 'stamped' }, of: { type: 'string' } },
    };
    (anyOf as Schema[]).push(seen);
    expect(changesIn(now, placesOf(schemas))).toEqual([
      { said: 'document.blocks[]<stamped> is new', breaks: false },
      { said: 'heads is new', breaks: false },
    ]);
  });

  test('what goes whole is said once', () => {
    const less = new Map([...now].filter(([place]) => !place.startsWith('score.summary')));
    expect(changesIn(now, less)).toEqual([{ said: 'score.summary is gone', breaks: true }]);
  });

  test('a number that is high enough is taken', () => {
    const less = new Map([...now].filter(([place]) => place !== 'score.results[].tied'));
    expect(wrongWith('1.0', less, now, '1.0')).toContain('is new and always there');
    expect(wrongWith('2.0', less, now, '1.0')).toBeUndefined();
    expect(wrongWith('1.1', now, less, '1.0')).toContain('score.results[].tied is gone');
  });
});
