import { expect, test } from 'vitest';
import { outOfOrder } from '../../office/word-order.ts';

const inBody = (xml: string) => outOfOrder(`<w:body xmlns:w="w">${xml}</w:body>`);

test('what stands in order is no fault', () => {
  expect(inBody('<w:p><w:pPr><w:pStyle/><w:keepNext/><w:framePr/><w:jc/></w:pPr></w:p>')).toEqual([]);
  expect(inBody('<w:sectPr><w:headerReference/><w:headerReference/><w:pgSz/></w:sectPr>')).toEqual([]);
});

test('a child out of order, twice or unknown, and a cell without a last paragraph', () => {
  expect(inBody('<w:pPr><w:jc/><w:keepNext/></w:pPr>')).toEqual(['w:pPr: keepNext behind jc']);
  expect(inBody('<w:rPr><w:b/><w:b/></w:rPr>')).toEqual(['w:rPr: b twice']);
  expect(inBody('<w:tcPr><w:width/></w:tcPr>')).toEqual(['w:tcPr: width is unknown']);
  expect(inBody('<w:tc><w:p/><w:tbl/></w:tc>')).toEqual(['w:tc ends in no paragraph']);
});
