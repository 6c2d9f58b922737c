import { expect, test } from 'vitest';
import { copied, textOf } from '../entry/office.ts';
import { EXAMPLE, emul } from '../reports/office.ts';

/** What a line prints for an office that works by the plan of the example as it comes with emul. */
async function printed(line: string, symbol: string): Promise<string> {
  const settings = textOf(EXAMPLE, 'emul.yaml')
    .replace(/^regulation: .*$/m, 'regulation: kh43-2016')
    .replace('symbol: BDT', `symbol: ${symbol}`);
  return (await emul(copied('example', { 'emul.yaml': settings }), line)).out.replace(/\s+/g, ' ');
}

const ANOTHER = '(văn bản của cơ quan khác; cơ quan chưa có quy chế riêng)';

test.each([
  ['report notice 2016-H2', `Kế hoạch số 43/KH-BDT ngày 19/9/2016 ${ANOTHER}`],
  ['report minutes 2016-H2', `được thực hiện theo Kế hoạch số 43/KH-BDT ngày 19/9/2016 ${ANOTHER}`],
  ['report ratings 2016-H2', `Kế hoạch số 43/KH-BDT ngày 19/9/2016 ${ANOTHER}`],
  ['classify 2016-H2', `Kế hoạch số 43/KH-BDT ngày 19/9/2016 ${ANOTHER}`],
  ['candidates 2016-H2', `Kế hoạch số 43/KH-BDT ngày 19/9/2016 ${ANOTHER}`],
  ['explain an 2016-H2', `Kế hoạch số 43/KH-BDT ngày 19/9/2016 ${ANOTHER}`],
  ['summary 2016-H2', `được thực hiện theo Kế hoạch số 43/KH-BDT ${ANOTHER}`],
])('%s by another agency’s plan says whose it is, and by the agency’s own plan nothing', async (line, said) => {
  expect(await printed(line, 'SNV')).toContain(said);
  expect(await printed(line, 'BDT')).not.toContain('cơ quan khác;');
});

test('the opening of a review leaves another agency’s plan out', async () => {
  expect(await printed('summary 2016-H2', 'SNV')).not.toMatch(/Thực hiện [^.]*43\/KH-BDT/);
  expect(await printed('summary 2016-H2', 'BDT')).toMatch(/Thực hiện [^.]*43\/KH-BDT/);
});
