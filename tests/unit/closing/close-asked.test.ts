import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { contents, copied, textOf } from '../entry/office.ts';

/** Closing on a terminal, and what somebody answers there. */
async function closing(folder: string, ...typed: readonly string[]) {
  const host = memoryHost(folder, {}, typed);
  const code = await run(['close', '2016-10'], { ...host, isTyped: true });
  return { code, text: host.printed() };
}

describe('closing on a terminal', () => {
  test.each([[['thôi']], [['An', 'thôi']], [[]]])('closes nothing once somebody had enough: %j', async (typed) => {
    const folder = copied('pages');
    const before = contents(folder);
    const { code, text } = await closing(folder, ...typed);
    expect([code, text]).toEqual([2, expect.stringContaining('Đã dừng, chưa ghi gì')]);
    expect(contents(folder)).toEqual(before);
  });

  test('takes no number for a name, and leaves blank what Enter leaves', async () => {
    const folder = copied('example');
    const { code, text } = await closing(folder, '0', 'Lê Thị Thu Hằng', '');
    expect(code).toBe(0);
    expect(text).toContain('gõ họ và tên, hoặc Enter để trống');
    expect(existsSync(join(folder, 'seals/2016-10.1.zip'))).toBe(true);
    expect(textOf(folder, 'seals/2016-10.1.yaml')).toContain('Lê Thị Thu Hằng');
  });
});
