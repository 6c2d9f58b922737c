import { describe, expect, test } from 'vitest';
import { DAMAGES, damagedForm, selfColumns, withPrefixes, withSharedTexts } from './damages.ts';
import { copied, emul } from './office.ts';

describe('a form filled in and damaged', () => {
  test.each(DAMAGES)('$name: told by its cell, and nothing wrong is written', async (damage) => {
    const folder = copied('pages');
    await damagedForm(folder, damage);
    const { code, out } = await emul(folder, 'form import p.xlsx --all');
    for (const said of damage.says) expect(out.replace(/\s+/g, ' ')).toContain(said);
    expect([code, selfColumns(folder)]).toEqual([damage.code, damage.writes]);
  });
});

describe('a form as other programs write it', () => {
  test.each([
    ['texts in one list, in pieces', withSharedTexts],
    ['elements with a prefix', withPrefixes],
  ])('%s: the damages are told the same', async (_, rewritten) => {
    for (const damage of DAMAGES.filter(({ code }) => code === 1).slice(0, 5)) {
      const folder = copied('pages');
      rewritten(await damagedForm(folder, damage));
      const { code, out } = await emul(folder, 'form import p.xlsx --all');
      for (const said of damage.says) expect(out.replace(/\s+/g, ' ')).toContain(said);
      expect([code, selfColumns(folder)]).toEqual([damage.code, damage.writes]);
    }
  });
});
