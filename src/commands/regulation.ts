import { regulationShown } from '../answers/regulation-shown.ts';
import { knownRegulations, type Regulations } from '../answers/regulations.ts';
import { quoted } from '../base/quoted.ts';
import type { Document } from '../documents/document.ts';
import { workspaceAbove } from '../source/folder.ts';
import { type Call, type Command, EXIT } from './command.ts';
import { findingsTold } from './findings-told.ts';
import { workspaceOf } from './opened.ts';
import { didYouMean, UsageError } from './usage.ts';

/** `emul regulation`: which rules there are, what each says and on what paper, and making one the office's own. */
export const regulation: Command = {
  name: 'regulation',
  takes: ['<action>', '[id]'],
  flags: {
    as: '--as <id>',
    document: '--document <document>',
    date: '--date <date>',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'các quy chế: xem từng con số và căn cứ, ban hành của cơ quan',
      description:
        'list: các quy chế sẵn có, cơ quan đang áp dụng quy chế nào từ ngày nào. show: mọi con số của một quy chế, mỗi số theo văn bản nào, là pháp luật, hướng dẫn hay đề xuất. adopt: chép một quy chế thành của cơ quan theo quyết định của mình; không bao giờ ghi đè.',
      parts: {
        action: 'list, show hoặc adopt',
        id: 'mã quy chế, ví dụ nd90-2020',
        as: 'adopt: mã của quy chế mới, ví dụ bdt-2017',
        document: 'adopt: số quyết định của cơ quan, ví dụ 58/QĐ-BDT',
        date: 'adopt: ngày ký quyết định, ví dụ 30/9/2016',
        dryRun: 'adopt: chỉ in tệp sẽ ghi, chưa ghi gì',
        json: 'list, show: in cho máy đọc',
      },
      examples: [
        ['emul regulation list', 'các quy chế sẵn có'],
        ['emul regulation show nd90-2020', 'Nghị định số 90/2020/NĐ-CP nói gì'],
        [
          'emul regulation adopt kh43-2016 --as bdt --document 58/QĐ-BDT --date 30/9/2016',
          'lấy làm quy chế của cơ quan theo quyết định ấy',
        ],
      ],
    },
    en: {
      summary: 'the regulations: every number and its source; make one your own',
      description:
        'list: which there are, and which is in force here from when. show: every number of one, the paper it comes from, and whether that is law, guidance or a proposal. adopt: copy one under the office’s own decision; never over a file.',
      parts: {
        action: 'list, show or adopt',
        id: 'id of a regulation, e.g. nd90-2020',
        as: 'adopt: id of the new one, e.g. bdt-2017',
        document: 'adopt: number of the office’s decision, e.g. 58/QĐ-BDT',
        date: 'adopt: the day it was signed, e.g. 2016-09-30',
        dryRun: 'adopt: print the file and write nothing',
        json: 'list, show: print for machines',
      },
      examples: [
        ['emul regulation list', 'which there are'],
        ['emul regulation show nd90-2020', 'what decree 90 of 2020 says'],
        ['emul regulation adopt kh43-2016 --as bdt --document 58/QĐ-BDT --date 30/9/2016', 'make it the office’s own'],
      ],
    },
  },
  run(call) {
    const [action = ''] = call.values;
    const run = ACTIONS[action];
    if (run) return run(call);
    throw new UsageError(
      { vi: `không có việc ${quoted(action)}`, en: `there is no action ${quoted(action)}` },
      { vi: 'chọn list, show hoặc adopt', en: 'choose list, show or adopt' },
    );
  },
};

const ACTIONS: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  list,
  show,
  adopt: async (call) => (await import('./regulation-adopt.ts')).adopt(call),
};

async function list(call: Call): Promise<number> {
  if (call.values[1] !== undefined) {
    const id = quoted(call.values[1]);
    const help = {
      vi: `xem một quy chế: emul regulation show ${call.values[1]}`,
      en: `see one: emul regulation show ${call.values[1]}`,
    };
    throw new UsageError({ vi: `list không nhận mã ${id}`, en: `list takes no id ${id}` }, help);
  }
  const regulations = await regulationsFor(call);
  if (call.flags['json'] === true) {
    const { regulationListJson } = await import('../reports/regulation-json.ts');
    call.host.out.write(regulationListJson(regulations, call.host.home.version));
  } else {
    const { regulationList } = await import('../reports/regulation-list.ts');
    await drawn(regulationList.document(regulations, call.locale), call);
  }
  return codeOf(call, regulations);
}

async function show(call: Call): Promise<number> {
  const regulations = await regulationsFor(call);
  const found = regulationShown(idIn(call), regulations);
  if (!found.shown) throw unknown(idIn(call), found.near);
  if (call.flags['json'] === true) {
    const { regulationShowJson } = await import('../reports/regulation-json.ts');
    call.host.out.write(regulationShowJson(found.shown, call.host.home.version));
  } else {
    const { regulationShow } = await import('../reports/regulation-show.ts');
    await drawn(regulationShow.document(found.shown, call.locale), call);
  }
  return codeOf(call, regulations);
}

/** What is shipped can be read outside of a workspace too; a folder that was named must be one. */
function regulationsFor(call: Call): Promise<Regulations> {
  const root = call.isFolderGiven ? workspaceOf(call) : workspaceAbove(call.host.folder);
  return knownRegulations(root, call.host.home);
}

/** The id behind the action; a UsageError where there is none. */
export function idIn({ values: [action, id] }: Call): string {
  if (id !== undefined) return id;
  throw new UsageError(
    { vi: `${action} quy chế nào?`, en: `${action} which regulation?` },
    {
      vi: `gõ như emul regulation ${action} nd90-2020; xem các mã: emul regulation list`,
      en: `type emul regulation ${action} nd90-2020; see the ids: emul regulation list`,
    },
  );
}

/** A regulation that there is not, with those that may have been meant. */
export function unknown(id: string, near: readonly string[]): UsageError {
  return new UsageError(
    { vi: `không có quy chế nào mang mã ${quoted(id)}`, en: `there is no regulation ${quoted(id)}` },
    didYouMean(near) ?? { vi: 'xem các mã: emul regulation list', en: 'see the ids: emul regulation list' },
  );
}

/** What a file or a pipe is written for. */
const USUAL_WIDTH = 80;

async function drawn(document: Document, { host, isColoured }: Call): Promise<void> {
  const { terminal } = await import('../formats/terminal.ts');
  host.out.write(terminal(document, { width: host.out.width ?? USUAL_WIDTH, isColoured }));
}

async function codeOf(call: Call, { diagnostics }: Regulations): Promise<number> {
  return (await findingsTold(call, diagnostics)) ? EXIT.findings : EXIT.fine;
}
