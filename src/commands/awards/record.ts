import { decisionRecorded, type NotRecorded, type Recording } from '../../answers/decisions/decision-recorded.ts';
import { nearest } from '../../base/nearest.ts';
import { quoted } from '../../base/quoted.ts';
import type { Change } from '../../editing/change.ts';
import { changed } from '../../editing/changed.ts';
import { periodAsTyped, type ValueMap } from '../../editing/value.ts';
import { SourceFile } from '../../source/source-file.ts';
import { type Command, EXIT } from '../command.ts';
import { signLine } from '../decide/lines.ts';
import { findingsTold } from '../findings-told.ts';
import { notEdited } from '../not-edited.ts';
import { workspaceToWrite } from '../to-write.ts';
import { didYouMean, UsageError } from '../usage.ts';
import { written } from '../written.ts';

/** `emul awards record`: who was granted an award goes into the records, for the titles of later years. */
export const awardsRecording: Command = {
  name: 'awards record',
  takes: ['<decision>'],
  flags: { dryRun: '--dry-run', json: '--json' },
  words: {
    vi: {
      summary: 'ghi quyết định khen thưởng vào sổ',
      description:
        'Ghi những ai được Hội đồng đồng ý khen trong một tệp quyết định vào sổ awards của năm ấy, kèm số và ngày quyết định. Tệp còn lỗi, còn chỗ chưa điền hoặc chưa có số quyết định thì chưa ghi.',
      parts: {
        decision: 'tên tệp trong thư mục decisions, ví dụ 2016.ldtt',
        dryRun: 'chỉ in những gì sẽ ghi, chưa ghi gì',
        json: 'in cho máy đọc',
      },
      examples: [['emul awards record 2016-H2.giay-khen', 'ghi giấy khen sáu tháng cuối năm 2016 vào sổ']],
    },
    en: {
      summary: 'put a decision into the records',
      description:
        'Puts those whom the Council granted an award into the awards file of that year, with number and day of the decision. Not while the file has errors or blanks, or no number.',
      parts: {
        decision: 'name of the file in decisions/, e.g. 2016.ldtt',
        dryRun: 'print what would be written and write nothing',
        json: 'print for machines',
      },
      examples: [['emul awards record 2016-H2.giay-khen', 'record the commendations of that half-year']],
    },
  },
  async run(call) {
    const root = workspaceToWrite(call);
    const name = (call.values[0] ?? '').replace(/^(?:.*[\\/])?([^\\/]*?)(?:\.yaml)?$/, '$1');
    const { answer, diagnostics, isRefused } = await decisionRecorded(root, call.host.home, name);
    const hasErrors = await findingsTold(call, diagnostics);
    if (isRefused) return EXIT.failure;
    if (!answer || hasErrors) return EXIT.findings;
    if ('why' in answer) throw notRecorded(name, answer);
    const { path, file, fresh, known, award, period } = answer;
    const words = period.kind.words;
    const after = await changed(file ?? new SourceFile(path, 'kind: awards\n'), changesFor(answer));
    if ('refused' in after) throw notEdited(path, after.refused);
    const again =
      known.length > 0
        ? { vi: `, ${known.length} đã có trong sổ`, en: `, ${known.length} there already` }
        : { vi: '', en: '' };
    return await written(call, {
      root,
      changes: fresh.length > 0 ? [{ path, before: file?.text, after: after.text }] : [],
      deed: {
        vi: `ghi vào sổ ${fresh.length} ${award.name.value}, ${words.vi.name(period)}${again.vi}`,
        en: `recorded ${fresh.length} of ${award.name.value}, ${words.en.name(period)}${again.en}`,
      },
      next: { vi: 'Xem sổ: emul awards list\n', en: 'See them: emul awards list\n' },
    });
  },
};

function changesFor({ award, decision, fresh, named }: Recording): Change[] {
  const list = award.form === 'title' ? 'titles' : 'commendations';
  return fresh.map((result) => {
    const { kind, subject, reason } = result;
    const value: ValueMap = {
      [kind]: subject.value,
      name: named(result),
      award: award.id.value,
      period: periodAsTyped(decision.period.value),
      decision: decision.document?.value,
      date: decision.signed?.value,
      by: award.decides.name,
      for: reason?.value,
    };
    return { do: 'add', at: [list], value, after: ['titles', 'completeFrom', 'kind'] };
  });
}

/** The line that asks about a decision by the name of its file. */
function enterLine(name: string): string {
  const at = name.lastIndexOf('.');
  return `emul decide ${name.slice(0, at)} --award ${name.slice(at + 1)} --enter`;
}

function notRecorded(name: string, not: NotRecorded): UsageError {
  switch (not.why) {
    case 'no-such-decision':
      return new UsageError(
        {
          vi: `không có tệp quyết định ${quoted(`decisions/${name}.yaml`)}`,
          en: `there is no ${quoted(`decisions/${name}.yaml`)}`,
        },
        didYouMean(nearest(name, not.names)) ??
          (not.names.length > 0
            ? { vi: `có: ${not.names.join(', ')}`, en: `there are: ${not.names.join(', ')}` }
            : { vi: 'lập tệp: emul decide 2016 --award ldtt', en: 'begin one: emul decide 2016 --award ldtt' }),
      );
    case 'of-levels':
      return new UsageError(
        {
          vi: `${quoted(not.path)} quyết định mức xếp loại, không phải khen thưởng`,
          en: `${quoted(not.path)} decides on levels, not on an award`,
        },
        { vi: 'mức xếp loại đọc thẳng từ tệp ấy, không cần ghi vào sổ', en: 'levels are read from that file itself' },
      );
    case 'unfinished':
      return new UsageError(
        {
          vi: `chưa ghi gì: ${quoted(not.path)} còn ${not.names.length} dòng chưa quyết định: ${not.names.join(', ')}`,
          en: `nothing written: ${quoted(not.path)} has ${not.names.length} undecided: ${not.names.join(', ')}`,
        },
        { vi: `nhập tiếp: ${enterLine(name)}`, en: `enter them: ${enterLine(name)}` },
      );
    case 'no-number':
      return new UsageError(
        {
          vi: `chưa ghi gì: ${quoted(not.path)} chưa có số quyết định`,
          en: `nothing written: ${quoted(not.path)} has no number of a decision`,
        },
        {
          vi: `ký xong thì ghi số và ngày ký: ${signLine(not).vi}`,
          en: `once it is signed, write its number and day: ${signLine(not).en}`,
        },
      );
    case 'unreadable-records':
      return new UsageError(
        {
          vi: `chưa ghi gì: ${quoted(not.path)} chưa đọc được`,
          en: `nothing written: ${quoted(not.path)} cannot be read`,
        },
        { vi: 'sửa tệp ấy trước: emul check awards', en: 'mend it first: emul check awards' },
      );
  }
}
