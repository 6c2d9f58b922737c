import { rowsOf } from '../answers/asked-rows.ts';
import { type AskedFor, type ScoreAnswer, scoredPeriod } from '../answers/scored.ts';
import { ROOMY } from '../formats/terminal/columns.ts';
import type { Located } from '../source/located.ts';
import { askedPeriod, withoutFileTold } from './asked-period.ts';
import { type Call, type Command, EXIT } from './command.ts';
import { delivered } from './delivered.ts';
import type { Delivery } from './delivery.ts';
import { USUAL_WIDTH } from './drawn.ts';
import { findingsTold } from './findings-told.ts';
import { tableDocument } from './handed-in.ts';
import { laterTold } from './later-told.ts';
import { workspaceOf } from './opened.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, type Output, outputAsked } from './output.ts';
import { textsIn } from './rows-asked.ts';
import { subjectsAsked } from './subject-argument.ts';
import { candidatesOf } from './subject-named.ts';
import { UsageError } from './usage.ts';

/** `emul score`: the table of a week at the Friday briefing. */
export const score: Command = {
  name: 'score',
  takes: ['[scored...]'],
  flags: {
    unit: '--unit <unit...>',
    member: '--member <member...>',
    enter: '--enter',
    column: '--column <self|head|council>',
    reason: '--reason <reason>',
    dryRun: '--dry-run',
    live: '--live',
    ...OUTPUT_FLAGS,
  },
  words: {
    vi: {
      summary: 'bảng điểm thi đua của một tuần',
      description: 'In bảng điểm thi đua của một tuần: tự chấm, trưởng phòng, lãnh đạo, cộng, trừ, tổng, xếp loại.',
      parts: {
        scored: 'tuần: 45, 7/10/2016 hoặc 2016-W45 (không ghi: tuần mới nhất có tệp điểm)',
        unit: 'chỉ phòng này; nhiều phòng thì cách nhau dấu phẩy',
        member: 'chỉ cá nhân này; nhiều người thì cách nhau dấu phẩy',
        enter: 'hỏi điểm từng người, từng mục rồi ghi vào tệp điểm',
        column: 'với --enter: điền cột nào (không ghi: cột đầu của phiếu, thường là self)',
        reason: 'với --enter: vì sao ghi, sửa; nhật ký giữ lý do này',
        dryRun: 'với --enter: hỏi như thường, cuối cùng chỉ in sẽ ghi gì, chưa ghi gì',
        live: 'tuần đã khóa sổ cũng tính theo các tệp hiện nay',
        ...OUTPUT_WORDS.vi,
      },
      examples: [
        ['emul score', 'tuần mới nhất'],
        ['emul score 45', 'tuần 45'],
        ['emul score 45 -o tuan-45.docx', 'ghi ra tệp Word'],
        ['emul score 46 --enter --unit cs-dt', 'điền điểm tuần 46 của một phòng'],
        ['emul score 7/10/2016 --unit cs-dt', 'tuần có ngày 07/10/2016, một phòng'],
      ],
    },
    en: {
      summary: 'the emulation score table of a week',
      description: 'Prints the score table of a week: self, head, council, bonus, penalty, total, level.',
      parts: {
        scored: 'the week: 45, 7/10/2016 or 2016-W45 (left out: the newest with a scores file)',
        unit: 'only this division; commas part several',
        member: 'only this person; commas part several',
        enter: 'ask for the marks, person after person, and write them',
        column: 'with --enter: which column (left out: the first of the sheet, mostly self)',
        reason: 'with --enter: why; the log keeps it',
        dryRun: 'with --enter: ask all the same, then print what would be written and write nothing',
        live: 'read the files as they stand, also of what is closed',
        ...OUTPUT_WORDS.en,
      },
      examples: [
        ['emul score', 'the newest week'],
        ['emul score 45', 'week 45'],
        ['emul score 45 -o week-45.docx', 'write a Word file'],
        ['emul score 46 --enter --unit cs-dt', 'type in the marks of week 46, one division'],
        ['emul score 7/10/2016 --unit cs-dt', 'the week of 7 October 2016, one division'],
      ],
    },
  },
  async run(call) {
    if (call.flags['enter'] === true) {
      refuseOutputs(call);
      return (await import('./entering/entered.ts')).entered(call);
    }
    const root = workspaceOf(call);
    refuseAlone(call);
    const output = outputAsked(call);
    const { answer, diagnostics, beside, isRefused } = await scoredPeriod(root, call.host.home, {
      choose: (available, bases) => askedPeriod(call, available, bases),
      earlier: lookedBack(call, output),
      isLive: call.flags['live'] === true,
    });
    if (answer && !answer.workspace.calendar.reasonNotScored(answer.period)) withoutFileTold(call, answer);
    const asked = answer && rowsOf(answer, askedOf(call, answer));
    const hasErrors = await findingsTold(call, diagnostics, beside);
    if (asked) await delivered(call, output, deliveryOf(asked, output, call));
    await laterTold(call, asked?.seal);
    if (isRefused) return EXIT.failure;
    return !asked || hasErrors ? EXIT.findings : EXIT.fine;
  },
};

const ALONE = { column: '--column', reason: '--reason', dryRun: '--dry-run' };

/** What only makes sense while marks are typed in is not passed over in silence. */
function refuseAlone({ flags }: Call): void {
  const alone = Object.entries(ALONE).find(([name]) => flags[name] !== undefined && flags[name] !== false)?.[1];
  if (alone === undefined) return;
  throw new UsageError(
    { vi: `${alone} chỉ dùng khi điền điểm`, en: `${alone} is for typing in marks` },
    { vi: `thêm --enter, hoặc bỏ ${alone}`, en: `add --enter, or leave ${alone} out` },
  );
}

/** Who asks for marks prints no table; what `--dry-run` would write is told to programs too. */
function refuseOutputs({ flags }: Call): void {
  const isGiven = (name: string) => flags[name] !== undefined && flags[name] !== false;
  const isPlanned = (name: string) => name === 'json' && flags['dryRun'] === true;
  const given = Object.entries(OUTPUT_FLAGS).find(([name]) => isGiven(name) && !isPlanned(name));
  if (!given) return;
  const option = /--[a-z]+/.exec(given[1])?.[0] ?? '';
  throw new UsageError(
    {
      vi: `--enter hỏi điểm rồi ghi vào sổ, không in bảng, nên không dùng với ${option}`,
      en: `--enter asks for marks and prints no table, so ${option} is not for it`,
    },
    { vi: `bỏ ${option}, hoặc bỏ --enter`, en: `leave out ${option}, or --enter` },
  );
}

/** How many periods the line of a wide table shows, this one among them; a narrow one only shows the change to the last. */
const TREND = 8;

function lookedBack({ host }: Call, output: Output): number {
  if (output.to !== 'screen') return output.extension === 'json' ? 0 : TREND - 1;
  if (output.isJson) return 0;
  return (host.out.width ?? USUAL_WIDTH) >= ROOMY ? TREND - 1 : 1;
}

/** Report and JSON are loaded one without the other. */
function deliveryOf(answer: ScoreAnswer, output: Output, call: Call): Delivery {
  const { host, locale } = call;
  const of = { workspace: answer.workspace, day: answer.period.to };
  return {
    documents: [
      {
        name: ['score', answer.period.id],
        document: async () => tableDocument((await import('../reports/score.ts')).score, answer, of, output, call),
      },
    ],
    json: async () => (await import('../reports/score-json.ts')).scoreJson(answer, locale, host.home.version),
  };
}

function askedOf(call: Call, { workspace: { organization } }: ScoreAnswer): AskedFor[] {
  return [...named('unit', organization.units), ...named('member', organization.members)];

  function named(kind: AskedFor['kind'], all: readonly Named[]): AskedFor[] {
    const candidates = candidatesOf(all, organization.units);
    const ids = subjectsAsked(textsIn(call, kind), candidates, kind);
    return ids.map((id) => ({ kind, id, name: candidates.find((candidate) => candidate.id === id)?.name ?? id }));
  }
}

interface Named {
  readonly id: Located<string>;
  readonly name: Located<string>;
  readonly short?: Located<string> | undefined;
}
