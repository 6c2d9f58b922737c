import { type ChainFault, type Effect, type Verified, type VerifiedSeal, verified } from '../answers/verified.ts';
import { dateInWords } from '../base/day.ts';
import { bilingual, type Locale, type Words } from '../base/locale.ts';
import { visible } from '../base/visible.ts';
import { periodAsked } from './closed-period.ts';
import { type Command, EXIT, textFlag } from './command.ts';
import { workspaceOf } from './opened.ts';

/** `emul verify`: whether what was closed still stands as it was closed. */
export const verify: Command = {
  name: 'verify',
  takes: ['[period...]'],
  flags: { code: '--code <code>' },
  words: {
    vi: {
      summary: 'đối chiếu các bản khóa sổ',
      description:
        'Xem các bản khóa sổ có còn nguyên, tính lại từ bản lưu có khớp không, và từ ngày khóa ai đã sửa chỗ nào: tệp, dòng, số cũ, số mới, ' +
        'nếu tính theo số mới thì kết quả của ai khác đi. Mã gõ sau --code (chép ở biên bản, ở chân văn bản) được so với mã của sổ.',
      parts: {
        period: 'chỉ kỳ này: 2016-H2; không gõ thì mọi kỳ đã khóa',
        code: 'mã đối chiếu chép từ văn bản hay biên bản',
      },
      examples: [
        ['emul verify', 'mọi kỳ đã khóa'],
        ['emul verify 2016-H2 --code "7F3A 91C0 22DE 4B10 93AC 5D02 E1F7 0C44"', 'so với mã trong biên bản'],
      ],
    },
    en: {
      summary: 'hold what was closed against what stands there',
      description:
        'Says whether seals and their archives are whole, whether today’s emul works out the same, and what was changed since: file, line, before, ' +
        'after, and whose result would be another. A code from a paper (--code) is compared with those of the workspace.',
      parts: {
        period: 'this period alone: 2016-H2; left out: all that are closed',
        code: 'a code copied from a paper or from minutes',
      },
      examples: [
        ['emul verify', 'every closed period'],
        [
          'emul verify 2016-H2 --code "7F3A 91C0 22DE 4B10 93AC 5D02 E1F7 0C44"',
          'compare with the code in the minutes',
        ],
      ],
    },
  },
  async run(call) {
    const text = call.values.join(' ');
    const asked = text === '' ? undefined : periodAsked(call, text, 'emul verify');
    const answer = await verified(workspaceOf(call), call.host.home, asked);
    const code = textFlag(call, 'code');
    call.host.out.write(said(answer, code, call.locale));
    return isSound(answer) && (code === undefined || knows(answer, code)) ? EXIT.fine : EXIT.findings;
  },
};

function isSound({ seals, faults }: Verified): boolean {
  return (
    faults.length === 0 &&
    seals.every((one) => one.opened.damaged.length === 0 && one.recomputed?.length === 0 && one.changes.length === 0)
  );
}

function knows({ codes }: Verified, code: string): boolean {
  return codes.some((one) => bare(one.code) === bare(code));
}

function bare(code: string): string {
  return code.replace(/\s/g, '').toUpperCase();
}

function said(answer: Verified, code: string | undefined, locale: Locale): string {
  const words = WORDS[locale];
  if (answer.seals.length === 0) return `${words.none}\n`;
  const found = code === undefined ? undefined : answer.codes.find((one) => bare(one.code) === bare(code));
  return [
    ...answer.seals.map((one) => sealLine(one, locale)),
    ...answer.faults.map((fault) => FAULTS[locale](fault)),
    ...(code === undefined ? [] : [found ? words.known(found.name) : words.unknown]),
    ...answer.seals.filter(({ changes }) => changes.length > 0).map((one) => changesOf(one, locale)),
    '',
  ].join('\n');
}

function sealLine({ opened, period, recomputed, changes }: VerifiedSeal, locale: Locale): string {
  const words = WORDS[locale];
  const { seal, damaged, code } = opened;
  return [
    `${raised(period.kind.words[locale].name(period))}: ${words.closed(seal.closed, seal.edition)}`,
    damaged.length === 0 ? words.whole : words.damaged(damaged),
    recomputed === undefined
      ? words.notRecomputed
      : recomputed.length === 0
        ? words.same
        : words.differs(recomputed.length),
    changes.length === 0 ? words.unchanged : words.changed(changes.length),
    words.code(code),
  ].join('; ');
}

function changesOf({ period, changes, effects, opened: { seal } }: VerifiedSeal, locale: Locale): string {
  const words = WORDS[locale];
  return [
    '',
    words.changedSince(raised(period.kind.words[locale].name(period))),
    ...changes.map(({ about, before, after, place: { file, start } }) => {
      const line = file.text.slice(0, start).split('\n').length;
      return visible(`  ${file.path}:${line}  ${about[locale]}: ${before[locale]} → ${after[locale]}`);
    }),
    effects.length === 0 ? words.noEffect : words.ifLive,
    ...effects.map((effect) => `  ${effectLine(effect)}`),
    words.printed,
    words.restore(seal.period),
  ].join('\n');
}

function effectLine({ name, before, after }: Effect): string {
  const side = (one: Effect['before']) => (one ? `${one.points?.toFixed(2) ?? '–'} ${one.level ?? '–'}` : '–');
  return `${name}: ${side(before)} → ${side(after)}`;
}

function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const WORDS = bilingual({
  vi: {
    none: 'Chưa khóa sổ kỳ nào.',
    closed: (day: string, edition: number) => `khóa ngày ${dateInWords(day)}${edition > 1 ? `, lần ${edition}` : ''}`,
    whole: 'bản khóa sổ còn nguyên',
    damaged: (paths: readonly string[]) => `bản lưu hỏng hoặc thiếu: ${paths.join(', ')}`,
    same: 'tính lại khớp',
    differs: (count: number) => `tính lại khác ${count} dòng`,
    notRecomputed: 'chưa tính lại được',
    unchanged: 'từ đó không ai sửa',
    changed: (count: number) => `sửa sau ngày khóa: ${count} chỗ`,
    code: (code: string) => `mã đối chiếu ${code}`,
    known: (name: string) => `Mã ấy là của bản khóa sổ ${name}.`,
    unknown: 'Không bản khóa sổ nào ở đây có mã ấy: số liệu ở đây không phải bản đã ký.',
    changedSince: (period: string) => `${period}: số liệu đã bị sửa sau ngày khóa sổ`,
    ifLive: 'Nếu tính theo số liệu mới:',
    noEffect: 'Tính theo số liệu mới, kết quả của kỳ vẫn như cũ.',
    printed: 'Văn bản in ra vẫn theo số liệu đã khóa.',
    restore: (id: string) => `Gõ nhầm, trả lại đúng bản đã khóa: emul restore ${id}`,
  },
  en: {
    none: 'No period is closed.',
    closed: (day, edition) => `closed on ${day}${edition > 1 ? `, edition ${edition}` : ''}`,
    whole: 'seal whole',
    damaged: (paths) => `archive damaged or incomplete: ${paths.join(', ')}`,
    same: 'works out the same',
    differs: (count) => `${count} rows work out otherwise`,
    notRecomputed: 'cannot be worked out again',
    unchanged: 'nothing changed since',
    changed: (count) => `changed since: ${count}`,
    code: (code) => `code ${code}`,
    known: (name) => `That is the code of seal ${name}.`,
    unknown: 'No seal here has that code: these are not the figures that were signed.',
    changedSince: (period) => `${period}: changed after it was closed`,
    ifLive: 'With what stands there now:',
    noEffect: 'With what stands there now the results are the same.',
    printed: 'Papers keep to what was closed.',
    restore: (id) => `A slip, put back what was closed: emul restore ${id}`,
  },
});

const FAULTS: Words<(fault: ChainFault) => string> = {
  vi: (fault) => {
    if (fault.id === 'lost')
      return `Thiếu một bản khóa sổ: ${fault.seal} nhắc đến bản có dấu ${fault.print.slice(0, 16)}…, ở đây không có hoặc đã bị sửa.`;
    if (fault.id === 'backwards')
      return `Ngày khóa đi ngược: ${fault.seal} khóa trước ${fault.before} mà lại nhắc đến bản ấy.`;
    return `Hai bản sao của sổ đã khóa riêng: ${fault.seals.join(', ')}.`;
  },
  en: (fault) => {
    if (fault.id === 'lost')
      return `A seal is missing or was changed: ${fault.seal} names one with fingerprint ${fault.print.slice(0, 16)}….`;
    if (fault.id === 'backwards')
      return `Days run backwards: ${fault.seal} was closed before ${fault.before}, which it names.`;
    return `Two copies of the workspace were closed apart: ${fault.seals.join(', ')}.`;
  },
};
