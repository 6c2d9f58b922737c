import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { each } from '../../../src/base/work.ts';
import { ProgressLine } from '../../../src/commands/progress-line.ts';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { EXAMPLE } from './emul.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

/** A terminal that shows what a person would see, and a clock that goes when told to; timers go with it. */
function terminal(width: number | undefined = 40) {
  let now = 0;
  let line = '';
  let at = 0;
  const screen = {
    width,
    write(text: string) {
      for (const letter of text) {
        if (letter === '\r') at = 0;
        else {
          line = `${line.slice(0, at)}${letter}${line.slice(at + 1)}`;
          at += 1;
        }
      }
    },
  };
  const passes = (ms: number) => {
    now += ms;
    vi.advanceTimersByTime(ms);
  };
  return { screen, clock: () => now, passes, seen: () => line.trimEnd(), cursor: () => at };
}

test('nothing for a second, then what is being done, and nothing of it in the end', () => {
  const { screen, clock, passes, seen, cursor } = terminal();
  const line = new ProgressLine(screen, clock);
  line.say('Đang đọc phiếu 1/45 …');
  passes(999);
  expect(seen()).toBe('');
  passes(1);
  expect(seen()).toBe('Đang đọc phiếu 1/45 …');
  passes(100);
  line.say('Đang đọc phiếu 2/45 …');
  expect(seen()).toBe('Đang đọc phiếu 2/45 …');
  passes(100);
  line.say('Xong …');
  expect(seen()).toBe('Xong …');
  line.over();
  expect([seen(), cursor(), vi.getTimerCount()]).toEqual(['', 0, 0]);
});

test('work that never waits is told by the clock alone', () => {
  const { screen, seen } = terminal();
  let now = 0;
  const line = new ProgressLine(screen, () => now);
  for (now = 0; now < 1_500; now += 30) line.say(`Đang đọc tệp ${now}`);
  // Drawn at 1,020 ms, and then no more often than ten times a second.
  expect(seen()).toBe('Đang đọc tệp 1380');
});

test('what is printed begins the second of silence anew', () => {
  const { screen, clock, passes, seen } = terminal();
  const line = new ProgressLine(screen, clock);
  passes(900);
  line.over();
  line.say('Đang ghi tệp …');
  passes(900);
  expect(seen()).toBe('');
  passes(100);
  expect(seen()).toBe('Đang ghi tệp …');
});

test.each([
  [20, 'Đang đọc phiếu 12/4'],
  [0, 'Đang đọc phiếu 12/45 …'],
  [undefined, 'Đang đọc phiếu 12/45 …'],
])('a line never goes on to the next: %s columns', (width, text) => {
  const { screen, clock, passes, seen } = terminal(width);
  const line = new ProgressLine({ ...screen, width }, clock);
  line.say('Đang đọc phiếu 12/45 …');
  passes(1_000);
  expect(seen()).toBe(text);
});

/** What a command says on the line while it works. */
async function said(line: string): Promise<string[]> {
  const all: string[] = [];
  const host = { ...memoryHost(EXAMPLE), progress: { say: (text: string) => void all.push(text), over: () => {} } };
  await run(line.split(' '), host);
  return all;
}

test('commands say what they do and how far they are, in the language of the screen', async () => {
  expect(await said('classify 2016-H2')).toEqual(
    expect.arrayContaining(['Đang đọc tệp 1/5 …', 'Đang tính kết quả, kỳ 1/13 …', 'Đang tính kết quả, kỳ 13/13 …']),
  );
  expect(await said('classify 2016-H2 --lang en')).toContain('Working out results, period 13/13 …');
  expect(await said('check')).toContainEqual(expect.stringMatching(/^Đang soát, kỳ 2\/\d+ …$/));
});

test.each(['classify 2016-H2 -q', 'classify 2016-H2 --json'])('emul %s says nothing of it', async (line) => {
  expect(await said(line)).toEqual([]);
});

test('where nobody watches, a list is gone through as it is', () => {
  expect([...each('files', ['a', 'b'])]).toEqual(['a', 'b']);
});
