import { describe, expect, test } from 'vitest';
import { SHIPPED, shippedFile } from './shipped.ts';

describe.each(SHIPPED)('%s', (id) => {
  test('is sound', async () => {
    const { node, faults } = await shippedFile(id);
    expect(faults.map((one) => `${one.id} ${one.place.file.position(one.place.start).line}`)).toEqual([]);
    expect(node?.get('id')?.text).toBe(id);
  });
});
