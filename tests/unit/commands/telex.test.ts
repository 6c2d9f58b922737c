import { describe, expect, test } from 'vitest';
import { nearest, unaccented } from '../../../src/base/nearest.ts';
import { commands } from '../../../src/commands/index.ts';
import { named } from '../../../src/commands/named.ts';
import { VIETNAMESE_NAMES } from '../../../src/commands/vietnamese-names.ts';
import { EXAMPLE, emul } from './emul.ts';
import { composed, ENGINES, keysOf, numbersOf } from './input-methods.ts';

const families = await Promise.all(commands.flatMap((listing) => ('family' in listing ? [listing.family()] : [])));
const actions = families.flatMap(({ name, actions }) => actions.map((action) => `${name} ${action.name}`));
const every = [...commands.map(({ name }) => name), ...actions];

/** The words of the command that a line runs, as help names it. */
async function runs(line: string): Promise<string> {
  const [command, ...rest] = line.split(' ');
  const found = await named({ command, rest }, commands);
  if (found.kind === 'nothing') return '';
  return found.kind === 'family' ? found.family.name : found.command.name;
}

const own = new Map(await Promise.all(every.map(async (line) => [line, await runs(line)] as const)));

describe('names in Vietnamese', () => {
  test('every command and action has one, and nothing else has', () => {
    expect(Object.keys(VIETNAMESE_NAMES).sort()).toEqual(every.toSorted());
  });

  test('each means one thing, and is no English name', () => {
    const plain = Object.values(VIETNAMESE_NAMES).map(unaccented);
    const words = every.flatMap((line) => line.split(' '));
    expect(plain.toSorted()).toEqual([...new Set(plain)].sort());
    expect(plain.filter((name) => words.includes(name) || name === 'validate')).toEqual([]);
    expect(plain.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  test.each(Object.entries(VIETNAMESE_NAMES))('%s: %s', async (line, name) => {
    const apart = name.replaceAll('-', ' ');
    for (const typed of [name, unaccented(name), name.toUpperCase(), apart, unaccented(apart)])
      expect(await runs(typed), typed).toBe(own.get(line));
    const family = line.split(' ').length > 1 ? line.split(' ')[0] : undefined;
    if (family) expect(await runs(`${VIETNAMESE_NAMES[family]} ${name}`)).toBe(own.get(line));
  });

  test.each(every.map((line) => line.split(' ')[0] ?? ''))('a slip in “%s” still asks for it first', (name) => {
    const all = [...commands.map(({ name }) => name), ...Object.values(VIETNAMESE_NAMES)];
    for (let at = 1; at < name.length; at += 1) {
      const slip = name.slice(0, at) + name.slice(at + 1);
      if (slip.length > 2 && !all.includes(slip)) expect(nearest(slip, all)[0], slip).toBe(name);
    }
  });

  test.each([
    ['close --help', 'Tên tiếng Việt: emul khóa-sổ, emul khoa-so\n'],
    ['khoa-so --help', 'Cách dùng: emul close '],
    ['help nhan-phieu', 'emul form import'],
    ['help clóe', 'emul close'],
    ['criteria --help --lang en', 'In Vietnamese: emul thang-điểm, emul thang-diem\n'],
  ])('emul %s', async (line, says) => {
    const { code, out } = await emul(line, EXAMPLE);
    expect([code, out]).toEqual([0, expect.stringContaining(says)]);
  });
});

describe('what an input method makes of a name', () => {
  test.each([
    ['clóe', 'close'],
    ['scỏe', 'score'],
    ['sco7re', 'score'],
    ['ổpen', 'open'],
    ['SCORE', 'score'],
    ['form ỉmport', 'form import'],
    ['kho1a-so x', 'close'],
    ['khoas-soor', 'close'],
    ['xeeps loaij', 'classify'],
  ])('%s is %s', async (typed, line) => expect(await runs(typed)).toBe(own.get(line)));

  test.each(every)('Telex, of %s', async (line) => {
    for (const engine of ENGINES) {
      const typed = line
        .split(' ')
        .map((word) => composed(word, engine))
        .join(' ');
      expect(await runs(typed), `${typed}, ${JSON.stringify(engine)}`).toBe(own.get(line));
    }
  });

  test.each(Object.entries(VIETNAMESE_NAMES))('keys of %s: %s, which nothing composed', async (line, name) => {
    for (const typed of [keysOf(name), numbersOf(name)]) expect(await runs(typed), typed).toBe(own.get(line));
    for (const engine of ENGINES) {
      const plain = composed(unaccented(name), engine);
      expect(await runs(plain), plain).toBe(own.get(line));
    }
  });

  test.each(['scre', 'clse', 'foo', 'scores45', 'score45', 'w', 'e', '7', 'khoa1'])('%s is nobody’s', async (typed) => {
    await expect(runs(typed)).rejects.toThrow();
  });
});
