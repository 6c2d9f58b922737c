import { signersOf } from '../../answers/petitions/notified.ts';
import type { Day } from '../../base/day.ts';
import { dateInWords } from '../../base/day.ts';
import type { Period } from '../../calendar/period.ts';
import { changed } from '../../editing/changed.ts';
import type { ValueMap } from '../../editing/value.ts';
import { SourceFile } from '../../source/source-file.ts';
import type { Call, Command } from '../command.ts';
import { dayFlag, needed } from '../criteria/step.ts';
import { notEdited } from '../not-edited.ts';
import { subjectNamed } from '../subject-named.ts';
import { workspaceToWrite } from '../to-write.ts';
import { UsageError } from '../usage.ts';
import { written } from '../written.ts';
import type { AppealsOpened } from './opened.ts';
import { appealsToWrite } from './opened.ts';
import { appealPeriodAsked } from './record.ts';

/** `emul appeals notified`: who signed for the notice of a result, and when: from that day terms are counted. */
export const appealsNotified: Command = {
  name: 'appeals notified',
  takes: ['<period...>'],
  flags: { subject: '--subject <subject...>', date: '--date <date>', dryRun: '--dry-run', json: '--json' },
  words: {
    vi: {
      summary: 'ghi ai đã ký nhận thông báo kết quả, ngày nào',
      description:
        'Ghi vào thư mục appeals ai đã ký nhận thông báo kết quả của kỳ. Hạn kiến nghị tính từ ngày ấy: thông báo in ra ngày cuối cùng, kiến nghị ghi sau không phải hỏi lại.',
      parts: {
        period: 'kỳ của thông báo: 2016-H2, 45, thang-10',
        subject: 'ai ký nhận: cv-03, an, "Văn phòng"; nhiều thì cách nhau dấu phẩy; all: mọi cá nhân chưa ghi',
        date: 'ngày ký nhận, ví dụ 10/1/2017',
        dryRun: 'chỉ in những gì sẽ ghi, chưa ghi gì',
        json: 'in cho máy đọc',
      },
      examples: [['emul appeals notified 2016-H2 --subject an --date 10/1/2017', 'một người đã ký nhận']],
    },
    en: {
      summary: 'write down who signed for the notice, and when',
      description:
        'Writes into appeals/ who signed for the notice of a period’s results. Terms are counted from that day: the notice prints the last one, and a petition that is recorded later knows it.',
      parts: {
        period: 'the period of the notice: 2016-H2, 45',
        subject: 'who signed: cv-03, an, "Văn phòng"; commas part several; all: everybody who is not down yet',
        date: 'the day of signing, e.g. 2017-01-10',
        dryRun: 'print what would be written and write nothing',
        json: 'print for machines',
      },
      examples: [['emul appeals notified 2016-H2 --subject an --date 2017-01-10', 'one person has signed']],
    },
  },
  async run(call) {
    const root = workspaceToWrite(call);
    const opened = await appealsToWrite(call, root);
    if (typeof opened === 'number') return opened;
    const { workspace, files } = opened;
    const period = appealPeriodAsked(call, workspace, 'emul appeals notified');
    const date = needed(dayFlag(call, 'date'), DAY, LINE);
    const items = itemsOf(call, period, date, workspace);
    const path = `appeals/${period.id}.yaml`;
    const file = files.find((each) => each.path === path);
    const after = await changed(
      file ?? new SourceFile(path, 'kind: appeal\n'),
      items.map((value) => ({ do: 'add' as const, at: ['notified'], value, after: ['appeals', 'kind'] })),
    );
    if ('refused' in after) throw notEdited(path, after.refused);
    const [count, day] = [items.length, dateInWords(date)];
    return await written(call, {
      root,
      changes: [{ path, before: file?.text, after: after.text }],
      deed: {
        vi: `ghi ${count} người ký nhận thông báo ${period.kind.words.vi.name(period)} ngày ${day}`,
        en: `wrote down that ${count} signed for the notice of ${period.kind.words.en.name(period)} on ${day}`,
      },
    });
  },
};

/** Those who signed, without whoever is down with that very day already; a UsageError where another day is. */
function itemsOf(call: Call, period: Period, date: Day, workspace: AppealsOpened['workspace']): ValueMap[] {
  const texts = (call.flags['subject'] ?? []) as readonly string[];
  if (texts.length === 0) throw new UsageError(NOBODY, LINE);
  const isAll = texts.length === 1 && texts[0] === 'all';
  const asked = isAll ? 'all' : texts.map((text) => subjectNamed(text, workspace.organization));
  return signersOf(asked, period, workspace).flatMap(({ kind, id, name, known }) => {
    if (known !== undefined && known !== date && !isAll)
      throw new UsageError(
        { vi: `${name} đã ghi ký nhận ngày ${dateInWords(known)}`, en: `${name} is down for ${known}` },
        { vi: `ghi nhầm thì sửa trong appeals/${period.id}.yaml`, en: `a slip is mended in appeals/${period.id}.yaml` },
      );
    return known === undefined ? [{ [kind]: id, name, date }] : [];
  });
}

const DAY = { vi: 'ngày ký nhận', en: 'the day of signing' };
const LINE = {
  vi: 'emul appeals notified 2016-H2 --subject an --date 10/1/2017',
  en: 'emul appeals notified 2016-H2 --subject an --date 2017-01-10',
};
const NOBODY = { vi: 'chưa ghi ai ký nhận', en: 'nobody is named who signed' };
