import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/commands/index.ts';
import { HOME } from '../../host.ts';
import { emul } from './emul.ts';

/** A screen of 80 × 24, without the line that was typed and the prompt behind. */
const [WIDE, HIGH] = [80, 22];

const LOCALES = ['vi', 'en'] as const;
const TITLES = {
  vi: ['Tuần', 'Kỳ', 'Hội đồng', 'Văn bản', 'Thang điểm', 'Cả năm', 'Soát và giữ'],
  en: ['Week', 'Period', 'Council', 'Papers', 'Point scale', 'The year', 'Check and keep'],
};

const told = async (line: string, locale: string) =>
  (await emul(`${line} --lang ${locale}`, HOME)).out.replace(/\n$/, '').split('\n');

describe.each(LOCALES)('help in %s', (locale) => {
  test('fits one screen, in the groups of the year’s work', async () => {
    const lines = await told('--help', locale);
    expect(lines.length).toBeLessThanOrEqual(HIGH);
    expect(lines.filter((line) => line.length > WIDE)).toEqual([]);
    const titles = lines.flatMap((line) => /^(\S.*?) {2,}[a-z-]+ {2,}\S/.exec(line)?.[1] ?? []);
    expect(titles).toEqual(TITLES[locale]);
    for (const { name } of commands.filter(({ isUsual }) => isUsual))
      expect(lines.filter((line) => new RegExp(`(?:^| {2,})${name} {2,}\\S`).test(line))).toHaveLength(1);
  });

  test('--all tells no one of several as if it were all', async () => {
    const text = (await told('--help --all', locale)).join('\n');
    const rows = { vi: /--base .*chấm theo week.*(?:month|…)/, en: /--base .*week.*(?:month|…)/ };
    expect(text).toMatch(rows[locale]);
    expect(text).not.toMatch(/^ *…$/m);
  });

  test('--all has every command and action in one line, and every option', async () => {
    const lines = await told('--help --all', locale);
    expect(lines.filter((line) => line.length > WIDE)).toEqual([]);
    expect(lines.filter((line) => TITLES[locale].includes(line))).toEqual(TITLES[locale]);
    const listed = lines.slice(
      0,
      lines.findIndex((line) => line.startsWith('  emul help ')),
    );
    const rows = listed.filter((line) => line.startsWith('  '));
    // A meaning that goes on in a second line would stand without a name.
    expect(rows.filter((line) => !/^ {2,4}[a-z-]+ {2,}\S/.test(line))).toEqual([]);
    for (const listing of commands) {
      expect(rows.some((line) => line.startsWith(`  ${listing.name} `))).toBe(true);
      const family = 'family' in listing ? await listing.family() : undefined;
      for (const { name } of family?.actions ?? [])
        if (name !== listing.name)
          expect(
            rows.some((line) => line.startsWith(`    ${name} `)),
            name,
          ).toBe(true);
      const all = 'load' in listing ? [listing] : (family?.actions ?? []);
      for (const flag of (await Promise.all(all.map(({ load }) => load()))).flatMap(({ flags }) =>
        Object.values(flags),
      ))
        expect(
          lines.some((line) => line.trim().startsWith(flag.split(' <')[0] ?? '')),
          flag,
        ).toBe(true);
    }
  });

  test.each(['--help --all', '--all --help', 'help --all'])('emul %s', async (line) => {
    expect(await told(line, locale)).toEqual(await told('--help --all', locale));
  });
});
