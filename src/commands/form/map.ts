import { type ProposedMap, proposedMap } from '../../answers/entry/form-proposed.ts';
import { isId } from '../../base/id.ts';
import { eitherOf } from '../../base/listed.ts';
import type { Words } from '../../base/locale.ts';
import { nearest } from '../../base/nearest.ts';
import { quoted } from '../../base/quoted.ts';
import { listKinds, listNamed } from '../../forms/lists/index.ts';
import type { ListKind } from '../../forms/lists/list-kind.ts';
import type { Proposal } from '../../forms/proposal.ts';
import { faultInWords } from '../../reports/form/fault-words.ts';
import { mapText } from '../../reports/form/map-text.ts';
import { filesNamed } from '../../source/named-files.ts';
import { askedPeriod } from '../asked-period.ts';
import { comingPeriod } from '../coming-period.ts';
import { type Call, type Command, EXIT, textFlag } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { workspaceToWrite } from '../to-write.ts';
import { typedAll } from '../typed-path.ts';
import { didYouMean, UsageError } from '../usage.ts';
import { written } from '../written.ts';
import { scaleFound, scaleMapped } from './map-scale.ts';

/** Every list that `--list` may name. */
export const LISTS = listKinds.map(({ id }) => id);

/** `emul form map`: proposes how a table is read that emul did not make. */
export const formMapping: Command = {
  name: 'form map',
  takes: ['<file>'],
  flags: { as: '--as <name>', list: '--list <list>', period: '--period <period>', dryRun: '--dry-run' },
  words: {
    vi: {
      summary: 'đoán cách đọc một bảng Excel không do phần mềm lập',
      description:
        'Xem một bảng Excel hoặc CSV của nơi khác, tìm cột họ tên và các tiêu chí theo tiêu đề, rồi in ra cách đọc để soát lại; --as ghi vào maps/. Sau đó đọc bằng emul form import --map.',
      parts: {
        file: 'tệp .xlsx, .csv, .tsv, hoặc .docx có bảng',
        as: 'ghi thành maps/TÊN.yaml, ví dụ --as tai-chinh',
        list: `bảng là danh sách, không phải phiếu điểm: ${eitherOf([...LISTS, 'criteria'], 'vi')}`,
        period: 'người và tiêu chí của kỳ này (không ghi: kỳ mới nhất có tệp điểm)',
        dryRun: 'chỉ in tệp sẽ ghi, chưa ghi gì',
      },
      examples: [
        ['emul form map bang-diem.xlsx', 'in ra cách đọc'],
        ['emul form map bang-diem.xlsx --as tai-chinh', 'ghi vào maps/tai-chinh.yaml'],
        ['emul form map dang-ky.xlsx --list registrations --as dang-ky', 'bảng đăng ký thi đua'],
      ],
    },
    en: {
      summary: 'propose how a table is read that emul did not make',
      description:
        'Looks over a table from elsewhere for the column of names and for criteria in its headings, and prints how it would be read; --as writes that into maps/. It is then read by emul form import --map.',
      parts: {
        file: 'the .xlsx, .csv or .tsv file, or a .docx with tables',
        as: 'write it as maps/NAME.yaml, e.g. --as finance',
        list: `the table is a list, no score sheet: ${eitherOf([...LISTS, 'criteria'], 'en')}`,
        period: 'the people and criteria of this period (left out: the newest with a scores file)',
        dryRun: 'print the file and write nothing',
      },
      examples: [
        ['emul form map table.xlsx', 'print how it would be read'],
        ['emul form map table.xlsx --as finance', 'write maps/finance.yaml'],
        ['emul form map table.xlsx --list registrations --as titles', 'a table of registrations'],
      ],
    },
  },
  async run(call) {
    const root = workspaceToWrite(call);
    const name = nameAsked(call);
    const [file] = filesNamed(typedAll(call), call.host.folder, ['.xlsx', '.docx', '.csv', '.tsv']);
    if (!file) throw noFile();
    if (textFlag(call, 'list') === 'criteria') return scaleMapped(call, file);
    const list = listAsked(call);
    const answer = await proposedMap(root, call.host.home, file, {
      list,
      choose: (available, bases) => {
        const ids = [...available];
        const text = textFlag(call, 'period') ?? '';
        const asked = comingPeriod(call, text, ids, bases, 'emul form map --period');
        return asked ?? askedPeriod({ ...call, values: [] }, ids, bases);
      },
    });
    const hasErrors = await findingsTold(call, answer.diagnostics);
    if (answer.isRefused) return EXIT.failure;
    if (answer.isOwn) throw isOwn(file.shown);
    const [best] = answer.proposals;
    if (!best) return (await scaleFound(call, file)) ?? untold(call, file.shown, answer);
    const text = mapText(best, file.shown.split('/').at(-1) ?? file.shown, call.locale);
    if (name === undefined) call.host.out.write(text);
    else await kept(call, root, name, text);
    told(call, best, answer);
    return hasErrors ? EXIT.findings : EXIT.fine;
  },
};

function listAsked(call: Call): ListKind | undefined {
  const text = textFlag(call, 'list');
  const found = listNamed(text);
  if (text === undefined || found) return found;
  throw new UsageError(
    { vi: `không có danh sách ${quoted(text)}`, en: `there is no list ${quoted(text)}` },
    didYouMean(nearest(text, LISTS)) ?? { vi: `chọn ${LISTS.join(', ')}`, en: `choose ${LISTS.join(', ')}` },
  );
}

function nameAsked(call: Call): string | undefined {
  const name = textFlag(call, 'as');
  if (name === undefined || isId(name)) return name;
  throw new UsageError(
    { vi: `tên ${quoted(name)} chưa đúng cách`, en: `${quoted(name)} is no name for a map` },
    {
      vi: 'viết chữ thường không dấu, số và dấu -, ví dụ tai-chinh',
      en: 'small letters, digits and -, such as finance',
    },
  );
}

function isOwn(shown: string): UsageError {
  return new UsageError(
    {
      vi: `${quoted(shown)} là phiếu do phần mềm lập, không cần cách đọc`,
      en: `${quoted(shown)} is a form of emul’s and needs no map`,
    },
    { vi: `đọc bằng: emul form import ${shown}`, en: `read it: emul form import ${shown}` },
  );
}

function noFile(): UsageError {
  return new UsageError(
    { vi: 'trong thư mục ấy không có bảng nào', en: 'there is no table in that folder' },
    { vi: 'ghi tên tệp: emul form map bang-diem.xlsx', en: 'name the file: emul form map table.xlsx' },
  );
}

async function kept(call: Call, root: string, name: string, after: string): Promise<void> {
  const path = `maps/${name}.yaml`;
  const deed: Words = { vi: `lập cách đọc ${name}`, en: `wrote the map ${name}` };
  const next: Words = {
    vi: `Soát tệp ấy rồi đọc: emul form import TỆP --map ${name} --period KỲ --dry-run\n`,
    en: `Look it over, then: emul form import FILE --map ${name} --period PERIOD --dry-run\n`,
  };
  await written(call, { root, changes: [{ path, before: undefined, after }], deed, next });
}

function untold(call: Call, shown: string, { fault }: ProposedMap): number {
  const { locale, host } = call;
  const why = fault ? faultInWords(fault, locale) : NO_NAMES[locale];
  host.out.write(`${shown.split('/').at(-1) ?? shown}: ${why}.\n`);
  return fault?.id === 'refused' ? EXIT.failure : EXIT.findings;
}

/** On stderr, so that the map itself may go into a file. */
function told({ host, locale, isQuiet }: Call, { known, names, columns }: Proposal, { proposals }: ProposedMap): void {
  if (isQuiet) return;
  const others = proposals.slice(1).map(({ sheet }) => sheet.name);
  host.err.write(
    TOLD[locale]({ rows: known, names }, columns.filter(({ code }) => code).length, columns.length, others),
  );
}

const NO_NAMES: Words = {
  vi: 'không thấy cột nào ghi tên người hoặc tập thể phải chấm kỳ ấy; xem tên trong organization.yaml',
  en: 'no column holds names of who is due in that period; see organization.yaml for the names',
};

const TOLD: Words<
  (found: Pick<Proposal, 'names'> & { rows: number }, known: number, all: number, others: readonly string[]) => string
> = {
  vi: ({ rows, names }, known, all, others) =>
    `lưu ý: nhận ra ${names} tên${rows > names ? ` ở ${rows} dòng` : ''}, ${known}/${all} cột${others.length > 0 ? `; trang khác cũng có tên: ${others.join(', ')}` : ''}\n`,
  en: ({ rows, names }, known, all, others) =>
    `note: ${names} names${rows > names ? ` in ${rows} rows` : ''} and ${known} of ${all} columns were recognised${others.length > 0 ? `; other sheets with names: ${others.join(', ')}` : ''}\n`,
};
