import { last } from '../../answers/criteria/criteria-editions.ts';
import { criteriaExample, type Exampled, exampleFile } from '../../answers/criteria/criteria-example.ts';
import type { Words } from '../../base/locale.ts';
import { pointsInWords } from '../../base/number-words.ts';
import type { Period } from '../../calendar/period.ts';
import { askedPeriod } from '../asked-period.ts';
import { type Command, EXIT } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { notEdited } from '../not-edited.ts';
import { subjectNamed } from '../subject-named.ts';
import { workspaceToWrite } from '../to-write.ts';
import { UsageError } from '../usage.ts';
import { written } from '../written.ts';
import { editionAsked, editionsFor, namedBy } from './asked.ts';

/** `emul criteria example`: a sheet that was really scored becomes one of the author's cases, which every later check runs. */
export const criteriaExampling: Command = {
  name: 'criteria example',
  takes: ['<edition>', '[subject]', '[period...]'],
  flags: { dryRun: '--dry-run', json: '--json' },
  words: {
    vi: {
      summary: 'lấy một phiếu đã chấm làm ví dụ của thang điểm',
      description:
        'Chép điểm của một phiếu đã chấm vào mục examples của thang điểm, kèm số điểm và mức mà thang ấy tính ra, không ghi tên ai. Từ đó mỗi lần soát, chương trình tính lại ví dụ: sửa thang điểm mà kết quả đổi thì báo ngay.',
      parts: {
        edition: 'mã, lần ban hành hoặc tệp của thang điểm: ca-nhan, ca-nhan@2, criteria/ca-nhan.yaml',
        subject: 'phiếu của ai: mã hoặc tên (không ghi: phiếu đầu tiên hợp với thang)',
        period: 'tuần nào: 45, 2016-W45 (không ghi: tuần mới nhất có tệp điểm)',
        dryRun: 'chỉ cho xem, chưa ghi gì',
        json: 'in cho máy đọc',
      },
      examples: [
        ['emul criteria example ca-nhan --dry-run', 'xem trước một phiếu của tuần mới nhất'],
        ['emul criteria example ca-nhan@2 cv-03 45', 'phiếu tuần 45 của cv-03, ghi vào bản dự thảo lần 2'],
      ],
    },
    en: {
      summary: 'make a scored sheet one of the scale’s examples',
      description:
        'Copies the marks of a scored sheet to examples of a point scale, with the points and the level that this scale gives, and nobody’s name. Every later check works the example out again and tells where a change of the scale changes the result.',
      parts: {
        edition: 'an id, an edition or a file: ca-nhan, ca-nhan@2, criteria/ca-nhan.yaml',
        subject: 'whose sheet: an id or a name (left out: the first that fits)',
        period: 'which week: 45, 2016-W45 (left out: the newest with a scores file)',
        dryRun: 'show it and write nothing',
        json: 'print for machines',
      },
      examples: [
        ['emul criteria example ca-nhan --dry-run', 'look at one of the newest week'],
        ['emul criteria example ca-nhan@2 cv-03 45', 'the sheet of cv-03 in week 45, for edition 2'],
      ],
    },
  },
  async run(call) {
    const root = workspaceToWrite(call);
    const [file = '', who, ...week] = call.values;
    const name = namedBy(file, call);
    const editions = await editionsFor(call, [name]);
    await findingsTold(call, editions.diagnostics);
    const criteria = editionAsked(name, editions, last);
    if (!criteria) return EXIT.findings;
    const { found, period, diagnostics, isRefused } = await criteriaExample(root, call.host.home, {
      criteria,
      choose: (available, bases) => askedPeriod({ ...call, values: week }, available, bases),
      subject: who === undefined ? undefined : (organization) => subjectNamed(who, organization),
      note: (period) => NOTE[call.locale](period),
    });
    if (!found || !period || isRefused) {
      const told = new Set(editions.diagnostics.map(({ place }) => place.file.path));
      await findingsTold(
        call,
        diagnostics.filter(({ place }) => !told.has(place.file.path)),
      );
      return isRefused ? EXIT.failure : EXIT.findings;
    }
    if (found.is !== 'example') throw notTaken(found, period, file);
    const { path, text } = exampleFile(criteria);
    if ('refused' in found.file) throw notEdited(path, found.file.refused);
    return written(call, {
      root,
      changes: [{ path, before: text, after: found.file.text }],
      deed: deedOf(criteria.id.value, period),
    });
  },
};

const NOTE: Words<(period: Period) => string> = {
  vi: (period) => `Phiếu thật, ${period.kind.words.vi.title(period)}`,
  en: (period) => `A real sheet, ${period.kind.words.en.title(period)}`,
};

function deedOf(id: string, period: Period): Words {
  return {
    vi: `thêm vào thang điểm ${id} một ví dụ lấy từ phiếu ${period.kind.words.vi.name(period)}`,
    en: `added an example to ${id} from a sheet of ${period.kind.words.en.name(period)}`,
  };
}

/** A sheet that makes no example, and what to do instead. */
function notTaken(found: Exclude<Exampled, { is: 'example' }>, period: Period, file: string): UsageError {
  const { words } = period.kind;
  const [vi, en] = [words.vi.name(period), words.en.name(period)];
  const another = {
    vi: `chọn phiếu của người khác hoặc ${words.vi.kind} khác`,
    en: `choose another person or ${words.en.kind}`,
  };
  if (found.is === 'nobody')
    return new UsageError(
      { vi: `${vi} không có phiếu nào để lấy làm ví dụ`, en: `${en} has no sheet to take` },
      {
        vi: `ghi rõ phiếu của ai, ${words.vi.kind} nào: emul criteria example ${file} MÃ-NGƯỜI ${words.vi.kind.toUpperCase()}`,
        en: `say whose and which ${words.en.kind}: emul criteria example ${file} MEMBER ${words.en.kind.toUpperCase()}`,
      },
    );
  const who = found.from.subject.name;
  const sheet = { vi: `phiếu ${vi} của ${who}`, en: `the sheet of ${who}, ${en}` };
  switch (found.is) {
    case 'known':
      return new UsageError(
        { vi: `${sheet.vi} đã có trong các ví dụ`, en: `${sheet.en}, is an example already` },
        another,
      );
    case 'unrated':
      return new UsageError(
        { vi: `${sheet.vi} chưa chấm xong nên chưa có điểm`, en: `${sheet.en}, is not rated` },
        another,
      );
    case 'unfit':
      return new UsageError(
        {
          vi: `${sheet.vi} không hợp với thang điểm này${differing(found, { missing: 'thiếu điểm', extra: 'thang không có' })}`,
          en: `${sheet.en}, does not fit this scale${differing(found, { missing: 'it lacks', extra: 'the scale lacks' })}`,
        },
        {
          vi: 'chọn phiếu chấm theo thang này, hoặc ghi ví dụ bằng tay',
          en: 'choose a sheet scored by it, or write the example by hand',
        },
      );
    case 'without-level': {
      const { points: had } = found;
      const points = had && { vi: pointsInWords(had, 'vi'), en: pointsInWords(had, 'en') };
      return new UsageError(
        {
          vi: `${sheet.vi} ${points ? `được ${points.vi} điểm mà` : 'thì'} thang này không xếp vào mức nào`,
          en: `${sheet.en}, ${points ? `has ${points.en}, which this scale gives` : 'gets by this scale'} no level`,
        },
        { vi: `xem vì sao: emul criteria check ${file}`, en: `see why: emul criteria check ${file}` },
      );
    }
  }
}

function differing(
  { missing, extra }: { readonly missing: readonly string[]; readonly extra: readonly string[] },
  words: { readonly missing: string; readonly extra: string },
): string {
  const parts = [
    ...(missing.length > 0 ? [`${words.missing} ${missing.join(', ')}`] : []),
    ...(extra.length > 0 ? [`${words.extra} ${extra.join(', ')}`] : []),
  ];
  return parts.length > 0 ? `: ${parts.join('; ')}` : '';
}
