import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshText } from '../../../src/answers/entry/scale-target.ts';
import { readText } from '../../../src/checks/file-alone.ts';
import { workbookBytes } from '../../../src/formats/workbook.ts';
import { isInCell, MODE_KEYS } from '../../../src/forms/scale/columns.ts';
import { laid } from '../../../src/forms/scale/laying.ts';
import { namesFor } from '../../../src/forms/scale/scale-names.ts';
import { readScale } from '../../../src/forms/scale/scale-read.ts';
import { scaleTables } from '../../../src/forms/scale/scale-sheet.ts';
import { type Criteria, criteriaFrom } from '../../../src/model/criteria.ts';
import { fingerprintOf } from '../../../src/model/criteria-fingerprint.ts';
import { Organization } from '../../../src/model/organization.ts';
import { scaleWorkbook } from '../../../src/reports/form/scale-workbook.ts';
import { Home } from '../../../src/source/home.ts';
import { readWorkbook } from '../../../src/source/spreadsheet/xlsx.ts';
import { HOME } from '../../host.ts';
import { scales } from '../proofs/scales.ts';
import { copied, emul, textOf } from './office.ts';
import { typed } from './workbooks.ts';

/** The scale of a text; nothing where it breaks its shape. */
async function criteriaOf(text: string): Promise<Criteria | undefined> {
  const { node, diagnostics } = await readText('criteria/thu.yaml', text, 'criteria', new Home(HOME));
  return node && diagnostics.every(({ severity }) => severity !== 'error') ? criteriaFrom(node) : undefined;
}

/** A scale as its table says it, out through Excel and back. */
function returned(criteria: Criteria, locale: 'vi' | 'en' = 'vi') {
  const names = namesFor(criteria, [], Organization.empty(criteria.node));
  const bytes = workbookBytes(scaleWorkbook({ criteria, names }, locale));
  const tables = scaleTables(readWorkbook(bytes, 'thang.xlsx'));
  if (!tables) throw new Error('no tables');
  return readScale(tables, names, new Map());
}

/** Every point scale that stands in a file of the repository or in a page. */
function scalesThereAre(): [where: string, text: string][] {
  const files = ['data', 'src', 'tests', 'docs'].flatMap((folder) =>
    readdirSync(join(HOME, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  return files.flatMap((path): [string, string][] => {
    if (/criteria[/\\][^/\\]+\.yaml$/.test(path)) return [[path, readFileSync(join(HOME, path), 'utf8')]];
    if (!path.endsWith('.md')) return [];
    const found = readFileSync(join(HOME, path), 'utf8').matchAll(/^```yaml criteria\/\S+\n([\s\S]*?)^```/gm);
    return [...found].map(([, text = ''], at) => [`${path} ${at}`, text]);
  });
}

describe('a scale goes out as a table and comes back', () => {
  const all = scalesThereAre();

  test('of every page and example, with nothing changed', async () => {
    expect(all.length).toBeGreaterThan(50);
    const changed: string[] = [];
    for (const [where, text] of all) {
      const criteria = await criteriaOf(text);
      if (!criteria) continue;
      for (const locale of ['vi', 'en'] as const) {
        const { said, faults } = returned(criteria, locale);
        const changes = laid(criteria.node, said);
        if (changes.length + faults.length > 0) changed.push(`${where}: ${JSON.stringify([changes, faults])}`);
      }
    }
    expect(changed).toEqual([]);
  });

  test('of any scale, also into a file of its own, which says the same', async () => {
    await fc.assert(
      fc.asyncProperty(scales({ isDense: true }), async (untitled) => {
        const text = `${untitled}title: Thang thử\n`;
        const criteria = await criteriaOf(text);
        if (!criteria) throw new Error(text);
        const { said, faults } = returned(criteria);
        expect([laid(criteria.node, said), faults]).toEqual([[], []]);
        const fresh = await criteriaOf(freshText({ id: 'thu', edition: '1' }, said));
        const same = await criteriaOf(`${text}edition: 1\n`);
        expect(fresh && fingerprintOf(fresh)).toBe(same && fingerprintOf(same));
      }),
    );
  });

  test('with a cell for each key that a mode takes, or rows', () => {
    expect(MODE_KEYS.filter((key) => !isInCell(key) && !key.rows).map(({ name }) => name)).toEqual([]);
  });
});

/** Makes a draft of the example’s scale, its table, and types into that. */
async function draft(cells: Parameters<typeof typed>[2], sheet = 2) {
  const folder = copied('example');
  const path = join(folder, 'criteria', 'ca-nhan.yaml');
  const text = readFileSync(path, 'utf8')
    .replace('status: issued', 'status: draft')
    .replace(/^issued: .*\n/m, '');
  const { writeFileSync } = await import('node:fs');
  writeFileSync(path, text);
  await emul(folder, 'form export criteria ca-nhan -o ../t.xlsx -q');
  typed(join(folder, '..', 't.xlsx'), sheet, cells);
  return { folder, text };
}

async function importing(folder: string, ...more: string[]) {
  const { code, out, err } = await emul(folder, ['form', 'import', '../t.xlsx', ...more]);
  return { code, out: out.replace(/\s+/g, ' '), err };
}

describe('a table that was changed', () => {
  test('a draft is changed in place, with its comments, and the same table twice changes nothing', async () => {
    const { folder, text } = await draft({ F10: '0,75', C7: 'Chất lượng tham mưu' });
    const { code, out } = await importing(folder);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('A3 Tiến độ: việc “Phải nhắc mới làm” -0,5 → -0,75 điểm mỗi lần'),
    ]);
    const after = textOf(folder, 'criteria/ca-nhan.yaml');
    expect(after).toBe(
      text
        .replace('per: lần, points: 0.5}', 'per: lần, points: 0.75}')
        .replace('title: Chất lượng tham mưu, văn bản và hồ sơ', 'title: Chất lượng tham mưu'),
    );
    expect((await importing(folder)).out).toContain('không có gì thay đổi');
    expect(textOf(folder, 'criteria/ca-nhan.yaml')).toBe(after);
  });
});
