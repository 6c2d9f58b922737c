import { bilingual, type Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { type BlankLayout, USUAL_LAYOUT } from '../../forms/blank/fields.ts';
import { type BlankFault, blankLayoutIn } from '../../forms/blank/read.ts';
import { faultInWords } from '../../reports/form/fault-words.ts';
import { readSpreadsheet } from '../../source/spreadsheet/reading.ts';
import { type Call, textFlag } from '../command.ts';
import { typedPath } from '../typed-path.ts';
import { UsageError } from '../usage.ts';

/** The places on the office's form, from the table that `--blank` names, else those to begin from, moved by `--shift`; a UsageError where they cannot be used. */
export async function blankAsked(call: Call): Promise<BlankLayout> {
  const typed = textFlag(call, 'blank');
  const layout = typed === undefined ? USUAL_LAYOUT : await layoutIn(typed, call);
  const by = textFlag(call, 'shift');
  if (by === undefined) return layout;
  const [, x, y] = /^(-?\d+(?:\.\d+)?)[;: ]+(-?\d+(?:\.\d+)?)$/.exec(by.replaceAll(/(\d),(\d)/g, '$1.$2')) ?? [];
  if (x === undefined || y === undefined)
    throw new UsageError(
      { vi: `${quoted(by)} không phải hai số milimét`, en: `${quoted(by)} is no two numbers of millimetres` },
      { vi: 'ngang rồi dọc, ví dụ --shift "2;-1,5"', en: 'across, then down, e.g. --shift "2;-1.5"' },
    );
  return { ...layout, shift: { x: layout.shift.x + Number(x), y: layout.shift.y + Number(y) } };
}

async function layoutIn(typed: string, call: Call): Promise<BlankLayout> {
  const read = await readSpreadsheet(typedPath(typed, call), typed);
  if ('fault' in read) {
    const { fault } = read;
    throw new UsageError({
      vi: `tệp ${quoted(typed)} ${faultInWords(fault, 'vi')}`,
      en: `the file ${quoted(typed)} ${faultInWords(fault, 'en')}`,
    });
  }
  const found = blankLayoutIn(read.spreadsheet.sheets);
  if ('layout' in found) return found.layout;
  const at = { vi: `tệp ${quoted(typed)}: `, en: `the file ${quoted(typed)}: ` };
  const said = (locale: keyof Words) =>
    at[locale] + (FAULTS[locale][found.fault.is] as (fault: BlankFault) => string)(found.fault);
  throw new UsageError(
    { vi: said('vi'), en: said('en') },
    {
      vi: 'lấy bảng mẫu: thêm --proof -o phoi.xlsx, sửa số milimét rồi dùng lại',
      en: 'a table to begin from: add --proof -o phoi.xlsx, change its millimetres and use it',
    },
  );
}

type Teller = { readonly [Is in BlankFault['is']]: (fault: Extract<BlankFault, { is: Is }>) => string };

const FAULTS = bilingual<Teller>({
  vi: {
    'no-table': () => 'không có bảng với các cột Mục, Trái (mm), Trên (mm)',
    'unknown-field': ({ cell, said }) => `ô ${cell}: không có mục nào tên ${quoted(said)}`,
    'not-a-number': ({ cell, said }) => `ô ${cell}: ${quoted(said)} không phải một số`,
    'unknown-word': ({ cell, said }) =>
      `ô ${cell}: không hiểu ${quoted(said)} (canh: trái, giữa, phải; kiểu: đậm, nghiêng, hoa)`,
    twice: ({ cell, said }) => `ô ${cell}: mục ${quoted(said)} ghi hai lần`,
    'half-a-place': ({ cell, field }) =>
      `ô ${cell}: mục ${quoted(field)} phải có đủ trái, trên, rộng, cỡ chữ, hoặc để trống cả trái và trên`,
    'off-the-sheet': ({ cell, field }) => `ô ${cell}: mục ${quoted(field)} nằm ngoài khổ phôi`,
    'no-sheet': () => 'dòng Khổ phôi chưa có chiều rộng, chiều cao',
  },
  en: {
    'no-table': () => 'it has no table with the columns Field, Left (mm), Top (mm)',
    'unknown-field': ({ cell, said }) => `cell ${cell}: there is no field ${quoted(said)}`,
    'not-a-number': ({ cell, said }) => `cell ${cell}: ${quoted(said)} is no number`,
    'unknown-word': ({ cell, said }) =>
      `cell ${cell}: ${quoted(said)} is unknown (align: left, centre, right; look: bold, italic, capitals)`,
    twice: ({ cell, said }) => `cell ${cell}: the field ${quoted(said)} stands there twice`,
    'half-a-place': ({ cell, field }) =>
      `cell ${cell}: ${quoted(field)} needs left, top, width and size, or neither left nor top`,
    'off-the-sheet': ({ cell, field }) => `cell ${cell}: ${quoted(field)} lies off the sheet`,
    'no-sheet': () => 'the row Sheet has no width and height',
  },
});
