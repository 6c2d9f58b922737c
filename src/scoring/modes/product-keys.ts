import { type Key, needed } from '../../model/key.ts';
import { PRODUCT_PARTS } from '../../model/product-rule.ts';

/** Which parts count. */
export const PARTS: Key = {
  name: 'parts',
  words: {
    vi: ['Các mặt tính điểm', 'quantity (số lượng), quality (chất lượng), progress (tiến độ); không ghi là cả ba'],
    en: ['Parts', 'Which of quantity, quality and progress count; left out, all three'],
  },
  example: '[quantity, quality]',
  shape: { type: 'array', minItems: 1, items: { enum: PRODUCT_PARTS } },
  called: {
    quantity: { vi: 'số lượng', en: 'quantity' },
    quality: { vi: 'chất lượng', en: 'quality' },
    progress: { vi: 'tiến độ', en: 'progress' },
  },
};

/** What failures take. */
export const LOSS: Key = {
  name: 'loss',
  words: {
    vi: ['Mức trừ mỗi lần', 'Mỗi lần bị trả lại hoặc chậm mất bao nhiêu của một sản phẩm'],
    en: ['Loss', 'What a failure or a delay takes of one product'],
  },
  example: '{returned: 0.25, late: 0.25}',
  shape: { minProperties: 1 },
  keys: [
    {
      name: 'returned',
      words: { vi: ['Bị trả lại', 'Phần mất mỗi lần bị trả lại'], en: ['Returned', 'The part taken each time'] },
      example: '0.25',
      shape: { $ref: '#/$defs/numberFromZero' },
    },
    {
      name: 'late',
      words: { vi: ['Chậm', 'Phần mất mỗi lần chậm'], en: ['Late', 'The part taken by each delay'] },
      example: '0.25',
      shape: { $ref: '#/$defs/numberFromZero' },
    },
  ],
};

// What is still to come is an “…”, and the mark with it.
const AMOUNT = { type: ['number', 'string'], pattern: '^…$', minimum: 0 };
const TIMES = { type: ['integer', 'string'], pattern: '^…$', minimum: 0 };

const key = (
  name: string,
  [title, text]: readonly [string, string],
  [enTitle, enText]: readonly [string, string],
  example: string,
  shape: Key['shape'],
): Key => ({ name, words: { vi: [title, text], en: [enTitle, enText] }, example, ...(shape && { shape }) });

const EXCUSED: Key = {
  name: 'excused',
  words: {
    vi: ['Được miễn', 'Số lần có nguyên nhân khách quan và căn cứ'],
    en: ['Excused', 'How often an objective cause lifts it, with its basis'],
  },
  example: '{late: 1, basis: CV 12/UBND}',
  keys: [
    key('returned', ['Miễn trả lại', 'Số lần trả lại được miễn'], ['Returned', 'How often a return is'], '1', TIMES),
    key('late', ['Miễn chậm', 'Số lần chậm được miễn'], ['Late', 'How often a delay is'], '1', TIMES),
    key(
      'basis',
      ['Căn cứ', 'Văn bản xác nhận nguyên nhân khách quan'],
      ['Basis', 'The paper that confirms the cause'],
      'CV 12/UBND',
      { $ref: '#/$defs/remark' },
    ),
  ],
};

const ITEM: readonly Key[] = [
  key('id', ['Mã sản phẩm', 'Mã trong danh mục (catalogue) của thang điểm'], ['Id', 'Of the catalogue'], 'to-trinh', {
    $ref: '#/$defs/id',
  }),
  key(
    'name',
    ['Tên sản phẩm', 'Tên, khi sản phẩm không có trong danh mục'],
    ['Name', 'Of a product that is not in the catalogue'],
    'Báo cáo quý',
    { $ref: '#/$defs/text' },
  ),
  key(
    'factor',
    ['Hệ số', 'Hệ số quy đổi, khi sản phẩm không có trong danh mục'],
    ['Factor', 'Of a product that is not in the catalogue'],
    '1.5',
    AMOUNT,
  ),
  needed(key('assigned', ['Số được giao', 'Số sản phẩm được giao'], ['Assigned', 'How many'], '4', AMOUNT)),
  needed(key('done', ['Số đã xong', 'Số sản phẩm đã hoàn thành'], ['Done', 'How many'], '3', AMOUNT)),
  key(
    'returned',
    ['Số lần trả lại', 'Số lần bị trả lại vì không đạt yêu cầu'],
    ['Returned', 'How often it failed'],
    '1',
    TIMES,
  ),
  key('late', ['Số lần chậm', 'Số lần chậm tiến độ'], ['Late', 'How often it was late'], '1', TIMES),
  EXCUSED,
];

/** The list of products that a mark is. */
export const PRODUCTS: Key = {
  name: 'products',
  words: {
    vi: ['Sản phẩm', 'Các sản phẩm, công việc được giao, dùng với tiêu chí tính theo sản phẩm'],
    en: ['Products', 'What was assigned, for a criterion of products'],
  },
  example: '[{id: bao-cao, assigned: 4, done: 3, returned: 1}]',
  // An event of that id has a number there.
  shape: { type: ['array', 'number', 'string', 'null'] },
  items: ITEM,
};
