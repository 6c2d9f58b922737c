import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copied, emul, textOf } from './office.ts';

const TABLE = [
  ['member', 'name', 'self.A1.done', 'self.A1.assigned', 'self.A2', 'self.A3.tre', 'self.B2', 'head.A2', 'head.note'],
  ['tp-01', 'Trần Quốc Hòa', '10', '10', '18,5', '0', 'Tốt', '', ''],
  ['cv-03', 'Nguyễn Văn An', '9', '10', '18', '1', 'Khá', '17', 'Báo cáo còn dài'],
  ['', 'Phạm Minh Tuấn', '7,5', '8', '19', '', 'Khá', '', ''],
];

async function scoresAfter(table: readonly (readonly string[])[], separator: string): Promise<string> {
  const folder = copied('pages');
  const cell = (text: string) => (text.includes(separator) ? `"${text}"` : text);
  writeFileSync(join(folder, 'b.csv'), table.map((row) => row.map(cell).join(separator)).join('\r\n'));
  expect((await emul(folder, ['form', 'import', 'b.csv', '--period', '41'])).code).toBe(0);
  return textOf(folder, 'scores/2016/2016-W41.yaml');
}

test('the order of rows and columns and what parts them make no difference', async () => {
  const usual = await scoresAfter(TABLE, ';');
  const order = (length: number) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length });
  const [head = [], ...people] = TABLE;
  await fc.assert(
    fc.asyncProperty(
      order(people.length),
      order(head.length),
      fc.constantFrom(';', ',', '\t'),
      async (rows, columns, by) => {
        const shuffled = [head, ...rows.map((row) => people[row] ?? [])].map((row) =>
          columns.map((at) => row[at] ?? ''),
        );
        expect(await scoresAfter(shuffled, by)).toBe(usual);
      },
    ),
    { numRuns: 15 },
  );
});
