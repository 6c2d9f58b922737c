import { nearest } from '../../base/nearest.ts';
import { insideSentence } from '../../base/sentence.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Call, Command } from '../command.ts';
import type { PaperCommand } from '../report/paper.ts';
import { workspaceToWrite } from '../to-write.ts';
import { didYouMean, UsageError } from '../usage.ts';

/** `emul papers fill`: asks for what only people know of a paper, blank by blank, and keeps it for every time it is printed. */
export const papersFilling: Command = {
  name: 'papers fill',
  takes: ['<period>', '[written...]'],
  flags: { dryRun: '--dry-run', json: '--json' },
  words: {
    vi: {
      summary: 'điền từng chỗ “…” của một văn bản, hỏi từng chỗ một',
      description:
        'Hỏi từng chỗ chỉ người biết của một văn bản (giờ họp, lời kết luận, nơi nhận …) kèm lời nhắc đúng như văn bản in ra, và giữ lời ấy cho mọi lần in sau. Enter để nguyên “…”; gõ “thôi” để dừng. Nhiều đoạn trong một chỗ thì ngăn bằng dấu |.',
      parts: {
        period: 'kỳ, ví dụ 2016-H2',
        written: 'tên văn bản, ví dụ minutes: xem emul report --help',
        dryRun: 'chỉ in sẽ ghi gì, chưa ghi gì',
        json: 'in cho máy đọc',
      },
      examples: [
        ['emul papers fill 2016-H2 minutes', 'biên bản họp Hội đồng'],
        ['emul papers fill 2016-H2 summary', 'báo cáo sơ kết'],
      ],
    },
    en: {
      summary: 'fill in the blanks of a paper, one question each',
      description:
        'Asks for each thing that only people know of a paper (the hour of the meeting, the conclusion, who gets it …) by the hint that the paper prints, and keeps it for every time it is printed. Enter leaves “…”; “stop” ends it. Several paragraphs in one place are parted by |.',
      parts: {
        period: 'the period, e.g. 2016-H2',
        written: 'the paper, e.g. minutes: see emul report --help',
        dryRun: 'print what would be written and write nothing',
        json: 'print for machines',
      },
      examples: [
        ['emul papers fill 2016-H2 minutes', 'the minutes of the Council'],
        ['emul papers fill 2016-H2 summary', 'the review'],
      ],
    },
  },
  async run(call) {
    const root = workspaceToWrite(call);
    const { paper, values } = await paperNamed(call);
    const made = await paper.made({ ...call, values });
    if (typeof made === 'number') return made;
    return await (await import('./fill-asked.ts')).fillAsked(call, root, { paper, made, values });
  },
};

/** The paper that one of the words names, by its id or by what its file is called; the other words are its own. */
async function paperNamed({ values }: Call): Promise<{ paper: PaperCommand; values: readonly string[] }> {
  const { papers } = await import('../report/index.ts');
  const all = await Promise.all(papers.map(({ load }) => load()));
  const isPaper = (word: string) => all.find(({ id, called }) => id === word || called === word);
  const named = values.find((word) => isPaper(word));
  const paper = named === undefined ? undefined : isPaper(named);
  const rest = values.filter((word) => word !== named);
  if (paper && rest.length > 0) return { paper, values: rest };
  throw notNamed(
    paper,
    rest,
    all.map(({ id }) => id),
  );
}

function notNamed(paper: PaperCommand | undefined, rest: readonly string[], ids: readonly string[]): UsageError {
  if (paper) {
    const line = `emul papers fill 2016-H2 ${paper.id}`;
    return new UsageError(
      { vi: `${insideSentence(paper.title.vi)} của kỳ nào?`, en: `${paper.id} of which period?` },
      { vi: `gõ như ${line}`, en: `type it as ${line}` },
    );
  }
  const unknown = rest.find((word) => periodOf(word) === undefined);
  return new UsageError(
    { vi: 'văn bản nào?', en: 'which paper?' },
    (unknown === undefined ? undefined : didYouMean(nearest(unknown, ids))) ?? {
      vi: `gõ như emul papers fill 2016-H2 minutes; có: ${ids.join(', ')}`,
      en: `type it as emul papers fill 2016-H2 minutes; there are: ${ids.join(', ')}`,
    },
  );
}
