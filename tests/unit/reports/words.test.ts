import { expect, test } from 'vitest';
import { asSentence, insideSentence } from '../../../src/base/sentence.ts';
import type { Source } from '../../../src/model/source.ts';
import { cited } from '../../../src/reports/cited.ts';
import { headOfAgency } from '../../../src/reports/papers/phrases.ts';
import { placeIn } from '../../../src/reports/place-in.ts';

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

test.each([
  ['Điều 4 khoản 3', 'khoản 3 Điều 4 Quyết định số 58/QĐ-BDT', 'clause 3, Article 4 of Decision 58/QĐ-BDT'],
  [
    'Điều 10 khoản 1 điểm b',
    'điểm b khoản 1 Điều 10 Quyết định số 58/QĐ-BDT',
    'point b, clause 1, Article 10 of Decision 58/QĐ-BDT',
  ],
  ['7', 'Điều 7 Quyết định số 58/QĐ-BDT', 'Article 7 of Decision 58/QĐ-BDT'],
  ['IV.1', 'mục IV.1 Quyết định số 58/QĐ-BDT', 'section IV.1 of Decision 58/QĐ-BDT'],
  [undefined, 'Quyết định số 58/QĐ-BDT', 'Decision 58/QĐ-BDT'],
])('%s of a paper is cited the smallest part first', (article, vi, en) => {
  const source = { document: { value: '58/QĐ-BDT' }, date: { value: '2016-09-30' }, article } as Source;
  expect(placeIn(source, 'vi', { isDated: false })).toBe(vi);
  expect(placeIn(source, 'en', { isDated: false })).toBe(en);
  expect(placeIn(source, 'vi')).toBe(`${vi} ngày 30/9/2016`);
});

test.each([
  ['Trưởng ban', 'Ban Dân tộc tỉnh Mẫu', 'Trưởng Ban Dân tộc tỉnh Mẫu'],
  ['Giám đốc', 'Sở Nội vụ', 'Giám đốc Sở Nội vụ'],
  ['Trưởng ban', undefined, 'Trưởng ban'],
])('who heads an agency: %s of %s', (post, agency, said) => {
  expect(headOfAgency(post, agency)).toBe(said);
});
