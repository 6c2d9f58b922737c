import { type Handover, type HandoverQuestion, handover } from '../../answers/closing/handover.ts';
import { RECEIVERS, RESULTS_FOLDER } from '../../answers/closing/handover-list.ts';
import type { Words } from '../../base/locale.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { periodAsked } from '../closed-period.ts';
import { type Call, textFlag } from '../command.ts';
import { workspaceOf } from '../opened.ts';
import { UsageError } from '../usage.ts';
import { audienceAsked } from './audience.ts';
import type { About, Paper } from './paper.ts';

/** What stands behind `--to`, in either language. */
const TYPED: Readonly<Record<string, HandoverQuestion['to']>> = {
  successor: 'successor',
  'nguoi-nhan': 'successor',
  archive: 'archive',
  'luu-tru': 'archive',
  inspection: 'inspection',
  'thanh-tra': 'inspection',
};

/** Who is to have what: with a period the archive, without one a successor, unless `--to` says another. */
function handoverQuestion(call: Call, command: string): HandoverQuestion {
  const text = call.values.join(' ').trim();
  const typed = textFlag(call, 'to');
  const to = typed === undefined ? (text === '' ? 'successor' : 'archive') : TYPED[typed];
  const asOf = call.today();
  if (!to) throw new UsageError(NO_RECEIVER, { vi: `chọn ${CHOICES}`, en: `choose ${CHOICES}` });
  if (text === '' && to !== 'successor')
    throw new UsageError(NO_PERIOD, { vi: `${command} 2016 --to ${to}`, en: `${command} 2016 --to ${to}` });
  const period = text === '' ? periodOf(asOf.slice(0, 4)) : periodAsked(call, text, command);
  if (!period) throw new Error(`no year holds ${asOf}`);
  return { to, period, asOf };
}

/** The same worked out, for its papers. */
export async function handoverAsked(call: Call, command: string, output?: string): ReturnType<Paper<Handover>['ask']> {
  const question = handoverQuestion(call, command);
  const root = workspaceOf(call);
  const isPublic = audienceAsked(call, ['council', 'public']) === 'public';
  if (isPublic && question.to !== 'inspection') throw new UsageError(...NOT_PUBLIC);
  return await handover(root, call.host.home, {
    ...question,
    ...(output !== undefined && { output }),
    ...(isPublic && { instead: await tableOf(question.period, call) }),
  });
}

/** What goes to an inspection that may not see why somebody was away or disciplined: no file, but the table of the notice board, as its own command pipes it. */
async function tableOf({ id }: Period, call: Call): Promise<ReadonlyMap<string, Uint8Array>> {
  const { reportRatings } = await import('./ratings.ts');
  const pieces: Uint8Array[] = [];
  const write = (piece: string | Uint8Array) => void pieces.push(Buffer.from(piece));
  await reportRatings.run({
    ...call,
    host: Object.create(call.host, { out: { value: { write, isTerminal: false, width: undefined } } }),
    values: [id],
    flags: { ...call.flags, fill: undefined, audience: 'public', output: '-', format: 'docx' },
  });
  return new Map([[`${RESULTS_FOLDER}/xep-loai-${id}.docx`, Buffer.concat(pieces)]]);
}

const NOT_PUBLIC: [Words, Words] = [
  { vi: 'chỉ hồ sơ giao cho thanh tra mới có bản --audience public', en: 'only an inspection gets --audience public' },
  { vi: 'thêm --to inspection, hoặc bỏ --audience', en: 'add --to inspection, or leave out --audience' },
];

const CHOICES = RECEIVERS.map((receiver) => `--to ${receiver}`).join(', ');
const NO_RECEIVER = { vi: 'sau --to chưa phải nơi nhận nào', en: 'what stands behind --to is nobody who receives' };
const NO_PERIOD = {
  vi: 'giao cho lưu trữ, thanh tra thì phải có kỳ',
  en: 'the archive and an inspection get a period',
};

/** What a handover is about: the names of its own day. */
export function aboutHandover({ period, workspace, asOf }: Handover): About {
  return { period, workspace, isDraft: false, day: asOf };
}

export const TO_FLAG = { to: '--to <whom>' } as const;
export const TO_WORDS = {
  vi: {
    period: 'kỳ nộp lưu hay bị thanh tra: 2016, 2016-H2; không gõ: cả sổ, cho người nhận việc',
    to: 'successor (người nhận việc, cả sổ), archive (nộp lưu một kỳ), inspection (thanh tra một kỳ)',
    audience: 'council (tệp của kỳ), public (thanh tra: chỉ bảng kết quả, không lý do nghỉ, kỷ luật của ai)',
  },
  en: {
    period: 'the period for the archive or an inspection: 2016, 2016-H2; left out: everything, for a successor',
    to: 'successor (everything), archive (one period), inspection (one period)',
    audience: 'council (the files), public (an inspection: the table alone, no reason of leave, no discipline)',
  },
} as const;
