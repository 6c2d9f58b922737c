import type { Words } from '../../base/locale.ts';

/** What columns of a scale's table are called. */
export const COLUMN_WORDS = {
  line: { vi: 'Dòng', en: 'Line' },
  id: { vi: 'Mã', en: 'Id' },
  title: { vi: 'Nội dung', en: 'What' },
  max: { vi: 'Điểm tối đa', en: 'Maximum' },
  mode: { vi: 'Cách chấm', en: 'How it is scored' },
  points: { vi: 'Điểm mỗi lần, của bậc', en: 'Points each, of the grade' },
  per: { vi: 'Tính theo', en: 'Per' },
  limit: { vi: 'Chỉ còn được xếp đến mức', en: 'Best level that remains' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  duty: { vi: 'Nhiệm vụ được đo', en: 'Duty it measures' },
  weight: { vi: 'Tỷ trọng', en: 'Weight' },
  side: { vi: 'Loại', en: 'Kind' },
  level: { vi: 'Mức', en: 'Level' },
  condition: { vi: 'Điều kiện', en: 'Condition' },
  name: { vi: 'Sản phẩm', en: 'Product' },
  factor: { vi: 'Hệ số', en: 'Factor' },
  named: { vi: 'Của nhóm hoặc việc', en: 'Of which group or event' },
} satisfies Readonly<Record<string, Words>>;

/** What settings of a scale are called, and what a blank means. */
export const SETTING_WORDS = {
  title: {
    words: { vi: 'Tên thang điểm', en: 'Title' },
    told: { vi: 'Tên in trên văn bản.', en: 'As papers print it.' },
  },
  'effective.from': {
    words: { vi: 'Áp dụng từ ngày', en: 'In force from' },
    told: { vi: 'Ví dụ 02/01/2017.', en: 'E.g. 02/01/2017.' },
  },
  'effective.to': {
    words: { vi: 'Áp dụng đến ngày', en: 'In force until' },
    told: { vi: 'Để trống: chưa kết thúc.', en: 'Blank: open.' },
  },
  'appliesTo.kind': {
    words: { vi: 'Chấm cho', en: 'Scores' },
    told: { vi: 'Chọn cá nhân hoặc tập thể.', en: 'People or divisions.' },
  },
  'appliesTo.units': {
    words: { vi: 'Chỉ các phòng', en: 'Only these divisions' },
    told: { vi: 'Cách nhau dấu chấm phẩy. Để trống: mọi phòng.', en: 'Parted by semicolons. Blank: all.' },
  },
  'appliesTo.positions': {
    words: { vi: 'Chỉ các chức vụ', en: 'Only these posts' },
    told: { vi: 'Cách nhau dấu chấm phẩy. Để trống: mọi chức vụ.', en: 'Parted by semicolons. Blank: all.' },
  },
  'appliesTo.members': {
    words: { vi: 'Chỉ những người', en: 'Only these people' },
    told: { vi: 'Cách nhau dấu chấm phẩy. Để trống: mọi người.', en: 'Parted by semicolons. Blank: everybody.' },
  },
  'scale.max': {
    words: { vi: 'Tổng điểm tối đa', en: 'Maximum of the whole' },
    told: { vi: 'Ví dụ 100.', en: 'E.g. 100.' },
  },
  'scale.min': {
    words: { vi: 'Tổng điểm thấp nhất', en: 'Minimum of the whole' },
    told: { vi: 'Để trống: 0.', en: 'Blank: 0.' },
  },
  'scale.step': {
    words: { vi: 'Chấm lẻ đến', en: 'Marks in steps of' },
    told: { vi: 'Ví dụ 0,5: chấm 16 hoặc 16,5, không chấm 16,3.', en: 'E.g. 0.5: 16 or 16.5, never 16.3.' },
  },
  'columns.self': {
    words: { vi: 'Cột thứ nhất gọi là', en: 'The first column is called' },
    told: { vi: 'Ai tự chấm, ví dụ Tự chấm.', en: 'Those who score themselves.' },
  },
  'columns.head': {
    words: { vi: 'Cột thứ hai gọi là', en: 'The second column is called' },
    told: {
      vi: 'Cấp phòng chấm, ví dụ Trưởng phòng. Để trống: không có cột này.',
      en: 'The head of the division. Blank: none.',
    },
  },
  'columns.council': {
    words: { vi: 'Cột thứ ba gọi là', en: 'The third column is called' },
    told: {
      vi: 'Lãnh đạo hoặc Hội đồng chấm. Để trống: không có cột này.',
      en: 'The leaders or the Council. Blank: none.',
    },
  },
  missing: {
    words: { vi: 'Tuần không có phiếu', en: 'A missing sheet' },
    told: { vi: 'Để trống: không tính kỳ ấy.', en: 'Blank: leave it out.' },
  },
  commentBelowMax: {
    words: { vi: 'Chấm dưới điểm tối đa phải ghi lý do', en: 'A mark under the maximum needs a reason' },
    told: { vi: 'Để trống: không.', en: 'Blank: no.' },
  },
  'bonus.max': {
    words: { vi: 'Tổng điểm cộng nhiều nhất', en: 'The most bonus points' },
    told: { vi: 'Để trống: không giới hạn.', en: 'Blank: no end.' },
  },
  'bonus.above': {
    words: { vi: 'Điểm cộng được làm tổng vượt điểm tối đa', en: 'Bonus may pass the maximum' },
    told: { vi: 'Để trống: không.', en: 'Blank: no.' },
  },
} satisfies Readonly<Record<string, { readonly words: Words; readonly told: Words }>>;
