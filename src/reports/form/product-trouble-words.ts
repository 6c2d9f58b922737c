import { question } from '../../base/listed.ts';
import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import type { Teller } from './teller.ts';

const LACKING = {
  name: { vi: 'tên sản phẩm', en: 'the name of the product' },
  factor: { vi: 'hệ số lớn hơn 0', en: 'a factor above 0' },
  assigned: { vi: 'số được giao', en: 'how many were assigned' },
  done: { vi: 'số đã xong', en: 'how many were done' },
} as const;

const otherwise = (near: string | undefined) => (near ? `; ${near}` : '');

/** What is wrong with a row of products. */
export const PRODUCT_TROUBLES: Words<
  Pick<Teller, 'no-such-product' | 'factor-differs' | 'half-a-product' | 'products-held-back'>
> = {
  vi: {
    'no-such-product': ({ text, near }) =>
      `danh mục của thang điểm không có mã ${quoted(text)}${otherwise(question(near, 'vi'))}`,
    'factor-differs': ({ product, there, here }) =>
      `${quoted(product)} ghi hệ số ${here.replace('.', ',')}, danh mục ghi ${there.replace('.', ',')}; sửa một bên cho khớp`,
    'half-a-product': ({ lacking, name }) => `${name ? `${quoted(name)} ` : ''}chưa có ${LACKING[lacking].vi}`,
    'products-held-back': ({ name }) =>
      `danh sách sản phẩm của ${name} chưa ghi vì có dòng không lấy được; sửa dòng ấy rồi nhận lại`,
  },
  en: {
    'no-such-product': ({ text, near }) =>
      `the catalogue of the scale has no id ${quoted(text)}${otherwise(question(near, 'en'))}`,
    'factor-differs': ({ product, there, here }) =>
      `${quoted(product)} has factor ${here}, the catalogue says ${there}; make them agree`,
    'half-a-product': ({ lacking, name }) =>
      `${name ? `${quoted(name)} lacks ` : 'this row lacks '}${LACKING[lacking].en}`,
    'products-held-back': ({ name }) =>
      `the products of ${name} are not written, since one of the rows was not taken; mend it and import again`,
  },
};
