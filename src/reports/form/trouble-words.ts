import { dateInWords } from '../../base/day.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { decimals } from '../../base/number-words.ts';
import { quoted } from '../../base/quoted.ts';
import type { Trouble } from '../../forms/trouble.ts';
import { ABSENCE_WORDS } from '../../scoring/reasons.ts';
import { BALLOT_TROUBLES } from './ballot-trouble-words.ts';
import { asked, LIST_TROUBLES } from './list-trouble-words.ts';
import { columnNames } from './list-words.ts';
import { amountsInWords, partsToType } from './part-words.ts';
import { PRODUCT_TROUBLES } from './product-trouble-words.ts';
import { RULE_TROUBLES } from './rule-trouble-words.ts';
import type { Teller } from './teller.ts';
import { TICK_TROUBLES } from './tick-trouble-words.ts';
import { short, UNSEEN } from './unseen-words.ts';

/** What is wrong with a cell, and what to do. */
export function troubleInWords(trouble: Trouble, locale: Locale): string {
  return (WORDS[locale][trouble.id] as (told: Trouble) => string)(trouble);
}

const vi = (digits: string) => decimals(digits, 'vi');
const asTyped = (text: string, decimal = vi) =>
  text.startsWith('{')
    ? decimal(text.replace(/\bdone: (\d+), assigned: (\d+)/, '$1/$2').replace(/[{}:]/g, '') || '0')
    : decimal(text);
const plain = (text: string) => asTyped(text, (same) => same);

const WORDS: Words<Teller> = {
  vi: {
    ...BALLOT_TROUBLES.vi,
    ...LIST_TROUBLES.vi,
    ...RULE_TROUBLES.vi,
    ...TICK_TROUBLES.vi,
    ...PRODUCT_TROUBLES.vi,
    'not-a-number': ({ text }) => `${quoted(text)} không phải một số điểm; ghi số, ví dụ 16,5`,
    'out-of-range': ({ text, max }) => `điểm ${vi(text)} nằm ngoài khoảng 0–${vi(max)}`,
    'off-step': ({ text, step }) => `điểm ${vi(text)} không chẵn ${vi(step)}`,
    'not-an-amount': ({ text }) => `${quoted(text)} không phải số việc; ghi một số, ví dụ 9`,
    'not-a-count': ({ text }) => `${quoted(text)} không phải số lần; ghi số nguyên, ví dụ 1`,
    negative: ({ text }) => `số ${vi(text)} nhỏ hơn 0`,
    'not-a-grade': ({ text, grades }) => `không có mức ${quoted(text)}; chọn ${grades.join(', ')}`,
    'became-a-date': ({ day }) =>
      `Excel đã đổi thành ngày${day ? ` ${dateInWords(day)}` : ''}; định dạng ô là Chung (General) rồi ghi lại, số lẻ dùng dấu phẩy`,
    'error-value': ({ text }) => `ô báo lỗi ${text}`,
    'formula-without-value': () => 'công thức chưa có kết quả; mở tệp bằng Excel, lưu lại rồi gửi',
    'true-or-false': ({ text }) => `${text} không phải điểm`,
    merged: ({ area }) => `các ô ${area} bị gộp làm một, không biết ghi cho ai; bỏ gộp ô rồi điền từng ô`,
    'half-a-ratio': ({ parts }) => `thiếu ${amountsInWords(parts, 'vi').join(' hoặc ')}`,
    'nothing-assigned': () => 'số việc được giao là 0, thang điểm chưa nói khi ấy tính thế nào',
    'wants-parts': ({ text, parts }) => `${quoted(text)} chưa rõ; ${partsToType(parts, 'vi')}`,
    'not-an-absence': ({ text }) => `không có loại nghỉ ${quoted(text)}; chọn trong danh sách của ô`,
    'too-long': ({ limit }) => `dài quá ${limit} chữ`,
    nobody: () => 'dòng có điểm mà không có mã, không có tên',
    'unknown-person': ({ text, near }) => `không ai phải chấm mang mã hoặc tên ${quoted(text)}${asked(near, 'vi')}`,
    'not-in-office': ({ text, near }) =>
      `sổ không có ai, không có phòng nào mang mã hoặc tên ${quoted(text)}${asked(near, 'vi')}`,
    twins: ({ text, ids }) => `có ${ids.length} người tên ${quoted(text)} (${ids.join(', ')}); ghi thêm mã hoặc phòng`,
    'name-differs': ({ text, name, known }) =>
      `mã ${text} là ${known} mà dòng ghi ${quoted(name)}; có thể cột tên đã bị sắp xếp riêng, không lấy cả dòng`,
    'not-due': ({ name }) => `${name} không phải chấm kỳ này`,
    'another-division': ({ name, unit }) =>
      `${name} thuộc ${unit}, không phải phòng của phiếu này; ghi vào phiếu của ${unit}`,
    twice: ({ name, rows }) => `${name} có ở nhiều dòng (${rows.join(', ')}), không lấy dòng nào; bỏ dòng thừa`,
    'not-a-day': ({ text, meant }) =>
      `${quoted(text)} không phải ngày; ${meant ? `nếu là ngày ${dateInWords(meant)} thì định dạng ô là ngày (Date)` : 'ghi như 30/9/2016'}`,
    'days-reversed': ({ from, to }) =>
      `kết thúc ${dateInWords(to)}, trước ngày đầu ${dateInWords(from)}; xem lại hai ngày`,
    'not-a-period': ({ text }) => `không có kỳ ${quoted(text)}; ghi năm như 2016, hoặc 2016-H2`,
    'unknown-award': ({ text, near }) =>
      `quy chế không có danh hiệu, hình thức khen ${quoted(text)}${asked(near, 'vi') || '; xem quy chế đang dùng: emul regulation list'}`,
    'several-awards': ({ text, ids }) => `${quoted(text)} là tên của ${ids.join(', ')}; ghi mã`,
    'unfit-award': ({ name, kind }) => `${quoted(name)} chỉ dành cho ${kind === 'unit' ? 'tập thể' : 'cá nhân'}`,
    'not-an-id': ({ text }) => `mã ${quoted(text)} chưa đúng; chỉ dùng chữ thường không dấu, số, dấu -: nguyen-van-an`,
    'new-without-id': ({ name, near }) =>
      near.length > 0
        ? `chưa có ai tên ${quoted(name)}${asked(near, 'vi')} Nếu là người mới thì ghi thêm mã ở cột Mã, ví dụ nguyen-van-an`
        : `bảng có hai dòng mới tên ${quoted(name)} cùng một nơi, không rõ là một hay hai; nếu là hai thì ghi mã khác nhau ở cột Mã, ví dụ an-2`,
    'too-little-said': ({ list, name, columns }) =>
      `dòng của ${quoted(name)} chưa ghi ${columnNames(list, columns, 'vi')}; điền đủ rồi gửi lại`,
    'sheet-without-codes': () =>
      'trang này mất dòng mã (chữ nhỏ ngay trên tên người) hoặc cột mã, không lấy cả trang; lập phiếu mới rồi chép điểm sang: emul form export',
    'columns-lost': ({ codes }) =>
      `thiếu cột ${codes.join(', ')}: cột bị xóa hoặc ô mã ở dòng này bị xóa, điều ghi ở đó không lấy được`,
    'position-differs': ({ name, position, known }) =>
      `dòng ghi chức vụ ${quoted(position)} mà ${name} là ${known || '…'}; xem có phải hai người bị đổi chỗ`,
    'column-without-code': () => 'cột này không có mã, không đọc',
    'row-too-wide': ({ values, columns }) =>
      `dòng có ${values} giá trị mà bảng chỉ có ${columns} cột, không lấy cả dòng; có thể dấu phẩy của số lẻ thành dấu ngăn cột: đặt số trong ngoặc kép, "18,5"`,
    'no-such-campaign': ({ campaign, period }) =>
      `kỳ ${period} không có phiếu riêng của đợt ${quoted(campaign)}; không lấy cả trang, xem: emul campaigns`,
    'unknown-criterion': ({ criterion }) => `thang điểm không có tiêu chí ${criterion}; không lấy cột này`,
    'criterion-changed': ({ criterion }) =>
      `tiêu chí ${criterion} đã khác lúc lập phiếu, không lấy cột này; lập phiếu mới: emul form export`,
    'unknown-event': ({ event }) => `thang điểm không có việc ${quoted(event)}; không lấy cột này`,
    'no-such-column': ({ criteria }) => `${quoted(criteria)} không có cột điểm này; không lấy`,
    'absent-with-marks': ({ name }) => `${name} vừa ghi nghỉ vừa có điểm; giữ điểm, không ghi nghỉ`,
    'another-hand': ({ name, isOfForm, what, there, here, path }) =>
      isOfForm
        ? `${name}: phiếu khác trong lần đọc này ghi ${what === 'absence' ? 'nghỉ' : asTyped(there)}, phiếu này ghi ${asTyped(here) || 'điểm'}; giữ phiếu kia; phiếu này mới đúng thì gõ lại với riêng tệp này, thêm --replace`
        : what === 'absence'
          ? `${name ? `${name}: sổ` : path} đang ghi nghỉ (${ABSENCE_WORDS[there ?? '']?.vi ?? there}); thêm --replace để thay bằng điểm trong phiếu`
          : `${name ? `${name}: sổ` : path} đang ghi ${asTyped(there)}, phiếu ghi ${asTyped(here)}; giữ số đang có, thêm --replace để lấy theo phiếu`,
    'changed-meanwhile': ({ criterion, there, here }) =>
      `${criterion}: trong lúc điền, tệp đã có người ghi ${vi(there)}; giữ số ấy, không ghi ${vi(here)}`,
    closed: ({ period, about, line }) => `${period.vi} đã khóa sổ, để nguyên ${about.vi}; sửa có căn cứ: ${line}`,
    'not-writable': ({ path, line }) =>
      `chưa sửa được ${path}${line ? ` dòng ${line}` : ''} mà không mất gì; ghi bằng tay`,
    'from-formula': ({ formula, text }) =>
      `ô là công thức =${short(formula)}; đã lấy kết quả đang hiện ${quoted(text)}`,
    unseen: ({ why }) => `${UNSEEN.vi[why]} nên không ai nhìn thấy; đã lấy giá trị trong ô, xin mở ra soát`,
  },
  en: {
    ...BALLOT_TROUBLES.en,
    ...LIST_TROUBLES.en,
    ...RULE_TROUBLES.en,
    ...TICK_TROUBLES.en,
    ...PRODUCT_TROUBLES.en,
    'not-a-number': ({ text }) => `${quoted(text)} is no number of points; write a number such as 16.5`,
    'out-of-range': ({ text, max }) => `${text} is outside 0–${max}`,
    'off-step': ({ text, step }) => `${text} is not a whole number of steps of ${step}`,
    'not-an-amount': ({ text }) => `${quoted(text)} is no amount; write a number such as 9`,
    'not-a-count': ({ text }) => `${quoted(text)} is no count; write a whole number such as 1`,
    negative: ({ text }) => `${text} is less than 0`,
    'not-a-grade': ({ text, grades }) => `there is no grade ${quoted(text)}; choose ${grades.join(', ')}`,
    'became-a-date': ({ day }) =>
      `Excel has made a date of it${day ? ` (${dateInWords(day)})` : ''}; set the cell to General and type it again`,
    'error-value': ({ text }) => `the cell shows the error ${text}`,
    'formula-without-value': () => 'a formula without a result; open and save the file in Excel',
    'true-or-false': ({ text }) => `${text} is no mark`,
    merged: ({ area }) => `${area} are merged into one cell, so nobody knows whose it is; unmerge and fill in each`,
    'half-a-ratio': ({ parts }) => `${amountsInWords(parts, 'en').join(' or ')} is missing`,
    'nothing-assigned': () => 'nothing was assigned, and the scale does not say what that is worth',
    'wants-parts': ({ text, parts }) => `${quoted(text)} is not clear; ${partsToType(parts, 'en')}`,
    'not-an-absence': ({ text }) => `there is no kind of absence ${quoted(text)}; choose from the cell’s list`,
    'too-long': ({ limit }) => `longer than ${limit} characters`,
    nobody: () => 'a row with marks and neither id nor name',
    'unknown-person': ({ text, near }) => `nobody due has the id or name ${quoted(text)}${asked(near, 'en')}`,
    'not-in-office': ({ text, near }) =>
      `nobody and no division has the id or name ${quoted(text)}${asked(near, 'en')}`,
    twins: ({ text, ids }) =>
      `${ids.length} people are called ${quoted(text)} (${ids.join(', ')}); add the id or division`,
    'name-differs': ({ text, name, known }) =>
      `id ${text} is ${known} but the row says ${quoted(name)}; the names may have been sorted by themselves, so the row is not taken`,
    'not-due': ({ name }) => `${name} is not due in this period`,
    'another-division': ({ name, unit }) => `${name} belongs to ${unit}, not to the division of this form; use theirs`,
    twice: ({ name, rows }) => `${name} stands in several rows (${rows.join(', ')}), none is taken; remove the others`,
    'not-a-day': ({ text, meant }) =>
      `${quoted(text)} is no day; ${meant ? `if ${dateInWords(meant)} is meant, give the cell the format of a date` : 'write it like 30/9/2016'}`,
    'days-reversed': ({ from, to }) => `ends on ${dateInWords(to)} but begins on ${dateInWords(from)}; look again`,
    'not-a-period': ({ text }) => `there is no period ${quoted(text)}; write a year such as 2016, or 2016-H2`,
    'unknown-award': ({ text, near }) =>
      `the regulation has no award ${quoted(text)}${asked(near, 'en') || '; see which regulation is in force: emul regulation list'}`,
    'several-awards': ({ text, ids }) => `${quoted(text)} is the name of ${ids.join(', ')}; write the id`,
    'unfit-award': ({ name, kind }) => `${quoted(name)} is for ${kind === 'unit' ? 'collectives' : 'individuals'} only`,
    'not-an-id': ({ text }) => `${quoted(text)} is no id; small letters, digits and -, such as nguyen-van-an`,
    'new-without-id': ({ name, near }) =>
      near.length > 0
        ? `nobody is called ${quoted(name)}${asked(near, 'en')} Somebody new needs an id in the first column, such as nguyen-van-an`
        : `two new rows are called ${quoted(name)} in one place, which may be one or two; if two, give each an id in the first column, such as an-2`,
    'too-little-said': ({ list, name, columns }) =>
      `the row of ${quoted(name)} leaves ${columnNames(list, columns, 'en')} blank; complete it`,
    'sheet-without-codes': () =>
      'this sheet has lost its row of codes (small, right above the names) or the column of ids, nothing of it is taken; make a new form and copy the marks: emul form export',
    'columns-lost': ({ codes }) =>
      `no column ${codes.join(', ')}: it was deleted, or its code in this row was; what it said cannot be taken`,
    'position-differs': ({ name, position, known }) =>
      `the row says ${quoted(position)} and ${name} is ${known || '…'}; see whether two people have changed places`,
    'column-without-code': () => 'this column has no code and is not read',
    'row-too-wide': ({ values, columns }) =>
      `the row has ${values} values and the table ${columns} columns, so it is not taken; a decimal comma may have become a separator: put the number in quotes, "18,5"`,
    'no-such-campaign': ({ campaign, period }) =>
      `${period} has no own sheets of a campaign ${quoted(campaign)}; the sheet is not read, see: emul campaigns`,
    'unknown-criterion': ({ criterion }) => `the scale has no criterion ${criterion}; the column is not taken`,
    'criterion-changed': ({ criterion }) =>
      `criterion ${criterion} is marked another way than when the form was made; the column is not taken, make a new form: emul form export`,
    'unknown-event': ({ event }) => `the scale has no event ${quoted(event)}; the column is not taken`,
    'no-such-column': ({ criteria }) => `${quoted(criteria)} has no such column of marks; not taken`,
    'absent-with-marks': ({ name }) => `${name} is away and has marks; the marks are kept, the absence is not`,
    'another-hand': ({ name, isOfForm, what, there, here, path }) =>
      isOfForm
        ? `${name}: another form of this reading says ${what === 'absence' ? 'away' : plain(there)}, this one ${plain(here) || 'marks'}; the other is kept; if this one is right, read it alone with --replace`
        : what === 'absence'
          ? `${name ? `${name}: the scores file` : path} says away (${there}); add --replace to take the form’s marks instead`
          : `${name ? `${name}: the scores file` : path} says ${plain(there)}, the form ${plain(here)}; what is there is kept, add --replace to take the form’s`,
    'changed-meanwhile': ({ criterion, there, here }) =>
      `${criterion}: meanwhile somebody wrote ${there} into the file; that stays, ${here} is not written`,
    closed: ({ period, about, line }) =>
      `${period.en} is closed, so ${about.en} is left as it is; to amend it: ${line}`,
    'not-writable': ({ path, line }) =>
      `${path}${line ? ` line ${line}` : ''} cannot be changed without a loss; write it by hand`,
    'from-formula': ({ formula, text }) =>
      `a formula, =${short(formula)}; the result it shows was taken, ${quoted(text)}`,
    unseen: ({ why }) => `${UNSEEN.en[why]}, so nobody sees it; what stands there was taken, unhide it and look`,
  },
};
