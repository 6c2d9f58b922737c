import { type Honour, type HonoursAnswer, isLeading, isProven } from '../../answers/honours.ts';
import { begunIn, movementsOf } from '../../answers/movements.ts';
import { bilingual } from '../../base/locale.ts';
import type { Block, Document } from '../../documents/document.ts';
import type { Cell, Table } from '../../documents/table.ts';
import { formsOn } from '../../model/statistical-forms.ts';
import { cited } from '../cited.ts';
import { whoOpened } from '../workings/names.ts';
import { openPlace, signaturePlace } from './frame.ts';
import { namingIn, ownParagraphs, type Setting } from './setting.ts';
import { movementsTable } from './statistics/movements-table.ts';
import { type SuperiorCells, superiorsTable } from './statistics/superiors-table.ts';
import { tablePaper } from './table-paper.ts';

/** Số liệu phục vụ các biểu thống kê: what an agency can say towards the forms of its year; never the form itself. */
export function statisticsPaper(answer: HonoursAnswer, setting: Setting): Document {
  const { locale } = setting;
  const words = WORDS[locale];
  const { period, workspace } = answer;
  const forms = formsOn(period.to, workspace);
  const numbers = [forms?.movements?.value, forms?.awards?.value].filter((form) => form !== undefined);
  const begun = begunIn(period, movementsOf(workspace));
  const circular = forms && cited(forms.document.value, undefined, locale);
  return tablePaper(
    {
      type: words.type,
      subject: words.subject(numbers.join(', '), period.kind.words[locale].title(period)),
      isStamped: false,
      body: [
        ...paragraph(numbers.length > 0 && circular ? words.by(circular) : words.unknown(circular)),
        movementsTable(words.movements(forms?.movements?.value), begun, locale),
        awards(answer, forms?.awards?.value, setting),
        ...paragraph(words.notCounted),
        ...ownParagraphs('note', setting),
      ],
      places: [openPlace(words.drafter, locale), signaturePlace(setting)],
    },
    setting,
  );
}

function paragraph(text: string): Block[] {
  return [{ kind: 'paragraph', text }];
}

/** Awards of whoever stands above the agency, by kind of award and post. */
function awards(answer: HonoursAnswer, form: string | undefined, setting: Setting): Table {
  const { locale } = setting;
  const words = WORDS[locale];
  const own = answer.rows.filter(isOfSuperior);
  const ids = [...new Set(own.map(({ record }) => record.award.value))];
  const naming = namingIn(setting);
  const counted = (rows: readonly Honour[]): Cell => {
    const who = rows.map(({ record: { kind, subject } }) => ({ kind, id: subject.value }));
    return { kind: 'count', count: rows.length, opens: () => whoOpened(who, naming) };
  };
  const cells = (rows: readonly Honour[]): SuperiorCells => {
    const people = rows.filter(({ record }) => record.kind === 'member');
    const leading = people.filter(({ record }) => isLeading(record, answer.workspace.organization));
    const units = rows.filter(({ record }) => record.kind === 'unit');
    const others = people.filter((row) => !leading.includes(row));
    return [counted(rows), counted(units), counted(people), counted(leading), counted(others)];
  };
  const each = ids.map(
    (id) => [nameOf(id, own), cells(own.filter(({ record }) => record.award.value === id))] as const,
  );
  return superiorsTable(words.awards(form), cells(own), each, locale);
}

function nameOf(id: string, all: readonly Honour[]): string {
  return all.find(({ award }) => award?.id.value === id)?.award?.name.value ?? id;
}

/** Decided above the agency, proven and not taken back. */
function isOfSuperior({ record, award }: Honour): boolean {
  return isProven(record) && award?.decides.who === 'superior';
}

const WORDS = bilingual({
  vi: {
    type: 'SỐ LIỆU THỐNG KÊ',
    subject: (forms: string, period: string) =>
      `Phục vụ ${forms === '' ? 'các biểu thống kê ngành Thi đua, khen thưởng' : `biểu ${forms}`}, ${period.charAt(0).toLocaleLowerCase('vi')}${period.slice(1)}`,
    by: (circular: string) =>
      `Số liệu của cơ quan gửi Sở Nội vụ tổng hợp theo ${circular}; không thay cho biểu báo cáo.`,
    unknown: (circular: string | undefined) =>
      circular === undefined
        ? 'Chưa biết thông tư nào quy định biểu thống kê của năm này; số liệu dưới đây xếp theo nội dung, không theo số biểu.'
        : `Năm này áp dụng ${circular}; số hiệu và cột của biểu chưa biết, số liệu dưới đây xếp theo nội dung.`,
    notCounted:
      'Lao động tiên tiến, Chiến sĩ thi đua cơ sở, Tập thể Lao động tiên tiến và Giấy khen do người đứng đầu quyết định không thuộc các biểu này.',
    movements: (form: string | undefined) =>
      `Phong trào thi đua do cơ quan phát động trong năm${form === undefined ? '' : ` (biểu ${form})`}`,
    awards: (form: string | undefined) =>
      `Khen thưởng của cấp trên có quyết định trong năm${form === undefined ? '' : ` (biểu ${form})`}`,
    drafter: 'Người lập biểu',
  },
  en: {
    type: 'STATISTICS',
    subject: (forms, period) =>
      `Towards ${forms === '' ? 'the statistical forms of the field' : `forms ${forms}`}, ${period}`,
    by: (circular) =>
      `What the agency tells the Department of Home Affairs under ${circular}; it takes the place of no form.`,
    unknown: (circular) =>
      circular === undefined
        ? 'Which circular has the forms of this year is not known; what follows goes by matter.'
        : `${circular} holds in this year; its forms are not known, what follows goes by matter.`,
    notCounted: 'Titles and commendations that the head decides on stand in none of these forms.',
    movements: (form) => `Movements that the agency launched in the year${form === undefined ? '' : ` (form ${form})`}`,
    awards: (form) => `Awards of superiors decided in the year${form === undefined ? '' : ` (form ${form})`}`,
    drafter: 'Drawn up by',
  },
});
