import { adoptedText } from '../../answers/adopted.ts';
import { regulationShown } from '../../answers/regulation-shown.ts';
import { knownRegulations, type Regulations } from '../../answers/regulations.ts';
import { dayFromPeople } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { cited } from '../../reports/cited.ts';
import { inTheWay } from '../../store/new-folder.ts';
import { type Call, type Command, textFlag } from '../command.ts';
import { workspaceToWrite } from '../to-write.ts';
import { UsageError } from '../usage.ts';
import { written } from '../written.ts';
import { unknownRegulation } from './known.ts';

/** `emul regulation adopt`: a copy of a regulation under the office's own decision, in a file that was not there. */
export const regulationAdopting: Command = {
  name: 'regulation adopt',
  takes: ['<id>'],
  flags: { as: '--as <id>', document: '--document <document>', date: '--date <date>', dryRun: '--dry-run' },
  words: {
    vi: {
      summary: 'chép một quy chế thành của cơ quan theo quyết định',
      description: 'Chép một quy chế thành của cơ quan theo quyết định của mình; không bao giờ ghi đè.',
      parts: {
        id: 'mã quy chế, ví dụ nd90-2020; sau --as: mã của quy chế mới, ví dụ bdt-2017',
        as: 'mã của quy chế mới',
        document: 'số quyết định của cơ quan, ví dụ 58/QĐ-BDT',
        date: 'ngày ký quyết định, ví dụ 30/9/2016',
        dryRun: 'chỉ in tệp sẽ ghi, chưa ghi gì',
      },
      examples: [
        [
          'emul regulation adopt kh43-2016 --as bdt --document 58/QĐ-BDT --date 30/9/2016',
          'lấy làm quy chế của cơ quan theo quyết định ấy',
        ],
      ],
    },
    en: {
      summary: 'make one the office’s own',
      description: 'Copies a regulation under the office’s own decision; never over a file.',
      parts: {
        id: 'id of a regulation, e.g. nd90-2020; behind --as that of the new one, e.g. bdt-2017',
        as: 'id of the new one',
        document: 'number of the office’s decision, e.g. 58/QĐ-BDT',
        date: 'the day it was signed, e.g. 2016-09-30',
        dryRun: 'print the file and write nothing',
      },
      examples: [
        ['emul regulation adopt kh43-2016 --as bdt --document 58/QĐ-BDT --date 30/9/2016', 'make it the office’s own'],
      ],
    },
  },
  run: adopted,
};

async function adopted(call: Call): Promise<number> {
  const asked = askedIn(call);
  const root = workspaceToWrite(call);
  const regulations = await knownRegulations(root, call.host.home);
  const { shown, near = [] } = { shown: undefined, near: undefined, ...regulationShown(asked.from, regulations) };
  if (!shown) throw unknownRegulation(asked.from, near);
  if (regulations.byId.has(asked.id)) throw taken(asked.id);
  const title = titleFor(asked, regulations);
  const text = adoptedText(shown.regulation, shown.rules, { ...asked, title });
  if (text === undefined) throw notSplit(asked.from);
  const file = { path: `regulations/${asked.id}.yaml`, text };
  const [blocked] = inTheWay(root, [file]);
  if (blocked !== undefined) throw inWay(blocked);
  const { document, date } = asked;
  const before = regulationInUse(regulations);
  return written(call, {
    root,
    changes: [{ path: file.path, before: undefined, after: text }],
    deed: {
      vi: `chép ${asked.from} thành quy chế của cơ quan theo ${cited(document, date, 'vi')}`,
      en: `made ${asked.from} the office’s own regulation under ${cited(document, date, 'en')}`,
    },
    next: { vi: NEXT.vi(asked, before), en: NEXT.en(asked, before) },
  });
}

interface Asked {
  readonly from: string;
  readonly id: string;
  readonly document: string;
  readonly date: string;
}

function askedIn(call: Call): Asked {
  const [from = ''] = call.values;
  const [id, document, date] = ['as', 'document', 'date'].map((name) => textFlag(call, name)?.trim() ?? '');
  if (!id || !document || !date) throw incomplete(from);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || id.length > 64) throw badId(id);
  const day = dayFromPeople(date);
  if (day === undefined) throw badDay(date);
  return { from, id, document: document.normalize('NFC'), date: day };
}

/** Named after the agency; where nobody knows it, after the decision. */
function titleFor({ document }: Asked, { workspace }: Regulations): string {
  const agency = workspace?.settings.agency?.value;
  return agency === undefined ? `Quy chế thi đua theo ${document}` : `Quy chế thi đua của ${agency}`;
}

/** The regulation that emul.yaml names now, or the last of its list. */
function regulationInUse({ workspace }: Regulations): string | undefined {
  return workspace?.settings.regulations.at(-1)?.use.value;
}

function incomplete(from: string): UsageError {
  const line = `emul regulation adopt ${from} --as bdt-2016 --document 58/QĐ-BDT --date 30/9/2016`;
  return new UsageError(
    { vi: 'thiếu mã mới, số quyết định hoặc ngày ký', en: 'the new id, the decision or its date is missing' },
    { vi: `gõ như ${line}`, en: `type it as ${line}` },
  );
}

function badId(id: string): UsageError {
  return new UsageError(
    { vi: `mã ${quoted(id)} chưa đúng cách`, en: `${quoted(id)} is no id` },
    {
      vi: 'viết chữ thường không dấu, số và dấu -, ví dụ bdt-2016',
      en: 'small letters, digits and -, such as bdt-2016',
    },
  );
}

function badDay(date: string): UsageError {
  return new UsageError(
    { vi: `không có ngày ${quoted(date)}`, en: `there is no day ${quoted(date)}` },
    { vi: 'gõ như --date 30/9/2016', en: 'type it as --date 2016-09-30' },
  );
}

function taken(id: string): UsageError {
  return new UsageError(
    { vi: `mã ${quoted(id)} đã có quy chế khác dùng`, en: `${quoted(id)} is the id of another regulation` },
    { vi: `chọn mã khác, ví dụ --as ${id}-2`, en: `choose another, such as --as ${id}-2` },
  );
}

function inWay(path: string): UsageError {
  return new UsageError(
    { vi: `chưa ghi gì: đã có tệp ${quoted(path)}`, en: `nothing written: ${quoted(path)} is there already` },
    { vi: 'chọn mã khác ở --as, hoặc chuyển tệp ấy đi nơi khác', en: 'choose another id, or move that file away' },
  );
}

function notSplit(from: string): UsageError {
  return new UsageError(
    {
      vi: `chưa ghi gì: mục rollup của ${quoted(from)} viết trên một dòng nên chưa chép được`,
      en: `nothing written: rollup of ${quoted(from)} stands on one line`,
    },
    {
      vi: 'hãy viết mỗi loại kỳ một dòng dưới rollup, rồi chạy lại',
      en: 'write each kind of period on a line of its own below rollup, then try again',
    },
  );
}

const NEXT: Words<(asked: Asked, before: string | undefined) => string> = {
  vi: (asked, before) =>
    'Việc tiếp theo\n' +
    (before
      ? `  1. Trong emul.yaml, ghi từ ngày nào thì theo quy chế mới:\n       ${listed(before, asked)}\n     hoặc, nếu mọi kỳ đều theo quy chế mới:\n`
      : '  1. Trong emul.yaml, ghi:\n') +
    `       regulation: ${asked.id}\n  2. Soát lại: emul check\n`,
  en: (asked, before) =>
    'What comes next\n' +
    (before
      ? `  1. In emul.yaml, say from when it holds:\n       ${listed(before, asked)}\n     or, where it holds for every period:\n`
      : '  1. In emul.yaml, write:\n') +
    `       regulation: ${asked.id}\n  2. Look it through: emul check\n`,
};

function listed(before: string, { id, date }: Asked): string {
  return `regulation: [{use: ${before}}, {use: ${id}, from: ${date}}]`;
}
