import { bilingual } from '../../../base/locale.ts';
import { insideSentence } from '../../../base/sentence.ts';

/** The words on a sheet of products. */
export const WORDS = bilingual({
  vi: {
    tab: (marks: string | undefined, criterion: string | undefined) =>
      ['Sản phẩm', criterion].filter(Boolean).join(' ') + (marks === undefined ? '' : `, ${insideSentence(marks)}`),
    title: 'SẢN PHẨM, CÔNG VIỆC',
    which: 'Sản phẩm, công việc',
    choose: 'chọn, hoặc gõ tên',
    type: 'gõ tên',
    factor: 'Hệ số',
    ofCatalogue: 'danh mục, tự hiện',
    own: 'ngoài danh mục',
    amounts: 'Số sản phẩm',
    assigned: 'được giao',
    done: 'đã xong',
    failures: 'Số lần',
    returned: 'bị trả lại',
    late: 'chậm',
    excused: 'Miễn vì nguyên nhân khách quan',
    basis: 'căn cứ (số văn bản)',
    state: 'Dòng',
    lacking: { name: 'thiếu tên', factor: 'thiếu hệ số', both: 'bỏ hệ số', amount: 'thiếu số', whole: 'đủ' },
    share: { quantity: 'số lượng', quality: 'chất lượng', progress: 'tiến độ' },
    points: 'điểm',
    sums: 'Tự tính, ở dòng đầu của mỗi người',
    how: {
      open: (hasCatalogue: boolean) =>
        `Mỗi sản phẩm một dòng, có tên người ở cột đầu; thiếu dòng thì chèn thêm, hoặc ghi tiếp ở cuối. ${hasCatalogue ? 'Chọn sản phẩm trong danh mục thì hệ số tự hiện; ngoài danh mục thì gõ tên và hệ số.' : 'Gõ tên và hệ số của sản phẩm.'}`,
      base: (none: string) =>
        `Không bị trả lại, không chậm thì để trống. Được miễn thì ghi số lần được miễn và căn cứ. Không được giao gì thì chọn “${none}”.`,
      later: (before: string) =>
        `Chấm khác trang “${before}” thì chép cả danh sách của người ấy sang đây rồi sửa: danh sách ở đây thay cả danh sách trước. Để trống là giữ danh sách trước.`,
      shown: (): readonly [string, string] => ['Danh sách đã ghi trong sổ, chỉ để xem.', ''],
    },
    limits: {
      name: 'Chọn người trong danh sách.',
      which: 'Chọn trong danh mục, hoặc gõ tên sản phẩm ngoài danh mục rồi ghi hệ số.',
      factor: 'Chỉ ghi hệ số (lớn hơn 0) của sản phẩm ngoài danh mục.',
      amount: 'Ghi số sản phẩm, từ 0; được ghi số lẻ.',
      count: 'Ghi số lần, số nguyên từ 0.',
      worked: 'Ô này tự tính.',
    },
  },
  en: {
    tab: (marks, criterion) =>
      ['Products', criterion].filter(Boolean).join(' ') + (marks === undefined ? '' : `, ${insideSentence(marks)}`),
    title: 'PRODUCTS OF',
    which: 'Product',
    choose: 'choose, or type a name',
    type: 'type a name',
    factor: 'Factor',
    ofCatalogue: 'by the catalogue',
    own: 'of any other',
    amounts: 'How many',
    assigned: 'assigned',
    done: 'done',
    failures: 'How often',
    returned: 'returned',
    late: 'late',
    excused: 'Excused for an objective cause',
    basis: 'basis (paper)',
    state: 'Line',
    lacking: { name: 'no name', factor: 'no factor', both: 'drop factor', amount: 'no amount', whole: 'whole' },
    share: { quantity: 'quantity', quality: 'quality', progress: 'progress' },
    points: 'points',
    sums: 'Worked out, in each person’s first line',
    how: {
      open: (hasCatalogue) =>
        `One line a product, with the person’s name first; put in more lines, or go on at the end. ${hasCatalogue ? 'A product of the catalogue shows its factor by itself; of any other type name and factor.' : 'Type the name and the factor of each.'}`,
      base: (none) =>
        `Leave blank what never happened. What is excused: how often, and the paper it rests on. Where nothing was assigned, choose “${none}”.`,
      later: (before) =>
        `Where you do not agree with “${before}”, copy that person’s whole list here and change it: a list here takes the place of the one before. Blank keeps the list before.`,
      shown: (): readonly [string, string] => ['What the files say already, to be seen only.', ''],
    },
    limits: {
      name: 'Choose a person from the list.',
      which: 'Choose from the catalogue, or type another name and its factor.',
      factor: 'The factor (above 0) of a product that is not in the catalogue.',
      amount: 'How many, from 0.',
      count: 'How often, a whole number from 0.',
      worked: 'This cell is worked out.',
    },
  },
});
