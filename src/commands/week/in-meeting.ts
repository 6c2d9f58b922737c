import { relative } from 'node:path';
import type { Opening } from '../../answers/entry/opening.ts';
import { bilingual } from '../../base/locale.ts';
import { outputFolder } from '../../store/output-file.ts';
import { type Call, EXIT } from '../command.ts';
import { enteredIn } from '../entering/entered.ts';
import { findingsTold } from '../findings-told.ts';
import { notOpened } from '../opening/refused.ts';
import { UsageError } from '../usage.ts';
import { askedOf, weeksMeant } from './asked.ts';
import { folderNamed, inFileNames, OUT } from './folders.ts';

/** `emul week --leader`: the leader's marks, person after person, week after week, as `score --enter --column council` asks for them. */
export async function leaderAsked(call: Call, root: string): Promise<number> {
  const openings = await weeksBegun(call, root, '--leader');
  if (typeof openings === 'number') return openings;
  let code: number = EXIT.fine;
  for (const { period } of openings) {
    const said = await enteredIn({ ...call, values: [period.id], flags: { ...call.flags, column: 'council' } });
    code = Math.max(code, said.code);
    if (said.isStopped) break;
  }
  return code;
}

/** `emul week --print`: table and notice into the folder of the week, as `score -o` and `report briefing -o` write them. */
export async function weekPrinted(call: Call, root: string): Promise<number> {
  const openings = await weeksBegun(call, root, '--print');
  if (typeof openings === 'number') return openings;
  const [opening, ...others] = openings;
  if (!opening || others.length > 0) throw new UsageError(...ALONE);
  const { period, workspace } = opening;
  const folder = `${OUT}/${folderNamed(period, workspace.briefingFiles.keys())}`;
  const { table, notice, planned } = WORDS[call.locale];
  const name = inFileNames(period, call.locale);
  const [scores, briefing] = [table, notice].map((what) => `${folder}/${what} ${name}.docx`);
  if (call.flags['dryRun'] === true) {
    call.host.out.write(planned([scores, briefing].join(', ')));
    return EXIT.fine;
  }
  outputFolder(`${root}/${folder}`, folder);
  const written = (command: string, path = '') => ({
    ...call,
    command,
    values: [period.id],
    flags: { output: relative(call.host.folder, `${root}/${path}`) },
  });
  const { score } = await import('../score.ts');
  const { reportBriefing } = await import('../report/briefing.ts');
  const code = await score.run(written('score', scores));
  return Math.max(code, await reportBriefing.run(written('report briefing', briefing)));
}

/** The weeks that a line means, each with its file; an exit code where the workspace cannot be read. */
async function weeksBegun(call: Call, root: string, flag: string): Promise<readonly Opening[] | number> {
  const { weeks, paths } = askedOf(call);
  if (paths.length > 0) throw withFiles(flag);
  const meant = await weeksMeant(call, root, weeks);
  if (!meant.answer) {
    await findingsTold(call, meant.diagnostics);
    return meant.isRefused ? EXIT.failure : EXIT.findings;
  }
  return meant.answer.map((opening) => {
    if ('why' in opening) throw notOpened(opening);
    if (!opening.workspace.briefingFiles.has(opening.period.id)) throw notBegun(opening);
    return opening;
  });
}

function withFiles(flag: string): UsageError {
  return new UsageError(
    { vi: `${flag} không kèm tệp`, en: `${flag} goes without files` },
    { vi: `ví dụ emul week 45 ${flag}`, en: `e.g. emul week 45 ${flag}` },
  );
}

const ALONE = [
  { vi: '--print làm mỗi lần một tuần', en: '--print is for one week at a time' },
  { vi: 'ví dụ emul week 45 --print', en: 'e.g. emul week 45 --print' },
] as const;

function notBegun({ period }: Opening): UsageError {
  const { id, kind } = period;
  return new UsageError(
    {
      vi: `${kind.words.vi.name(period)} chưa có tệp điểm`,
      en: `${kind.words.en.name(period)} has no scores file yet`,
    },
    {
      vi: `lập tệp, nhận phiếu trước: emul week ${id}`,
      en: `begin it and take in what came back first: emul week ${id}`,
    },
  );
}

const WORDS = bilingual({
  vi: {
    table: 'Bang diem',
    notice: 'Thong bao',
    planned: (files: string) => `Sẽ ghi ${files}.\nChưa ghi gì.\n`,
  },
  en: {
    table: 'Table',
    notice: 'Notice',
    planned: (files) => `Would write ${files}.\nNothing written yet.\n`,
  },
});
