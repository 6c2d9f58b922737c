import { bilingual } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import type { Teller } from './teller.ts';

type OfRules =
  | 'not-a-rule-number'
  | 'rule-number-blank'
  | 'rule-gone'
  | 'rule-of-another'
  | 'rule-without-decision'
  | 'half-a-decision'
  | 'rule-refuses'
  | 'share-over-one'
  | 'rule-changed';

/** What is wrong with a number of a regulation's table. */
export const RULE_TROUBLES = bilingual<Pick<Teller, OfRules>>({
  vi: {
    'not-a-rule-number': ({ text }) => `${quoted(text)} không phải con số; ghi như 90, 75%, 0,75 hoặc 3/4`,
    'rule-number-blank': ({ there }) => `ô để trống; con số đang áp dụng là ${there}, vẫn giữ`,
    'rule-gone': ({ code }) => `quy chế đang dùng không có con số ${code}; lập bảng mới: emul form export regulation`,
    'rule-of-another': ({ title }) => `con số này là của ${title}, cơ quan không sửa được ở đây; trả lại như cũ`,
    'rule-without-decision': () =>
      'quy chế này kèm phần mềm, chưa phải của cơ quan; ghi số và ngày quyết định của cơ quan ở hai dòng đầu bảng rồi nhận lại',
    'half-a-decision': () => 'thiếu số hoặc ngày quyết định; ghi đủ cả hai, ví dụ 12/QĐ-SNV và 30/9/2016',
    'rule-refuses': ({ text, why }) => `ghi ${quoted(text)} ở đây không được: ${why.vi}`,
    'share-over-one': ({ text }) => `chỗ này là tỷ lệ, ${text} là quá 100%; ghi ${text}% nếu ý là phần trăm`,
    'rule-changed': ({ there, here }) =>
      `từ lúc lập bảng đã có người sửa: sổ đang ghi ${there}, bảng ghi ${here}; giữ số đang có, thêm --replace để lấy theo bảng`,
  },
  en: {
    'not-a-rule-number': ({ text }) => `${quoted(text)} is no number; write it like 90, 75%, 0.75 or 3/4`,
    'rule-number-blank': ({ there }) => `blank; the number in force, ${there}, stays`,
    'rule-gone': ({ code }) =>
      `the regulation in use has no number ${code}; make a new table: emul form export regulation`,
    'rule-of-another': ({ title }) =>
      `this number is one of ${title}, which the office cannot change here; put it back`,
    'rule-without-decision': () =>
      'this regulation comes with emul and is not the office’s own; write the office’s decision and its day in the first two rows',
    'half-a-decision': () =>
      'the number or the day of the decision is missing; write both, e.g. 12/QĐ-SNV and 30/9/2016',
    'rule-refuses': ({ text, why }) => `${quoted(text)} cannot stand here: ${why.en}`,
    'share-over-one': ({ text }) =>
      `a share stands here, and ${text} is more than all; write ${text}% if that is meant`,
    'rule-changed': ({ there, here }) =>
      `changed by somebody since the table was made: the files say ${there}, the table ${here}; what is there is kept, add --replace to take the table’s`,
  },
});
