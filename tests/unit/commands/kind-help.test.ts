import { expect, test } from 'vitest';
import { kindAsked, kindText } from '../../../src/commands/kind-help.ts';
import { Home } from '../../../src/source/home.ts';
import { HOME } from '../../host.ts';

const home = new Home(HOME);
const kinds = home.schemaKinds();

test.each(kinds)('%s: each of its keys is told, in both languages', (kind) => {
  const text = home.schema(kind) ?? '';
  const keys = [
    ...text.matchAll(/"([\w-]+)": \{\s*"title": "([^"]*)", *\s*"description": "[^"]*", *\s*"\$comment": "([^."]*)/g),
  ];
  expect(keys.length).toBeGreaterThan(3);
  const [vi, en] = (['vi', 'en'] as const).map((locale) => kindText(kind, JSON.parse(text), locale, 10_000));
  for (const [, key, title, name] of keys.filter(([, key]) => key !== 'version')) {
    expect(vi).toMatch(new RegExp(`^ +${key}(?: \\*)?: ${title}\\. `, 'm'));
    expect(en).toMatch(new RegExp(`^ +${key}(?: \\*)?: ${name}\\. `, 'm'));
  }
});

test.each([
  ['scores', 'scores'],
  ['log.yaml', 'log'],
  ['scores/2016/2016-W40.yaml', 'scores'],
  ['emul.yaml', 'workspace'],
  ['score', undefined],
])('%s asks for %s', (topic, kind) => {
  expect(kindAsked(topic, kinds)).toBe(kind);
});
