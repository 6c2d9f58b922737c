import { expect, test } from 'vitest';
import { EXAMPLE, emul } from './office.ts';

const WHY = 'nd335-2025 chấm theo tháng, năm 2016 đã chấm theo tuần';

test.each(['classify 2016', 'candidates 2016', 'explain nguyen-van-an 2016', 'report summary 2016'])(
  '%s under a regulation of another base says why nobody is rated, not that nothing was scored',
  async (line) => {
    const { out } = await emul(EXAMPLE, `${line} --regulation nd335-2025`, 400);
    expect(out).toContain(WHY);
  },
);

test('under one of the same base nothing of the kind is said', async () => {
  const { out } = await emul(EXAMPLE, 'classify 2016 --regulation nd90-2020', 400);
  expect(out).not.toContain('đã chấm theo');
});

test('the list of candidates says on every line above it that another regulation is read', async () => {
  const { out } = await emul(EXAMPLE, 'candidates 2016 --regulation nd90-2020', 400);
  const [title = '', ...rest] = out.split('\n\n')[0]?.split('\n') ?? [];
  expect(title).toContain('NĂM 2016 [xem thử theo nd90-2020; đang áp dụng là bdt-2016]');
  for (const line of rest) expect(line).toContain('[xem thử theo nd90-2020; đang áp dụng là bdt-2016]');
});
