import { basesIn } from '../../answers/bases.ts';
import type { Period } from '../../calendar/period.ts';
import { changed } from '../../editing/changed.ts';
import { periodAsTyped, type ValueMap } from '../../editing/value.ts';
import { natureIn } from '../../reports/appeal-words.ts';
import { SourceFile } from '../../source/source-file.ts';
import { askedLongerPeriod } from '../asked-longer-period.ts';
import { type Call, type Command, textFlag } from '../command.ts';
import { notEdited } from '../not-edited.ts';
import { asked, attempted, dayOr, oneOf, words } from '../questions.ts';
import { subjectsAsked } from '../subject-argument.ts';
import { candidatesOf, subjectNamed } from '../subject-named.ts';
import { workspaceToWrite } from '../to-write.ts';
import { written } from '../written.ts';
import { type AppealsOpened, appealsToWrite } from './opened.ts';
import {
  ASKS,
  FORM,
  FROM,
  GROUNDS,
  HANDLER,
  NATURES,
  NO_ASKS,
  NO_SENDER,
  NOTIFIED,
  RECEIVED,
} from './question-words.ts';

type Workspace = AppealsOpened['workspace'];

/** `emul appeals record`: a petition goes into the file of its period. */
export const appealsRecording: Command = {
  name: 'appeals record',
  takes: ['<period...>'],
  flags: {
    from: '--from <who>',
    outside: '--outside <name>',
    asks: '--asks <what>',
    nature: '--nature <nature>',
    about: '--about <who>',
    criterion: '--criterion <criterion>',
    received: '--received <date>',
    notified: '--notified <date>',
    form: '--form <means>',
    grounds: '--grounds <what>',
    handler: '--handler <who>',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'ghi một kiến nghị mới nhận',
      description: 'Ghi một kiến nghị vào thư mục appeals, tự đặt mã. Gõ trên máy thì hỏi những gì dòng lệnh chưa ghi.',
      parts: {
        period: 'kỳ có kết quả được kiến nghị: 2016-H2, 45, thang-10',
        from: 'người hoặc tập thể gửi: cv-03, an, "Văn phòng"',
        outside: 'họ và tên người gửi ở ngoài cơ quan',
        asks: 'đề nghị điều gì',
        nature: 'petition (kiến nghị, như khi không ghi), complaint (khiếu nại), report (phản ánh)',
        about: 'kết quả của ai (không ghi: của chính người gửi)',
        criterion: 'mã tiêu chí',
        received: 'ngày nhận (không ghi: hôm nay)',
        notified: 'ngày người ấy ký nhận thông báo',
        form: 'gửi bằng cách nào',
        grounds: 'lý do, giấy tờ kèm theo',
        handler: 'giao ai xem xét',
        dryRun: 'chỉ in những gì sẽ ghi, chưa ghi gì',
        json: 'in cho máy đọc',
      },
      examples: [['emul appeals record 2016-H2 --from an --asks "xem lại điểm A2 tuần 45"', 'ghi một kiến nghị']],
    },
    en: {
      summary: 'record a petition that has come',
      description:
        'Puts a petition into appeals/ under an id of its own. On a terminal it asks for what the line does not say.',
      parts: {
        period: 'the period whose result it is: 2016-H2, 45, 2016-10',
        from: 'who sent it: cv-03, an, "Văn phòng"',
        outside: 'name of a sender from outside',
        asks: 'what is asked for',
        nature: 'petition (unless said), complaint or report',
        about: 'whose result (left out: the sender’s own)',
        criterion: 'id of a criterion',
        received: 'the day it came (left out: today)',
        notified: 'the day of the notice',
        form: 'how it came',
        grounds: 'reasons, papers handed in',
        handler: 'who looks into it',
        dryRun: 'print what would be written and write nothing',
        json: 'print for machines',
      },
      examples: [['emul appeals record 2016-H2 --from an --asks "look at A2 of week 45 again"', 'one petition']],
    },
  },
  async run(call) {
    const root = workspaceToWrite(call);
    const opened = await appealsToWrite(call, root);
    if (typeof opened === 'number') return opened;
    const { workspace, files } = opened;
    const period = appealPeriodAsked(call, workspace, 'emul appeals record');
    const path = `appeals/${period.id}.yaml`;
    const { item, sender } = await itemAsked(call, period, workspace);
    const file = files.find((each) => each.path === path);
    const after = await changed(file ?? new SourceFile(path, 'kind: appeal\n'), [
      { do: 'add', at: ['appeals'], value: item, after: ['kind'] },
    ]);
    if ('refused' in after) throw notEdited(path, after.refused);
    const { id, nature } = item;
    return await written(call, {
      root,
      changes: [{ path, before: file?.text, after: after.text }],
      deed: {
        vi: `ghi ${natureIn(nature, 'vi')} ${id} của ${sender} về kết quả ${period.kind.words.vi.name(period)}`,
        en: `recorded the ${natureIn(nature, 'en')} ${id} of ${sender} (${period.kind.words.en.name(period)})`,
      },
      next: {
        vi: `In phiếu tiếp nhận: emul report appeal-receipt ${id}\n`,
        en: `The receipt to print: emul report appeal-receipt ${id}\n`,
      },
    });
  },
};

/** The period whose results a line is about. */
export function appealPeriodAsked(call: Call, workspace: Workspace, command: string): Period {
  return askedLongerPeriod(call, call.values.join(' '), {
    command,
    available: workspace.briefingFiles.keys(),
    bases: basesIn(workspace),
    campaigns: workspace.campaigns.flatMap(({ period }) => period ?? []),
  });
}

/** The petition as its file will say it, and what its sender is called among others. */
async function itemAsked(
  call: Call,
  period: Period,
  workspace: Workspace,
): Promise<{ readonly item: Petition; readonly sender: string }> {
  const { organization } = workspace;
  const outside = textFlag(call, 'outside')?.normalize('NFC').trim() || undefined;
  const whom = attempted((text) => subjectNamed(text, organization));
  const people = candidatesOf(organization.members, organization.units);
  const said = await asked(call, {
    from: { flag: 'from', read: whom, ...(outside === undefined && { question: FROM, missing: NO_SENDER }) },
    about: { flag: 'about', read: whom },
    nature: { flag: 'nature', read: oneOf(NATURES) },
    criterion: { flag: 'criterion', read: words },
    asks: { flag: 'asks', question: ASKS, read: words, missing: NO_ASKS },
    received: { flag: 'received', question: RECEIVED, read: dayOr(call.today()) },
    notified: { flag: 'notified', question: NOTIFIED, read: dayOr(undefined) },
    form: { flag: 'form', question: FORM, read: words },
    grounds: { flag: 'grounds', question: GROUNDS, read: words },
    handler: {
      flag: 'handler',
      question: HANDLER,
      read: attempted((text) => subjectsAsked([text], people, 'member')[0]),
    },
  });
  const { from, about, nature, criterion, received, ...rest } = said;
  const item = {
    id: freeId(workspace),
    nature: nature ?? 'petition',
    from: from ? { [from.kind]: from.id, name: organization[from.kind](from.id)?.name.value } : { name: outside },
    about: { period: periodAsTyped(period.id), ...(about && { [about.kind]: about.id }), criterion },
    notified: rest.notified,
    received: received ?? call.today(),
    form: rest.form,
    asks: rest.asks,
    grounds: rest.grounds,
    handler: rest.handler,
  };
  return { item, sender: (from && organization.called(from.kind, from.id)) ?? outside ?? '…' };
}

interface Petition extends ValueMap {
  readonly id: string;
  readonly nature: keyof typeof NATURES;
}

/** The first `kn-1`, `kn-2` … that no petition has. */
function freeId({ appeals }: Workspace): string {
  const known = new Set(appeals.map(({ id }) => id.value));
  for (let number = 1; ; number += 1) if (!known.has(`kn-${number}`)) return `kn-${number}`;
}
