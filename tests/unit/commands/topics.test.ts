import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/answers/criteria/catalogue.ts';
import { unaccented } from '../../../src/base/nearest.ts';
import { periodKinds } from '../../../src/calendar/index.ts';
import { EXIT } from '../../../src/commands/command.ts';
import { commands } from '../../../src/commands/index.ts';
import { EXTENSIONS } from '../../../src/commands/output.ts';
import { topics } from '../../../src/commands/topics/list.ts';
import { TYPED } from '../../../src/commands/topics/periods.ts';
import { listKinds } from '../../../src/forms/lists/index.ts';
import { VARIABLES } from '../../../src/source/environment.ts';
import { LAYOUT } from '../../../src/source/layout.ts';
import { HOME } from '../../host.ts';
import { EXAMPLE, emul } from './emul.ts';

const told = async (topic: string, locale = 'vi') => (await emul(`help ${topic} --lang ${locale}`, HOME)).out;

test('every topic is a file and a line in the list', () => {
  const others = ['list.ts', 'text.ts', 'topic.ts'];
  const names = readdirSync(join(HOME, 'src/commands/topics')).filter((name) => !others.includes(name));
  expect(topics.map(({ name }) => `${name}.ts`).sort()).toEqual(names.sort());
});

describe.each(topics)('emul help $name', ({ name, vietnamese, load }) => {
  test('is a page of its own in both languages, 80 columns wide', async () => {
    for (const locale of ['vi', 'en'] as const) {
      const text = await told(name, locale);
      expect(text.startsWith(`${(await load()).title[locale]}\n`)).toBe(true);
      expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
    expect(await told(name, 'en')).not.toMatch(/Thường dùng|Mỗi loại tệp/);
  });

  test('goes by its Vietnamese name, with accents and without, in one word or several', async () => {
    const text = await told(name);
    for (const typed of [vietnamese, unaccented(vietnamese), vietnamese.replaceAll('-', ' ')])
      expect(await told(typed), typed).toBe(text);
    expect((await emul(['help', vietnamese.replaceAll('-', ' '), '--lang', 'vi'], HOME)).out).toBe(text);
  });

  test('is no other thing that help tells', () => {
    expect(commands.map((listing) => listing.name)).not.toContain(name);
    expect(catalogue.has(name)).toBe(false);
  });

  test('names lines that emul knows', async () => {
    for (const locale of ['vi', 'en']) {
      // “emul week, emul open”, in prose or before its meaning: what follows the name is not run.
      const lines = (await told(name, locale)).matchAll(/\bemul ([a-z]+(?: [a-z-]+)?)(?![\w\u00c0-\u1ef9])/g);
      for (const [, words = ''] of lines) {
        const listing = commands.find((each) => each.name === words.split(' ')[0]);
        if (!listing) continue;
        const [, action] = words.split(' ');
        const actions = 'family' in listing ? (await listing.family()).actions.map((each) => each.name) : [];
        if (actions.length > 0 && action && ['form', 'papers', 'report'].includes(listing.name))
          expect([...actions, 'summary'], words).toContain(action);
      }
    }
  });
});

test.each([
  ['files', LAYOUT.map(({ place }) => place)],
  ['periods', periodKinds.map(({ example }) => example)],
  ['exit-codes', Object.values(EXIT).map((code) => `\n  ${code}  `)],
  ['environment', Object.keys(VARIABLES)],
  ['excel', listKinds.map(({ id }) => `emul form export ${id}`)],
  ['word', EXTENSIONS.map((extension) => `-o x.${extension}  `)],
])('emul help %s tells all that is declared', async (topic, facts) => {
  for (const locale of ['vi', 'en']) {
    const text = await told(topic, locale);
    for (const fact of facts) expect(text).toContain(fact);
    // A term without a meaning behind it stands alone in its line.
    expect(text.split('\n').filter((line) => /^ {2}\S+ *$/.test(line))).toEqual([]);
  }
});

test.each(Object.entries(TYPED).flatMap(([kind, all]) => all.map((typed) => [kind, typed] as const)))(
  'a %s may be typed as %s',
  async (kind, typed) => {
    const { err } = await emul(['score', typed, '--json'], EXAMPLE);
    const known = periodKinds.find(({ id }) => id === kind);
    expect(known).toBeDefined();
    expect(err).not.toContain('không hiểu');
    const { out } = await emul(['classify', typed, '--json'], EXAMPLE);
    if (out.startsWith('{')) expect(out).toMatch(known?.shape.source ? new RegExp(known.pattern) : /./);
  },
);

test('lists go out by the lines that the topic of Excel gives', async () => {
  const lines = [...(await told('excel')).matchAll(/^ {2}emul (form export [a-z]+(?: \d{4})?) {2}/gm)];
  expect(lines).toHaveLength(listKinds.length);
  const folder = join(mkdtempSync(join(tmpdir(), 'emul-topics-')), 'so');
  cpSync(EXAMPLE, folder, { recursive: true });
  for (const [, line = ''] of lines) {
    const name = join(folder, `${line.replaceAll(' ', '-')}.xlsx`);
    expect(await emul([...line.split(' '), '-o', name], folder)).toMatchObject({ code: 0 });
  }
});

test('findings that a topic names are findings', async () => {
  const named = [...(await told('yaml')).matchAll(/^ {2}([a-z]+-[a-z]+) {2}/gm)].map(([, id = '']) => id);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((id) => !catalogue.has(id))).toEqual([]);
});

test.each([
  ['fiels', 'files'],
  ['environmnt', 'environment'],
  ['exit-code', 'exit-codes'],
  ['bien-moi-truogn', 'biến-môi-trường'],
])('emul help %s: did you mean %s?', async (typed, meant) => {
  const { code, err } = await emul(`help ${typed}`, HOME);
  expect([code, err]).toEqual([2, expect.stringContaining(`có phải “${meant}”`)]);
});
