import { bilingual, type Locale, type Words } from '../../base/locale.ts';

/** What the sheets of a scale's workbook are called, and what stands on top of them. */
export const SCALE_SHEETS = bilingual({
  vi: {
    guide: 'Hướng dẫn',
    line: 'Thang điểm',
    event: 'Thưởng, trừ điểm',
    level: 'Mức',
    duty: 'Nhiệm vụ',
    product: 'Danh mục',
    scale: 'Áp dụng',
    titles: {
      line: 'THANG ĐIỂM',
      event: 'ĐIỂM CỘNG, ĐIỂM TRỪ',
      level: 'MỨC XẾP LOẠI',
      duty: 'NHIỆM VỤ ĐƯỢC ĐO',
      product: 'DANH MỤC SẢN PHẨM',
      scale: 'ÁP DỤNG',
    },
    how: {
      line: 'Mỗi nhóm một dòng, dưới đó mỗi tiêu chí một dòng; việc bị trừ, việc được đếm và các bậc ghi ngay dưới tiêu chí của mình. Điểm ghi như 2, 0,5 hoặc 70/3. Thêm dòng: chèn dòng vào giữa. Bỏ một mục: xóa cả dòng.',
      event:
        'Việc được cộng hoặc bị trừ thẳng vào tổng điểm, ngoài các tiêu chí. Điểm 0 và có mức khống chế: không trừ điểm, nhưng chỉ còn được xếp đến mức ấy.',
      level:
        'Ghi mức từ cao xuống thấp. Mỗi điều kiện một dòng, đạt mọi điều kiện mới được mức ấy; điều kiện thứ hai trở đi ghi ở dòng dưới, để trống cột Mức. Mức cuối không có điều kiện nào là của mọi người còn lại.',
      duty: 'Tiêu chí nào đo nhiệm vụ nào của phòng; mỗi cặp một dòng. Nhiều tiêu chí cùng đo một nhiệm vụ thì ghi tỷ trọng, cộng lại là 1. Có thể để trống cả trang.',
      product:
        'Danh mục cho tiêu chí chấm theo sản phẩm; thang không có tiêu chí ấy thì để trống cả trang. Mỗi sản phẩm một dòng với hệ số quy đổi, lớn hơn 0. Mã để trống, phần mềm tự đặt; giữ nguyên mã cũ khi sửa tên.',
      scale: 'Thang điểm áp dụng cho ai, từ ngày nào, và những điều chung cho cả thang.',
    },
    id: 'Mã thang điểm',
    idTold: 'Phần mềm ghi; để trống nếu là thang mới.',
    edition: 'Lần ban hành',
    editionTold: 'Phần mềm ghi.',
    choose: 'Chọn trong danh sách.',
    chooseSeveral: 'Chọn trong danh sách; nhiều mục thì gõ cách nhau dấu chấm phẩy.',
  },
  en: {
    guide: 'How to',
    line: 'Scale',
    event: 'Bonus, penalty',
    level: 'Levels',
    duty: 'Duties',
    product: 'Catalogue',
    scale: 'Applies to',
    titles: {
      line: 'POINT SCALE',
      event: 'BONUS AND PENALTY',
      level: 'LEVELS',
      duty: 'DUTIES',
      product: 'CATALOGUE OF PRODUCTS',
      scale: 'APPLIES TO',
    },
    how: {
      line: 'A line for each group, below it one for each criterion; what costs or earns points and grades stand right below their criterion. Points are 2, 0.5 or 70/3. Insert rows for what is new, delete whole rows for what goes.',
      event:
        'What earns or costs points of the total, outside of criteria. 0 points with a level: nothing is lost but the levels above.',
      level:
        'Best level first. A line for each condition, all of which must hold; from the second on below, with a blank level. The last level without any takes everybody else.',
      duty: 'Which criterion measures which duty, a pair a line. Where several measure one, their weights add up to 1.',
      product:
        'For criteria that count products; blank where the scale has none. A product a line with its factor, above 0. A blank id is made by emul; keep an old one when you change the name.',
      scale: 'Whom it is for, from when, and what holds for all of it.',
    },
    id: 'Id of the scale',
    idTold: 'Written by emul; blank for a new one.',
    edition: 'Edition',
    editionTold: 'Written by emul.',
    choose: 'Choose from the list.',
    chooseSeveral: 'Choose from the list; several parted by semicolons.',
  },
});

/** The sheet that explains the others. */
export const SCALE_GUIDE = bilingual({
  vi: {
    title: 'THANG ĐIỂM BẰNG BẢNG',
    how: [
      'Bảng này là một thang điểm thi đua. Sửa ngay trên các trang sau, lưu lại, rồi nhập: phần mềm in ra từng điều đã đổi, soát cả thang và chỉ đúng ô còn vướng, rồi mới ghi.',
      'Trang Thang điểm: nhóm, tiêu chí và cách chấm. Trang Thưởng, trừ điểm: việc cộng, trừ thẳng vào tổng. Trang Mức: từ bao nhiêu điểm, với điều kiện gì thì xếp mức nào. Trang Nhiệm vụ: tiêu chí nào đo nhiệm vụ nào. Trang Áp dụng: cho ai, từ ngày nào.',
    ],
    modes: 'Cách chấm một tiêu chí:',
    withRows: (rows: string) => `ghi thêm dòng ${rows} bên dưới`,
    withColumns: (columns: string) => `cột riêng: ${columns}`,
    rows: [
      'Cột Dòng cho biết dòng ấy là gì; để trống thì phần mềm đoán theo các ô khác. Dòng ghi “Ví dụ” không được đọc: sửa dòng ấy thành của mình thì chọn lại ô Dòng.',
      'Cột Mã: nhóm A, tiêu chí A1; mã của việc để trống, phần mềm tự đặt. Giữ nguyên mã cũ khi sửa lời.',
    ],
    issued:
      'Bản này đã ban hành nên không sửa vào nó: nhập bảng đã sửa thì thành dự thảo của lần ban hành sau, trong tệp riêng.',
    kept: (what: string) =>
      `Thang điểm còn ghi những điều bảng này không có chỗ: ${what}. Khi nhập lại, các điều ấy giữ nguyên.`,
    back: 'Nhập lại: emul form import TỆP. Chỉ soát, chưa ghi: emul criteria check TỆP.',
  },
  en: {
    title: 'A POINT SCALE AS A TABLE',
    how: [
      'This is a point scale. Change it on the sheets behind, save it, and read it in: emul prints each change, looks the whole scale through by cell, and only then writes.',
      'Scale: groups, criteria and how they are scored. Bonus, penalty: what changes the total. Levels: which points and conditions each asks. Duties: what criteria measure. Applies to: whom it is for, from when.',
    ],
    modes: 'How a criterion is scored:',
    withRows: (rows) => `with lines ${rows} below it`,
    withColumns: (columns) => `columns of its own: ${columns}`,
    rows: [
      'The column Line says what a line is; where it is blank, emul takes it from the other cells. Lines that say “Example” are not read.',
      'Ids: group A, criterion A1; those of events are made by emul where they are blank. Keep an old id when you change words.',
    ],
    issued:
      'This edition is issued and stays what it is: a changed table makes a draft of the next one, in a file of its own.',
    kept: (what) => `The scale says more than this table has room for: ${what}. All of that stays as it is.`,
    back: 'To read it in: emul form import FILE. To look it through only: emul criteria check FILE.',
  },
});

const KEYS: Readonly<Record<string, Words>> = {
  source: { vi: 'căn cứ', en: 'its source' },
  consultation: { vi: 'việc lấy ý kiến', en: 'the consultation' },
  opinions: { vi: 'ý kiến góp ý', en: 'opinions' },
  approval: { vi: 'việc Hội đồng thông qua', en: 'the approval' },
  issued: { vi: 'quyết định ban hành', en: 'the decision that issued it' },
  superseded: { vi: 'bản thay thế', en: 'what superseded it' },
  examples: { vi: 'phiếu mẫu để kiểm tra', en: 'example sheets' },
};

/** What a key of the file is called that a table has no place for. */
export function keyLeftAlone(key: string, locale: Locale): string {
  return KEYS[key]?.[locale] ?? key;
}
