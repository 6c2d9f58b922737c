import { question } from '../../base/listed.ts';
import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import type { ProductTrouble } from '../../forms/product-trouble.ts';
import type { Teller } from './teller.ts';

const LACKING = {
  name: { vi: 'tên sản phẩm', en: 'the name of the product' },
  factor: { vi: 'hệ số lớn hơn 0', en: 'a factor above 0' },
  assigned: { vi: 'số được giao', en: 'how many were assigned' },
  done: { vi: 'số đã xong', en: 'how many were done' },
} as const;

const otherwise = (near: string | undefined) => (near ? `; ${near}` : '');

/** What is wrong with a row of products. */
export const PRODUCT_TROUBLES: Words<Pick<Teller, ProductTrouble['id']>> = {
  vi: {
    'no-such-product': ({ text, near }) =>
      `danh mục của thang điểm không có mã ${quoted(text)}${otherwise(question(near, 'vi'))}`,
    'several-products': ({ text, ids }) => `danh mục có nhiều sản phẩm tên ${quoted(text)}; ghi mã: ${ids.join(', ')}`,
    'factor-beside-product': ({ product }) => `${quoted(product)} đã có hệ số trong danh mục; để trống ô hệ số`,
    'factor-differs': ({ product, there, here }) =>
      `${quoted(product)} ghi hệ số ${here.replace('.', ',')}, danh mục ghi ${there.replace('.', ',')}; sửa một bên cho khớp`,
    'half-a-product': ({ lacking, name, near = [] }) =>
      `${name ? `${quoted(name)} ` : ''}chưa có ${LACKING[lacking].vi}${near.length > 0 ? `, danh mục cũng không có tên này${otherwise(question(near, 'vi'))}` : ''}`,
    'products-held-back': ({ name }) =>
      `danh sách sản phẩm của ${name} chưa ghi vì có dòng không lấy được; sửa dòng ấy rồi nhận lại`,
    'excuse-unfounded': () => 'miễn vì nguyên nhân khách quan mà chưa ghi căn cứ; vẫn tính',
  },
  en: {
    'no-such-product': ({ text, near }) =>
      `the catalogue of the scale has no id ${quoted(text)}${otherwise(question(near, 'en'))}`,
    'several-products': ({ text, ids }) =>
      `the catalogue has several products ${quoted(text)}; write the id: ${ids.join(', ')}`,
    'factor-beside-product': ({ product }) =>
      `the catalogue gives ${quoted(product)} its factor; leave that cell blank`,
    'factor-differs': ({ product, there, here }) =>
      `${quoted(product)} has factor ${here}, the catalogue says ${there}; make them agree`,
    'half-a-product': ({ lacking, name, near = [] }) =>
      `${name ? `${quoted(name)} lacks ` : 'this row lacks '}${LACKING[lacking].en}${near.length > 0 ? `, and the catalogue has no such name${otherwise(question(near, 'en'))}` : ''}`,
    'products-held-back': ({ name }) =>
      `the products of ${name} are not written, since one of the rows was not taken; mend it and import again`,
    'excuse-unfounded': () => 'excused without its basis; it counts all the same',
  },
};
