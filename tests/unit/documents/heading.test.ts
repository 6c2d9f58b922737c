import { expect, test } from 'vitest';
import type { Block } from '../../../src/documents/document.ts';
import { type Heading, headingTexts, letter, roman } from '../../../src/documents/heading.ts';

const heading = (depth: Heading['depth'], text: string, isBare = false): Heading => ({
  kind: 'heading',
  depth,
  text,
  isBare,
});

test('each depth counts anew below the one above, and in an annex', () => {
  const blocks: Block[] = [
    heading(1, 'Kết quả'),
    heading(2, 'Xếp loại'),
    heading(3, 'Tập thể'),
    heading(3, 'Cá nhân'),
    heading(2, 'Khen thưởng'),
    heading(3, 'Hình thức'),
    heading(1, 'Lời kết', true),
    heading(1, 'Phương hướng'),
    { kind: 'annex', title: 'Danh sách' },
    heading(1, 'Tập thể'),
  ];
  expect([...headingTexts(blocks).values()]).toEqual([
    'I. KẾT QUẢ',
    '1. Xếp loại',
    'a) Tập thể',
    'b) Cá nhân',
    '2. Khen thưởng',
    'a) Hình thức',
    'LỜI KẾT',
    'II. PHƯƠNG HƯỚNG',
    'I. TẬP THỂ',
  ]);
});

test('points go by the Vietnamese alphabet', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(letter).join(' ')).toBe('a b c d đ e g h i k');
});

test('Roman numbers', () => {
  expect([1, 4, 6, 9, 14, 19, 24].map(roman).join(' ')).toBe('I IV VI IX XIV XIX XXIV');
});
