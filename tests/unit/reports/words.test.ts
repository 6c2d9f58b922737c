import { expect, test } from 'vitest';
import { asSentence, insideSentence } from '../../../src/base/sentence.ts';
import { cited } from '../../../src/reports/cited.ts';

test.each([
  ['58/QĐ-BDT', '2016-09-30', 'Quyết định số 58/QĐ-BDT ngày 30/9/2016'],
  ['43/KH-BDT', '2016-09-19', 'Kế hoạch số 43/KH-BDT ngày 19/9/2016'],
  ['90/2020/NĐ-CP', undefined, 'Nghị định số 90/2020/NĐ-CP'],
  ['Quy chế thi đua của trường', '2016-01-05', 'Quy chế thi đua của trường ngày 05/01/2016'],
])('%s is cited', (document, date, words) => {
  expect(cited(document, date, 'vi')).toBe(words);
});

test.each([
  ['Hoàn thành sớm đề án', 'hoàn thành sớm đề án'],
  ['UBND tỉnh đôn đốc', 'UBND tỉnh đôn đốc'],
  ['Ninh Hải gửi muộn', 'Ninh Hải gửi muộn'],
  ['Ốm', 'ốm'],
])('“%s” inside a sentence', (text, inside) => {
  expect(insideSentence(text)).toBe(inside);
});

test.each([
  ['chậm 01 lần', 'Chậm 01 lần.'],
  ['Đã nhắc!', 'Đã nhắc!'],
  ['“chờ huyện.”', '“chờ huyện.”'],
])('“%s” as a sentence', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});
